"""The rows of a list to explore that are too many for its page: a script beside it holds them, from a folder too.

Each element is written as a list: its name, its attributes, then what it holds. No policy of a browser's has to let
text through as markup for it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from html.parser import HTMLParser
from typing import Any

from corpus.addresses import address, rows_address
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES
from corpus.views.listing import listing
from hooks.rendering.renderer import Renderer

# What HTML never closes, of what a row may hold.
_VOID = ("wbr", "br", "img", "input")


def rows_apart(renderer: Renderer) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield the path of each such script from the site's root, and what returns its text."""
    explore = renderer.corpus["explore"]
    for page in (explore, *renderer.corpus.parts_of(explore)):
        if listing(page).wide:
            for language in LANGUAGES:
                yield rows_address(page, language), partial(_script, renderer, page, language)


def _script(renderer: Renderer, page: Bound, language: str) -> str:
    here, groups = address(page, language), listing(page).groups
    tree = _Tree()
    tree.feed(renderer.render("parts/explore_groups.html", language, here, groups=groups))
    return f"globalThis.visavisRows={json.dumps(tree.top, ensure_ascii=False, separators=(',', ':'))};\n"


class _Tree(HTMLParser):
    """Reads markup that is whole into lists."""

    def __init__(self) -> None:
        super().__init__()
        self.top: list[Any] = []
        self._open = [self.top]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element: list[Any] = [tag, {name: value or "" for name, value in attrs}]
        self._open[-1].append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1].append([tag, dict(attrs)])

    def handle_endtag(self, tag: str) -> None:
        self._open.pop()

    def handle_data(self, data: str) -> None:
        if len(self._open) > 1:
            self._open[-1].append(" " if data.isspace() else data)
