"""What the check and a build cost as the content grows, and what others take for as many pages in the same run.

README.md says how to read it.

    python bench/building.py 54 540 1000    contents of about so many recommendations and measures
"""

from __future__ import annotations

import sys
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory

from beside import BESIDE
from cost import cost
from grown import grow

SIZES = (54, 540, 1000)
COLUMNS = (
    *("records", "check s", "build s", "exponent", "pages", "ms a page", "bare"),
    *(*BESIDE, "ratio", "memory MB", "page KB"),
)


def main(sizes: tuple[int, ...]) -> None:
    """Print a line for each size."""
    print(*(f"{column:>9}" for column in COLUMNS))
    before: tuple[int, float] | None = None
    for size in sizes:
        with TemporaryDirectory() as name:
            folder = Path(name)
            content, site = grow(size, folder / "content"), folder / "site"
            checked = cost(sys.executable, "-m", "corpus", "check", "--folder", str(content))
            # As for `make serve`, but whole: what is printed has a bench of its own.
            settings = {"LIVE": "true", "CONTENT_DIR": str(content), "SITE_DIR": str(site)}
            built = cost(sys.executable, "-m", "mkdocs", "build", "--quiet", **settings)
            pages = len(list(site.rglob("index.html")))
            bare = cost(sys.executable, "bench/bare.py", str(content), str(folder / "bare"))
            bare_pages = len(list((folder / "bare").rglob("index.html")))
            beside = {maker: makes(folder / maker.lower(), pages) for maker, makes in BESIDE.items()}
            most = max(page.stat().st_size for page in site.rglob("index.html")) / 1000
        exponent = f"{log(built.seconds / before[1]) / log(size / before[0]):.2f}" if before else ""
        figures = [size, f"{checked.seconds:.2f}", f"{built.seconds:.1f}", exponent, pages]
        figures += [f"{1000 * built.seconds / pages:.1f}", f"{1000 * bare.seconds / bare_pages:.1f}"]
        figures += [f"{1000 * taken.seconds / pages:.1f}" if taken else "–" for taken in beside.values()]
        material = beside["Material"]
        figures += [f"{built.seconds / material.seconds:.1f}" if material else "–"]
        figures += [f"{built.megabytes:.0f}", f"{most:.0f}"]
        print(*(f"{figure:>9}" for figure in figures), flush=True)
        before = (size, built.seconds)


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
