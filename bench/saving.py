"""How long an editor waits in `make serve`, at each size: from a saved title to the page that shows it.

The page is asked for as a browser does, once the server says that there is something new.

    python bench/saving.py 54 1000    contents of about so many recommendations and measures
"""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from grown import grow

ROOT = Path(__file__).resolve().parent.parent
TIMES = 7
SIZES = (54, 1000)
# The page of a record and that of its axis, which show its title.
PAGES = ("recommandations/f2-a1-3/", "axes/f2-a1/")
TITLE = "Valoriser l'émergence d'initiatives citoyennes"
# In seconds, between two saves: what the server does in its own time after the first has begun by then.
PAUSE = 4


def waits(content: Path, page: str) -> tuple[float, float]:
    """Return the medians of how long the page waits, and of the server's own CPU meanwhile, in seconds."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    settings = {"LIVE": "true", "CONTENT_DIR": str(content), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--livereload", "--dev-addr", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=ROOT, env=os.environ | settings, start_new_session=True)
    url, axes, runs = f"http://127.0.0.1:{port}/", content / "axes.yaml", []
    text = axes.read_text(encoding="utf-8")
    try:
        for number in range(TIMES + 1):
            epoch, request = re.search(r"livereload\((\d+), (\d+)\)", _read(url + page)).groups()
            time.sleep(PAUSE)
            began, used, title = time.monotonic(), _cpu(server.pid), f"Valoriser {number}"
            axes.write_text(text.replace(TITLE, title), encoding="utf-8")
            _read(f"{url}livereload/{epoch}/{request}")
            assert title in _read(url + page)
            runs.append((time.monotonic() - began, _cpu(server.pid) - used))
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()
        axes.write_text(text, encoding="utf-8")
    return median(wait for wait, _ in runs[1:]), median(cpu for _, cpu in runs[1:])


def _read(url: str) -> str:
    """Return what stands at an address, once somebody answers there."""
    while True:
        try:
            with urllib.request.urlopen(url) as answer:
                return answer.read().decode()
        except OSError:
            time.sleep(0.1)


def _cpu(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main(sizes: tuple[int, ...]) -> None:
    """Print a line for each size and page."""
    print(f"{'records':>9} {'wait s':>9} {'CPU s':>9}  page")
    for size in sizes:
        with TemporaryDirectory() as folder:
            content = grow(size, Path(folder) / "content")
            for page in PAGES:
                wait, cpu = waits(content, page)
                print(f"{size:>9} {wait:>9.2f} {cpu:>9.2f}  {page}", flush=True)


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
