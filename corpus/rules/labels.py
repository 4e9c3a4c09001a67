"""The rule that every label that the site asks for is written, with places that are filled and no others."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from corpus.language.places import places
from corpus.messages.problems import ending, nearest
from corpus.model.labels import ASKED, Labels
from corpus.model.types import LANGUAGES
from corpus.reading.loaded import Loaded

# Where it is, its code, and what its message tells.
Fault = tuple[tuple[str, ...], str, dict[str, str]]


def check_labels(loaded: Loaded) -> None:
    """Note labels that are missing or that nothing uses, places that nothing fills, and braces that are no place."""
    for document, path, labels in loaded.placed(Labels):
        for at, code, details in document.once("labels", partial(_all_faults, labels)):
            document.report((*path, *at), code, **details)


def _all_faults(labels: Labels) -> list[Fault]:
    return [*_missing(labels), *_unused(labels), *_unfilled(labels)]


def _missing(labels: Labels) -> Iterator[Fault]:
    for name in ASKED:
        group, _, key = name.partition(".")
        if key not in labels.root.get(group, {}):
            yield (group,), "label_missing", {"value": name}


def _unused(labels: Labels) -> Iterator[Fault]:
    for group, texts in labels.root.items():
        for key in texts:
            name = f"{group}.{key}"
            if name not in ASKED:
                yield (group, key), "label_unknown", {"value": name, **ending(nearest(name, ASKED), "none")}


def _unfilled(labels: Labels) -> Iterator[Fault]:
    for group, texts in labels.root.items():
        for key, text in texts.items():
            for language in LANGUAGES:
                filled = ASKED.get(f"{group}.{key}", ())
                for code, details in _faults_of_places(text[language], filled):
                    yield (group, key, language), code, details


def _faults_of_places(text: str, filled: tuple[str, ...]) -> Iterator[tuple[str, dict[str, str]]]:
    try:
        given = places(text)
    except ValueError:
        yield "label_braces", {}
        return
    allowed = ", ".join(f"{{{place}}}" for place in filled)
    for name in sorted(given.difference(filled)):
        code = "label_place" if filled else "label_no_place"
        yield code, {"value": name, "allowed": allowed, **ending(nearest(name, filled), "none")}
