"""What a government planned: the plan, its objectives, their measures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from corpus.record import Cited, Locator, Record
from corpus.types import Day, Id, Line, Prose, Provenance, Text, Title, Url

if TYPE_CHECKING:
    from corpus.correspondence import Assessment, Correspondence
    from corpus.reference import Source


class Measure(Record):
    """One government action, in this site's own words, with its source."""

    kind: ClassVar[str] = "measure"

    title: Title
    description: Prose
    note: Prose | None = None
    source_id: Id = Field(alias="source")
    locator: Locator

    @property
    def objective(self) -> Objective:
        """The objective that it serves."""
        return self.parent

    @property
    def plan(self) -> Plan:
        """The plan that it is part of."""
        return self.objective.plan

    @property
    def code(self) -> str:
        """Its code, which is this site's: "M1.3"."""
        return f"M{self.objective.number}.{self.number}"

    @property
    def source(self) -> Source:
        """Where it is announced."""
        return self.corpus[self.source_id]

    @property
    def assessment(self) -> Assessment:
        """What was found when it was held against the forums' recommendations."""
        return self.corpus.assessments[self.id]


class Objective(Record):
    """An objective of a plan."""

    kind: ClassVar[str] = "objective"

    title: Prose
    statement: Prose
    provenance: Provenance
    source_id: Id = Field(alias="source")
    heading: Line
    measures: Annotated[tuple[Measure, ...], Field(min_length=1)]

    @property
    def children(self) -> tuple[Measure, ...]:
        """Its measures."""
        return self.measures

    @property
    def plan(self) -> Plan:
        """The plan that it is part of."""
        return self.parent

    @property
    def source(self) -> Source:
        """Where its statement is written."""
        return self.corpus[self.source_id]

    @property
    def correspondences(self) -> tuple[Correspondence, ...]:
        """The correspondences of its measures, in order."""
        return tuple(link for one in self.measures for link in one.assessment.correspondences)


class Plan(Cited):
    """A government plan. `spoken_addresses` binds the codes below "m/" ("m/1.4/") to it, for ever."""

    kind: ClassVar[str] = "plan"

    title: Prose
    launched: Day
    minister: Line
    department: Text
    source_id: Id = Field(alias="source")
    url: Url | None = None
    spoken_addresses: bool = False
    summary: Prose
    notes: tuple[Prose, ...] = ()
    objectives: Annotated[tuple[Objective, ...], Field(min_length=1)]

    @property
    def children(self) -> tuple[Objective, ...]:
        """Its objectives."""
        return self.objectives

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures of all its objectives, in order."""
        return tuple(one for objective in self.objectives for one in objective.measures)

    @property
    def source(self) -> Source:
        """The text through which this site knows it."""
        return self.corpus[self.source_id]
