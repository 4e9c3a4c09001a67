"""Makes and reads what is printed."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pymupdf
from places import ROOT

from hooks.outputs.printing import CACHE
from press.fonts import print_fonts
from press.workshop import BOUND, Workshop
from store import Store

ROLE = re.compile(r"/S/(\w+)")


def workshop_in(folder: Path, day: date) -> Workshop:
    """Return a workshop that has made nothing yet but its typefaces, which take two seconds to cut."""
    typefaces = print_fonts(ROOT / "node_modules", Store(CACHE, BOUND))
    shutil.copytree(typefaces, folder / typefaces.name)
    return Workshop(folder, day)


def flat(text: str) -> str:
    """Return text as it is compared: without spaces, which lines break and setting widens."""
    return re.sub(r"\s+", "", text)


@cache
def pages_of(path: Path) -> tuple[str, ...]:
    """Return all that each page of a PDF says, without spaces."""
    with pymupdf.open(path) as document:
        return tuple(flat(page.get_text()) for page in document)


def roles(document: pymupdf.Document) -> Counter[str]:
    """Return how often each structure type occurs in a tagged PDF."""
    objects = (document.xref_object(number, compressed=True) for number in range(1, document.xref_length()))
    return Counter(ROLE.search(text)[1] for text in objects if "/Type/StructElem" in text)


def text_of(path: Path) -> str:
    """Return all that a PDF says, without spaces."""
    return "".join(pages_of(path))
