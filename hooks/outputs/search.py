"""Writes the prebuilt search index of each language as classic scripts, which work from file:// too: one a part.

Node makes the indexes while Python makes the pages; an index whose documents are unchanged is not made again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from subprocess import Popen
from tempfile import TemporaryDirectory

from corpus.addresses import index_addresses
from corpus.language.typography import typeset
from corpus.model.corpus import Corpus
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES
from corpus.views.search import TOGETHER, documents, facets, parts
from hooks import ROOT
from hooks.outputs.assets import Asset
from hooks.outputs.node import finish_node, start_node
from store import Store, key

CACHE = ROOT / ".cache" / "search"
# In bytes; the indexes of a hundred records take a fifth of a megabyte.
BOUND = 32_000_000


@dataclass
class Making:
    """Node at work on an index: the process, and the folder where it writes."""

    process: Popen[str]
    folder: TemporaryDirectory[str]

    def index(self) -> bytes:
        """Wait for the index and return it; raises NodeError where it could not be made."""
        with self.folder as folder:
            finish_node(self.process)
            return (Path(folder) / "index.js").read_bytes()


@dataclass(frozen=True)
class Index:
    """The index of one language: the addresses of its parts, and what waits for it and returns where it lies."""

    addresses: tuple[str, ...]
    wait: Callable[[], Path]

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield each part's address and text; raises NodeError where the index could not be made."""
        lines = self.wait().read_text(encoding="utf-8").removesuffix("\n").split("\n")
        for where, line in zip(self.addresses, lines, strict=True):
            yield where, f"{line}\n"

    def finish(self, site_dir: Path) -> None:
        """Write the index below `site_dir`; raises NodeError where it could not be made, OSError where not written."""
        for where, text in self.texts():
            (site_dir / where).write_text(text, encoding="utf-8")


def start_indexes(corpus: Corpus, assets: dict[str, Asset], together: int = TOGETHER) -> list[Index]:
    """Start to make the index of each language, for the engines among `assets`, and return them.

    `together` is how many records come in one part. Raises NodeError where there is no Node, OSError where nothing can
    be written.
    """
    store = Store(CACHE, BOUND)
    store.trim()
    found = parts(corpus, together)
    return [_start(store, corpus, found, assets[f"search.{language}.js"], language) for language in LANGUAGES]


def _start(store: Store, corpus: Corpus, found: list[list[Bound]], engine: Asset, language: str) -> Index:
    # The engine's address carries a hash of its code, which the index is made with. A page of another release finds the
    # index's own engine by it.
    addresses = index_addresses(language, len(found))
    data = {
        "engine": engine.address,
        "language": language,
        "labels": {key: typeset(text[language], language) for key, text in corpus.labels["search"].items()},
        **facets(corpus, language),
        "older": addresses[1:],
        "parts": [documents(corpus, language, part) for part in found],
    }
    text = json.dumps(data, ensure_ascii=False)
    made_of = key((ROOT / "assets" / "index.mjs").read_bytes(), text)
    kept = store.find(made_of)
    if kept:
        return Index(addresses, lambda: kept)
    making = _make(store, language, text)
    # Node is waited for once, whichever parts are asked for.
    return Index(addresses, cache(lambda: store.keep(made_of, "js", making.index())))


def _make(store: Store, language: str, text: str) -> Making:
    folder = store.draft()
    source = Path(folder.name) / "documents.json"
    source.write_text(text, encoding="utf-8")
    process = start_node("index.mjs", str(source), language, str(source.with_name("index.js")))
    return Making(process, folder)

