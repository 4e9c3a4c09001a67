"""What of the corpus depends on which edition is held against which plan: pairs and assessments."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from corpus.model.assessment import assess, together
from corpus.model.basis import Basis
from corpus.model.grouping import grouped
from corpus.model.inverses import Inverses
from corpus.model.near_miss import NearMiss, near_misses
from corpus.model.pair import Pair, pairs
from corpus.model.record import Bound

if TYPE_CHECKING:
    from corpus.model.assessable import Assessable
    from corpus.model.assessment import Assessment
    from corpus.model.correspondence import Correspondence, Unmatched
    from corpus.model.forum import Forum
    from corpus.model.plan import Plan


class Compared(Inverses):
    """The part of Corpus that pairs editions with plans."""

    unmatched: tuple[Unmatched, ...]

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The editions that are compared with a plan, each with it."""
        return pairs(self)

    def pairs_of(self, record: Bound) -> tuple[Pair, ...]:
        """Return the pairs that the edition or the plan of `record` is in, or that it is in itself."""
        return self._pairs_of.get(record.topmost.id, ())

    @cached_property
    def _pairs_of(self) -> dict[str, tuple[Pair, ...]]:
        return grouped(self.pairs, lambda pair: [pair.forum.id, pair.plan.id])

    @cached_property
    def covered_forums(self) -> tuple[Forum, ...]:
        """The editions of the forum whose content is here."""
        return tuple(forum for forum in self.forums if forum.covered)

    @cached_property
    def editions(self) -> tuple[Forum | Plan, ...]:
        """The editions of the forum whose content is here, then the plans."""
        return (*self.covered_forums, *self.plans)

    @cached_property
    def several_editions(self) -> bool:
        """Whether a code or a number alone does not say which edition or which plan it is of."""
        return len(self.covered_forums) > 1 or len(self.plans) > 1

    def assessed(self, record: Assessable, pair: Pair, basis: Basis) -> Assessment:
        """Return what was found for a recommendation or a measure in one pair and one layer.

        Raises KeyError where the pair is not one of its edition's or plan's.
        """
        return self._by_pair[record.id, pair.id, basis]

    @cached_property
    def _by_pair(self) -> dict[tuple[str, str, str], Assessment]:
        return assess(self)

    @cached_property
    def assessments(self) -> dict[tuple[str, str], Assessment]:
        """What was found for each recommendation and each measure in all its pairs together, by its id and the layer.

        « None » is said there only where it was found in every pair.
        """
        records = (*self.recommendations, *self.measures)
        return {(record.id, basis): together(record.readings(basis), basis) for record in records for basis in Basis}

    @cached_property
    def bases(self) -> tuple[Basis, ...]:
        """The layers in which some pair was read."""
        return tuple(basis for basis in Basis if any(basis in pair.bases for pair in self.pairs))

    def links_of(self, pair: Pair) -> tuple[Correspondence, ...]:
        """Return the correspondences between the two texts of a pair, in both layers, in reading order."""
        return self._links_of.get((pair.forum.id, pair.plan.id), ())

    @cached_property
    def _links_of(self) -> dict[tuple[str, str], tuple[Correspondence, ...]]:
        return grouped(self.correspondences, lambda link: [(link.forum.id, link.plan.id)])

    def near_misses_of(self, pair: Pair) -> tuple[NearMiss, ...]:
        """Return what is near between the two texts of a pair, in both layers, in reading order."""
        return self._near_misses_of.get((pair.forum.id, pair.plan.id), ())

    @cached_property
    def _near_misses_of(self) -> dict[tuple[str, str], tuple[NearMiss, ...]]:
        return grouped(self.near_misses, lambda near: [(near.recommendation.forum.id, near.measure.plan.id)])

    @cached_property
    def near_misses(self) -> tuple[NearMiss, ...]:
        """What came nearest without corresponding, in both layers, in reading order: each tells which."""
        return near_misses(self)
