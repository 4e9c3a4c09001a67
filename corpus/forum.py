"""An edition of the forum: where and when it was held, who took part, what report it led to."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field

from corpus.record import Cited
from corpus.types import Count, Day, Id, Line, Model, Ordinal, Percent, Prose, Text

if TYPE_CHECKING:
    from corpus.axis import Axis, Recommendation
    from corpus.panel import Finding, Panel
    from corpus.reference import Region, Source


MONTREAL = "r06"


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
    """An edition of the forum. `coverage` says whether its content is in this corpus or only that it took place.

    `spoken_addresses` binds the codes at the site's root ("1.3/") to this edition, for ever.
    """

    kind: ClassVar[str] = "forum"

    edition: Ordinal
    title: Text
    theme: Prose | None = None
    venue: Text
    city: Line
    starts: Day
    ends: Day
    participants: Count | None = None
    experts: Count | None = None
    talks: Count | None = None
    organizer: Prose | None = None
    report: Report | None = None
    coverage: Literal["whole", "none"]
    spoken_addresses: bool = False
    notes: tuple[Prose, ...] = ()
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
    def outside_montreal(self) -> int:
        """The participants from the regions other than Montréal."""
        return sum(share.count for share in self.regions if share.region_id != MONTREAL)

    @property
    def by_region(self) -> tuple[tuple[Region, RegionShare | None], ...]:
        """Every region with its participants, in the report's order, then those that the report does not list."""
        shares = {share.region_id: share for share in self.regions}
        listed = tuple((self.corpus[share.region_id], share) for share in self.regions)
        return listed + tuple((region, None) for region in self.corpus.regions if region.id not in shares)
