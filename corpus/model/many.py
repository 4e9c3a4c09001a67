"""How much is too much for one page: past it, an edition is parted by axis, a plan by objective, a pair by both."""

from __future__ import annotations

from collections.abc import Sized

# In records. A page that lists so many weighs 130 KB at most: home, the slides, or a matrix of 900 cells.
MANY = 60


def are_many(*records: Sized) -> bool:
    """Return whether some records, of one side or of both, are too many to be listed on one page."""
    return sum(map(len, records)) > MANY
