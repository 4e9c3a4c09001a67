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
    return _PLACE.sub(lambda place: str(values[place[1]]), text)
