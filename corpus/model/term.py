"""A term of the glossary."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from corpus.model.source import Cited
from corpus.model.types import Keywords, Line, Prose, Text


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

    @property
    def own_name(self) -> Text:
        """Its term."""
        return self.title

    def keywords_in(self, language: str) -> tuple[str, ...]:
        """Return the other words that people type to find it: other forms of the term, and its acronym."""
        return *super().keywords_in(language), *self.variants[language], *((self.acronym,) if self.acronym else ())

    @property
    def searched_texts(self) -> tuple[Prose, ...]:
        """Its definition."""
        return (self.definition,)
