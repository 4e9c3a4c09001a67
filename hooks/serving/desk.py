"""Answers browsers while `make serve` runs: with a page as it is asked for, or with what is wrong in its place."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import quote

from mkdocs.livereload import LiveReloadServer

from hooks.serving.report import report_of


class Desk:
    """Stands before MkDocs' server, to which it leaves the files of the site's folder and the signal to reload.

    Who changes what is shown holds the `lock`: the `pages` of the last save by their paths, and the `report` of what is
    wrong with it, which takes the place of every page where there is one.
    """

    def __init__(self) -> None:
        self.lock = Lock()
        self.pages: Mapping[str, bytes] = {}
        self.report = ""

    def open(self, server: LiveReloadServer, templates: Path) -> None:
        """Answer in the place of a server from now on."""
        self._server, self._templates = server, templates
        self.turn()
        server.error_handler = self._missing
        server.set_app(self.answer)

    def turn(self) -> None:
        """Have what is shown from now on count as what the server is building: browsers reload what came before."""
        self._epoch = self._server._wanted_epoch

    def interrupt(self, report: str) -> None:
        """Show a report in the place of every page, of open ones too; not where the server is about to build anew."""
        server = self._server
        with server._rebuild_cond, server._epoch_cond:
            if server._wanted_epoch == self._epoch:
                self.report = report
                self._epoch += 1
                server._wanted_epoch = server._visible_epoch = self._epoch
                server._epoch_cond.notify_all()

    def answer(self, environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
        """Answer a request, as WSGI has it."""
        server = self._server
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if f"{path}/".startswith(server.mount_path):
            below = path[len(server.mount_path) :] + ("index.html" if path.endswith("/") else "")
            where = posixpath.normpath(f"/{below}").lstrip("/")
            if posixpath.join(where, "index.html") in self.pages:
                start_response("302 Found", [("Location", f"{quote(path)}/")])
                return []
            with self.lock:
                body = self._body(where)
            if body is not None:
                headers = [("Content-Type", server._guess_type(where)), ("Content-Length", str(len(body)))]
                start_response("200 OK", headers)
                return [body]
        answer: Iterable[bytes] = server.serve_request(environ, start_response)
        return answer

    def _body(self, where: str) -> bytes | None:
        """Return what a browser is shown at a path, with what reloads it there; None for what is not made here."""
        is_page = where.endswith(".html")
        if is_page and self.report:
            content = self.report.encode()
        elif where in self.pages:
            content = report_of(lambda: self.pages[where], self._templates).encode() or self.pages[where]
        else:
            return None
        shown: bytes = self._server._inject_js_into_html(content, self._epoch) if is_page else content
        return shown

    def _missing(self, code: int) -> bytes | None:
        with self.lock:
            return self._body("404.html")
