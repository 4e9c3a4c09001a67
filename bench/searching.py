"""How long the search takes in Chromium, on a desktop and on a throttled phone: from « / » to ready, then a key.

    PYTHONPATH=tests/support python bench/searching.py SITE …    the folders of built sites

Medians of five visits, in milliseconds; each visit is a first one, with nothing in the browser's cache. The page is
read for two seconds, in which what comes behind it comes; keys follow each other as a quick hand has them.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from statistics import median
from threading import Thread
from time import sleep
from typing import BinaryIO

from browser import find
from playwright.sync_api import Browser, sync_playwright

TIMES = 5
PAGE = "recommandations/f2-a1-3/"
QUERY = "logement region"
# In seconds: how long the page is read before, and how long a hand takes from key to key.
READING, HAND = 2, 0.1
# Latency in milliseconds, bytes a second, and by how much the processor is slowed.
MACHINES = {"desktop": (0, -1, 1), "phone": (150, 1_600_000 / 8, 4)}
WATCH = """
addEventListener("keydown", () => { globalThis.pressed = performance.now(); }, true);
addEventListener("input", () => { globalThis.answered = performance.now() - globalThis.pressed; });
globalThis.opened = new Promise((resolve, reject) => {
  const look = () => {
    if (document.activeElement?.closest(".search-dialog[open]")) resolve(performance.now() - globalThis.pressed);
    else requestAnimationFrame(look);
  };
  look();
  setTimeout(reject, 30_000, new Error("The search did not open."));
});
"""


class Handler(SimpleHTTPRequestHandler):
    """Serves what is text packed, as a host does."""

    protocol_version = "HTTP/1.1"

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Return what is sent, its head being sent already."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in (".html", ".js", ".css") or not path.is_file():
            return super().send_head()
        body = packed(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@cache
def packed(path: Path) -> bytes:
    """Return a file packed."""
    return gzip.compress(path.read_bytes())


@contextmanager
def serving(site: Path) -> Iterator[str]:
    """Serve a site at the address that is given."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def visit(browser: Browser, url: str, latency: float, speed: float, slowed: float) -> tuple[float, float]:
    """Return how long the search takes to open, and the longest that a key takes."""
    with browser.new_context(service_workers="block") as context:
        page = context.new_page()
        page.add_init_script(WATCH)
        session = context.new_cdp_session(page)
        limits = {"offline": False, "latency": latency, "downloadThroughput": speed, "uploadThroughput": speed}
        session.send("Network.emulateNetworkConditions", limits)
        session.send("Emulation.setCPUThrottlingRate", {"rate": slowed})
        page.goto(url + PAGE)
        sleep(READING)
        page.keyboard.press("/")
        opened = float(page.evaluate("globalThis.opened"))
        keys = []
        for key in QUERY:
            sleep(HAND)
            page.keyboard.type(key)
            keys.append(float(page.evaluate("globalThis.answered")))
        return opened, max(keys)


def main(sites: list[Path]) -> None:
    """Print a line for each site and machine."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=["--no-sandbox"])
        for site in sites:
            with serving(site) as url:
                for name, machine in MACHINES.items():
                    visits = [visit(browser, url, *machine) for _ in range(TIMES)]
                    opened, key = (median(times) for times in zip(*visits, strict=True))
                    print(f"{site.name}, {name}: « / » to ready {opened:.0f} ms, a key at most {key:.0f} ms")


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
