"""Every id that the files give, whether or not its record is valid, so that one mistake is not reported twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from corpus.reading.document import Document, Path

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
_SHAPE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
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
    """The ids of all files, in order. Kinds of which some record could not be read are unsure."""

    def __init__(self, documents: dict[str, Document]) -> None:
        self.entries: dict[str, list[Entry]] = {}
        self._unsure: set[str] = set()
        for name, nesting in _NESTING.items():
            document = documents.get(name)
            if document is None or not isinstance(document.data, dict):
                self._unsure.update(kind for _, kind in nesting)
                continue
            if document.lost_key({"id", *(key for key, _ in nesting)}):
                self._unsure.update(kind for _, kind in nesting)
            for entry in self._read(document, document.data, (), nesting, ""):
                self.entries.setdefault(entry.id, []).append(entry)
        # Where an id is given twice, another was meant by one of them.
        self._unsure.update(one.kind for entries in self.entries.values() if len(entries) > 1 for one in entries)

    def __iter__(self) -> Iterator[Entry]:
        return (entry for entries in self.entries.values() for entry in entries)

    def _read(
        self, document: Document, node: Any, path: Path, nesting: tuple[tuple[str, str], ...], parent: str
    ) -> Iterator[Entry]:
        """Yield what stands in `node`; what can't be read makes its kind, and those inside it, unsure."""
        (key, kind), deeper = nesting[0], nesting[1:]
        items = node.get(key)
        if not isinstance(items, tuple):
            self._unsure.update(kind for _, kind in nesting)
            return
        for index, item in enumerate(items):
            here = (*path, key, index)
            given = item.get("id") if isinstance(item, dict) else None
            if not isinstance(given, str) or not _SHAPE.fullmatch(given):
                self._unsure.update(kind for _, kind in nesting)
            if not isinstance(given, str):
                continue
            above = parent or (item["forum"] if isinstance(item.get("forum"), str) else "")
            yield Entry(given, kind, document, here, above)
            if deeper:
                yield from self._read(document, item, here, deeper, given)

    def kind(self, record_id: str) -> str | None:
        """Return the kind of the first record of that id, or None."""
        return self.entries[record_id][0].kind if record_id in self.entries else None

    def file(self, kind: str) -> str:
        """Return the name of the file that holds the records of a kind."""
        return next(name for name, nesting in _NESTING.items() if kind in [one for _, one in nesting])

    def of_kinds(self, kinds: Iterable[str]) -> list[str]:
        """Return the ids of the records of these kinds."""
        return [entry.id for entry in self if entry.kind in kinds]

    def is_id(self, text: str) -> bool:
        """Return whether a text has the shape of a record's id."""
        return _SHAPE.fullmatch(text) is not None

    def unsure(self, kinds: Iterable[str]) -> bool:
        """Return whether a record of one of these kinds, or its whole file, could not be read."""
        return not self._unsure.isdisjoint(kinds)

    @property
    def any_unsure(self) -> bool:
        """Whether a record of any kind could not be read."""
        return bool(self._unsure)
