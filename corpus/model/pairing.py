"""What of the corpus depends on which edition is held against which plan: pairs, assessments, continuations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from corpus.model.assessment import assess, together
from corpus.model.basis import Basis
from corpus.model.near_miss import NearMiss, near_misses
from corpus.model.pair import Pair, pairs
from corpus.model.record import Bound
from corpus.model.records import Records

if TYPE_CHECKING:
    from corpus.model.aim import Aim
    from corpus.model.assessable import Assessable
    from corpus.model.assessment import Assessment
    from corpus.model.axis import Recommendation
    from corpus.model.correspondence import Unmatched
    from corpus.model.forum import Forum
    from corpus.model.plan import Plan


class Compared(Records):
    """The part of Corpus that pairs editions with plans."""

    unmatched: tuple[Unmatched, ...]
    aims: tuple[Aim, ...]

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The editions that are compared with a plan, each with it."""
        return pairs(self)

    def pairs_of(self, record: Bound) -> tuple[Pair, ...]:
        """Return the pairs that the edition or the plan of `record` is in, or that it is in itself."""
        return tuple(pair for pair in self.pairs if record.topmost in (pair.forum, pair.plan))

    @property
    def covered_forums(self) -> tuple[Forum, ...]:
        """The editions of the forum whose content is here."""
        return tuple(forum for forum in self.forums if forum.covered)

    @property
    def editions(self) -> tuple[Forum | Plan, ...]:
        """The editions of the forum whose content is here, then the plans."""
        return (*self.covered_forums, *self.plans)

    @property
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

    @property
    def bases(self) -> tuple[Basis, ...]:
        """The layers in which some pair was read."""
        return tuple(basis for basis in Basis if any(basis in pair.bases for pair in self.pairs))

    @cached_property
    def near_misses(self) -> tuple[NearMiss, ...]:
        """What came nearest without corresponding, in both layers, in reading order: each tells which."""
        return near_misses(self)

    @cached_property
    def continuations(self) -> dict[str, tuple[Recommendation, ...]]:
        """The recommendations of later editions that continue one, by its id: the inverse of what they name."""
        continuing: dict[str, list[Recommendation]] = {}
        for recommendation in self.recommendations:
            for record_id in recommendation.continued_ids:
                continuing.setdefault(record_id, []).append(recommendation)
        return {record_id: tuple(later) for record_id, later in continuing.items()}
