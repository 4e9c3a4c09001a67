"""What came nearest without corresponding: written once, on either side's statement, and seen from both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.model.axis import Recommendation
from corpus.model.basis import Basis
from corpus.model.plan import Measure

if TYPE_CHECKING:
    from corpus.model.assessable import Assessable
    from corpus.model.correspondence import Unmatched
    from corpus.model.pairing import Compared


@dataclass(frozen=True, eq=False)
class NearMiss:
    """A recommendation and a measure that do not correspond, of which one is the nearest of its side to the other.

    `stated_on` is the record whose statement names the other, with the reason.
    """

    recommendation: Recommendation
    measure: Measure
    statement: Unmatched
    stated_on: Assessable

    @property
    def id(self) -> str:
        """Its id, made of the two: "f2-a1-5--pa22-o1-1"."""
        return f"{self.recommendation.id}--{self.measure.id}"

    @property
    def basis(self) -> Basis:
        """What the statement rests on."""
        return self.statement.basis

    @property
    def linked(self) -> tuple[Recommendation, Measure]:
        """The two that are near one another."""
        return self.recommendation, self.measure

    def other(self, record: Assessable) -> Recommendation | Measure:
        """Return the one of the two that `record` is near to."""
        return self.recommendation if record is self.measure else self.measure


def near_misses(corpus: Compared) -> tuple[NearMiss, ...]:
    """Return every near miss once, in reading order."""
    misses = [
        _near_miss(corpus, statement, near_id) for statement in corpus.unmatched for near_id in statement.nearest_ids
    ]
    place = {record.id: index for index, record in enumerate((*corpus.recommendations, *corpus.measures))}
    return tuple(sorted(misses, key=lambda near: (place[near.recommendation.id], place[near.measure.id], near.basis)))


def _near_miss(corpus: Compared, statement: Unmatched, near_id: str) -> NearMiss:
    record, near = corpus.records[statement.record_id], corpus.records[near_id]
    if isinstance(record, Recommendation):
        return NearMiss(record, corpus.get(Measure, near.id), statement, record)
    measure = corpus.get(Measure, record.id)
    return NearMiss(corpus.get(Recommendation, near.id), measure, statement, measure)
