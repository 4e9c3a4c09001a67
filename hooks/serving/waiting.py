"""Serves what is wrong with content that is broken from the start, where MkDocs has no server yet."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from corpus import ContentError, Corpus, load
from hooks.serving.report import report

log = logging.getLogger("mkdocs.hooks.serving.waiting")

# How often the content is looked at, in seconds.
LOOK_EVERY = 0.2


def load_once_mended(content: Path, templates: Path, address: tuple[str, int]) -> Corpus:
    """Return the corpus of `content`; as long as it is broken, serve at `address` the page that says why.

    Raises ContentError where something is served at `address` already: it is up to that server to show the problems.
    """
    try:
        return load(content)
    except ContentError as error:
        try:
            server = Notice(address, Waiting)
        except OSError:
            raise error from None
        _show(server, templates, error)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        return _mended(content, lambda error: _show(server, templates, error))
    finally:
        server.shutdown()
        server.server_close()


def _show(server: Notice, templates: Path, error: ContentError) -> None:
    log.error(error)
    server.html = report(templates, error.problems, mark=f"report-{time.monotonic_ns()}")


def _mended(content: Path, show: Callable[[ContentError], None]) -> Corpus:
    seen = _state(content)
    while True:
        time.sleep(LOOK_EVERY)
        if (now := _state(content)) == seen:
            continue
        seen = now
        try:
            return load(content)
        except ContentError as error:
            show(error)


def _state(content: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in content.rglob("*.*") if path.exists()}


class Notice(ThreadingHTTPServer):
    """A server of one page, which says what is wrong."""

    html = ""


class Waiting(BaseHTTPRequestHandler):
    """Answers whatever is asked with the server's one page."""

    server: Notice

    def do_GET(self) -> None:
        body = self.server.html.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""
