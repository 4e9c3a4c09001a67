"""The settings of the built site."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlsplit

from markupsafe import Markup

from corpus.addresses import INDEXES
from hooks.rendering.policy import content_security_policy

# What mkdocs.yml takes where SITE_URL is not set: a name that leads nowhere (RFC 2606).
UNSET = "https://adresse.invalid/"


@dataclass(frozen=True)
class Site:
    """The settings of the built site, from mkdocs.yml."""

    url: str
    publisher: str = ""
    contact: str = ""
    repository: str = ""
    edit: str = ""
    live: bool = False
    worker: bool = False
    colours: dict[str, str] = field(default_factory=dict)
    assets: dict[str, str] = field(default_factory=dict)
    # Where the parts of what the search looks in are, by language.
    indexes: dict[str, tuple[str, ...]] = field(default_factory=lambda: {code: (at,) for code, at in INDEXES.items()})
    # What pages hold themselves: a script that runs before the first paint, and what a record's page is drawn with.
    head_script: Markup = Markup("")
    styles: Markup = Markup("")

    @cached_property
    def root(self) -> str:
        """The path of the site's root on its host: "/" or "/forum/"."""
        return urlsplit(self.url).path or "/"

    @property
    def is_unset(self) -> bool:
        """Whether the site was given no address of its own: what shows one then takes that of the page."""
        return self.url == UNSET

    @property
    def known_url(self) -> str:
        """The site's address for what can't take that of a page, such as print; empty where none was given."""
        return "" if self.is_unset else self.url

    @cached_property
    def policy(self) -> str:
        """The content security policy of every page: nothing but the site's own files."""
        return content_security_policy((self.head_script,), (self.styles,))

    def header_policy(self, framed_by: str) -> str:
        """Return the same policy as a host sends it, with who may show a page in a frame."""
        return content_security_policy((self.head_script,), (self.styles,), framed_by)
