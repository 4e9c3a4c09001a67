"""What `make serve` needs beside MkDocs' server: an eye that is quicker, and a page that says why a build failed."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

from corpus import ContentError, Problem

log = logging.getLogger("mkdocs.hooks.live")

# How often files are looked at, in seconds; MkDocs' own half second is a third of what an editor is ready to wait.
LOOK_EVERY = 0.2

# Here, and not among the labels: they can't be read while the content is broken.
WORDS = {
    "fr": {
        "title": "À corriger",
        "lead": "Le site n’a pas pu être reconstruit. Cette page reviendra d’elle-même dès que ce sera corrigé.",
    },
    "en": {
        "title": "To be mended",
        "lead": "The site could not be built again. This page will come back by itself once this is mended.",
    },
}


def attend(server: LiveReloadServer, config: MkDocsConfig) -> LiveReloadServer:
    """Return the server of `mkdocs serve`, made to look often and to outlive whatever a build raises."""
    for path in (config.docs_dir, config.config_file_path):
        server.unwatch(path)
    server.observer = PollingObserver(timeout=LOOK_EVERY)
    for path in (config.docs_dir, config.config_file_path):
        server.watch(path)
    server.builder = Rebuild(server.builder, Path(server.root), Path(config.config_file_path).parent / "templates")
    return server


class Rebuild:
    """Builds the site anew; where that fails, puts the reasons in place of every page that the site had."""

    def __init__(self, builder: Callable[[], None], site: Path, templates: Path) -> None:
        self.builder = builder
        self.site = site
        self.environment = Environment(
            loader=FileSystemLoader(templates), autoescape=True, undefined=StrictUndefined, trim_blocks=True
        )
        self.pages = self._pages()

    def __call__(self) -> None:
        """Build. Raises nothing that a mistake in a file can cause: MkDocs shows what it finds in the folder."""
        gc.disable()
        try:
            with _heard() as heard:
                self.builder()
        except (Exception, SystemExit) as error:
            complaint = _complaint(error, heard)
            if not isinstance(error, SystemExit):
                log.error(complaint)
            self._show(problems(error), complaint)
        else:
            self.pages = self._pages()
        finally:
            gc.enable()

    def _pages(self) -> list[Path]:
        return list(self.site.rglob("*.html"))

    def _show(self, found: tuple[Problem, ...], complaint: str) -> None:
        template = self.environment.get_template("report.html")
        html = template.render(problems=found, complaint=complaint, words=WORDS)
        for page in self.pages:
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(html, encoding="utf-8")


def problems(error: BaseException) -> tuple[Problem, ...]:
    """Return the problems of the content that lie behind an error, or none where the content is not to blame."""
    behind: BaseException | None = error
    while behind is not None:
        if isinstance(behind, ContentError):
            return behind.problems
        behind = behind.__cause__ or behind.__context__
    return ()


def _complaint(error: BaseException, heard: list[logging.LogRecord]) -> str:
    """Return what an error says; one that only ends the build has said it before, in the last of what was logged."""
    if isinstance(error, SystemExit) and heard:
        return max(reversed(heard), key=lambda record: record.levelno).getMessage()
    return f"{type(error).__name__}: {error}"


@contextmanager
def _heard() -> Iterator[list[logging.LogRecord]]:
    """Collect what MkDocs and its plugins complain of while they build."""
    heard: list[logging.LogRecord] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = heard.append
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield heard
    finally:
        logger.removeHandler(handler)
