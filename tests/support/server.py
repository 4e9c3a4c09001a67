"""Serves a built site as a static host does: its own 404 page, and a sub-path where one is asked for."""

from __future__ import annotations

import functools
import http.server
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

LISTENER = Path(__file__).with_name("listen.js").read_bytes()


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder below `prefix`, quietly."""

    prefix = "/"

    def __init__(self, *arguments: object, prefix: str, heard: bool, **options: object) -> None:
        self.prefix = prefix
        self.heard = heard
        super().__init__(*arguments, **options)

    def translate_path(self, path: str) -> str:
        below = path.removeprefix(self.prefix) if path.startswith(self.prefix) else "outside-of-the-site"
        return super().translate_path(f"/{below}")

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        asked = self.path.partition("?")[0]
        path = Path(self.translate_path(asked))
        page = path / "index.html" if asked.endswith("/") else path
        if not self.heard or page.suffix != ".html" or not page.is_file():
            return super().send_head()
        body = page.read_bytes().replace(b"<head>", b'<head><script src="/listen.js"></script>', 1)
        self._head(200, "text/html; charset=utf-8", len(body))
        return io.BytesIO(body)

    def do_GET(self) -> None:
        if self.path != "/listen.js":
            return super().do_GET()
        self._head(200, "text/javascript; charset=utf-8", len(LISTENER))
        self.wfile.write(LISTENER)
        return None

    def _head(self, code: int, kind: str, length: int) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self._head(404, "text/html; charset=utf-8", len(body))
        self.wfile.write(body)
        return None

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


class Server(http.server.ThreadingHTTPServer):
    """Lets as many connections wait as a page and its service worker open at once: five, the default, are refused."""

    request_queue_size = 64


@contextmanager
def serving(folder: Path, prefix: str = "/", heard: bool = False) -> Iterator[str]:
    """Serve `folder` and yield its address, which ends in `prefix`; each page, if `heard`, keeps its own complaints."""
    handler = functools.partial(Handler, directory=str(folder), prefix=prefix, heard=heard)
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
