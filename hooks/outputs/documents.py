"""Makes the site's pages as whole documents: what each shows, set in the layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

from corpus.addresses import address
from corpus.model.record import Bound
from hooks.outputs.aside import put_back
from hooks.outputs.data import page_data
from hooks.outputs.made import Made
from hooks.outputs.pages import record_pages, shown_on
from hooks.outputs.prose import render_prose
from hooks.rendering.renderer import Renderer


def record_documents(config: MkDocsConfig) -> Iterator[Made]:
    """Yield the pages of records: MkDocs, which takes as long for each as all of its rendering, knows none of them.

    Raises KeyError where the page that shows a record is not in the corpus.
    """
    renderer: Renderer = config.extra["renderer"]
    for record, language in record_pages(renderer.corpus):
        yield f"{address(record, language)}index.html", partial(_record_document, record, language, config)


def prose_documents(pages: Iterable[File], files: Files, config: MkDocsConfig) -> Iterator[Made]:
    """Yield prose pages that were laid at their addresses; `files` are what their Markdown may link to."""
    for file in pages:
        yield file.dest_uri, partial(_prose_document, file, files, config)


def prose_document(page: Page, config: MkDocsConfig) -> Markup:
    """Return a prose page, of its Markdown as HTML. Raises jinja2.TemplateError as the renderer does."""
    return _document(*shown_on(page.file), put_back(page.file, page.content or ""), page.toc, config)


def _record_document(record: Bound, language: str, config: MkDocsConfig) -> Markup:
    renderer: Renderer = config.extra["renderer"]
    content = renderer.render(f"{record.kind}.html", language, address(record, language), record=record)
    return _document(record, language, content, (), config)


def _prose_document(file: File, files: Files, config: MkDocsConfig) -> Markup:
    """Return a prose page, which goes through the same steps as in MkDocs' own build."""
    page = file.page or Page(None, file, config)
    page.read_source(config)
    page.markdown = render_prose(page.markdown or "", page, config)
    page.render(config, files)
    return prose_document(page, config)


def _document(
    record: Bound, language: str, content: str, toc: Iterable[AnchorLink], config: MkDocsConfig
) -> Markup:
    renderer: Renderer = config.extra["renderer"]
    shown = renderer.view(record, language)
    opening, heading, rest = content.partition("<h2")
    return renderer.render(
        "layout.html",
        language,
        shown.address,
        view=shown,
        opening=Markup(opening.rstrip()),
        content=Markup(heading + rest),
        toc=toc,
        linked_data=page_data(shown, config.extra["exports"], renderer.words(language)),
    )
