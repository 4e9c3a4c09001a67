"""The records of one side that nothing corresponds to by the two texts, by why.

Why is read from what is written: what came near is named as the nearest; a reason that names a record of the other side
sets apart one that serves something else; a reason that names none found nothing on the subject.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.model.assessable import Assessable
from corpus.model.basis import Basis
from corpus.model.pair import Pair
from corpus.views.mentions import mentions


@dataclass(frozen=True)
class Unmatched:
    """Records in reading order: something came near to them; their reason names a record of the other side; or none."""

    near: tuple[Assessable, ...]
    beside: tuple[Assessable, ...]
    alone: tuple[Assessable, ...]

    @property
    def nothing(self) -> tuple[Assessable, ...]:
        """The records that nothing came near to."""
        return self.beside + self.alone


def unmatched(records: Iterable[Assessable], pair: Pair) -> Unmatched:
    """Return those of `records` of one side of a pair that were assessed and that nothing corresponds to, by why."""
    readings = [(record, record.corpus.assessed(record, pair, Basis.TEXTS)) for record in records]
    left = [(record, one) for record, one in readings if one.statement and not one.correspondences]
    far = [(record, one.statement) for record, one in left if one.statement and not one.is_near]
    beside = tuple(record for record, statement in far if _names_the_other_side(statement.reason.fr, record))
    return Unmatched(
        near=tuple(record for record, one in left if one.is_near),
        beside=beside,
        alone=tuple(record for record, _ in far if record not in beside),
    )


def _names_the_other_side(reason: str, record: Assessable) -> bool:
    return any(named is not None and named.kind != record.kind for _, named in mentions(reason, record))
