"""What a forum asked for: its axes and their recommendations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from corpus.record import Locator, Record
from corpus.types import Id, Line, Prose, Provenance, Title

if TYPE_CHECKING:
    from corpus.correspondence import Assessment, Correspondence
    from corpus.forum import Forum
    from corpus.panel import Finding
    from corpus.reference import Source


class Recommendation(Record):
    """One avenue under an axis. `title` is this site's; `wording.fr` is the report's."""

    kind: ClassVar[str] = "recommendation"

    title: Title
    wording: Prose
    source_wording: Line | None = None
    locator: Locator
    finding_ids: tuple[Id, ...] = Field(default=(), alias="findings")

    @property
    def axis(self) -> Axis:
        """The axis that it stands under."""
        return self.parent

    @property
    def forum(self) -> Forum:
        """The forum that it comes from."""
        return self.axis.forum

    @property
    def code(self) -> str:
        """Its code as people say it, which is this site's: "1.3"."""
        return f"{self.axis.number}.{self.number}"

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that it echoes, by this site's reading."""
        return tuple(self.corpus[one] for one in self.finding_ids)

    @property
    def assessment(self) -> Assessment:
        """What was found when it was held against the plans' measures."""
        return self.corpus.assessments[self.id]


class Axis(Record):
    """A theme of recommendations."""

    kind: ClassVar[str] = "axis"

    forum_id: Id = Field(alias="forum")
    title: Prose
    source_wording: Line | None = None
    summary: Prose
    provenance: Provenance
    source_id: Id = Field(alias="source")
    recommendations: Annotated[tuple[Recommendation, ...], Field(min_length=1)]

    @property
    def children(self) -> tuple[Recommendation, ...]:
        """Its recommendations."""
        return self.recommendations

    @property
    def parent(self) -> Forum:
        """The forum that it comes from."""
        return self.forum

    @property
    def forum(self) -> Forum:
        """The forum that it comes from."""
        return self.corpus[self.forum_id]

    @property
    def source(self) -> Source:
        """Where its recommendations are written."""
        return self.corpus[self.source_id]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that its recommendations echo, each once."""
        return tuple(dict.fromkeys(finding for one in self.recommendations for finding in one.findings))

    @property
    def correspondences(self) -> tuple[Correspondence, ...]:
        """The correspondences of its recommendations, in order."""
        return tuple(link for one in self.recommendations for link in one.assessment.correspondences)
