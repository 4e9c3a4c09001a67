"""The pages of `make serve`: each is made when it is asked for, as a whole build does, and kept until the next save.

A page may read anything of the content and of the templates: after a save, none is known to be what it was.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial

from jinja2 import Template
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from corpus.addresses import address
from corpus.model.record import Bound
from hooks.outputs.doors import beside, doors
from hooks.outputs.pages import record_file, record_pages
from hooks.outputs.search import Index, start_indexes
from hooks.rendering.renderer import Renderer


class Pages(Mapping[str, bytes]):
    """What a build makes of the content, by its path from the site's root: pages, doors, search indexes."""

    def __init__(self, config: MkDocsConfig, files: Files) -> None:
        """Note what is to be made of a build; among its `files` are the prose pages, laid at their addresses.

        Raises KeyError where the page that shows a record is not in the corpus.
        """
        self._config = config
        self._files = files
        self.renderer: Renderer = config.extra["renderer"]
        self._makers = dict((*doors(self.renderer), *beside(self.renderer), *self._indexed(), *self._paged()))
        self._made: dict[str, bytes] = {}

    def __len__(self) -> int:
        return len(self._makers)

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __contains__(self, path: object) -> bool:
        return path in self._makers

    def __getitem__(self, path: str) -> bytes:
        """Return what a build writes at a path.

        Raises KeyError where that is nothing of it, and what a build does, with a note of the path.
        """
        if path not in self._made:
            try:
                self._made[path] = self._makers[path]().encode()
            except Exception as error:
                error.add_note(path)
                raise
        return self._made[path]

    def check_anchors(self) -> None:
        """Log each link from a prose page to a place that there is not; once all pages are made."""
        level = self._config.validation.links.anchors
        for file in self._files.documentation_pages():
            if file.page:
                file.page.validate_anchor_links(files=self._files, log_level=level)

    def _indexed(self) -> Iterator[tuple[str, Callable[[], str]]]:
        for where in itertools.chain(*self.renderer.site.indexes.values()):
            yield where, partial(self._index, where)

    def _paged(self) -> Iterator[tuple[str, Callable[[], str]]]:
        for file in self._files.documentation_pages():
            yield file.dest_uri, partial(self._page, file)
        for record, language in record_pages(self.renderer.corpus):
            yield f"{address(record, language)}index.html", partial(self._record, record, language)

    def _index(self, where: str) -> str:
        return dict(next(index for index in self._indexes if where in index.addresses).texts())[where]

    def _record(self, record: Bound, language: str) -> str:
        return self._page(record_file(record, language, self._config))

    def _page(self, file: File) -> str:
        """Return a page, which goes through the same events as in MkDocs' own build."""
        config, files, events, nav = self._config, self._files, self._config.plugins, Navigation([], [])
        page = file.page or Page(None, file, config)
        page.read_source(config)
        page.markdown = events.on_page_markdown(page.markdown or "", page=page, config=config, files=files)
        page.render(config, files)
        context = get_context(nav, files, config, page)
        return self._template.render(events.on_page_context(context, page=page, config=config, nav=nav))

    @cached_property
    def _template(self) -> Template:
        return self._config.theme.get_env().get_template("main.html")

    @cached_property
    def _indexes(self) -> list[Index]:
        return start_indexes(self.renderer.corpus, self._config.extra["asset_files"])
