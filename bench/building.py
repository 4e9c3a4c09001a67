"""What the check and a build cost as the content grows, beside plain Material in the same run.

README.md says how to read it.

    python bench/building.py 54 540 1000    contents of about so many recommendations and measures
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from math import log
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import yaml
from grown import grow

ROOT = Path(__file__).resolve().parent.parent
TIMES = 3
SIZES = (54, 540, 1000)
# A build here is what `make serve` does at first: what is printed has a bench of its own.
SETTINGS = {"LIVE": "true", "NO_MKDOCS_2_WARNING": "1"}
BUILD = ("-m", "mkdocs", "build", "--quiet")
COLUMNS = (
    *("records", "check s", "build s", "exponent", "pages"),
    *("ms a page", "Material", "ratio", "memory MB", "page KB"),
)


@dataclass(frozen=True)
class Cost:
    """What a command took: seconds of CPU, its own and the system's for it, and the most memory that it held."""

    seconds: float
    megabytes: float


def cost(*arguments: str, **settings: str) -> Cost:
    """Run Python once to warm its caches, then some times; return the medians. Raises CalledProcessError."""
    taken = [_once(arguments, settings) for _ in range(TIMES + 1)][1:]
    return Cost(median(run.seconds for run in taken), median(run.megabytes for run in taken))


def _once(arguments: tuple[str, ...], settings: dict[str, str]) -> Cost:
    command = [sys.executable, *arguments]
    running = subprocess.Popen(command, cwd=ROOT, env=os.environ | settings, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(running.pid, 0)
    if status:
        raise subprocess.CalledProcessError(status, command)
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def built_plainly(folder: Path, pages: int) -> Cost:
    """Return what Material takes for as many pages of a paragraph, without its search and its navigation of them."""
    docs = folder / "docs"
    docs.mkdir(parents=True)
    for number in range(pages):
        (docs / f"page-{number}.md").write_text(f"# Page {number}\n\nA paragraph.\n", encoding="utf-8")
    config = {"site_name": "Plain", "theme": "material", "plugins": [], "nav": ["page-0.md"]}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    return cost(*BUILD, "--config-file", str(folder / "mkdocs.yml"), **SETTINGS)


def main(sizes: tuple[int, ...]) -> None:
    """Print a line for each size."""
    print(*(f"{column:>9}" for column in COLUMNS))
    before: tuple[int, float] | None = None
    for size in sizes:
        with TemporaryDirectory() as folder:
            content, site = grow(size, Path(folder) / "content"), Path(folder) / "site"
            checked = cost("-m", "corpus", "check", "--folder", str(content))
            built = cost(*BUILD, CONTENT_DIR=str(content), SITE_DIR=str(site), **SETTINGS)
            pages = len(list(site.rglob("index.html")))
            plain = built_plainly(Path(folder) / "plain", pages)
            most = max(page.stat().st_size for page in site.rglob("index.html")) / 1000
        exponent = f"{log(built.seconds / before[1]) / log(size / before[0]):.2f}" if before else ""
        page, plain_page = (1000 * each.seconds / pages for each in (built, plain))
        figures = (size, f"{checked.seconds:.2f}", f"{built.seconds:.1f}", exponent, pages, f"{page:.1f}")
        more = (f"{plain_page:.1f}", f"{built.seconds / plain.seconds:.1f}", f"{built.megabytes:.0f}", f"{most:.0f}")
        print(*(f"{figure:>9}" for figure in (*figures, *more)), flush=True)
        before = (size, built.seconds)


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
