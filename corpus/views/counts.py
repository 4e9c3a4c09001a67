"""Counts of how far records are met: the one place where they are made, so that they agree wherever they are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.model.assessable import Assessable
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.pair import Pair
from corpus.model.relation import Relation, Strength


@dataclass(frozen=True)
class Tally:
    """How many records count under each strength in one layer, each under its strongest correspondence there.

    `near` are those among `none` that something came near to, without corresponding.
    """

    direct: int
    part: int
    indirect: int
    none: int
    unassessed: int
    near: int

    @property
    def total(self) -> int:
        """All the records."""
        return sum(count for _, count in self.items())

    @property
    def met(self) -> int:
        """Those that something corresponds to, of whatever strength: no strength of its own."""
        return self.direct + self.part + self.indirect

    @property
    def nothing(self) -> int:
        """Those that nothing corresponds to and nothing came near to."""
        return self.none - self.near

    def __getitem__(self, strength: str) -> int:
        """Return the count under one strength. Raises AttributeError for what is none."""
        count: int = getattr(self, strength)
        return count

    def items(self) -> tuple[tuple[str, int], ...]:
        """Return each strength with its count, the strongest first."""
        return tuple((strength.value, self[strength.value]) for strength in Strength)


def tally(records: Iterable[Assessable], pair: Pair | None = None, basis: Basis = Basis.TEXTS) -> Tally:
    """Return how many of `records` count under each strength in one layer and one pair; without one, in all together.

    The layer is that of the two texts, unless another is asked for. Raises KeyError where one is not of the pair.
    """
    assessments = [record.corpus.assessed(record, pair, basis) if pair else record.reading(basis) for record in records]
    counts = Counter(assessment.strength.value for assessment in assessments)
    near = sum(assessment.is_near for assessment in assessments)
    return Tally(**{strength.value: counts[strength.value] for strength in Strength}, near=near)


def relations(correspondences: Iterable[Correspondence]) -> dict[str, int]:
    """Return how many of `correspondences`, all of one layer, are of each relation, those without any included."""
    counts = Counter(link.relation.value for link in correspondences)
    return {relation.value: counts[relation.value] for relation in Relation}


def percentage(count: int, total: int, decimals: int = 0) -> float:
    """Return `count` as a percentage of `total`, rounded half up. Raises ZeroDivisionError for no total."""
    scale = int(10**decimals)
    return (200 * scale * count + total) // (2 * total) / scale
