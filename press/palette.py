"""The site's palette, read where it stands: in the style tokens."""

from __future__ import annotations

import re
from pathlib import Path

_LIGHT = re.compile(r":root \{(.*?)\n\}", re.DOTALL)
_COLOUR = re.compile(r"--([a-z0-9-]+): (#[0-9A-Fa-f]{6});")


def read_palette(tokens: Path) -> dict[str, str]:
    """Return the light palette of a file of style tokens: "forum-fill" to "#8F2E17".

    Raises AttributeError where the file has no :root block.
    """
    return dict(_COLOUR.findall(_LIGHT.search(tokens.read_text(encoding="utf-8")).group(1)))
