"""What could be read of the content: its documents, and each valid item with the place that it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from corpus.messages.problems import Problem
from corpus.reading.document import Document, Path
from corpus.reading.texts import name


@dataclass
class Loaded:
    """What could be read: by section, each valid item with the place that it came from."""

    documents: dict[str, Document] = field(default_factory=dict)
    items: dict[str, list[tuple[Document, Path, Any]]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def values(self, key: str) -> tuple[Any, ...]:
        """Return the valid items of a section, in the order of the file."""
        return tuple(item for _, _, item in self.items.get(key, ()))

    def names(self, file: str, key: str) -> dict[str, int] | None:
        """Return the ids that a list of a file gives, with their place in it; None where one could not be read."""
        document = self.documents.get(file)
        items = document.data.get(key) if document and isinstance(document.data, dict) else None
        if not isinstance(items, tuple) or document.lost_key(("id", "recommendation", "measure", "record")):
            return None
        names = {name(item): index for index, item in enumerate(items)}
        return None if "" in names else names
