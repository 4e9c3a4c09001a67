"""What others take for as many pages of one paragraph each: Material for MkDocs, Eleventy and Hugo.

    python bench/beside.py    sets up Eleventy, from npm, and Hugo, from Debian and as root; each is left out without it
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import yaml
from cost import Cost, cost

from hooks.outputs.node import node, npm

TOOLS = Path(__file__).resolve().parent.parent / ".cache" / "bench"
PACKAGE = "@11ty/eleventy@3.1.8"
ELEVENTY = TOOLS / "node_modules" / "@11ty" / "eleventy" / "cmd.cjs"
LAYOUT = "<!doctype html><html lang=en><title>{title}</title><body>{content}</body></html>\n"


def material(folder: Path, pages: int) -> Cost:
    """Return what Material takes without its search and without a navigation of all pages."""
    _write(folder / "docs", pages, "")
    config = {"site_name": "Plain", "theme": "material", "plugins": [], "nav": ["page-0.md"]}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    return cost(sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(folder / "mkdocs.yml"))


def eleventy(folder: Path, pages: int) -> Cost | None:
    """Return what Eleventy takes, with a layout of one line; None where it is not set up."""
    if not ELEVENTY.exists():
        return None
    _write(folder, pages, "---\nlayout: page.njk\n---\n")
    (folder / "_includes").mkdir()
    layout = LAYOUT.format(title="{{ page.fileSlug }}", content="{{ content | safe }}")
    (folder / "_includes" / "page.njk").write_text(layout, encoding="utf-8")
    return cost(node(), str(ELEVENTY), "--quiet", f"--input={folder}", f"--output={folder}-site")


def hugo(folder: Path, pages: int) -> Cost | None:
    """Return what Hugo takes, with a layout of one line; None where it is not set up."""
    program = shutil.which("hugo")
    if program is None:
        return None
    _write(folder / "content", pages, "---\n---\n")
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    layout = LAYOUT.format(title="{{ .File.BaseFileName }}", content="{{ .Content }}")
    (layouts / "single.html").write_text(layout, encoding="utf-8")
    kinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"]
    (folder / "config.yaml").write_text(yaml.safe_dump({"disableKinds": kinds}), encoding="utf-8")
    return cost(program, "--quiet", "--source", str(folder))


BESIDE: dict[str, Callable[[Path, int], Cost | None]] = {"Material": material, "Eleventy": eleventy, "Hugo": hugo}


def _write(folder: Path, pages: int, head: str) -> None:
    folder.mkdir(parents=True)
    for number in range(pages):
        (folder / f"page-{number}.md").write_text(f"{head}# Page {number}\n\nA paragraph.\n", encoding="utf-8")


def set_up() -> int:
    """Set up what can be; return 0, or the exit code of what failed."""
    TOOLS.mkdir(parents=True, exist_ok=True)
    failed = subprocess.call([*npm(), "install", "--prefix", str(TOOLS), "--no-audit", "--no-fund", PACKAGE])
    if shutil.which("hugo") is None and shutil.which("apt-get") and os.geteuid() == 0:
        failed = failed or subprocess.call(["apt-get", "install", "-y", "-qq", "hugo"], stdout=subprocess.DEVNULL)
    return failed


if __name__ == "__main__":
    sys.exit(set_up())
