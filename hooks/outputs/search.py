"""Writes the prebuilt search index of each language as a classic script, which works from file:// too.

Node makes the indexes while Python makes the pages; an index whose documents are unchanged is not made again.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from typing import Any

from corpus.addresses import ASSETS
from corpus.language.typography import typeset
from corpus.model.types import LANGUAGES
from corpus.views.search import documents, facets
from hooks import ROOT
from hooks.outputs.cache import forget_old
from hooks.outputs.node import finish_node, start_node
from hooks.rendering.renderer import Renderer

CACHE = ROOT / ".cache" / "search"


def index_names(content: Path, engines: Iterable[str]) -> dict[str, str]:
    """Return the address of each language's index by its plain name.

    It carries a hash of the content and of the engines' own names, so that an old index never meets a new engine.
    """
    digest = hashlib.sha256("".join(sorted(engines)).encode())
    for path in sorted(content.rglob("*.yaml")):
        digest.update(path.read_bytes())
    version = digest.hexdigest()[:8].upper()
    return {f"index.{language}.js": f"{ASSETS}index.{language}.{version}.js" for language in LANGUAGES}


@dataclass
class Index:
    """The index of one language: its address, where it is kept, and what makes it, where it is still to be made."""

    address: str
    kept: Path
    draft: Path
    making: Popen[str] | None

    def finish(self, site_dir: Path) -> None:
        """Write the index below `site_dir`; raises NodeError where it could not be made."""
        if self.making:
            finish_node(self.making)
            self.draft.replace(self.kept)
            self.making = None
        shutil.copyfile(self.kept, site_dir / self.address)


def start_indexes(renderer: Renderer) -> list[Index]:
    """Start to make the index of each language, and return them. Raises NodeError where there is no Node."""
    CACHE.mkdir(parents=True, exist_ok=True)
    forget_old(CACHE.iterdir())
    return [_start(renderer, language) for language in LANGUAGES]


def _start(renderer: Renderer, language: str) -> Index:
    assets = renderer.site.assets
    text = json.dumps(_data(renderer, language), ensure_ascii=False)
    # The engine's own name carries a hash of its code, which the index is made with.
    maker = (ROOT / "assets" / "index.mjs").read_text(encoding="utf-8")
    mark = hashlib.sha256("\n".join((assets[f"search.{language}.js"], maker, text)).encode()).hexdigest()[:16]
    kept = CACHE / f"{mark}.js"
    draft = kept.with_suffix(f".{os.getpid()}.js")
    making = None
    if not kept.exists():
        source = kept.with_suffix(".json")
        source.write_text(text, encoding="utf-8")
        making = start_node("index.mjs", str(source), language, str(draft))
    return Index(assets[f"index.{language}.js"], kept, draft, making)


def _data(renderer: Renderer, language: str) -> dict[str, Any]:
    """Return what the index of a language holds, the index itself aside."""
    corpus = renderer.corpus
    return {
        "language": language,
        "labels": {key: typeset(text[language], language) for key, text in corpus.labels["search"].items()},
        **facets(corpus, language),
        "documents": documents(corpus, language),
    }
