"""What a whole build of the published content costs, with all that is printed and packed: the floor, warm and cold.

    python bench/whole.py

The floor: Python, MkDocs with the site's modules, and Node are started; nothing is built.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from cost import ROOT, TIMES, cost, once

from hooks.outputs.node import node

STARTED = "from mkdocs.config import load_config; load_config()"
# What builds keep, one for the next; the rest of .cache is of other commands.
CACHES = ("assets", "copies", "icons", "packed", "press", "search", "templates")


def built(site: Path, before: Callable[[], None]) -> float:
    """Return the median of the seconds of CPU of some builds into a folder; `before` is called before each."""
    settings = {"SITE_URL": "https://example.org/", "SITE_DIR": str(site)}
    runs = []
    for _ in range(TIMES):
        before()
        runs.append(once((sys.executable, "-m", "mkdocs", "build", "--quiet"), settings).seconds)
    return median(runs)


def main() -> None:
    """Print the figures; what builds kept before is put back."""
    floor = cost(sys.executable, "-c", STARTED).seconds + cost(node(), "-e", "").seconds
    kept = ROOT / ".cache"
    with TemporaryDirectory(dir=kept) as folder:
        aside, site = Path(folder) / "aside", Path(folder) / "site"
        aside.mkdir()

        def forget() -> None:
            shutil.rmtree(site, ignore_errors=True)
            for name in CACHES:
                shutil.rmtree(kept / name, ignore_errors=True)

        for name in CACHES:
            if (kept / name).exists():
                (kept / name).rename(aside / name)
        try:
            cold = built(site, forget)
            warm = built(site, lambda: None)
        finally:
            forget()
            for path in aside.iterdir():
                path.rename(kept / path.name)
    print(f"whole build, CPU s: floor {floor:.1f}, warm {warm:.1f}, cold {cold:.1f}")


if __name__ == "__main__":
    main()
