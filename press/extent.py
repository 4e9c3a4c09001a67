"""How long and how heavy a PDF is, for readers to know before they fetch it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

# Typst writes the objects of pages in the clear, one for each page.
_PAGE = re.compile(rb"/Type\s*/Page\b")


@dataclass(frozen=True)
class Extent:
    """A PDF's number of pages, and its size in bytes."""

    pages: int
    size: int


def extent(path: Path) -> Extent:
    """Return the extent of a PDF made by Typst. Raises FileNotFoundError where there is none."""
    content = path.read_bytes()
    return Extent(len(_PAGE.findall(content)), len(content))
