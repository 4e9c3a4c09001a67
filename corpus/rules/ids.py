"""The rules of ids: each is given once, and a child's begins with its parent's."""

from __future__ import annotations

import re

from corpus.reading.ids import Ids


def check_ids(ids: Ids) -> None:
    """Note ids given twice, and children's that don't follow from their parent's."""
    _check_unique_ids(ids)
    _check_child_ids(ids)


def _check_unique_ids(ids: Ids) -> None:
    for record_id, entries in ids.entries.items():
        if len(entries) == 1:
            continue
        places = [f"{entry.document.name}:{entry.document.place((*entry.path, 'id'))[0]}" for entry in entries]
        for index, entry in enumerate(entries):
            other = places[0] if index else places[1]
            entry.document.report((*entry.path, "id"), "duplicate_id", value=record_id, first=other)


def _check_child_ids(ids: Ids) -> None:
    """A child's id is its parent's, the letter of its kind where it has one, and a number."""
    for entry in ids:
        if entry.parent and ids.is_id(entry.id) and not re.fullmatch(re.escape(entry.prefix) + r"[1-9]\d*", entry.id):
            entry.document.report((*entry.path, "id"), "not_parent_id", value=entry.id, prefix=entry.prefix)
