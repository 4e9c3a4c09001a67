"""Where a record is written."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """A file, as "content/axes.yaml", and a line in it, from 1."""

    file: str
    line: int
