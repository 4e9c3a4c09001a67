"""The pages of `make serve`: each is made when it is asked for, as a whole build does, and kept until the next save.

A page may read anything of the content and of the templates: after a save, none is known to be what it was.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from functools import cached_property, partial

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from hooks.outputs.documents import prose_documents, record_documents
from hooks.outputs.doors import beside, doors
from hooks.outputs.made import Made, content_of
from hooks.outputs.pages import part_files
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
        prose = (*files.documentation_pages(), *part_files(files, config))
        pages = (*prose_documents(prose, files, config), *record_documents(config))
        self._makers = dict((*doors(self.renderer), *beside(self.renderer), *self._indexed(), *pages))
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
            self._made[path] = content_of(path, self._makers[path])
        return self._made[path]

    def check_anchors(self) -> None:
        """Log each link from a prose page to a place that there is not; once all pages are made."""
        level = self._config.validation.links.anchors
        for file in self._files.documentation_pages():
            if file.page:
                file.page.validate_anchor_links(files=self._files, log_level=level)

    def _indexed(self) -> Iterator[Made]:
        for where in itertools.chain(*self.renderer.site.indexes.values()):
            yield where, partial(self._index, where)

    def _index(self, where: str) -> str:
        return dict(next(index for index in self._indexes if where in index.addresses).texts())[where]

    @cached_property
    def _indexes(self) -> list[Index]:
        return start_indexes(self.renderer.corpus, self._config.extra["asset_files"])
