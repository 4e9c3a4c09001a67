"""What was published is a promise: notes each id that is gone, and each correspondence that changed without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.addresses import PREFIXES
from corpus.document import Document
from corpus.ids import Ids
from corpus.messages import KINDS
from corpus.problems import nearest
from corpus.published import Published
from corpus.texts import name
from corpus.types import LANGUAGES

if TYPE_CHECKING:
    from corpus.load import Loaded


def check_promises(loaded: Loaded, published: Published) -> None:
    """Note, in the documents of `loaded`, everything that breaks what `published` promised."""
    ids = Ids(loaded.documents)
    links = _names(loaded, "correspondences.yaml", "correspondences")
    gone = _names(loaded, "withdrawn.yaml", "withdrawn")
    if gone is not None:
        _check_lost(loaded, published, ids, links, gone)
    _check_withdrawn(loaded, published, ids, {**(links or {}), **(gone or {})})
    _check_assessed(loaded, published, links)
    _check_slugs(loaded, published)


def _names(loaded: Loaded, file: str, key: str) -> dict[str, int] | None:
    """Return the ids that a list of a file gives, with their place in it; None where it could not be read."""
    document = loaded.documents.get(file)
    items = document.data.get(key) if document and isinstance(document.data, dict) else None
    if not isinstance(items, tuple):
        return None
    return {named: index for index, item in enumerate(items) if (named := name(item))}


def _check_lost(
    loaded: Loaded, published: Published, ids: Ids, links: dict[str, int] | None, gone: dict[str, int]
) -> None:
    last: dict[str, int] = {}
    folder = loaded.documents["withdrawn.yaml"].name.partition("/")[0]
    for record_id, record in published.records.items():
        if record.kind == "correspondence":
            if links is not None and record_id not in links and record_id not in gone:
                document = loaded.documents["correspondences.yaml"]
                line = last.get(document.name, 1)
                document.report_lost(record_id, line, "correspondence_lost", value=record_id, day=published.day)
            elif links and record_id in links:
                document = loaded.documents["correspondences.yaml"]
                last[document.name] = document.place(("correspondences", links[record_id]))[0]
            continue
        document = loaded.documents.get(ids.file(record.kind))
        if record_id in ids.entries:
            entry = ids.entries[record_id][0]
            last[entry.document.name] = entry.document.place((*entry.path, "id"))[0]
        elif document and record_id not in gone and not ids.unsure([record.kind]):
            words = {f"kind_{language}": KINDS[record.kind][language] for language in LANGUAGES}
            titles = {f"title_{language}": record.title.get(language, "…") for language in LANGUAGES}
            known = {"value": record_id, "kind": record.kind, "day": published.day, "folder": folder}
            document.report_lost(record_id, last.get(document.name, 1), "published_lost", **known, **words, **titles)


def _check_withdrawn(loaded: Loaded, published: Published, ids: Ids, others: dict[str, int]) -> None:
    for document, path, one in loaded.items.get("withdrawn", ()):
        if one.id in ids.entries:
            entry = ids.entries[one.id][0]
            first = f"{entry.document.name}:{entry.document.place((*entry.path, 'id'))[0]}"
            document.report((*path, "id"), "withdrawn_and_live", value=one.id, first=first)
        was = published.records.get(one.id)
        if was is None:
            document.report((*path, "id"), "never_published", value=one.id)
        elif was.kind not in (one.former_kind, "withdrawn"):
            document.report((*path, "kind"), "other_kind_withdrawn", value=one.id, wanted=was.kind)
        _check_replacement(document, (*path, "replaced_by"), one.replaced_by, ids, others)
    for document, path, link in loaded.items.get("correspondences", ()):
        if link.withdrawn:
            at = (*path, "withdrawn", "replaced_by")
            _check_replacement(document, at, link.withdrawn.replaced_by, ids, others)


def _check_replacement(document: Document, at: tuple, value: str | None, ids: Ids, others: dict[str, int]) -> None:
    known = [*ids.entries, *others]
    if value and value not in known:
        near = nearest(value, known)
        hint_fr = f"; vouliez-vous dire « {near} »?" if near else "; vérifier l’identifiant"
        hint_en = f'; did you mean "{near}"?' if near else "; check the id"
        document.report(at, "unknown_replacement", value=value, hint_fr=hint_fr, hint_en=hint_en)


def _check_assessed(loaded: Loaded, published: Published, links: dict[str, int] | None) -> None:
    """A record that was assessed stays assessed."""
    statements = _names(loaded, "correspondences.yaml", "unmatched")
    if links is None or statements is None:
        return
    items = loaded.documents["correspondences.yaml"].data["correspondences"]
    withdrawn = {one for one, index in links.items() if "withdrawn" in items[index]}
    assessed = {end for one in links.keys() - withdrawn for end in one.split("--")} | set(statements)
    ids = Ids(loaded.documents)
    for record_id in published.assessed:
        if record_id in ids.entries and record_id not in assessed:
            document = loaded.documents["correspondences.yaml"]
            document.report_lost(record_id, document.place(("unmatched",))[0], "assessment_lost", value=record_id)


def _check_slugs(loaded: Loaded, published: Published) -> None:
    """A page's address was never another's."""
    owners = {address: one for one, record in published.records.items() for address in record.addresses}
    for document, path, page in loaded.items.get("pages", ()):
        for language in LANGUAGES:
            address = f"{PREFIXES[language]}{page.slug[language]}/"
            if owners.get(address, page.id) != page.id:
                known = {"value": page.slug[language], "first": owners[address]}
                document.report((*path, "slug", language), "address_reused", **known)
