"""Which pages there are, and the files of MkDocs' that are tied to the record and the language of theirs."""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from corpus.addresses import address, has_page
from corpus.model.corpus import Corpus
from corpus.model.part import PagePart, TopicPart
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES
from hooks.outputs.inside import generated


def record_pages(corpus: Corpus) -> Iterator[tuple[Bound, str]]:
    """Yield each record that has a page of its own, and each part of a topic, with each language."""
    parts = (part for part in corpus.parts if isinstance(part, TopicPart))
    for record in (*filter(has_page, (*corpus.walk(), *corpus.retired.values())), *parts):
        for language in LANGUAGES:
            yield record, language


def part_files(files: Files, config: MkDocsConfig) -> Iterator[File]:
    """Yield a file for each part of a prose page: of the same text, whose macros show this part alone.

    Among `files` are the prose pages, laid at their addresses. Raises as `lay` does, and ValueError for an address
    outside the site.
    """
    parts = [part for part in config.extra["renderer"].corpus.parts if isinstance(part, PagePart)]
    for file in files.documentation_pages():
        record, language = shown_on(file)
        for part in (part for part in parts if part.whole is record):
            twin = generated(config, f"{language}/{part.id}.md", content=file.content_string)
            lay(twin, part, language)
            yield twin


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
