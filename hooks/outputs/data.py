"""Adds the files that exports/ makes to the build."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from corpus.addresses import LEDGER, LLMS, address, data_address
from corpus.views.snapshot import ledger_json, snapshot
from exports import DataFile, Publication, data_files, shown_files
from exports.feed import feeds
from exports.llms import llms_txt
from exports.schema_org import embed, linked_data
from exports.tables import TABLES, Table
from hooks.outputs.inside import generated
from hooks.rendering.renderer import Renderer
from hooks.rendering.views import View
from hooks.rendering.words import Words


@dataclass(frozen=True, eq=False)
class Exports:
    """The exports of one build: made once, shown by the data's page, added to the site; or not made yet (`later`)."""

    publication: Publication
    later: bool = False

    @cached_property
    def _made(self) -> dict[str, bytes]:
        return {} if self.later else data_files(self.publication)

    @property
    def shown(self) -> tuple[DataFile, ...]:
        """The files that the data's page shows, in order."""
        return shown_files(self._made)

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables, in order."""
        return TABLES

    @property
    def version(self) -> str:
        """The version of the data."""
        return self.publication.version

    @property
    def content_date(self) -> date:
        """The date of the content."""
        return self.publication.content_date

    def citation(self, language: str) -> str:
        """Return how to cite the data, in `language`.

        Raises KeyError where a label, or the page of the data, is not written.
        """
        publication = self.publication
        return publication.label(
            "data",
            "citation",
            author=publication.author,
            date=publication.content_date.year,
            version=publication.version,
            address=publication.page(publication.corpus["data"], language),
        )[language]

    @property
    def _ledger(self) -> str:
        """What the site promises from now on: the next deployment compares with it."""
        corpus = self.publication.corpus
        return ledger_json(snapshot(corpus, corpus.published.day if corpus.published else corpus.updated))

    def files(self) -> dict[str, bytes]:
        """Return every file by its address from the site's root; none where they are made later.

        Raises KeyError where a label, or a page that is linked to, is not written.
        """
        if self.later:
            return {}
        publication = self.publication
        data = {data_address(name): content for name, content in self._made.items()}
        return {**data, **feeds(publication), LLMS: llms_txt(publication), LEDGER: self._ledger.encode()}


def prepare(renderer: Renderer, root: Path) -> Exports:
    """Return the exports of the renderer's corpus; `root` is the project's folder, which holds its LICENSE.

    Raises FileNotFoundError where there is none.
    """
    licence = (root / "LICENSE").read_text(encoding="utf-8")
    site = renderer.site
    return Exports(Publication(renderer.corpus, site.url, licence, site.publisher), later=site.live)


def add_exports(files: Files, config: MkDocsConfig) -> None:
    """Add the exports to the files of the build.

    Raises KeyError where a label, or a page that is linked to, is not written.
    """
    for where, content in config.extra["exports"].files().items():
        files.append(generated(config, where, content=content))


def page_data(shown: View, exports: Exports, words: Words) -> Markup:
    """Return the JSON-LD of a page, safe inside a script element.

    Raises KeyError where a label, or a page that is linked to, is not written.
    """
    above = [(str(words.short_name(record).striptags()), address(record, shown.language)) for record in shown.trail]
    crumbs = [*above, (str(shown.short.striptags()), shown.address)]
    title = str(shown.title.striptags())
    data = linked_data(exports.publication, shown.record, shown.language, title, shown.description, crumbs)
    return Markup(embed(data))
