"""What is held against the other side's records: recommendations and measures."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

from corpus.model.record import Bound, Record

if TYPE_CHECKING:
    from corpus.model.assessment import Assessment
    from corpus.model.forum import Forum
    from corpus.model.plan import Plan
    from corpus.model.relation import Strength


class Assessable(Record):
    """A recommendation or a measure, with a code of its own and what was found for it."""

    code_letter: ClassVar[str]

    @property
    def code(self) -> str:
        """Its code as people say it, which is this site's: "1.3", "M1.3"."""
        return f"{self.code_letter}{self.under(Bound).number}.{self.number}"

    @property
    @abstractmethod
    def edition(self) -> Forum | Plan:
        """The edition of the forum or the plan that it is of."""

    @property
    def assessments(self) -> tuple[Assessment, ...]:
        """What was found when it was held against the other side's, once for each pair of its edition or plan."""
        return tuple(self.corpus.assessed(self, pair) for pair in self.corpus.pairs_of(self))

    @property
    def assessment(self) -> Assessment:
        """What was found in all its pairs together."""
        return self.corpus.assessments[self.id]

    @property
    def strength(self) -> Strength:
        """The strength of what was found in all its pairs together."""
        return self.assessment.strength

    @property
    def described_as(self) -> str:
        """The key of the label of its description: what nothing was compared with is not said to be."""
        return self.kind if self.assessments else f"{self.kind}_uncompared"
