"""Keeps the HTML of a view out of Markdown, which would parse it twice over and change nothing of it.

A macro leaves a mark in the page; once the page's Markdown is HTML, the view takes the mark's place.
"""

from __future__ import annotations

import re

from mkdocs.structure.files import File

# A comment is what Markdown leaves alone, on a line of its own and inside one.
_MARK = "<!-- view {} -->"
_MARKS = re.compile(_MARK.format(r"(\d+)"))


def set_aside(file: File, html: str) -> str:
    """Keep the HTML of a view with the page's file, and return the mark to leave in its place."""
    kept = file.__dict__.setdefault("views", [])
    kept.append(html)
    return _MARK.format(len(kept) - 1)


def put_back(file: File, html: str) -> str:
    """Return a page's HTML with each view in its place."""
    kept = file.__dict__.get("views", [])
    return _MARKS.sub(lambda mark: kept[int(mark.group(1))], html)
