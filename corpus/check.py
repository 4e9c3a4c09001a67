"""The rules that hold across records; each notes its problems where they stand. A new rule joins RULES."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from corpus.document import Path
from corpus.ids import Ids
from corpus.messages import KINDS
from corpus.problems import nearest
from corpus.types import LANGUAGES

if TYPE_CHECKING:
    from corpus.load import Loaded

# What a key refers to, wherever it stands with a text or a list of texts.
REFERENCES: dict[str, tuple[str, ...]] = {
    "forum": ("forum",),
    "source": ("source",),
    "sources": ("source",),
    "note_sources": ("source",),
    "findings": ("finding",),
    "recommendation": ("recommendation",),
    "measure": ("measure",),
    "record": ("recommendation", "measure"),
    "region": ("region",),
    "main": ("page", "forum", "plan"),
    "footer": ("page", "forum", "plan"),
}


def check(loaded: Loaded) -> None:
    """Note every problem that no single record shows by itself, in the documents of `loaded`."""
    ids = Ids(loaded.documents)
    _check_unique_ids(ids)
    _check_child_ids(ids)
    _check_references(loaded, ids)
    _check_forums(loaded)
    _check_spoken(loaded)
    _check_correspondences(loaded)
    _check_addresses(loaded, ids)


def _check_unique_ids(ids: Ids) -> None:
    for record_id, entries in ids.entries.items():
        for entry in entries[1:]:
            first = entries[0].document
            place = f"{first.name}:{first.place((*entries[0].path, 'id'))[0]}"
            entry.document.report((*entry.path, "id"), "duplicate_id", value=record_id, first=place)


def _check_child_ids(ids: Ids) -> None:
    """A child's id is its parent's, the letter of its kind where it has one, and a number."""
    for entry in ids:
        if entry.parent and not re.fullmatch(re.escape(entry.prefix) + r"[1-9]\d*", entry.id):
            entry.document.report((*entry.path, "id"), "not_parent_id", value=entry.id, prefix=entry.prefix)


def _check_references(loaded: Loaded, ids: Ids) -> None:
    for name, document in loaded.documents.items():
        if name == "labels.yaml":
            continue
        for path, kinds, value in _references(document.data, ()):
            found = ids.kind(value)
            if found in kinds or (found is None and ids.unsure(kinds)):
                continue
            wanted = {f"kind_{language}": KINDS[kinds[0]][language] for language in LANGUAGES}
            if found:
                words = {f"found_{language}": KINDS[found][language] for language in LANGUAGES}
                document.report(path, "wrong_kind", value=value, **wanted, **words)
            else:
                near = nearest(value, ids.of_kinds(kinds))
                document.report(
                    path,
                    "unknown_reference",
                    value=value,
                    hint_fr=f"; vouliez-vous dire « {near} »?" if near else "; vérifier l’identifiant",
                    hint_en=f'; did you mean "{near}"?' if near else "; check the id",
                    **wanted,
                )


def _references(node: Any, path: Path) -> Iterator[tuple[Path, tuple[str, ...], str]]:
    """Yield each reference below `node`: its path, the kinds that it may name, and the id."""
    if isinstance(node, tuple):
        for index, item in enumerate(node):
            yield from _references(item, (*path, index))
    elif isinstance(node, dict):
        for key, value in node.items():
            here = (*path, key)
            if key in REFERENCES and isinstance(value, str):
                yield here, REFERENCES[key], value
            elif key in REFERENCES and isinstance(value, tuple) and all(isinstance(item, str) for item in value):
                yield from (((*here, index), REFERENCES[key], item) for index, item in enumerate(value))
            else:
                yield from _references(value, here)


def _check_forums(loaded: Loaded) -> None:
    for document, path, forum in loaded.items.get("forums", ()):
        if forum.ends < forum.starts:
            document.report((*path, "ends"), "date_order", start=forum.starts, end=forum.ends)
        for key in ("sectors", "regions"):
            shares = getattr(forum, key)
            total = sum(share.count for share in shares)
            if shares and total != forum.participants:
                document.report((*path, key), "sum", sum=total, total=forum.participants)


def _check_spoken(loaded: Loaded) -> None:
    """The codes at the root of the site belong to one edition, and those below "m/" to one plan."""
    for key in ("forums", "plans"):
        first = ""
        for document, path, edition in loaded.items.get(key, ()):
            if edition.spoken_addresses and first:
                document.report((*path, "spoken_addresses"), "spoken_twice", first=first)
            first = first or (edition.id if edition.spoken_addresses else "")


def _check_correspondences(loaded: Loaded) -> None:
    lines: dict[str, int] = {}
    for document, path, link in loaded.items.get("correspondences", ()):
        if link.relation.names_part and link.part is None:
            document.report((*path, "relation"), "part_needed", relation=link.relation.value)
        if link.id in lines:
            document.report(path, "correspondence_twice", first=lines[link.id])
        line = document.place(path)[0]
        for record_id in (link.id, link.recommendation_id, link.measure_id):
            lines.setdefault(record_id, line)
    unmatched: dict[str, int] = {}
    for document, path, one in loaded.items.get("unmatched", ()):
        at = (*path, "record")
        if one.record_id in lines:
            document.report(at, "matched_and_unmatched", value=one.record_id, first=lines[one.record_id])
        if one.record_id in unmatched:
            document.report(at, "unmatched_twice", value=one.record_id, first=unmatched[one.record_id])
        unmatched.setdefault(one.record_id, document.place(at)[0])


def _check_addresses(loaded: Loaded, ids: Ids) -> None:
    """A page's address is its own: no other page's, no record's short address, and no other language's folder."""
    pages = loaded.items.get("pages", ())
    for language in LANGUAGES:
        taken = dict.fromkeys(LANGUAGES, "en")
        if language == "fr":
            taken |= {page.id: page.id for _, _, page in pages if page.short_address}
        for document, path, page in pages:
            slug = page.slug[language]
            first = taken.get(slug) or (slug if slug in ids.entries and ids.kind(slug) != "page" else None)
            if first:
                document.report((*path, "slug", language), "address_taken", value=slug, first=first)
            taken.setdefault(slug, page.id)
