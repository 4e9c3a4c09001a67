"""MkDocs events: the corpus in, a page for each record in each language out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from corpus import ContentError, load
from corpus.addresses import address, has_page, has_short_address, short_address
from corpus.record import Bound
from corpus.types import LANGUAGES
from hooks.assets import bundle
from hooks.exports import add_exports, page_data, prepare
from hooks.prose import prose_pages
from hooks.render import Renderer, Site
from hooks.search import index_names, write_indexes
from hooks.views import view


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Load the corpus once a build and tie the renderer to it, where macros and the other events find it."""
    settings = config.extra["settings"]
    content = Path(config.config_file_path).parent / settings["content"]
    try:
        corpus = load(content)
    except ContentError as error:
        raise PluginError(f"content/ can't be used:\n{error}") from None
    files = bundle()
    engines = (path.name for name, path in files.items() if name.startswith("search."))
    site = Site(
        url=config.site_url,
        publisher=settings["publisher"],
        contact=settings["contact"],
        repository=(config.repo_url or "").rstrip("/"),
        edit=config.edit_uri or "",
        assets={name: f"assets/{path.name}" for name, path in files.items()} | index_names(content, engines),
        theme_script=Markup(files["theme.js"].read_text(encoding="utf-8").strip()),
        live=settings["live"],
    )
    config.extra["renderer"] = Renderer(corpus, site, Path(config.config_file_path).parent / "templates")
    config.extra["exports"] = prepare(config.extra["renderer"], Path(config.config_file_path).parent)
    config.extra["asset_files"] = files
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Lay the prose pages at their addresses, and add a page for each record and the short addresses."""
    renderer = config.extra["renderer"]
    for file in [file for file in files if file.src_uri.startswith("assets/")]:
        files.remove(file)
    for record, language, file in prose_pages(renderer.corpus, files):
        _lay(file, record, language)
    for record in filter(has_page, renderer.corpus.walk()):
        for language in LANGUAGES:
            file = File.generated(config, f"{language}/{record.kind}/{record.id}.md", content="")
            _lay(file, record, language)
            files.append(file)
    for record in filter(has_short_address, renderer.corpus.walk()):
        target = short_address(record)
        html = renderer.render("short.html", "fr", target, record=record)
        files.append(File.generated(config, f"{target}index.html", content=html))
    for path in config.extra["asset_files"].values():
        files.append(File.generated(config, f"assets/{path.name}", abs_src_path=str(path)))
    add_exports(files, config)
    return files


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Render a record's own page from its kind's template; prose pages come from their Markdown."""
    record, language = page.file.record, page.file.language
    if record.kind == "page":
        return html
    return config.extra["renderer"].render(f"{record.kind}.html", language, address(record, language), record=record)


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: object) -> dict[str, Any]:
    """Set the page in the layout."""
    renderer = config.extra["renderer"]
    shown = view(page.file.record, page.file.language, renderer.words(page.file.language))
    context["document"] = renderer.render(
        "layout.html", shown.language, shown.address, view=shown, content=Markup(page.content), toc=page.toc
    )
    return context


def on_template_context(context: dict[str, Any], *, template_name: str, config: MkDocsConfig) -> dict[str, Any]:
    """Render the site's templates that are no pages: 404.html and sitemap.xml."""
    context["document"] = config.extra["renderer"].render(template_name, "fr", None)
    return context


def on_post_build(*, config: MkDocsConfig) -> None:
    """Write the search index of each language."""
    write_indexes(config.extra["renderer"], Path(config.site_dir))


def _lay(file: File, record: Bound, language: str) -> None:
    """Give a page's file the address of its record."""
    where = address(record, language)
    file.dest_uri = f"{where}index.html"
    file.url = where or "./"
    file.inclusion = InclusionLevel.NOT_IN_NAV
    file.record = record
    file.language = language
