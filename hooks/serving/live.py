"""What `make serve` needs beside MkDocs' server: an eye that is quicker, and a page that says why a build failed."""

from __future__ import annotations

import atexit
import gc
import logging
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

from hooks.serving.later import start_rest
from hooks.serving.report import problems_behind, report

log = logging.getLogger("mkdocs.hooks.serving.live")

# How often files are looked at, in seconds; MkDocs' own half second is a third of what an editor is ready to wait.
LOOK_EVERY = 0.1
# How long nothing more may change before the site is built anew: an editor's program writes a file in one go.
SETTLED_AFTER = 0.05


def attend(server: LiveReloadServer, config: MkDocsConfig) -> LiveReloadServer:
    """Return the server of `mkdocs serve`, made to look often and to outlive whatever a build raises."""
    for path in (config.docs_dir, config.config_file_path):
        server.unwatch(path)
    server.observer = PollingObserver(timeout=LOOK_EVERY)
    for path in (config.docs_dir, config.config_file_path):
        server.watch(path)
    server.build_delay = SETTLED_AFTER
    server.builder = Rebuild(server.builder, config)
    return server


class Rebuild:
    """Builds the site anew; where that fails, puts the reasons in place of every page that the site had."""

    def __init__(self, builder: Callable[[], None], config: MkDocsConfig) -> None:
        self.builder = builder
        self.config = config
        self.site = Path(config.site_dir)
        self.last = self.site.with_name(f"{self.site.name}.last")
        self.templates = Path(config.config_file_path).parent / "templates"
        self.rest = start_rest(config)
        atexit.register(self._end)

    def __call__(self) -> None:
        """Build. Raises nothing that a mistake in a file can cause: MkDocs shows what it finds in the folder.

        The last good site is laid aside meanwhile, so that a page that is still loading finds its files.
        """
        gc.disable()
        self.rest.kill()
        self.rest.wait()
        if not self.last.exists():
            self.site.rename(self.last)
        try:
            with _heard() as heard:
                self.builder()
        except (Exception, SystemExit) as error:
            complaint = _complaint(error, heard)
            if not isinstance(error, SystemExit):
                log.error(complaint)
            self._show(report(self.templates, problems_behind(error), complaint))
        else:
            aside = self.last.rename(self.last.with_name(f"{self.site.name}.{time.monotonic_ns()}"))
            Thread(target=_tidy, args=(aside,), daemon=True).start()
            self.rest = start_rest(self.config)
        finally:
            gc.enable()

    def _end(self) -> None:
        self.rest.kill()
        shutil.rmtree(self.last, ignore_errors=True)

    def _show(self, html: str) -> None:
        shutil.copytree(self.last, self.site, dirs_exist_ok=True)
        for page in self.last.rglob("*.html"):
            (self.site / page.relative_to(self.last)).write_text(html, encoding="utf-8")


def _tidy(aside: Path) -> None:
    """Erase the site before, and what the build before left in memory: left alone, it grows for some twenty builds."""
    shutil.rmtree(aside)
    gc.collect()


def _complaint(error: BaseException, heard: list[logging.LogRecord]) -> str:
    """Return the words of an error; where it only ends the build, those of the worst that was logged before it."""
    if isinstance(error, SystemExit) and heard:
        return max(reversed(heard), key=lambda record: record.levelno).getMessage()
    return f"{type(error).__name__}: {error}"


class _Ear(logging.Handler):
    """Keeps what is complained of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record)


@contextmanager
def _heard() -> Iterator[list[logging.LogRecord]]:
    """Collect what MkDocs and its plugins complain of while they build."""
    ear, logger = _Ear(), logging.getLogger("mkdocs")
    logger.addHandler(ear)
    try:
        yield ear.heard
    finally:
        logger.removeHandler(ear)
