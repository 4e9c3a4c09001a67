"""What the experts' panels found: the panels and their key findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from corpus.model.forum import Forum
from corpus.model.record import Locator, Record
from corpus.model.source import Source
from corpus.model.tagged import Tagged
from corpus.model.types import ForumId, Line, Prose, Provenance, SourceId, Title

if TYPE_CHECKING:
    from corpus.model.axis import Axis, Recommendation


class Finding(Tagged):
    """A key finding of a panel: a lead and one or more points, in the report's words."""

    kind: ClassVar[str] = "finding"

    title: Title = Field(description="Le titre court du site, 60 caractères au plus.")
    lead: Prose = Field(description="La phrase du rapport qui annonce le constat.")
    points: Annotated[tuple[Prose, ...], Field(min_length=1)] = Field(
        description="Le constat lui-même, dans les mots du rapport : un élément par point.",
    )
    source_wording: Line | None = Field(
        default=None,
        description="Le texte du rapport tel quel, quand un mot en a été corrigé.",
    )
    locator: Locator = Field(description="Où le constat se lit dans le rapport.")

    @property
    def panel(self) -> Panel:
        """The panel that it is a finding of."""
        return self.under(Panel)

    def numbers(self, language: str) -> dict[str, object]:
        """Return its panel's number and its own."""
        return {"panel": self.panel.number, "number": self.number}

    @property
    def searched_texts(self) -> tuple[Prose, ...]:
        """Its lead and its points."""
        return self.lead, *self.points

    @property
    def recommendations(self) -> tuple[Recommendation, ...]:
        """The recommendations that echo it, by this site's reading."""
        return self.corpus.echoes.get(self.id, ())

    @property
    def axes(self) -> tuple[Axis, ...]:
        """The axes of the recommendations that echo it, each once."""
        return tuple(dict.fromkeys(recommendation.axis for recommendation in self.recommendations))


class Panel(Record):
    """An expert panel. The title is absent where the source gives none."""

    kind: ClassVar[str] = "panel"

    forum_id: ForumId = Field(alias="forum", description="L’identifiant de l’édition du Forum (forums.yaml).")
    title: Prose | None = Field(default=None, description="Le titre du panel; absent quand la source n’en donne pas.")
    provenance: Provenance = Field(
        description="Qui a écrit le titre, par langue : source (le document), translation (une traduction du "
        "site) ou own (le site).",
    )
    source_id: SourceId = Field(alias="source", description="L’identifiant de la source où c’est écrit (sources.yaml).")
    unnumbered: bool = Field(
        default=False,
        description="true : dans la source, ce bloc de constats ne porte pas de numéro.",
    )
    note: Prose | None = Field(default=None, description="Ce qu’il faut savoir de ce panel.")
    note_source_ids: tuple[SourceId, ...] = Field(
        default=(),
        alias="note_sources",
        description="Les sources de la note (sources.yaml).",
    )
    findings: Annotated[tuple[Finding, ...], Field(min_length=1)] = Field(
        description="Les grands constats du panel, dans l’ordre du rapport.",
    )

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
        return self.corpus.get(Forum, self.forum_id)

    @property
    def described_by(self) -> Prose:
        """Its title, or that of its first finding where the source gives none."""
        return self.title or self.findings[0].title

    @property
    def searched_texts(self) -> tuple[Prose | None, ...]:
        """Its note, and the titles of its findings."""
        return self.note, *(finding.title for finding in self.findings)

    @property
    def source(self) -> Source:
        """Where its findings are written."""
        return self.corpus.get(Source, self.source_id)

    @property
    def note_sources(self) -> tuple[Source, ...]:
        """The sources of its note."""
        return tuple(self.corpus.get(Source, source_id) for source_id in self.note_source_ids)
