"""Reads what a PDF says."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pymupdf


def flat(text: str) -> str:
    """Return text as it is compared: without spaces, which lines break and setting widens."""
    return re.sub(r"\s+", "", text)


@cache
def pages_of(path: Path) -> tuple[str, ...]:
    """Return all that each page of a PDF says, without spaces."""
    with pymupdf.open(path) as document:
        return tuple(flat(page.get_text()) for page in document)


def text_of(path: Path) -> str:
    """Return all that a PDF says, without spaces."""
    return "".join(pages_of(path))
