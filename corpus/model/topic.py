"""What people look for: a topic, under which each side's records are read together."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from corpus.model.grouping import grouped
from corpus.model.record import Record
from corpus.model.types import Prose, Title

if TYPE_CHECKING:
    from corpus.model.axis import Recommendation
    from corpus.model.panel import Finding
    from corpus.model.plan import Measure, Plan


class Topic(Record):
    """A topic of this site's own, in the words that people use. Records name it; it names none."""

    kind: ClassVar[str] = "topic"

    title: Title = Field(description="Le nom du sujet, dans les mots des gens, 60 caractères au plus.")
    summary: Prose = Field(description="Ce que le sujet couvre, en une phrase du site.")

    @property
    def own_name(self) -> Title:
        """Its title."""
        return self.title

    @property
    def described_by(self) -> Prose:
        """Its summary."""
        return self.summary

    @property
    def searched_texts(self) -> tuple[Prose, ...]:
        """Its summary."""
        return (self.summary,)

    @property
    def plans(self) -> tuple[Plan, ...]:
        """The plans of which something is said, or that there is nothing."""
        return self.corpus.plans

    @property
    def recommendations(self) -> tuple[Recommendation, ...]:
        """The recommendations that name it, in reading order."""
        return self.corpus.recommendations_about.get(self.id, ())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that name it, in reading order."""
        return self.corpus.findings_about.get(self.id, ())

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures that name it, in reading order."""
        return self.corpus.measures_about.get(self.id, ())

    @cached_property
    def recommendations_by_edition(self) -> dict[str, tuple[Recommendation, ...]]:
        """Those by the id of their edition."""
        return grouped(self.recommendations, lambda record: [record.forum.id])

    @cached_property
    def findings_by_edition(self) -> dict[str, tuple[Finding, ...]]:
        """The findings that name it, by the id of their edition."""
        return grouped(self.findings, lambda record: [record.topmost.id])

    @cached_property
    def measures_by_plan(self) -> dict[str, tuple[Measure, ...]]:
        """The measures that name it, by the id of their plan."""
        return grouped(self.measures, lambda record: [record.plan.id])
