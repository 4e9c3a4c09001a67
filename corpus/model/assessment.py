"""What was found for each recommendation and each measure: layer by layer, pair by pair, and in all its pairs together.

Nothing here is found in two layers at once: what the two texts carry, and what documents add, are never summed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.grouping import grouped
from corpus.model.near_miss import NearMiss
from corpus.model.pair import Pair, WithDocuments
from corpus.model.relation import Strength

if TYPE_CHECKING:
    from corpus.model.assessable import Assessable
    from corpus.model.pairing import Compared

# Statements by the record, by what it was held against where that is written, and by the layer.
_Stated = dict[tuple[str, str | None, Basis], Unmatched]


@dataclass(frozen=True)
class Assessment:
    """What was found for one recommendation or measure in one layer: its correspondences, or why there is none.

    `unmatched` is the record's own statement; where it has none, `general` stands for it: that all of its pair was read
    with documents. `pair` says which edition was held against which plan; None for all that its edition is compared
    with.
    """

    basis: Basis
    correspondences: tuple[Correspondence, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    unmatched: Unmatched | None = None
    general: WithDocuments | None = None
    pair: Pair | None = None

    @property
    def statement(self) -> Unmatched | WithDocuments | None:
        """That nothing corresponds, with the reason: the record's own statement, or the one that stands for it."""
        return None if self.correspondences else self.unmatched or self.general

    @cached_property
    def strength(self) -> Strength:
        """The strongest of its correspondences; NONE where assessed without one, UNASSESSED where nobody looked."""
        if self.correspondences:
            order = list(Strength)
            return min((link.relation.strength for link in self.correspondences), key=order.index)
        return Strength.NONE if self.statement else Strength.UNASSESSED

    @property
    def is_near(self) -> bool:
        """Whether it has no correspondence, and something came near."""
        return self.strength is Strength.NONE and bool(self.near_misses)


def assess(corpus: Compared) -> dict[tuple[str, str, str], Assessment]:
    """Return what was found, by the id of the record, that of the pair, and the layer."""
    stated = {(statement.record_id, statement.against_id, statement.basis): statement for statement in corpus.unmatched}
    return {
        (record.id, pair.id, basis): assessment
        for pair in corpus.pairs
        for record, by_basis in _in_pair(corpus, pair, stated)
        for basis, assessment in by_basis.items()
    }


def _in_pair(corpus: Compared, pair: Pair, stated: _Stated) -> Iterator[tuple[Assessable, dict[Basis, Assessment]]]:
    """Yield each record of both sides of a pair with what was found for it in each layer."""
    links = grouped(corpus.links_of(pair), lambda link: [(end.id, link.basis) for end in link.linked])
    misses = grouped(corpus.near_misses_of(pair), lambda near: [(end.id, near.basis) for end in near.linked])
    for record in (*pair.forum.recommendations, *pair.plan.measures):
        by_basis: dict[Basis, Assessment] = {}
        for basis in Basis:
            # The check lets a statement leave out what it is held against where there is only one.
            own = stated.get((record.id, pair.other(record).id, basis)) or stated.get((record.id, None, basis))
            # What nobody held against the other text was not read with documents either.
            read = basis is Basis.DOCUMENTS and by_basis[Basis.TEXTS].strength is not Strength.UNASSESSED
            by_basis[basis] = Assessment(
                basis,
                links.get((record.id, basis), ()),
                misses.get((record.id, basis), ()),
                own,
                pair.with_documents if read else None,
                pair,
            )
        yield record, by_basis


def together(assessments: Iterable[Assessment], basis: Basis) -> Assessment:
    """Return several of one layer as one: all that was found, and « none » only where each of them says so."""
    several = tuple(assessments)
    links = tuple(link for assessment in several for link in assessment.correspondences)
    misses = tuple(near for assessment in several for near in assessment.near_misses)
    if not several or not all(assessment.statement for assessment in several):
        return Assessment(basis, links, misses)
    return Assessment(basis, links, misses, several[0].unmatched, several[0].general)
