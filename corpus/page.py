"""The pages that are not records, and the order in which readers are led to pages."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import StringConstraints

from corpus.record import Record
from corpus.types import Id, Model, Prose, Text

Slug = Annotated[str, StringConstraints(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*)?$")]


class Slugs(Model):
    """The word of a page's address, by language; empty for the home page alone."""

    fr: Slug
    en: Slug

    def __getitem__(self, language: str) -> str:
        """Return the slug in `language` ("fr" or "en")."""
        return getattr(self, language)


class Page(Record):
    """A page written in docs/, of the same name in both languages. `short_address`: its id alone leads to it."""

    kind: ClassVar[str] = "page"

    slug: Slugs
    title: Text
    nav_title: Text | None = None
    description: Prose
    indexed: bool = True
    short_address: bool = False

    @property
    def label(self) -> Text:
        """The words of a link to it in a navigation."""
        return self.nav_title or self.title


class Navigation(Model):
    """Ids of pages or records, in the order of the header's and the footer's links."""

    main: tuple[Id, ...]
    footer: tuple[Id, ...]
