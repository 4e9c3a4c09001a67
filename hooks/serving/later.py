"""What `make serve` makes while the pages are already served: cards, QR codes, PDFs and the data to take away."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from subprocess import Popen

from mkdocs.config.defaults import MkDocsConfig

from corpus import load
from exports import Publication
from hooks import ROOT
from hooks.outputs.data import Exports
from hooks.outputs.inside import inside
from hooks.outputs.printing import CACHE
from hooks.rendering.settings import settings_of
from press.publication import publish


def start_rest(config: MkDocsConfig) -> Popen[bytes]:
    """Start to make it: a process of its own, which lays it beside the pages and which an edit may end at any time."""
    settings = settings_of(config)
    arguments = [str(ROOT / settings.content), settings.url, settings.publisher, config.site_dir]
    return Popen([sys.executable, "-m", "hooks.serving.later", *arguments], cwd=ROOT)


def _lay(content: Path, url: str, publisher: str, folder: Path) -> None:
    """Lay it into the folder of a built site, giving way to whatever else the machine has to do."""
    if hasattr(os, "nice"):
        os.nice(19)
    corpus = load(content)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    for address, made in Exports(Publication(corpus, url, licence, publisher)).files().items():
        _place(folder, address).write_bytes(made)
    for address, path in publish(corpus, url, CACHE).items():
        shutil.copyfile(path, _place(folder, address))


def _place(folder: Path, address: str) -> Path:
    path = inside(folder, address)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


if __name__ == "__main__":
    content, url, publisher, folder = sys.argv[1:]
    _lay(Path(content), url, publisher, Path(folder))
