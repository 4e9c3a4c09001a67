"""An edition of the forum: where and when it was held, who took part, what report it led to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field, field_validator

from corpus.language.typography import ordinal
from corpus.model.many import are_many
from corpus.model.pair import Comparison
from corpus.model.region import Region
from corpus.model.source import Cited, Source
from corpus.model.types import LANGUAGES, Count, Day, Id, Line, Model, Ordinal, Percent, Prose, RegionId, SourceId, Text

if TYPE_CHECKING:
    from corpus.model.axis import Axis, Recommendation
    from corpus.model.panel import Finding, Panel


MONTREAL = "r06"


class Share(Model):
    """A number of participants, with the percentage that the report prints for it."""

    count: Count = Field(description="Le nombre de personnes participantes.")
    printed: Percent = Field(
        description="Le pourcentage imprimé dans le rapport, en entier; le calculé ne s’écrit pas.",
    )


class SectorShare(Share):
    """The participants of one sector."""

    id: Id = Field(description="L’identifiant du secteur.")
    name: Text = Field(description="Le nom du secteur.")


class RegionShare(Share):
    """The participants from one region."""

    region_id: RegionId = Field(alias="region", description="L’identifiant de la région (regions.yaml).")


class Registrations(Model):
    """Registrations for the unveiling of the report: registrations, never attendance."""

    on_site: Count = Field(description="Les inscriptions sur place.")
    online: Count = Field(description="Les inscriptions en ligne.")

    @property
    def total(self) -> int:
        """Registrations in all."""
        return self.on_site + self.online


class Report(Model):
    """The report that a forum led to."""

    source_id: SourceId = Field(alias="source", description="L’identifiant du rapport (sources.yaml).")
    unveiled: Day = Field(description="Le jour du dévoilement du rapport.")
    city: Line = Field(description="La ville du dévoilement.")
    registrations: Registrations | None = Field(
        default=None,
        description="Les inscriptions au dévoilement : jamais une présence.",
    )


class Naming(Model):
    """What an edition's report calls otherwise than this site does, as three pages say it."""

    recommendation: Prose = Field(description="Sous chaque recommandation : ce qui, dans sa fiche, est de ce site.")
    axes: Prose = Field(description="Sur la page de l’édition; {count} y devient le nombre de recommandations.")
    report: Prose = Field(description="Dans le livret : comment le rapport, lui, dit les choses.")

    @field_validator("axes")
    @classmethod
    def _only_counts(cls, text: Prose) -> Prose:
        for language in LANGUAGES:
            if re.search(r"[{}]", text[language].replace("{count}", "")):
                raise ValueError("only_count")
        return text


class Forum(Cited):
    """An edition of the forum. `coverage` says whether its content is in this corpus or only that it took place.

    `spoken_addresses` binds the codes at the site's root ("1.3/") to this edition, for ever.
    """

    kind: ClassVar[str] = "forum"

    edition: Ordinal = Field(description="Le numéro de l’édition.")
    title: Text = Field(description="Le nom de l’édition.")
    theme: Prose | None = Field(default=None, description="Le thème de l’édition, si la source le donne.")
    venue: Text = Field(description="Le lieu.")
    city: Line = Field(description="La ville.")
    starts: Day = Field(description="Le premier jour.")
    ends: Day = Field(description="Le dernier jour.")
    participants: Count | None = Field(default=None, description="Le nombre de personnes participantes.")
    experts: Count | None = Field(default=None, description="Le nombre d’experts invités.")
    talks: Count | None = Field(default=None, description="Le nombre de conférences.")
    organizer: Prose | None = Field(default=None, description="Qui a organisé l’édition.")
    report: Report | None = Field(default=None, description="Le rapport de l’édition.")
    coverage: Literal["whole", "none"] = Field(
        description="whole : ses panels, axes et recommandations sont ici; none : on sait seulement qu’elle a eu lieu.",
    )
    spoken_addresses: bool = Field(
        default=False,
        description="true : l’adresse courte /1.3/ mène à cette édition; une seule édition peut le dire.",
    )
    compared_with: tuple[Comparison, ...] = Field(
        default=(),
        description="Les plans auxquels cette édition est comparée. Sans eux, ses recommandations ne sont dites "
        "comparées à rien.",
    )
    naming: Naming | None = Field(
        default=None,
        description="Ce que le rapport de cette édition nomme autrement que le site.",
    )
    notes: tuple[Prose, ...] = Field(default=(), description="Ce qu’il faut savoir pour bien lire ces données.")
    sectors: tuple[SectorShare, ...] = Field(default=(), description="Les personnes participantes par secteur.")
    regions: tuple[RegionShare, ...] = Field(default=(), description="Les personnes participantes par région.")

    @property
    def covered(self) -> bool:
        """Whether its panels, axes and recommendations are in this corpus."""
        return self.coverage == "whole"

    def numbers(self, language: str) -> dict[str, object]:
        """Return its number as an ordinal, and its year."""
        return {"edition": ordinal(self.edition, language), "year": self.starts.year}

    @property
    def described_by(self) -> Text:
        """Its theme, or its name where the source gives no theme."""
        return self.theme or self.title

    @property
    def described_as(self) -> str:
        """The key of the label of its description: what is not here is not said to be."""
        if not self.covered:
            return "forum_uncovered"
        return self.kind if self.theme and self.participants and self.panels else "forum_short"

    @property
    def searched_texts(self) -> tuple[Text | str | None, ...]:
        """Its theme, its place, its notes, its report, and who and which regions took part."""
        report = (self.report_source.title, self.report.city) if self.report and self.report_source else ()
        sectors = (sector.name for sector in self.sectors)
        regions = (region.name for region, share in self.by_region if share)
        return self.theme, self.venue, self.city, self.organizer, *self.notes, *report, *sectors, *regions

    @property
    def panels(self) -> tuple[Panel, ...]:
        """Its panels, in order."""
        return self.corpus.panels_of.get(self.id, ())

    @property
    def axes(self) -> tuple[Axis, ...]:
        """Its axes, in order."""
        return self.corpus.axes_of.get(self.id, ())

    @property
    def recommendations(self) -> tuple[Recommendation, ...]:
        """The recommendations of all its axes, in order."""
        return tuple(recommendation for axis in self.axes for recommendation in axis.recommendations)

    @property
    def is_wide(self) -> bool:
        """Whether its recommendations are too many for a page."""
        return are_many(self.recommendations)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of all its panels, in order."""
        return tuple(finding for panel in self.panels for finding in panel.findings)

    @property
    def report_source(self) -> Source | None:
        """The source that is its report, where it led to one."""
        return self.corpus.get(Source, self.report.source_id) if self.report else None

    @property
    def outside_montreal(self) -> int:
        """The participants from the regions other than Montréal."""
        return sum(share.count for share in self.regions if share.region_id != MONTREAL)

    @property
    def largest_sector(self) -> SectorShare:
        """The sector of the most participants. Raises ValueError where none is known."""
        return max(self.sectors, key=lambda share: share.count)

    @property
    def largest_regions(self) -> tuple[tuple[Region, RegionShare], ...]:
        """The two regions of the most participants, with their shares, the largest first."""
        shares = sorted(self.regions, key=lambda share: share.count, reverse=True)
        return tuple((self.corpus.get(Region, share.region_id), share) for share in shares[:2])

    @property
    def unlisted_regions(self) -> tuple[Region, ...]:
        """The regions that its report does not list."""
        return tuple(region for region, share in self.by_region if share is None)

    @property
    def by_region(self) -> tuple[tuple[Region, RegionShare | None], ...]:
        """Every region with its participants, in the report's order, then those that the report does not list."""
        shares = {share.region_id: share for share in self.regions}
        listed = tuple((self.corpus.get(Region, share.region_id), share) for share in self.regions)
        return listed + tuple((region, None) for region in self.corpus.regions if region.id not in shares)
