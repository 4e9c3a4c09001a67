"""What the rest refers to: sources, terms of the glossary, regions."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from corpus.record import Cited, Record
from corpus.types import Day, Keywords, Language, Line, Model, Prose, Text, Url


class Source(Record):
    """A document that this site cites."""

    kind: ClassVar[str] = "source"

    type: Literal["report", "article", "release", "page", "law", "standard", "news"] = Field(alias="kind")
    title: Text
    author: Line | None = None
    publisher: Line | None = None
    date: Day | None = None
    language: Language
    url: Url | None = None
    reference: Line | None = None
    checked: Day | None = None
    rights: Prose | None = None
    use: Prose


class Term(Cited):
    """A term of the glossary, defined in this site's own plain words."""

    kind: ClassVar[str] = "term"

    term: Text
    acronym: Line | None = None
    variants: Keywords = Keywords()
    definition: Prose

    @property
    def title(self) -> Text:
        """The term itself."""
        return self.term


class Tile(Model):
    """The square of a region in the tile diagram, counted from the top left, from 0."""

    row: int = Field(ge=0)
    column: int = Field(ge=0)


class Region(Record):
    """One of the 17 administrative regions; its name is the same in both languages."""

    kind: ClassVar[str] = "region"

    code: Line
    name: Line
    tile: Tile
