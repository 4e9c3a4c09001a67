"""Keeps the site's typefaces as files that Typst reads."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from store import Store, key

SERIF = "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2"
SANS = "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2"
_CUTTING = Path(__file__).with_name("faces.py")


def print_fonts(packages: Path, store: Store) -> Path:
    """Return a folder of TrueType files, kept in `store`; `packages` is the folder of the installed npm packages.

    Raises FileNotFoundError where a face is missing, OSError as the store does.
    """
    serif, sans = packages / SERIF, packages / SANS
    made_of = key(_CUTTING.read_bytes(), version("fonttools"), serif.read_bytes(), sans.read_bytes())

    def cut(folder: Path) -> None:
        from press import faces

        faces.cut(serif, sans, folder)

    return store.find(made_of) or store.keep_folder(made_of, cut)
