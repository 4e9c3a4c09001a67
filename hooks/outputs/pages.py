"""Ties a file of MkDocs' to the record and the language of its page."""

from __future__ import annotations

from mkdocs.structure.files import File, InclusionLevel

from corpus.addresses import address
from corpus.model.record import Bound


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
