"""Writes the prebuilt search index of each language as a classic script, which works from file:// too."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterable
from pathlib import Path

from corpus.search import documents
from corpus.types import LANGUAGES
from corpus.typography import typeset
from hooks.node import run_node
from hooks.render import Renderer
from hooks.views import full_name


def index_names(content: Path, engines: Iterable[str]) -> dict[str, str]:
    """Return the address of each language's index by its plain name.

    It carries a hash of the content and of the engines' own names, so that an old index never meets a new engine.
    """
    digest = hashlib.sha256("".join(sorted(engines)).encode())
    for path in sorted(content.glob("*.yaml")):
        digest.update(path.read_bytes())
    version = digest.hexdigest()[:8].upper()
    return {f"index.{language}.js": f"assets/index.{language}.{version}.js" for language in LANGUAGES}


def write_indexes(renderer: Renderer, site_dir: Path) -> None:
    """Write the index of each language below `site_dir`, at its address."""
    for language in LANGUAGES:
        words = renderer.words(language)
        corpus = renderer.corpus
        data = {
            "language": language,
            "labels": {key: typeset(text[language], language) for key, text in corpus.labels["search"].items()},
            "axes": [{"id": one.id, "title": str(full_name(one, language, words).striptags())} for one in corpus.axes],
            "objectives": [
                {"id": one.id, "title": str(full_name(one, language, words).striptags())} for one in corpus.objectives
            ],
            "documents": documents(corpus, language),
        }
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            json.dump(data, file, ensure_ascii=False)
            file.flush()
            run_node("index.mjs", file.name, language, str(site_dir / renderer.site.assets[f"index.{language}.js"]))
