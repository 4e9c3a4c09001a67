"""Ties a file of MkDocs' to the record and the language of its page."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from corpus.addresses import address
from corpus.model.record import Bound


class RecordPage(Page):
    """The page of a record, which has no Markdown: to set up a converter for nothing took as long as a third of it."""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Leave the page empty, for on_page_context to fill."""
        self.content = ""


def lay(file: File, record: Bound, language: str) -> None:
    """Give a page's file its record, in a language, and the address of that.

    Raises KeyError where the page that shows it is not in the corpus.
    """
    where = address(record, language)
    file.dest_uri = f"{where}index.html"
    file.url = where or "./"
    file.inclusion = InclusionLevel.NOT_IN_NAV
    file.__dict__["shown"] = (record, language)


def shown_on(file: File) -> tuple[Bound, str]:
    """Return the record and the language of a page's file. Raises KeyError for one that `lay` was not given."""
    shown: tuple[Bound, str] = file.__dict__["shown"]
    return shown
