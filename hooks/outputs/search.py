"""Writes the prebuilt search index of each language as a classic script, which works from file:// too.

Node makes the indexes while Python makes the pages; an index whose documents are unchanged is not made again.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from tempfile import TemporaryDirectory
from typing import Any

from corpus.addresses import INDEXES
from corpus.language.typography import typeset
from corpus.model.corpus import Corpus
from corpus.model.types import LANGUAGES
from corpus.views.search import documents, facets
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
    """The index of one language: its plain name, its address, and what waits for it and returns where it lies."""

    name: str
    address: str
    wait: Callable[[], Path]

    def finish(self, site_dir: Path) -> None:
        """Write the index below `site_dir`; raises NodeError where it could not be made, OSError where not written."""
        shutil.copyfile(self.wait(), site_dir / self.address)


def start_indexes(corpus: Corpus, assets: dict[str, Asset]) -> list[Index]:
    """Start to make the index of each language, for the engines among `assets`, and return them.

    Raises NodeError where there is no Node, OSError where nothing can be written.
    """
    store = Store(CACHE, BOUND)
    store.trim()
    return [_start(store, corpus, assets[f"search.{language}.js"], language) for language in LANGUAGES]


def _start(store: Store, corpus: Corpus, engine: Asset, language: str) -> Index:
    # The engine's address carries a hash of its code, which the index is made with. A page of another release finds the
    # index's own engine by it.
    text = json.dumps({"engine": engine.address, **_data(corpus, language)}, ensure_ascii=False)
    made_of = key((ROOT / "assets" / "index.mjs").read_bytes(), text)
    name, address = f"index.{language}.js", INDEXES[language]
    kept = store.find(made_of)
    if kept:
        return Index(name, address, lambda: kept)
    making = _make(store, language, text)
    return Index(name, address, lambda: store.keep(made_of, "js", making.index()))


def _make(store: Store, language: str, text: str) -> Making:
    folder = store.draft()
    source = Path(folder.name) / "documents.json"
    source.write_text(text, encoding="utf-8")
    process = start_node("index.mjs", str(source), language, str(source.with_name("index.js")))
    return Making(process, folder)


def _data(corpus: Corpus, language: str) -> dict[str, Any]:
    """Return what the index of a language holds, the index itself aside."""
    return {
        "language": language,
        "labels": {key: typeset(text[language], language) for key, text in corpus.labels["search"].items()},
        **facets(corpus, language),
        "documents": documents(corpus, language),
    }
