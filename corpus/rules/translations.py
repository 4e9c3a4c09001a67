"""Notes each translation that stayed as it was while its other language changed since the last publication."""

from __future__ import annotations

import hashlib
import json
from collections import Counter

from corpus.language.typography import typeset
from corpus.messages import LANGUAGE_NAMES
from corpus.model.files import FILES, main_file
from corpus.model.kinds import KINDS
from corpus.model.published import Published
from corpus.model.reviewed import Reviewed
from corpus.model.types import LANGUAGES
from corpus.reading.document import Document, Path
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.reading.texts import places_of_texts
from corpus.rules.placeholders import is_placeholder
from corpus.rules.report_words import is_report_text, same_words


def check_translations(loaded: Loaded, published: Published, ids: Ids) -> None:
    """Note translations to be looked at, report words that changed, lost texts, and reviews that nothing waits for.

    The first and the last are warnings.
    """
    if _is_unread(loaded, "translations.yaml"):
        return
    reviewed = {
        (review.key, review.fingerprint): (document, path) for document, path, review in loaded.placed(Reviewed)
    }
    waiting: dict[str, str] = {}
    unread = {section.key for file, sections in FILES.items() if _is_unread(loaded, file) for section in sections}
    texts = [(document, *place) for document in loaded.documents.values() for place in places_of_texts(document)]
    given = Counter(key for _, key, _, _ in texts)
    for document, key, path, text in texts:
        before = published.texts.get(key)
        if not before or text == before or given[key] > 1 or _is_unwritten(text):
            continue
        changed = [
            language for language in LANGUAGES if _plain(text[language], language) != _plain(before[language], language)
        ]
        quoted = is_report_text(document, path) and not same_words(text["fr"], before["fr"])
        mark = fingerprint(text)
        if not quoted and len(changed) != 1 or reviewed.pop((key, mark), None) is not None:
            continue
        waiting[key] = f"- {key} {mark}"
        if quoted:
            known = {"was": json.dumps(before["fr"], ensure_ascii=False), "line": waiting[key]}
            document.report((*path, "fr"), "report_words_changed", day=published.day, **known)
        elif not any(old == key for old, _ in reviewed):
            _report(document, path, changed[0], waiting[key])
    lost = {key for key in published.texts.keys() - given.keys() if key.split(".")[0] not in unread}
    _check_lost(published, ids, lost, reviewed)
    for (key, mark), (document, path) in reviewed.items():
        if key in waiting:
            document.report(path, "outdated_review", line=waiting[key])
        elif key in published.texts and fingerprint(published.texts[key]) == mark:
            continue  # The last publication settled it; the next one drops the line.
        elif key.split(".")[0] not in unread:
            document.report(path, "needless_review", value=f"{key} {mark}")


def _check_lost(
    published: Published, ids: Ids, lost: set[str], reviewed: dict[tuple[str, str], tuple[Document, Path]]
) -> None:
    """A text that was published is there as long as its record is, or someone says that it goes."""
    keys = {kind.key for kind in KINDS.values() if kind.gives_id}
    for key in sorted(lost):
        section, _, rest = key.partition(".")
        entries = ids.entries.get(rest.partition(".")[0]) if section in keys else None
        mark = fingerprint(published.texts[key])
        if entries and reviewed.pop((key, mark), None) is None:
            entries[0].document.report(entries[0].path, "text_lost", value=key, line=f"- {key} {mark}")


def _is_unread(loaded: Loaded, file: str) -> bool:
    """Return whether some text of a file, or of those beside it, may be there that could not be read."""
    documents = [document for name, document in loaded.documents.items() if main_file(name) == file]
    return not documents or any(not problem.is_warning for document in documents for problem in document.problems)


def _is_unwritten(text: dict[str, str]) -> bool:
    return any(not text[language].strip() or is_placeholder(text[language]) for language in LANGUAGES)


def _report(document: Document, path: Path, changed: str, line: str) -> None:
    other = "en" if changed == "fr" else "fr"
    named = {"changed": LANGUAGE_NAMES[changed], "other": LANGUAGE_NAMES[other]}
    words = {f"{which}_{language}": name for which, names in named.items() for language, name in names.items()}
    document.report((*path, other), "stale_translation", line=line, **words)


def fingerprint(text: dict[str, str]) -> str:
    """Return eight hexadecimal digits that change with either language of a text."""
    joined = "\0".join(_plain(text[language], language) for language in LANGUAGES)
    return hashlib.sha256(joined.encode()).hexdigest()[:8]


def _plain(text: str, language: str) -> str:
    """Return a text as it is shown: a change of spaces or apostrophes asks for no new translation."""
    return " ".join(typeset(text, language).split())
