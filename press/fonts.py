"""Turns the site's typefaces into files that Typst reads, once."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SERIF = "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2"
SANS = "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2"
# The static weights cut from the variable face, which Typst does not vary, and the name of each.
SANS_WEIGHTS = {400: "Regular", 600: "SemiBold"}

_FAMILY, _STYLE, _FULL_NAME, _POSTSCRIPT_NAME = 1, 2, 4, 6


def print_fonts(packages: Path, cache: Path) -> Path:
    """Return a folder of TrueType files; `packages` is the folder of the installed npm packages.

    The folder lies below `cache`, under a name that holds the hash of what it was made of. Raises FileNotFoundError
    where a face is missing.
    """
    folder = cache / f"fonts-{_fingerprint(packages)}"
    if not folder.exists():
        cache.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(dir=cache))
        _unpack(packages / SERIF).save(made / "serif.ttf")
        for weight, style in SANS_WEIGHTS.items():
            font = instantiateVariableFont(_unpack(packages / SANS), {"wght": weight})
            _rename(font, "Public Sans", style)
            font.save(made / f"sans-{weight}.ttf")
        _move(made, folder)
    return folder


def _fingerprint(packages: Path) -> str:
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for face in (SERIF, SANS):
        digest.update((packages / face).read_bytes())
    return digest.hexdigest()[:16]


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


def _move(made: Path, folder: Path) -> None:
    """Put a finished folder in its place, unless another build was first."""
    try:
        os.rename(made, folder)
    except OSError:
        shutil.rmtree(made)
