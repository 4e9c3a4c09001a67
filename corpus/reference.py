"""What the rest refers to: sources, terms of the glossary, regions."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from corpus.record import Cited, Record
from corpus.types import Day, Keywords, Language, Line, Model, Prose, Text, Url


class Source(Record):
    """A document that this site cites."""

    kind: ClassVar[str] = "source"

    type: Literal["report", "article", "release", "page", "law", "standard", "news"] = Field(
        alias="kind",
        description="Le genre de document.",
    )
    title: Text = Field(description="Le titre du document.")
    author: Line | None = Field(default=None, description="Qui l’a écrit.")
    publisher: Line | None = Field(default=None, description="Qui l’a publié.")
    date: Day | None = Field(default=None, description="Le jour de la publication.")
    language: Language = Field(description="La langue du document.")
    url: Url | None = Field(default=None, description="L’adresse entière, en https; seulement si elle est connue.")
    reference: Line | None = Field(default=None, description="Où le chercher, sans adresse.")
    checked: Day | None = Field(default=None, description="Le jour où une personne l’a lu.")
    rights: Prose | None = Field(default=None, description="Les droits, et ce que le site en fait.")
    use: Prose = Field(description="Ce que le site en tire.")


class Term(Cited):
    """A term of the glossary, defined in this site's own plain words."""

    kind: ClassVar[str] = "term"

    term: Text = Field(description="Le terme, dans les deux langues.")
    acronym: Line | None = Field(default=None, description="Le sigle.")
    variants: Keywords = Field(
        default=Keywords(),
        description="Les autres formes du terme, que le site reconnaît dans les textes.",
    )
    definition: Prose = Field(description="La définition, dans les mots simples du site.")

    @property
    def title(self) -> Text:
        """The term itself."""
        return self.term


class Tile(Model):
    """The square of a region in the tile diagram, counted from the top left, from 0."""

    row: int = Field(ge=0, description="La rangée, 0 étant la plus au nord.")
    column: int = Field(ge=0, description="La colonne, 0 étant la plus à l’ouest.")


class Region(Record):
    """One of the 17 administrative regions; its name is the same in both languages."""

    kind: ClassVar[str] = "region"

    code: Line = Field(description="Le code à deux chiffres, entre guillemets.")
    name: Line = Field(description="Le nom, le même dans les deux langues.")
    tile: Tile = Field(description="La case de la région dans le schéma hors échelle.")
