"""What could be read of the content: its documents, and each valid item with the place that it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import BaseModel

from corpus.messages.problems import Problem
from corpus.reading.document import Document, Path
from corpus.reading.texts import name

Item = TypeVar("Item", bound=BaseModel)


@dataclass
class Loaded:
    """What could be read: by model, each valid item with the place that it came from."""

    documents: dict[str, Document] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
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

    def names(self, file: str, key: str) -> dict[str, int] | None:
        """Return the ids that a list of a file gives, with their place in it; None where one could not be read."""
        document = self.documents.get(file)
        if document is None or not isinstance(document.data, dict):
            return None
        items = document.data.get(key)
        if not isinstance(items, tuple) or document.lost_key(("id", "recommendation", "measure", "record")):
            return None
        names = {name(item): index for index, item in enumerate(items)}
        return None if "" in names else names
