"""The places of a label, "{count}", and what fills them: a name in braces, and nothing of what Python's formats can."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_PLACE = re.compile(r"\{([a-z_]+)\}")


@lru_cache(maxsize=8192)
def places(text: str) -> frozenset[str]:
    """Return the names of the places of a text. Raises ValueError for a brace that belongs to none."""
    if re.search(r"[{}]", _PLACE.sub("", text)):
        raise ValueError(text)
    return frozenset(_PLACE.findall(text))


def fill(text: str, values: Mapping[str, object]) -> str:
    """Return a text with its places filled once: what is filled in is never looked at for places.

    Raises KeyError for a place that is not given.
    """
    pieces = list(_pieces(text))
    pieces[1::2] = [str(values[place]) for place in pieces[1::2]]
    return "".join(pieces)


@lru_cache(maxsize=4096)
def _pieces(text: str) -> tuple[str, ...]:
    """Return a text in pieces: words and the names of places by turns, words first."""
    return tuple(_PLACE.split(text))
