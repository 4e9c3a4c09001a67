"""A document that the site cites."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from corpus.model.record import Record
from corpus.model.types import Day, Language, Line, Model, Prose, SourceId, Text, Url

# What a document is beside the plan's own: the official one, a copy of it elsewhere, or what only gives context.
Standing = Literal["official", "official-copy", "context"]


class Read(Model):
    """What was read of a document, and when, where no person read it whole."""

    day: Day = Field(description="Le jour de la lecture.")
    extent: Prose = Field(description="Ce qui a été lu : une copie conservée, et jusqu’où.")


class Source(Record):
    """A document that this site cites."""

    kind: ClassVar[str] = "source"

    type: Literal["report", "article", "release", "page", "law", "standard", "news"] = Field(
        alias="kind",
        description="Le genre de document.",
    )
    standing: Standing | None = Field(
        default=None,
        description="official : le document officiel; official-copy : sa copie ailleurs; context : ce qui éclaire sans "
        "jamais servir d’appui.",
    )
    title: Text = Field(description="Le titre du document.")
    title_given: bool = Field(
        default=True,
        description="false : le titre est du site, celui du document n’ayant pas été lu.",
    )
    author: Line | None = Field(default=None, description="Qui l’a écrit.")
    publisher: Line | None = Field(default=None, description="Qui l’a publié.")
    date: Day | None = Field(default=None, description="Le jour de la publication.")
    language: Language = Field(description="La langue du document.")
    url: Url | None = Field(default=None, description="L’adresse entière, en https; seulement si elle est connue.")
    reference: Line | None = Field(default=None, description="Où le chercher, sans adresse.")
    seen: Day | None = Field(default=None, description="Le dernier jour où l’adresse a mené au document.")
    archived: Url | None = Field(default=None, description="L’adresse d’une copie, dans des archives du Web.")
    checked: Day | None = Field(default=None, description="Le jour où une personne l’a lu.")
    read: Read | None = Field(
        default=None,
        description="Ce qui en a été lu dans une copie, sans qu’une personne l’ait lu.",
    )
    rights: Prose | None = Field(default=None, description="Les droits, et ce que le site en fait.")
    use: Prose = Field(description="Ce que le site en tire.")

    @property
    def own_name(self) -> Text:
        """Its title."""
        return self.title


class Cited(Record):
    """A record that names the sources of what it says."""

    source_ids: tuple[SourceId, ...] = Field(default=(), alias="sources", description="Les sources (sources.yaml).")

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources of what is said of it."""
        return tuple(self.corpus.get(Source, source_id) for source_id in self.source_ids)
