"""The rules that hold across records; each notes its problems where they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from corpus.assessments import check_correspondences
from corpus.comparisons import check_comparisons
from corpus.document import Document, Path
from corpus.ids import Ids
from corpus.proofs import check_typography
from corpus.references import check_references
from corpus.types import LANGUAGES

if TYPE_CHECKING:
    from corpus.load import Loaded
    from corpus.published import Published

# Folders below the root of each language that are no pages.
RESERVED = {"fr": ("assets", "data", "embed", "en", "fr", "m", "oembed"), "en": ("embed",)}

# What the content of an edition is made of, and where it is written.
_HELD = {"panel": "panels.yaml", "axis": "axes.yaml"}


def check(loaded: Loaded, published: Published | None) -> None:
    """Note every problem that no single record shows by itself, in the documents of `loaded`."""
    ids = Ids(loaded.documents)
    _check_unique_ids(ids)
    _check_child_ids(ids)
    check_references(loaded, ids, published)
    _check_forums(loaded)
    _check_editions(loaded, ids)
    _check_spoken(loaded)
    check_comparisons(loaded)
    check_correspondences(loaded)
    _check_addresses(loaded, ids)
    check_typography(loaded)


def _check_unique_ids(ids: Ids) -> None:
    for record_id, entries in ids.entries.items():
        if len(entries) == 1:
            continue
        places = [f"{one.document.name}:{one.document.place((*one.path, 'id'))[0]}" for one in entries]
        for index, entry in enumerate(entries):
            other = places[0] if index else places[1]
            entry.document.report((*entry.path, "id"), "duplicate_id", value=record_id, first=other)


def _check_child_ids(ids: Ids) -> None:
    """A child's id is its parent's, the letter of its kind where it has one, and a number."""
    for entry in ids:
        if entry.parent and ids.is_id(entry.id) and not re.fullmatch(re.escape(entry.prefix) + r"[1-9]\d*", entry.id):
            entry.document.report((*entry.path, "id"), "not_parent_id", value=entry.id, prefix=entry.prefix)


def _check_forums(loaded: Loaded) -> None:
    for document, path, forum in loaded.items.get("forums", ()):
        if forum.ends < forum.starts:
            document.report((*path, "ends"), "date_order", start=forum.starts, end=forum.ends)
        if forum.report and forum.report.unveiled < forum.starts:
            document.report((*path, "report", "unveiled"), "too_early", limit=forum.starts)
        for key in ("sectors", "regions"):
            shares = getattr(forum, key)
            _check_shares(document, (*path, key), [getattr(share, "region_id", None) or share.id for share in shares])
            total = sum(share.count for share in shares)
            if shares and total != forum.participants:
                document.report((*path, key), "sum", sum=total, total=forum.participants)


def _check_editions(loaded: Loaded, ids: Ids) -> None:
    """Two editions have two numbers, and an edition is covered where its axes or panels are here."""
    numbers: dict[int, str] = {}
    for document, path, forum in loaded.items.get("forums", ()):
        if forum.edition in numbers:
            document.report((*path, "edition"), "edition_twice", value=forum.edition, first=numbers[forum.edition])
        numbers.setdefault(forum.edition, forum.id)
        held = {kind: [one.id for one in ids if one.kind == kind and one.parent == forum.id] for kind in _HELD}
        first = next((one for named in held.values() for one in named), None)
        if forum.coverage == "whole" and not first and not ids.unsure(_HELD):
            document.report((*path, "coverage"), "covered_without", value=forum.id, wanted=", ".join(_HELD.values()))
        if forum.coverage == "none" and first:
            document.report((*path, "coverage"), "uncovered_with", value=forum.id, first=first)


def _check_shares(document: Document, path: Path, names: list[str]) -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            document.report((*path, index), "share_twice", value=name)


def _check_spoken(loaded: Loaded) -> None:
    """The codes at the root of the site belong to one edition, and those below "m/" to one plan."""
    for key in ("forums", "plans"):
        first = ""
        for document, path, edition in loaded.items.get(key, ()):
            if edition.spoken_addresses and first:
                document.report((*path, "spoken_addresses"), "spoken_twice", first=first)
            first = first or (edition.id if edition.spoken_addresses else "")


def _check_addresses(loaded: Loaded, ids: Ids) -> None:
    """A page's address is its own: no other page's, no record's short address, and no other language's folder."""
    pages = loaded.items.get("pages", ())
    for language in LANGUAGES:
        taken = {word: word for word in RESERVED[language]}
        if language == "fr":
            taken |= {page.id: page.id for _, _, page in pages if page.short_address}
        for document, path, page in pages:
            slug = page.slug[language]
            first = taken.get(slug) or (slug if slug in ids.entries and ids.kind(slug) != "page" else None)
            if first:
                document.report((*path, "slug", language), "address_taken", value=slug, first=first)
            taken.setdefault(slug, page.id)
