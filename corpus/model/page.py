"""The pages that are not records, and the order in which readers are led to pages."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from corpus.model.record import Record
from corpus.model.types import LinkedId, Model, Prose, Text

Slug = Annotated[str, StringConstraints(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*)?$", max_length=60)]


class Slugs(Model):
    """The word of a page's address, by language; empty for the home page alone."""

    fr: Slug = Field(description="Le mot de l’adresse française.")
    en: Slug = Field(description="Le mot de l’adresse anglaise.")

    def __getitem__(self, language: str) -> str:
        """Return the slug in `language` ("fr" or "en"). Raises KeyError for another."""
        slug: str = self.__dict__[language]
        return slug


class Page(Record):
    """A page written in docs/, of the same name in both languages. `short_address`: its id alone leads to it."""

    kind: ClassVar[str] = "page"

    slug: Slugs = Field(description="Le mot de l’adresse, par langue; l’ancien reste valable si on le change.")
    title: Text = Field(description="Le titre de la page.")
    nav_title: Text | None = Field(default=None, description="Le mot du menu, s’il est plus court que le titre.")
    description: Prose = Field(description="Une phrase pour les moteurs de recherche et les partages.")
    indexed: bool = Field(default=True, description="false : la page n’est pas proposée aux moteurs de recherche.")
    short_address: bool = Field(default=False, description="true : l’identifiant seul mène à la page.")

    @property
    def whole(self) -> Page:
        """The page itself; of what is a part of one, that."""
        return self

    @property
    def label(self) -> Text:
        """The words of a link to it in a navigation."""
        return self.nav_title or self.title

    @property
    def own_name(self) -> Text:
        """The words of a link to it in a navigation."""
        return self.label

    @property
    def described_by(self) -> Prose:
        """Its description."""
        return self.description

    @property
    def searched_texts(self) -> tuple[Text, ...]:
        """Its description, and the titles of what it alone shows: the sources cited, for one."""
        return self.description, *(record.title for record in self.corpus.shown_only_on(self) if record.title)

    @property
    def is_indexed(self) -> bool:
        """Whether search engines, and the site's own search, are to find it."""
        return self.indexed


class LinkGroup(Model):
    """Ids of pages or records under a heading of the menu."""

    title: Text = Field(description="L’intertitre du groupe.")
    links: tuple[LinkedId, ...] = Field(description="Les liens du groupe, dans l’ordre.")


class Menu(Model):
    """The whole site in its order: what each side says, what the site makes of it, what to do with it, what it is."""

    forum: LinkGroup = Field(description="Ce que le Forum a demandé.")
    plan: LinkGroup = Field(description="Ce que le plan prévoyait.")
    compare: LinkGroup = Field(description="Ce qui met les deux en regard.")
    meet: LinkGroup = Field(description="De quoi tenir une rencontre.")
    about: LinkGroup = Field(description="Le site lui-même.")

    @property
    def groups(self) -> dict[str, LinkGroup]:
        """Each group by its name, in the order of the menu."""
        return {name: getattr(self, name) for name in type(self).model_fields}


class Navigation(Model):
    """Ids of pages or records: the few links of the header and the footer, and the menu, each in its order."""

    main: tuple[LinkedId, ...] = Field(description="Les liens de l’en-tête, dans l’ordre.")
    menu: Menu = Field(description="Le menu, qui montre tout le site.")
    footer: tuple[LinkedId, ...] = Field(description="Les liens du pied de page, dans l’ordre.")
