"""The site's palette, read where it stands: in the style tokens."""

from __future__ import annotations

import re
from pathlib import Path

_BLOCKS = {
    "light": re.compile(r":root \{(.*?)\n\}", re.DOTALL),
    "dark": re.compile(r":root\[data-theme=\"dark\"\] \{(.*?)\n\}", re.DOTALL),
}
_COLOUR = re.compile(r"--([a-z0-9-]+): (#[0-9A-Fa-f]{6});")


def read_palette(tokens: Path, theme: str = "light") -> dict[str, str]:
    """Return the palette of a theme ("light" or "dark") in a file of style tokens: "forum-fill" to "#8F2E17".

    Raises KeyError for an unknown theme, ValueError where the file has no block for it.
    """
    block = _BLOCKS[theme].search(tokens.read_text(encoding="utf-8"))
    if block is None:
        raise ValueError(f"{tokens} has no colours for the {theme} theme")
    return dict(_COLOUR.findall(block.group(1)))
