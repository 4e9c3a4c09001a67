"""Every id that the files give, whether or not its record is valid, so that one mistake is not reported twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from corpus.document import Document, Path

# By file: the top key, its kind, and the keys and kinds of what is written inside.
_NESTING: dict[str, tuple[tuple[str, str], ...]] = {
    "forums.yaml": (("forums", "forum"),),
    "panels.yaml": (("panels", "panel"), ("findings", "finding")),
    "axes.yaml": (("axes", "axis"), ("recommendations", "recommendation")),
    "plan_action.yaml": (("plans", "plan"), ("objectives", "objective"), ("measures", "measure")),
    "sources.yaml": (("sources", "source"),),
    "glossary.yaml": (("terms", "term"),),
    "regions.yaml": (("regions", "region"),),
    "pages.yaml": (("pages", "page"),),
}
_LETTERS = {"panel": "p", "axis": "a", "objective": "o"}


@dataclass(frozen=True)
class Entry:
    """One id, where it is given, and the id that it must start with."""

    id: str
    kind: str
    document: Document
    path: Path
    parent: str

    @property
    def prefix(self) -> str:
        """The beginning that its parent and its kind ask for: "f2-a" for an axis of f2, "f2-a1-" below it."""
        return f"{self.parent}-{_LETTERS.get(self.kind, '')}"


class Ids:
    """The ids of all files, in order. Kinds whose file could not be read are unsure."""

    def __init__(self, documents: dict[str, Document]) -> None:
        self.entries: dict[str, list[Entry]] = {}
        self._unsure: set[str] = set()
        for name, nesting in _NESTING.items():
            document = documents.get(name)
            data = document.data if document else None
            if not isinstance(data, dict) or not isinstance(data.get(nesting[0][0]), tuple):
                self._unsure.update(kind for _, kind in nesting)
                continue
            for entry in _entries(document, document.data, (), nesting, ""):
                self.entries.setdefault(entry.id, []).append(entry)

    def __iter__(self) -> Iterator[Entry]:
        return (entry for entries in self.entries.values() for entry in entries)

    def kind(self, record_id: str) -> str | None:
        """Return the kind of the first record of that id, or None."""
        return self.entries[record_id][0].kind if record_id in self.entries else None

    def file(self, kind: str) -> str:
        """Return the name of the file that holds the records of a kind."""
        return next(name for name, nesting in _NESTING.items() if kind in [one for _, one in nesting])

    def of_kinds(self, kinds: Iterable[str]) -> list[str]:
        """Return the ids of the records of these kinds."""
        return [entry.id for entry in self if entry.kind in kinds]

    def unsure(self, kinds: Iterable[str]) -> bool:
        """Return whether a file that holds one of these kinds could not be read."""
        return not self._unsure.isdisjoint(kinds)


def _entries(
    document: Document, node: Any, path: Path, nesting: tuple[tuple[str, str], ...], parent: str
) -> Iterator[Entry]:
    (key, kind), deeper = nesting[0], nesting[1:]
    items = node.get(key)
    for index, item in enumerate(items if isinstance(items, tuple) else ()):
        if not isinstance(item, dict) or not isinstance(item.get("id"), str):
            continue
        here = (*path, key, index)
        above = parent or (item["forum"] if isinstance(item.get("forum"), str) else "")
        yield Entry(item["id"], kind, document, here, above)
        if deeper:
            yield from _entries(document, item, here, deeper, item["id"])
