"""The characters that no text may hold: what no editor shows, what turns others around, what no typeface has."""

from __future__ import annotations

import re

# Control characters, line separators, marks of byte order and of what was lost, what is no character, and those that
# set the direction of writing, which French and English never change.
UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\ufffb"
    "\ufffd-\uffff\ud800-\udfff\U000e0000-\U000e0fff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)

# What the typefaces of print have; of any other character, no PDF can be made that is read aloud. Latin with all its
# accents, Greek, the Cyrillic of Russian, punctuation, signs of money and of mathematics, arrows and figures.
_SHOWN = (
    r"\n\x20-\x7e\xa0-\u024f\u0300-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u045f\u1e00-\u1eff"
    r"\u2010-\u2027\u202f\u2030-\u2040\u2042\u2044-\u2052\u2054-\u205e\u2070\u2071\u2074-\u208e\u2090-\u209c"
    r"\u20a0-\u20bf\u2100-\u211e\u2120\u2122\u2124\u2126-\u2151\u2153-\u2184\u2189\u2190-\u22ff\u25a0-\u2606"
    r"\u2609-\u262f\u2638-\u2667"
)
SHOWN = re.compile(f"[{_SHOWN}]")
UNSHOWN = re.compile(f"[^{_SHOWN}]")
