"""Writes the prebuilt search index of each language as a classic script, which works from file:// too."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from corpus.search import documents
from corpus.types import LANGUAGES
from corpus.typography import typeset
from hooks.node import run_node
from hooks.render import Renderer
from hooks.views import full_name


def write_indexes(renderer: Renderer, site_dir: Path) -> None:
    """Write assets/index.fr.js and assets/index.en.js below `site_dir`."""
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
            run_node("index.mjs", file.name, language, str(site_dir / "assets" / f"index.{language}.js"))
