"""What `make serve` needs beside MkDocs' server: an eye that is quicker, and less to build before pages are shown."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen
from threading import Timer

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
# When all else is seen to after a build, in seconds: the open page has been loaded again by then.
SOON = 1


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
    """Loads anew what pages are made of; once the open page is shown again, has the rest made."""

    def __init__(self, builder: Callable[[], None], config: MkDocsConfig, desk: Desk) -> None:
        self._builder = builder
        self._config = config
        self._desk = desk
        self._templates = Path(config.config_file_path).parent / "templates"
        self._rest: Popen[str] | None = None
        self._go_on_soon()
        atexit.register(self._end_rest)

    def __call__(self) -> None:
        """Have MkDocs build. Raises nothing that a mistake in a file can cause."""
        with self._desk.lock:
            if self._soon.is_alive():
                self._soon.cancel()
                gc.collect()
            self._end_rest()
            gc.disable()
            self._desk.report = report_of(self._builder, self._templates)
            self._desk.turn()
            self._go_on_soon()

    def _go_on_soon(self) -> None:
        self._soon = Timer(SOON, self._go_on)
        self._soon.daemon = True
        self._soon.start()

    def _go_on(self) -> None:
        """Erase what the build before left in memory, which grows else for some twenty builds; start the rest."""
        with self._desk.lock:
            gc.collect()
            gc.enable()
            self._end_rest()
            if self._desk.report:
                return
            self._rest = rest = start_rest(self._config)
        report, _ = rest.communicate()
        with self._desk.lock:
            if rest is self._rest and rest.returncode > 0 and report:
                self._desk.interrupt(report)

    def _end_rest(self) -> None:
        if self._rest:
            self._rest.kill()
            self._rest.wait()
            self._rest = None
