"""The site's own styles, scripts and fonts, bundled once and again only when something of them changed."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from hooks import ROOT
from hooks.outputs.cache import forget_old
from hooks.outputs.fonts import subset_fonts
from hooks.outputs.node import run_node

CACHE = ROOT / ".cache" / "assets"
FONT_SOURCES = [ROOT / "package-lock.json", ROOT / "hooks" / "outputs" / "fonts.py"]


def bundle() -> dict[str, Path]:
    """Return the bundled files by their plain name ("site.css"); each lies under a name that holds its hash.

    Raises NodeError where they can't be bundled.
    """
    folder = CACHE / _digest([*sorted((ROOT / "assets").rglob("*")), *FONT_SOURCES])
    manifest = folder / "manifest.json"
    if not manifest.exists():
        forget_old(CACHE)
        folder.mkdir(parents=True, exist_ok=True)
        faces = ROOT / ".cache" / f"faces-{_digest(FONT_SOURCES)}"
        subset_fonts(ROOT / "node_modules", faces)
        run_node("bundle.mjs", str(folder), str(faces))
    return {name: folder / hashed for name, hashed in json.loads(manifest.read_text()).items()}


def _digest(sources: list[Path]) -> str:
    """Return a name that changes with what is in the files of `sources`, or with their names."""
    digest = hashlib.sha256()
    for path in sources:
        if path.is_file():
            digest.update(path.relative_to(ROOT).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
