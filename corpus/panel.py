"""What the experts' panels found: the panels and their key findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from corpus.record import Locator, Record
from corpus.types import Id, Line, Prose, Provenance, Title

if TYPE_CHECKING:
    from corpus.axis import Axis, Recommendation
    from corpus.forum import Forum
    from corpus.reference import Source


class Finding(Record):
    """A key finding of a panel: a lead and one or more points, in the report's words."""

    kind: ClassVar[str] = "finding"

    title: Title
    lead: Prose
    points: Annotated[tuple[Prose, ...], Field(min_length=1)]
    source_wording: Line | None = None
    locator: Locator

    @property
    def panel(self) -> Panel:
        """The panel that it is a finding of."""
        return self.parent

    @property
    def recommendations(self) -> tuple[Recommendation, ...]:
        """The recommendations that echo it, by this site's reading."""
        return self.corpus.echoes(self)

    @property
    def axes(self) -> tuple[Axis, ...]:
        """The axes of the recommendations that echo it, each once."""
        return tuple(dict.fromkeys(one.axis for one in self.recommendations))


class Panel(Record):
    """An expert panel. The title is absent where the source gives none."""

    kind: ClassVar[str] = "panel"

    forum_id: Id = Field(alias="forum")
    title: Prose | None = None
    provenance: Provenance
    source_id: Id = Field(alias="source")
    unnumbered: bool = False
    note: Prose | None = None
    note_source_ids: tuple[Id, ...] = Field(default=(), alias="note_sources")
    findings: Annotated[tuple[Finding, ...], Field(min_length=1)]

    @property
    def children(self) -> tuple[Finding, ...]:
        """Its findings."""
        return self.findings

    @property
    def parent(self) -> Forum:
        """The forum that it was part of."""
        return self.forum

    @property
    def forum(self) -> Forum:
        """The forum that it was part of."""
        return self.corpus[self.forum_id]

    @property
    def source(self) -> Source:
        """Where its findings are written."""
        return self.corpus[self.source_id]

    @property
    def note_sources(self) -> tuple[Source, ...]:
        """The sources of its note."""
        return tuple(self.corpus[one] for one in self.note_source_ids)
