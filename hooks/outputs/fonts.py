"""Cuts the typefaces down to the characters that French and English need, and to the weights that the styles use.

fontTools is slow to start: imported only where it is to cut.
"""

from __future__ import annotations

from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, parse_unicodes, save_font
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from press.faces import part_dashes

# Latin letters with French accents, figures, punctuation, the no-break space, dashes and the signs that the site uses.
UNICODES = (
    "U+0020-007E,U+00A0,U+00A7,U+00A9,U+00AB,U+00B0,U+00B7,U+00BB,U+00C0,U+00C2,U+00C6-00CB,U+00CE,U+00CF,U+00D4,"
    "U+00D7,U+00D9,U+00DB,U+00DC,U+00E0,U+00E2,U+00E6-00EB,U+00EE,U+00EF,U+00F4,U+00F9,U+00FB,U+00FC,U+00FF,U+0152,"
    "U+0153,U+0178,U+2011,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+203A,U+20AC,U+2212"
)

# The file of each typeface below node_modules/, by the name that styles give it.
FACES = {
    "serif.woff2": "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2",
    "sans.woff2": "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2",
}

# The lightest and the heaviest that assets/styles/ sets, which assets/scripts/faces.mjs says too.
WEIGHTS = (400, 600)


# How far a point of an outline may stand from where its weight would have it, in units of 2,000 an em: unseen.
TOLERANCE = 4


def subset_fonts(packages: Path, target: Path) -> None:
    """Write the subset of each face to the folder `target` as WOFF2.

    `packages` is the folder of the installed npm packages. Raises FileNotFoundError where it lacks a face.
    """
    options = Options(flavor="woff2", hinting=False, desubroutinize=True)
    options.layout_features = ["kern", "liga", "tnum", "lnum"]
    options.drop_tables += ["BASE", "GDEF", "STAT", "gasp"]
    options.name_IDs = [0]  # The copyright, which the licence asks for.
    for name, source in FACES.items():
        font = load_font(str(packages / source), options)
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=parse_unicodes(UNICODES))
        subsetter.subset(font)
        part_dashes(font)
        if "fvar" in font:
            instantiateVariableFont(font, {"wght": WEIGHTS}, inplace=True)
            _smooth(font)
        save_font(font, str(target / name), options)


def _smooth(font: TTFont) -> None:
    """Leave out of the variations of a typeface what can be told from the points beside it."""
    outlines, metrics = font["glyf"], font["hmtx"].metrics
    for glyph, variations in font["gvar"].variations.items():
        points, control = outlines._getCoordinatesAndControls(glyph, metrics)
        for variation in variations:
            variation.calcInferredDeltas(points, control.endPts)
            variation.roundDeltas()
            variation.optimize(points, control.endPts, tolerance=TOLERANCE)
