"""What `make serve` needs beside MkDocs' server: an eye that is quicker, and less to build before pages are shown."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen
from threading import Thread, Timer

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

from hooks.rendering.settings import settings_of
from hooks.serving.desk import Desk
from hooks.serving.later import start_rest
from hooks.serving.report import report_of

# How often files are looked at, in seconds; MkDocs' own half second is a third of what an editor is ready to wait.
LOOK_EVERY = 0.1
# How long nothing more may change before the site is built anew: an editor's program writes a file in one go.
SETTLED_AFTER = 0.05
# When memory is cleared, in seconds after a build: the open page has been loaded again by then.
CLEARED_AFTER = 1


def attend(server: LiveReloadServer, config: MkDocsConfig, desk: Desk) -> LiveReloadServer:
    """Return the server of `mkdocs serve`, made to look often, and to show what is at the desk."""
    folder = Path(config.config_file_path).parent
    for path in (config.docs_dir, config.config_file_path):
        server.unwatch(path)
    server.observer = PollingObserver(timeout=LOOK_EVERY)
    for path in (config.docs_dir, config.config_file_path, str(folder / settings_of(config).content)):
        server.watch(path)
    server.build_delay = SETTLED_AFTER
    desk.open(server, folder / "templates")
    server.builder = Rebuild(server.builder, config, desk)
    return server


class Rebuild:
    """Loads anew what pages are made of, and has the rest made in a process of its own."""

    def __init__(self, builder: Callable[[], None], config: MkDocsConfig, desk: Desk) -> None:
        self._builder = builder
        self._config = config
        self._desk = desk
        self._templates = Path(config.config_file_path).parent / "templates"
        self._clearing = Timer(CLEARED_AFTER, _clear)
        self._start_rest()
        atexit.register(self._end_rest)

    def __call__(self) -> None:
        """Have MkDocs build. Raises nothing that a mistake in a file can cause."""
        self._clearing.cancel()
        with self._desk.lock:
            self._end_rest()
            gc.disable()
            self._desk.report = report_of(self._builder, self._templates)
            self._desk.turn()
            if not self._desk.report:
                self._start_rest()
        self._clearing = Timer(CLEARED_AFTER, _clear)
        self._clearing.daemon = True
        self._clearing.start()

    def _start_rest(self) -> None:
        self._rest = start_rest(self._config)
        Thread(target=self._hear_rest, args=(self._rest,), daemon=True).start()

    def _hear_rest(self, rest: Popen[str]) -> None:
        """Show what was found wrong with a page, unless another save came first."""
        report, _ = rest.communicate()
        with self._desk.lock:
            if rest.returncode > 0 and report and rest is self._rest:
                self._desk.interrupt(report)

    def _end_rest(self) -> None:
        self._rest.kill()
        self._rest.wait()


def _clear() -> None:
    """Erase what the build before left in memory: left alone, it grows for some twenty builds."""
    gc.collect()
    gc.enable()
