"""What could be read of the content: its documents, and each valid item with the place that it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import BaseModel

from corpus.messages.problems import Problem
from corpus.model.files import FILES, main_file
from corpus.reading.document import Document, Path
from corpus.reading.texts import ENDS, name

# The keys that name an item of a list.
_NAMING = ("id", "record", *(end for ends in ENDS for end in ends))

Item = TypeVar("Item", bound=BaseModel)


@dataclass
class Loaded:
    """What could be read: by model, each valid item with the place that it came from; and the ledger's own lines."""

    documents: dict[str, Document] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    ledger: Document = field(default_factory=lambda: Document(""))
    _placed: dict[type[BaseModel], list[tuple[Document, Path, Any]]] = field(default_factory=dict)

    def add(self, document: Document, path: Path, item: BaseModel) -> None:
        """Note a valid item with the place that it came from."""
        self._placed.setdefault(type(item), []).append((document, path, item))

    def placed(self, model: type[Item]) -> tuple[tuple[Document, Path, Item], ...]:
        """Return the valid items of a model with the places that they came from, in the order of the file."""
        return tuple(self._placed.get(model, ()))

    def values(self, model: type[Item]) -> tuple[Item, ...]:
        """Return the valid items of a model, in the order of the file."""
        return tuple(item for _, _, item in self.placed(model))

    def items(self, key: str) -> list[tuple[Document, Path, Any]] | None:
        """Return what a list holds as it is written, valid or not, with its place; None where one could not be read."""
        placed: list[tuple[Document, Path, Any]] = []
        files = [file for file, sections in FILES.items() if key in [section.key for section in sections]]
        documents = {file: document for file, document in self.documents.items() if main_file(file) in files}
        for file, document in documents.items():
            if not isinstance(document.data, dict) or document.lost_key(_NAMING):
                return None
            items = document.data.get(key, () if file not in files else None)
            if not isinstance(items, tuple):
                return None
            placed += [(document, (key, index), item) for index, item in enumerate(items)]
        return placed if documents else None

    def names(self, key: str) -> dict[str, tuple[Document, Path]] | None:
        """Return the ids that a list gives, each with its place; None where one could not be read."""
        items = self.items(key)
        if items is None:
            return None
        names = {name(item): (document, path) for document, path, item in items}
        return None if "" in names else names
