"""What is held against the other side's records: recommendations and measures."""

from __future__ import annotations

from abc import abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from corpus.model.basis import Basis
from corpus.model.record import Bound
from corpus.model.tagged import Tagged

if TYPE_CHECKING:
    from corpus.model.assessment import Assessment
    from corpus.model.forum import Forum
    from corpus.model.near_miss import NearMiss
    from corpus.model.plan import Plan
    from corpus.model.relation import Strength


class Assessable(Tagged):
    """A recommendation or a measure, with a code of its own and what was found for it."""

    code_letter: ClassVar[str]

    @cached_property
    def code(self) -> str:
        """Its code as people say it, which is this site's: "1.3", "M1.3"."""
        return f"{self.code_letter}{self.under(Bound).number}.{self.number}"

    @property
    @abstractmethod
    def edition(self) -> Forum | Plan:
        """The edition of the forum or the plan that it is of."""

    def readings(self, basis: Basis) -> tuple[Assessment, ...]:
        """Return what was found in one layer, once for each pair of its edition or plan that was read in it."""
        pairs = self.corpus.pairs_of(self)
        return tuple(self.corpus.assessed(self, pair, basis) for pair in pairs if basis in pair.bases)

    def reading(self, basis: Basis) -> Assessment:
        """Return what was found in one layer, in all its pairs together."""
        return self.corpus.assessments[self.id, basis]

    @property
    def near_misses(self) -> tuple[NearMiss, ...]:
        """What came nearest to it without corresponding, in either layer, each telling which."""
        return tuple(near for basis in Basis for near in self.reading(basis).near_misses)

    @property
    def strength(self) -> Strength:
        """The strength of what was found by the two texts, in all its pairs together."""
        return self.reading(Basis.TEXTS).strength

    @property
    def described_as(self) -> str:
        """The key of the label of its description: what nothing was compared with is not said to be."""
        return self.kind if self.readings(Basis.TEXTS) else f"{self.kind}_uncompared"
