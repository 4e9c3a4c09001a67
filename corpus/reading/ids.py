"""Every id that the files give, whether or not its record is valid, so that one mistake is not reported twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.model.files import main_file
from corpus.model.kinds import KINDS, Kind
from corpus.reading.document import Document, Path

_SHAPE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


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
        return f"{self.parent}-{KINDS[self.kind].letter}"


class Ids:
    """The ids of all files, in order. Kinds of which some record could not be read are unsure."""

    def __init__(self, documents: dict[str, Document]) -> None:
        self.entries: dict[str, list[Entry]] = {}
        self._unsure: set[str] = set()
        for kind in KINDS.values():
            if kind.file and kind.gives_id:
                self._read_files(
                    [document for name, document in documents.items() if main_file(name) == kind.file], kind.nesting
                )
        # Where an id is given twice, another was meant by one of them.
        self._unsure.update(entry.kind for entries in self.entries.values() if len(entries) > 1 for entry in entries)

    def __iter__(self) -> Iterator[Entry]:
        return (entry for entries in self.entries.values() for entry in entries)

    def _read_files(self, documents: Sequence[Document], nesting: tuple[Kind, ...]) -> None:
        """Keep what stands in the files of a kind and those inside it; unsure where one could not be read."""
        keys = {"id", *(kind.key for kind in nesting)}
        for document in documents:
            if not isinstance(document.data, dict) or document.lost_key(keys):
                self._doubt(nesting)
            if isinstance(document.data, dict):
                for entry in self._read(document, document.data, (), nesting, ""):
                    self.entries.setdefault(entry.id, []).append(entry)
        if not documents:
            self._doubt(nesting)

    def _doubt(self, nesting: tuple[Kind, ...]) -> None:
        self._unsure.update(kind.name for kind in nesting)

    def _read(
        self, document: Document, node: Any, path: Path, nesting: tuple[Kind, ...], parent: str
    ) -> Iterator[Entry]:
        """Yield what stands in `node`; what can't be read makes its kind, and those inside it, unsure."""
        kind, deeper = nesting[0], nesting[1:]
        items = node.get(kind.key)
        if not isinstance(items, tuple):
            self._doubt(nesting)
            return
        for index, item in enumerate(items):
            item_path = (*path, kind.key, index)
            given = item.get("id") if isinstance(item, dict) else None
            if not isinstance(given, str) or not _SHAPE.fullmatch(given):
                self._doubt(nesting)
            if not isinstance(given, str):
                continue
            named = item.get(kind.parent)
            above = parent or (named if isinstance(named, str) else "")
            yield Entry(given, kind.name, document, item_path, above)
            if deeper:
                yield from self._read(document, item, item_path, deeper, given)

    def kind(self, record_id: str) -> str | None:
        """Return the kind of the first record of that id, or None."""
        return self.entries[record_id][0].kind if record_id in self.entries else None

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
