"""`make serve` builds again and again, and grows no further. `make torture` runs it; REBUILDS is how often."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from places import ROOT

REBUILDS = int(os.environ.get("REBUILDS", "500"))
# In MiB: how much more it may take than after the first rebuilds, which fill what is kept in memory.
GROWTH, FIRST = 20, 10
SCRIPT = """
import logging, sys, tempfile
from pathlib import Path
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer
from hooks.serving.desk import Desk
from hooks.serving.live import Rebuild

logging.disable(logging.CRITICAL)
url, site = "http://127.0.0.1:8000/", Path(tempfile.mkdtemp(), "site")

def builder():
    config = load_config(config_file="mkdocs.yml", site_dir=str(site))
    config.site_url = url
    build(config, serve_url=url)
    desk.pages = config.extra["pages"]

config = load_config(config_file="mkdocs.yml", site_dir=str(site))
desk = Desk()
desk.open(LiveReloadServer(builder, "127.0.0.1", 8000, str(site)), Path("templates"))
rebuild = Rebuild(builder, config, desk)
for number in range(int(sys.argv[1])):
    rebuild()
    for path in [*desk.pages][::20]:
        desk.pages[path]
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    print(number, pages * 4096 // 1024 // 1024, flush=True)
"""


def test_memory_is_flat(example: Path) -> None:
    environment = {**os.environ, "LIVE": "true", "CONTENT_DIR": str(example), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-c", SCRIPT, str(REBUILDS)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    sizes = [int(line.split()[1]) for line in done.stdout.splitlines() if re.fullmatch(r"\d+ \d+", line)]
    assert len(sizes) == REBUILDS, done.stderr
    print(f"\n{REBUILDS} rebuilds: {sizes[FIRST]} MiB after {FIRST}, {sizes[-1]} MiB in the end, {max(sizes)} at most")
    assert max(sizes[FIRST:]) - sizes[FIRST] <= GROWTH
