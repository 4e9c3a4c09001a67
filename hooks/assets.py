"""The site's own styles, scripts and fonts, bundled once and again only when something of them changed."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

from hooks.fonts import subset_fonts
from hooks.node import ROOT, run_node

CACHE = ROOT / ".cache" / "assets"
KEPT = 8


def bundle() -> dict[str, Path]:
    """Return the bundled files by their plain name ("site.css"); each lies under a name that holds its hash."""
    fingerprint = _fingerprint()
    folder = CACHE / fingerprint
    manifest = folder / "manifest.json"
    if not manifest.exists():
        _forget_old()
        folder.mkdir(parents=True, exist_ok=True)
        subset_fonts(ROOT / "node_modules", ROOT / ".cache" / "fonts")
        run_node("bundle.mjs", str(folder))
    return {name: folder / hashed for name, hashed in json.loads(manifest.read_text()).items()}


def _forget_old() -> None:
    """Keep the newest bundles: another build, of other files, may be reading its own."""
    folders = sorted(CACHE.glob("*/"), key=lambda folder: folder.stat().st_mtime, reverse=True)
    for folder in folders[KEPT:]:
        shutil.rmtree(folder, ignore_errors=True)


def _fingerprint() -> str:
    digest = hashlib.sha256()
    sources = [*sorted((ROOT / "assets").rglob("*")), ROOT / "package-lock.json", ROOT / "hooks" / "fonts.py"]
    for path in sources:
        if path.is_file():
            digest.update(path.relative_to(ROOT).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
