"""What a forum left: the edition itself, its panels with their findings, its axes with their recommendations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from corpus.record import Cited, Locator, Record
from corpus.types import Count, Day, Id, Keywords, Line, Model, Ordinal, Percent, Provenance, Text, Title

if TYPE_CHECKING:
    from corpus.correspondence import Assessment
    from corpus.reference import Region, Source


class Share(Model):
    """A number of participants, with the percentage that the report prints for it."""

    count: Count
    printed: Percent


class SectorShare(Share):
    """The participants of one sector."""

    id: Id
    name: Text


class RegionShare(Share):
    """The participants from one region."""

    region_id: Id = Field(alias="region")


class Registrations(Model):
    """Registrations for the unveiling of the report: registrations, never attendance."""

    on_site: Count
    online: Count

    @property
    def total(self) -> int:
        """Registrations in all."""
        return self.on_site + self.online


class Report(Model):
    """The report that a forum led to."""

    source_id: Id = Field(alias="source")
    unveiled: Day
    city: Line
    registrations: Registrations | None = None


class Forum(Cited):
    """An edition of the forum. `coverage` says whether its content is in this corpus or only that it took place."""

    kind: ClassVar[str] = "forum"

    edition: Ordinal
    title: Text
    theme: Text | None = None
    venue: Text
    city: Line
    starts: Day
    ends: Day
    participants: Count | None = None
    experts: Count | None = None
    talks: Count | None = None
    organizer: Text | None = None
    report: Report | None = None
    coverage: Literal["whole", "none"]
    notes: tuple[Text, ...] = ()
    sectors: tuple[SectorShare, ...] = ()
    regions: tuple[RegionShare, ...] = ()

    @property
    def covered(self) -> bool:
        """Whether its panels, axes and recommendations are in this corpus."""
        return self.coverage == "whole"

    @property
    def panels(self) -> tuple[Panel, ...]:
        """Its panels, in order."""
        return tuple(panel for panel in self.corpus.panels if panel.forum_id == self.id)

    @property
    def axes(self) -> tuple[Axis, ...]:
        """Its axes, in order."""
        return tuple(axis for axis in self.corpus.axes if axis.forum_id == self.id)

    @property
    def recommendations(self) -> tuple[Recommendation, ...]:
        """The recommendations of all its axes, in order."""
        return tuple(one for axis in self.axes for one in axis.recommendations)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of all its panels, in order."""
        return tuple(one for panel in self.panels for one in panel.findings)

    @property
    def report_source(self) -> Source | None:
        """The source that is its report, where it led to one."""
        return self.corpus[self.report.source_id] if self.report else None

    @property
    def by_region(self) -> tuple[tuple[Region, RegionShare | None], ...]:
        """Every region with its participants, in the report's order, then those that the report does not list."""
        shares = {share.region_id: share for share in self.regions}
        listed = tuple((self.corpus[share.region_id], share) for share in self.regions)
        return listed + tuple((region, None) for region in self.corpus.regions if region.id not in shares)


class Finding(Record):
    """A key finding of a panel: a lead and one or more points, in the report's words."""

    kind: ClassVar[str] = "finding"

    title: Title
    lead: Text
    points: Annotated[tuple[Text, ...], Field(min_length=1)]
    source_wording: Line | None = None
    locator: Locator
    keywords: Keywords = Keywords()

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
    title: Text | None = None
    provenance: Provenance
    source_id: Id = Field(alias="source")
    unnumbered: bool = False
    note: Text | None = None
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


class Recommendation(Record):
    """One avenue under an axis. `title` is this site's; `wording.fr` is the report's."""

    kind: ClassVar[str] = "recommendation"

    title: Title
    wording: Text
    source_wording: Line | None = None
    locator: Locator
    keywords: Keywords = Keywords()
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
    title: Text
    source_wording: Line | None = None
    summary: Text
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
    def correspondences(self) -> tuple:
        """The correspondences of its recommendations, in order."""
        return tuple(link for one in self.recommendations for link in one.assessment.correspondences)
