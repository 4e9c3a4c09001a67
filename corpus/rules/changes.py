"""Notes each correspondence that differs from what was published without a dated entry that says why."""

from __future__ import annotations

from collections import Counter

from corpus.model.correspondence import Correspondence
from corpus.model.evidence import evidence_words
from corpus.model.history import Change
from corpus.model.published import Published, PublishedCorrespondence
from corpus.model.types import LANGUAGES, Text
from corpus.reading.document import Document, Path
from corpus.reading.loaded import Loaded

_WORDS = {
    "relation": ("la relation", "the relation"),
    "part": ("ce qui est en commun", "what is in common"),
    "reason": ("la raison", "the reason"),
    "basis": ("ce sur quoi elle repose", "what it rests on"),
    "evidence": ("les extraits", "the evidence"),
    "withdrawn": ("le retrait", "the withdrawal"),
}


def check_changes(loaded: Loaded, published: Published) -> None:
    """Note changes without an entry, entries that vanished or are out of order, and a first date that moved."""
    given = Counter(link.id for link in loaded.values(Correspondence))
    for document, path, link in loaded.placed(Correspondence):
        _check_order(document, path, link)
        was = published.correspondences.get(link.id)
        if was and given[link.id] == 1:
            _check_against(document, path, link, was, published)


def _check_order(document: Document, path: Path, link: Correspondence) -> None:
    limit = link.assessed
    for index, change in enumerate(link.history):
        if change.day < limit:
            document.report((*path, "history", index, "date"), "history_order", value=change.day, limit=limit)
        limit = max(limit, change.day)
    if link.withdrawn and link.withdrawn.day < limit:
        document.report((*path, "withdrawn", "date"), "history_order", value=link.withdrawn.day, limit=limit)


def _check_against(
    document: Document, path: Path, link: Correspondence, was: PublishedCorrespondence, published: Published
) -> None:
    days = [change.day for change in link.history]
    for day in was.changes:
        if day in days:
            days.remove(day)
        else:
            document.report((*path, "history"), "history_lost", value=day)
    if link.assessed != was.assessed:
        document.report((*path, "assessed"), "assessed_moved", wanted=was.assessed)
    new = link.history[len(was.changes) :]
    explained = {field for change in new for field in change.changed}
    _check_relation_before(document, path, link, was, new)
    for field in _differences(link, was):
        if field not in explained:
            before = f", relation_before: {was.relation.value}" if field == "relation" else ""
            fr, en = _WORDS[field]
            words = {"what_fr": fr, "what_en": en, "changed": field, "before": before, "day": published.day}
            place = _place(document, path, field, getattr(link, field), getattr(was, field))
            document.report((*path, field), "history_needed", place, **words)


def _check_relation_before(
    document: Document, path: Path, link: Correspondence, was: PublishedCorrespondence, new: tuple[Change, ...]
) -> None:
    first = next((change for change in new if change.relation_before), None)
    before = first.relation_before if first else None
    if first and before and before is not was.relation:
        at = (*path, "history", link.history.index(first), "relation_before")
        document.report(at, "relation_before_wrong", value=before.value, wanted=was.relation.value)


def _place(document: Document, path: Path, field: str, now: object, before: object) -> tuple[int, int] | None:
    """Return the line on which a text begins to differ from what was published; None for what is no text."""
    if not isinstance(now, Text) or not isinstance(before, dict):
        return None
    language = next(language for language in LANGUAGES if now[language] != before[language])
    words, old = now[language].split(), before[language].split()
    index = next((index for index, pair in enumerate(zip(words, old, strict=False)) if pair[0] != pair[1]), len(words))
    return document.line_of_word((*path, field, language), min(index, len(words) - 1))


def _differences(link: Correspondence, was: PublishedCorrespondence) -> list[str]:
    """Return what differs from what was published; a withdrawal tells its own day and reason."""
    differences = {
        "relation": link.relation is not was.relation,
        "part": _plain(link.part) != was.part,
        "reason": _plain(link.reason) != was.reason,
        "basis": link.basis is not was.basis,
        "evidence": evidence_words(link.evidence) != was.evidence,
        "withdrawn": was.withdrawn and not link.withdrawn,
    }
    return [field for field, differs in differences.items() if differs]


def _plain(text: Text | None) -> dict[str, str] | None:
    return {"fr": text.fr, "en": text.en} if text else None
