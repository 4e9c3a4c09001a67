"""Counts of how far records are met: the one place where they are made, so that they agree wherever they are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.model.assessable import Assessable
from corpus.model.correspondence import Correspondence
from corpus.model.pair import Pair
from corpus.model.relation import Relation, Strength


@dataclass(frozen=True)
class Tally:
    """How many records count under each strength, each under its strongest correspondence."""

    direct: int
    part: int
    indirect: int
    none: int
    unassessed: int

    @property
    def total(self) -> int:
        """All the records."""
        return self.direct + self.part + self.indirect + self.none + self.unassessed

    def __getitem__(self, strength: str) -> int:
        """Return the count under one strength. Raises AttributeError for what is none."""
        count: int = getattr(self, strength)
        return count

    def items(self) -> tuple[tuple[str, int], ...]:
        """Return each strength with its count, the strongest first."""
        return tuple((strength.value, self[strength.value]) for strength in Strength)


def tally(records: Iterable[Assessable], pair: Pair | None = None) -> Tally:
    """Return how many of `records` count under each strength in one pair; without one, in all their pairs together.

    Raises KeyError where one of them is not of the pair.
    """
    assessments = (record.corpus.assessed(record, pair) if pair else record.assessment for record in records)
    counts = Counter(assessment.strength.value for assessment in assessments)
    return Tally(**{strength.value: counts[strength.value] for strength in Strength})


def relations(correspondences: Iterable[Correspondence]) -> dict[str, int]:
    """Return how many of `correspondences` are of each relation, those that there are none of included."""
    counts = Counter(link.relation.value for link in correspondences)
    return {relation.value: counts[relation.value] for relation in Relation}


def percentage(count: int, total: int, decimals: int = 0) -> float:
    """Return `count` as a percentage of `total`, rounded half up. Raises ZeroDivisionError for no total."""
    scale = int(10**decimals)
    return (200 * scale * count + total) // (2 * total) / scale
