"""The characters that no text may hold: what no editor shows, and what turns the reading of others around."""

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
