"""The site's own styles, scripts and fonts, bundled once and again only when something of them changed."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

from hooks import ROOT
from hooks.outputs.fonts import subset_fonts
from hooks.outputs.node import run_node

CACHE = ROOT / ".cache" / "assets"
KEPT = 8
FONT_SOURCES = [ROOT / "package-lock.json", Path(__file__).with_name("fonts.py")]


def bundle() -> dict[str, Path]:
    """Return the bundled files by their plain name ("site.css"); each lies under a name that holds its hash."""
    folder = CACHE / _digest([*sorted((ROOT / "assets").rglob("*")), *FONT_SOURCES])
    manifest = folder / "manifest.json"
    if not manifest.exists():
        _forget_old()
        folder.mkdir(parents=True, exist_ok=True)
        faces = ROOT / ".cache" / f"faces-{_digest(FONT_SOURCES)}"
        subset_fonts(ROOT / "node_modules", faces)
        run_node("bundle.mjs", str(folder), str(faces))
    return {name: folder / hashed for name, hashed in json.loads(manifest.read_text()).items()}


def _forget_old() -> None:
    """Keep the newest bundles: another build, of other files, may be reading its own."""
    folders = sorted(CACHE.glob("*/"), key=lambda folder: folder.stat().st_mtime, reverse=True)
    for folder in folders[KEPT:]:
        shutil.rmtree(folder, ignore_errors=True)


def _digest(sources: list[Path]) -> str:
    """Return a name that changes with what is in the files of `sources`, or with their names."""
    digest = hashlib.sha256()
    for path in sources:
        if path.is_file():
            digest.update(path.relative_to(ROOT).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
