"""MkDocs events: the corpus in, a page for each record in each language out."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from corpus import ContentError, load
from corpus.addresses import ASSETS, INDEXES, index_addresses
from corpus.reading import last_read
from corpus.views.search import parts
from deployment.releases import Release, is_hashed
from hooks.faults import fault
from hooks.outputs.assets import Asset, bundle
from hooks.outputs.base import log_unset_address, log_unset_settings
from hooks.outputs.compressed import compress
from hooks.outputs.data import add_exports, prepare
from hooks.outputs.documents import prose_document, prose_documents, record_documents
from hooks.outputs.doors import beside, doors
from hooks.outputs.hosts import host_files
from hooks.outputs.inside import generated
from hooks.outputs.install import draw_icons, paper_colours
from hooks.outputs.made import write
from hooks.outputs.offline import write_copy
from hooks.outputs.pages import lay, part_files
from hooks.outputs.printing import add_press
from hooks.outputs.prose import prose_pages, render_prose
from hooks.outputs.search import start_indexes
from hooks.outputs.staging import Staging
from hooks.outputs.standing import Standing
from hooks.outputs.worker import EDITIONS, PLACED, WORKERS, write_worker
from hooks.rendering.renderer import Renderer
from hooks.rendering.settings import settings_of
from hooks.rendering.site import Site
from hooks.serving.desk import Desk
from hooks.serving.live import attend
from hooks.serving.pages import Pages
from hooks.serving.waiting import load_once_mended

# What is bundled, but not published under its own name: sw.js is one of the first, pages hold the others.
UNPUBLISHED = (*WORKERS, "head.js", "drawn.css")
# One run of MkDocs, whose last event is given nothing.
staging = Staging()
# Where `make serve` gives what is asked for.
desk = Desk()


def on_startup(*, command: str, dirty: bool) -> None:
    """Build beside the site that stands; `make serve` has a folder of its own."""
    staging.wanted = command == "build"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Load the corpus once a build and tie the renderer to it, where macros and the other events find it.

    Raises PluginError with every problem of the settings or of the content, NodeError where assets can't be bundled.
    """
    if staging.wanted:
        config.site_dir = str(staging.open(Path(config.site_dir)))
    settings = settings_of(config)
    content = Path(config.config_file_path).parent / settings.content
    templates = Path(config.config_file_path).parent / "templates"
    try:
        if settings.live:
            corpus = load_once_mended(content, templates, (config.dev_addr.host, config.dev_addr.port))
        else:
            corpus = load(content, settings.proofread, today=date.today())
    except ContentError as error:
        raise PluginError(f"content/ can't be used:\n{error}") from None
    if staging.wanted:
        last_read.forget()
    files = bundle() | draw_icons()
    site = Site(
        url=settings.url,
        publisher=settings.publisher,
        contact=settings.contact,
        repository=settings.repository.rstrip("/"),
        edit=settings.edit,
        assets={name: file.address for name, file in files.items()}
        | {f"index.{language}.js": where for language, where in INDEXES.items()},
        indexes={language: index_addresses(language, len(parts(corpus))) for language in INDEXES},
        head_script=_text(files["head.js"]),
        styles=_text(files["drawn.css"]),
        live=settings.live,
        worker=settings.service_worker and not settings.live,
        colours=paper_colours(),
    )
    log_unset_address(site)
    log_unset_settings(site)
    renderer = Renderer(corpus, site, templates)
    config.extra["renderer"] = renderer
    config.extra["exports"] = prepare(renderer, Path(config.config_file_path).parent)
    config.extra["indexes"] = start_indexes(corpus, files) if staging.wanted else ()
    config.extra["asset_files"] = files
    # The theme's own templates and files are not used; only to list them takes a twentieth of a build. MkDocs would
    # also write a packed sitemap, which nobody asks for and which bears the time of the build.
    config.theme.dirs = config.theme.dirs[:1]
    config.theme.static_templates = set()
    config.edit_uri = ""  # MkDocs' own edit links know of docs/ alone, and warn where there is no repository.
    return config


def _text(file: Asset) -> Markup:
    """Return what a bundled file holds, to stand in a page."""
    return Markup(file.path.read_text(encoding="utf-8").strip())


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Lay the prose pages at their addresses, and add what is bundled, exported and printed.

    `make serve` has MkDocs write no page: each is made as it is asked for. Raises PluginError where a page has no file,
    or something can't be printed.
    """
    renderer: Renderer = config.extra["renderer"]
    for page, language, file in prose_pages(renderer.corpus, files):
        lay(file, page, language)
    if staging.wanted:
        add_exports(files, config)
        if not renderer.site.live:
            add_press(files, config)
    else:
        config.extra["pages"] = desk.pages = Pages(config, files)
        files = Files(file for file in files if not file.is_documentation_page())
    left_out = {*UNPUBLISHED}
    left_out |= set() if renderer.site.is_unset else {PLACED}
    left_out |= set() if renderer.corpus.is_parted else {EDITIONS}
    for name, file in config.extra["asset_files"].items():
        if name not in left_out:
            files.append(generated(config, file.address, abs_src_path=str(file.path)))
    return files


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Show what a prose page's macros show. Raises PluginError for a page that is more than text and macros."""
    return render_prose(markdown, page, config)


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    """Write what MkDocs need not know of: the pages of records, the parts of prose pages, the short addresses.

    Raises PluginError and jinja2.TemplateError as the events of a page do.
    """
    if staging.wanted:
        renderer: Renderer = config.extra["renderer"]
        pages = (*prose_documents(part_files(files, config), files, config), *record_documents(config))
        write((*(() if renderer.site.live else doors(renderer)), *beside(renderer), *pages), Path(config.site_dir))
    return env


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: object) -> dict[str, Any]:
    """Set what the page shows in the layout. Raises jinja2.TemplateError as the renderer does.

    Here and not in on_page_content: MkDocs holds what that gives of all pages until it has built the last.
    """
    context["document"] = prose_document(page, config)
    return context


def on_post_build(*, config: MkDocsConfig) -> None:
    """Write what is made of the whole: the search indexes, the service worker and the copy to read offline.

    Raises NodeError where an index can't be made.
    """
    if not staging.wanted:
        return
    renderer, folder = config.extra["renderer"], Path(config.site_dir)
    for index in config.extra["indexes"]:
        index.finish(folder)
    if not renderer.site.live:
        standing = Standing(staging.site, folder)
        write_worker(renderer, folder, config.extra["asset_files"])
        write_copy(renderer, folder, standing)
        for where, text in host_files(renderer.site):
            path = folder / where
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        compress(folder)
        # Not packed: a deployment adds to it.
        Release(tuple(path.name for path in (folder / ASSETS).iterdir() if is_hashed(path.name))).write(folder)
        standing.keep_days()
    staging.complete = True


def on_build_error(*, error: Exception) -> None:
    """Say in both languages what the machine refused; raises Abort then. Other errors are left to be raised."""
    staging.complete = False
    said = fault(error)
    if said:
        raise Abort(said) from None


def on_shutdown() -> None:
    """Put the new site in the place of the old one, or leave that as it is. Raises Abort where the machine refuses."""
    try:
        staging.close()
    except OSError as error:
        raise Abort(str(fault(error))) from None


def on_serve(server: LiveReloadServer, *, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Make `make serve` quick, and let it outlive mistakes."""
    return attend(server, config, desk)
