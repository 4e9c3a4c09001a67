"""Lists in running text: « M1.1, M1.2 et M2.1 »."""

from __future__ import annotations

from functools import lru_cache

from babel.lists import format_list

from corpus.language.dates import LOCALES


@lru_cache(maxsize=4096)
def listing(count: int, language: str) -> str:
    """Return how `count` things are listed, each a place by its number from 0: "{0}, {1} et {2}"."""
    return format_list([f"{{{place}}}" for place in range(count)], locale=LOCALES[language])
