"""Cuts the site's typefaces into files that Typst reads.

fontTools is slow to start: imported only where it is to cut.
"""

from __future__ import annotations

from itertools import product
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

# The static weights cut from the variable face, which Typst does not vary, and the name of each.
SANS_WEIGHTS = {400: "Regular", 600: "SemiBold"}

# Public Sans draws a dash so near to a space that nothing is left of the space.
SPACES = ("space", "uni00A0")
DASHES = ("hyphen", "uni2011", "endash", "emdash")

_FAMILY, _STYLE, _FULL_NAME, _POSTSCRIPT_NAME = 1, 2, 4, 6


def cut(serif: Path, sans: Path, folder: Path) -> None:
    """Write the two typefaces to `folder`, each weight in a file. Raises OSError."""
    _unpack(serif).save(folder / "serif.ttf")
    for weight, style in SANS_WEIGHTS.items():
        font = instantiateVariableFont(_unpack(sans), {"wght": weight})
        _rename(font, "Public Sans", style)
        font.save(folder / f"sans-{weight}.ttf")


def _unpack(path: Path) -> TTFont:
    font = TTFont(path, recalcTimestamp=False)
    font.flavor = None
    part_dashes(font)
    return font


def part_dashes(font: TTFont) -> None:
    """Leave between a space and a dash, in either order, all the room that each of them has."""
    apart = {*product(SPACES, DASHES), *product(DASHES, SPACES)}
    tables = [table for lookup in font["GPOS"].table.LookupList.Lookup for table in lookup.SubTable]
    paired = (getattr(table, "ExtSubTable", table) for table in tables)
    for table in (table for table in paired if hasattr(table, "PairSet")):
        for first, seconds in zip(table.Coverage.glyphs, table.PairSet, strict=True):
            kept = [pair for pair in seconds.PairValueRecord if (first, pair.SecondGlyph) not in apart]
            seconds.PairValueRecord, seconds.PairValueCount = kept, len(kept)


def _rename(font: TTFont, family: str, style: str) -> None:
    """A cut keeps the names of the variable font's own default, "Public Sans Thin"."""
    joined = family if style == "Regular" else f"{family} {style}"
    postscript = f"{family}-{style}".replace(" ", "")
    names = {_FAMILY: joined, _STYLE: "Regular", _FULL_NAME: joined, _POSTSCRIPT_NAME: postscript}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
