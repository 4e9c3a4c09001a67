"""Turns the site's typefaces into files that Typst reads, once."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from store import Store, key

SERIF = "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2"
SANS = "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2"
# The static weights cut from the variable face, which Typst does not vary, and the name of each.
SANS_WEIGHTS = {400: "Regular", 600: "SemiBold"}

_FAMILY, _STYLE, _FULL_NAME, _POSTSCRIPT_NAME = 1, 2, 4, 6


def print_fonts(packages: Path, store: Store) -> Path:
    """Return a folder of TrueType files, kept in `store`; `packages` is the folder of the installed npm packages.

    Raises FileNotFoundError where a face is missing, OSError as the store does.
    """
    faces = [(packages / face).read_bytes() for face in (SERIF, SANS)]
    made_of = key(Path(__file__).read_bytes(), version("fonttools"), *faces)
    return store.find(made_of) or store.keep_folder(made_of, lambda folder: _cut(packages, folder))


def _cut(packages: Path, folder: Path) -> None:
    _unpack(packages / SERIF).save(folder / "serif.ttf")
    for weight, style in SANS_WEIGHTS.items():
        font = instantiateVariableFont(_unpack(packages / SANS), {"wght": weight})
        _rename(font, "Public Sans", style)
        font.save(folder / f"sans-{weight}.ttf")


def _unpack(path: Path) -> TTFont:
    font = TTFont(path, recalcTimestamp=False)
    font.flavor = None
    return font


def _rename(font: TTFont, family: str, style: str) -> None:
    """A cut keeps the names of the variable font's own default, "Public Sans Thin"."""
    joined = family if style == "Regular" else f"{family} {style}"
    postscript = f"{family}-{style}".replace(" ", "")
    names = {_FAMILY: joined, _STYLE: "Regular", _FULL_NAME: joined, _POSTSCRIPT_NAME: postscript}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
