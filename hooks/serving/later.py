"""What `make serve` does while pages are already served: tries them all, then makes what is printed and the data.

A process of its own, which an edit may end at any time.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from subprocess import PIPE, Popen

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import get_files

from exports import Publication
from hooks import ROOT
from hooks.outputs.data import Exports
from hooks.outputs.inside import inside
from hooks.outputs.printing import CACHE
from hooks.serving.report import report_of
from press.publication import publish


def start_rest(config: MkDocsConfig) -> Popen[str]:
    """Start that process; where a page can't be made, it prints the page that says why, and fails."""
    address = f"{config.dev_addr.host}:{config.dev_addr.port}"
    arguments = [config.config_file_path, str(config.site_url), address, config.site_dir]
    return Popen([sys.executable, "-m", "hooks.serving.later", *arguments], cwd=ROOT, stdout=PIPE, encoding="utf-8")


def make_rest(config: MkDocsConfig) -> None:
    """Make every page, as a trial, then lay what no page shows beside what is served. Raises what a build does."""
    config = config.plugins.on_config(config)
    config.plugins.on_files(get_files(config), config=config)
    pages = config.extra["pages"]
    for path in pages:
        pages[path]
    pages.check_anchors()
    lay_rest(config.extra["exports"].publication, Path(config.site_dir))


def lay_rest(publication: Publication, folder: Path) -> None:
    """Lay the data to take away and what is printed into the folder of a site. Raises OSError, PressError."""
    for address, made in Exports(publication).files().items():
        _place(folder, address).write_bytes(made)
    for address, path in publish(publication.corpus, publication.url, CACHE).items():
        shutil.copyfile(path, _place(folder, address))


def _place(folder: Path, address: str) -> Path:
    path = inside(folder, address)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


if __name__ == "__main__":
    config_file, url, address, folder = sys.argv[1:]
    if hasattr(os, "nice"):  # Whatever else the machine has to do goes before it.
        os.nice(19)
    config = load_config(config_file, dev_addr=address, site_dir=folder)
    config.site_url = url
    report = report_of(lambda: make_rest(config), Path(config_file).parent / "templates")
    sys.stdout.buffer.write(report.encode())
    sys.exit(bool(report))
