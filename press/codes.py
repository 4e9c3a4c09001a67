"""QR codes, as SVG and PNG."""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path

import segno

from press.workshop import Workshop

# ISO/IEC 18004 asks for a quiet zone of four modules; at 20 pixels a module, a PNG prints sharply at 6 cm.
QUIET_ZONE = 4
MODULE_PIXELS = 20
INK, PAPER = "#1C1A17", "#FFFFFF"
FORMS = ("svg", "png")


def code(text: str, form: str, workshop: Workshop) -> Path:
    """Return the QR code of a text, an address, as "svg" or "png".

    Raises segno.DataOverflowError for a text that is too long.
    """
    made_of = [Path(__file__).read_text(encoding="utf-8"), segno.__version__, text]
    return workshop.kept(made_of, form, lambda: _draw(text, form))


@lru_cache(maxsize=1)
def _drawn(text: str) -> segno.QRCode:
    """Return the code of a text, which is asked for once for each form.

    Error correction of a quarter: a code that is folded, stained or far away is still read.
    """
    return segno.make(text, error="q", micro=False)


def _draw(text: str, form: str) -> bytes:
    code = _drawn(text)
    look = {"border": QUIET_ZONE, "dark": INK, "light": PAPER}
    file = io.BytesIO()
    if form == "svg":
        code.save(file, kind="svg", omitsize=True, xmldecl=False, svgclass=None, lineclass=None, **look)
    else:
        code.save(file, kind="png", scale=MODULE_PIXELS, **look)
    return file.getvalue()
