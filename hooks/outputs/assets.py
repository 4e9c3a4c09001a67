"""The site's own styles, scripts and fonts, bundled once and again only when something of them changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from corpus.addresses import ASSETS
from hooks import ROOT
from hooks.outputs.node import run_node
from store import Store, key

CACHE = ROOT / ".cache" / "assets"
# In bytes; what is bundled takes a quarter of a megabyte.
BOUND = 8_000_000
# What cuts the fonts, and what packs them.
FONT_TOOLS = ("fonttools", "brotli")
CUTTING = (ROOT / "hooks/outputs/fonts.py", ROOT / "press/faces.py")


@dataclass(frozen=True)
class Asset:
    """A file of the site's own: its address, whose name holds a hash of what it holds, and where it lies."""

    address: str
    path: Path


def hashed_address(name: str, content: bytes) -> str:
    """Return the address of an asset, such as "kept.fr.json", that holds `content`: "assets/kept.fr.0123ABCD.json"."""
    stem, _, form = name.rpartition(".")
    return f"{ASSETS}{stem}.{hashlib.sha256(content).hexdigest()[:8].upper()}.{form}"


def bundle() -> dict[str, Asset]:
    """Return the bundled files by their plain name ("site.js").

    Raises NodeError where they can't be bundled, OSError where they can't be written.
    """
    store = Store(CACHE, BOUND)
    cutting = [path.read_bytes() for path in CUTTING]
    fonts = key((ROOT / "package-lock.json").read_bytes(), *cutting, *map(version, FONT_TOOLS))
    bundled = key(fonts, *_sources())
    folder = store.find(bundled)
    if folder is None:
        faces = store.find(fonts) or store.keep_folder(fonts, _cut_fonts)
        folder = store.keep_folder(bundled, lambda new: run_node("bundle.mjs", str(new), str(faces)))
        store.trim()
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return {name: Asset(f"{ASSETS}{hashed}", folder / hashed) for name, hashed in manifest.items()}


def oldest_browsers() -> dict[str, int]:
    """Return the oldest version of each browser that what is bundled is made for, by the browser's name."""
    browsers: dict[str, int] = json.loads((ROOT / "assets" / "targets.json").read_text(encoding="utf-8"))
    return browsers


def _cut_fonts(folder: Path) -> None:
    from hooks.outputs.fonts import subset_fonts

    subset_fonts(ROOT / "node_modules", folder)


def _sources() -> Iterator[str | bytes]:
    """Yield the name of each file that is bundled, and what is in it."""
    for path in sorted((ROOT / "assets").rglob("*")):
        if path.is_file():
            yield path.relative_to(ROOT).as_posix()
            yield path.read_bytes()
