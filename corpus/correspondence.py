"""The link between a recommendation and a measure, and what an assessment ends in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from corpus.record import Bound
from corpus.types import Day, Id, Model, Text

if TYPE_CHECKING:
    from corpus.axis import Recommendation
    from corpus.plan import Measure


class Strength(StrEnum):
    """How far a record is met; never summed into one « with ». The strongest comes first."""

    DIRECT = "direct"
    PART = "part"
    INDIRECT = "indirect"
    NONE = "none"
    UNASSESSED = "unassessed"


class Relation(StrEnum):
    """How a measure stands to a recommendation, after the set relations of NIST IR 8477."""

    SAME = "same"
    BROADER = "broader"
    PART = "part"
    OVERLAP = "overlap"
    INDIRECT = "indirect"

    @property
    def strength(self) -> Strength:
        """The strength that this relation counts under."""
        return _STRENGTHS[self]

    @property
    def names_part(self) -> bool:
        """Whether the part that is touched must be named."""
        return self.strength is Strength.PART


_STRENGTHS = {
    Relation.SAME: Strength.DIRECT,
    Relation.BROADER: Strength.DIRECT,
    Relation.PART: Strength.PART,
    Relation.OVERLAP: Strength.PART,
    Relation.INDIRECT: Strength.INDIRECT,
}


class Correspondence(Bound):
    """This site's own reading: a measure stands in a relation to a recommendation, for a reason."""

    kind: ClassVar[str] = "correspondence"

    recommendation_id: Id = Field(alias="recommendation")
    measure_id: Id = Field(alias="measure")
    relation: Annotated[Relation, Field(strict=False)]
    part: Text | None = None
    reason: Text
    assessed: Day

    @property
    def id(self) -> str:
        """Its id, made of the two that it links: "f2-a1-3--pa22-o1-4"."""
        return f"{self.recommendation_id}--{self.measure_id}"

    @property
    def recommendation(self) -> Recommendation:
        """The recommendation that is linked."""
        return self.corpus[self.recommendation_id]

    @property
    def measure(self) -> Measure:
        """The measure that is linked."""
        return self.corpus[self.measure_id]

    @property
    def days_apart(self) -> int:
        """Days from the plan's launch to the forum's first day; negative where the plan came after."""
        return (self.recommendation.forum.starts - self.measure.plan.launched).days


class Unmatched(Model):
    """A recommendation or a measure that was assessed and that nothing corresponds to, with the reason."""

    record_id: Id = Field(alias="record")
    reason: Text
    assessed: Day


@dataclass(frozen=True)
class Assessment:
    """What was found for one recommendation or measure: its correspondences, or why there is none."""

    correspondences: tuple[Correspondence, ...]
    unmatched: Unmatched | None

    @property
    def strength(self) -> Strength:
        """The strongest of its correspondences; NONE where assessed without one, UNASSESSED where nobody looked."""
        if self.correspondences:
            order = list(Strength)
            return min((link.relation.strength for link in self.correspondences), key=order.index)
        return Strength.NONE if self.unmatched else Strength.UNASSESSED
