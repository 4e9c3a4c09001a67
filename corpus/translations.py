"""Notes each translation that stayed as it was while its other language changed since the last publication."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from corpus.document import Document, Path
from corpus.published import Published
from corpus.texts import places_of_texts
from corpus.types import LANGUAGES
from corpus.typography import typeset

if TYPE_CHECKING:
    from corpus.load import Loaded

_NAMES = {"fr": ("français", "French"), "en": ("anglais", "English")}


def check_translations(loaded: Loaded, published: Published) -> None:
    """Note, as warnings, translations to be looked at, and reviews that no text waits for any more."""
    lines = loaded.items.get("reviewed", ())
    reviewed = {(one.key, one.fingerprint): (document, path) for document, path, one in lines}
    for document in loaded.documents.values():
        for key, path, text in places_of_texts(document):
            before = published.texts.get(key)
            changed = [one for one in LANGUAGES if before and _plain(text[one], one) != _plain(before[one], one)]
            if len(changed) != 1:
                continue
            mark = fingerprint(text)
            if reviewed.pop((key, mark), None) is None:
                _report(document, path, changed[0], f"  - {key} {mark}")
    for (key, mark), (document, path) in reviewed.items():
        document.report(path, "needless_review", value=f"{key} {mark}")


def _report(document: Document, path: Path, changed: str, line: str) -> None:
    other = "en" if changed == "fr" else "fr"
    (changed_fr, changed_en), (other_fr, other_en) = _NAMES[changed], _NAMES[other]
    words = {"changed_fr": changed_fr, "changed_en": changed_en, "other_fr": other_fr, "other_en": other_en}
    document.report((*path, other), "stale_translation", line=line, **words)


def fingerprint(text: dict[str, str]) -> str:
    """Return eight hexadecimal digits that change with either language of a text."""
    joined = "\0".join(_plain(text[language], language) for language in LANGUAGES)
    return hashlib.sha256(joined.encode()).hexdigest()[:8]


def _plain(text: str, language: str) -> str:
    """Return a text as it is shown: a change of spaces or apostrophes asks for no new translation."""
    return " ".join(typeset(text, language).split())
