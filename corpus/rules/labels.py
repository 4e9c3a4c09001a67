"""The rule that every label that the site asks for is written, with places that are filled and no others."""

from __future__ import annotations

from corpus.language.places import places
from corpus.messages.problems import ending, nearest
from corpus.model.labels import ASKED, Labels
from corpus.model.types import LANGUAGES
from corpus.reading.document import Document
from corpus.reading.loaded import Loaded


def check_labels(loaded: Loaded) -> None:
    """Note labels that are missing or that nothing uses, places that nothing fills, and braces that are no place."""
    for document, path, labels in loaded.placed(Labels):
        for name in ASKED:
            group, _, key = name.partition(".")
            if key not in labels.root.get(group, {}):
                document.report((*path, group), "label_missing", value=name)
        for group, texts in labels.root.items():
            for key, text in texts.items():
                _check_name(document, (*path, group, key), f"{group}.{key}")
                for language in LANGUAGES:
                    at = (*path, group, key, language)
                    _check_places(document, at, text[language], ASKED.get(f"{group}.{key}", ()))


def _check_name(document: Document, path: tuple[str | int, ...], name: str) -> None:
    if name not in ASKED:
        document.report(path, "label_unknown", value=name, **ending(nearest(name, ASKED), "none"))


def _check_places(document: Document, path: tuple[str | int, ...], text: str, filled: tuple[str, ...]) -> None:
    try:
        given = places(text)
    except ValueError:
        document.report(path, "label_braces")
        return
    for name in sorted(given.difference(filled)):
        allowed = ", ".join(f"{{{place}}}" for place in filled)
        code = "label_place" if filled else "label_no_place"
        document.report(path, code, value=name, allowed=allowed, **ending(nearest(name, filled), "none"))
