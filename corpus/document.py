"""A file of YAML as read: its data, where each piece of it stands, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from corpus.problems import Problem

Path = tuple[str | int, ...]


class Mark(Protocol):
    """A place in a text, counted from 0, as PyYAML gives it."""

    line: int
    column: int


@dataclass
class Document:
    """A file's data (mappings as dict, lists as tuple) with the line and column, from 1, of each path in it."""

    name: str
    data: Any = None
    problems: list[Problem] = field(default_factory=list)
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)
    refused: set[Path] = field(default_factory=set)
    may_be_empty: frozenset[str] = frozenset()

    def place(self, path: Path) -> tuple[int, int]:
        """Return the line and column of what stands at `path`, or of the nearest thing above it."""
        while path and path not in self.keys and path not in self.values:
            path = path[:-1]
        return self.keys.get(path) or self.values.get(path) or (1, 1)

    def subject(self, path: Path) -> tuple[str, str]:
        """Return the id of the record that `path` lies in, and the field's path within that record."""
        node, record, start = self.data, "", 0
        for depth, step in enumerate(path):
            try:
                node = node[step]
            except (KeyError, IndexError, TypeError):
                break
            if isinstance(node, dict) and isinstance(node.get("id"), str):
                record, start = node["id"], depth + 1
            elif isinstance(node, dict) and isinstance(node.get("recommendation"), str):
                record, start = f"{node['recommendation']}--{node.get('measure', '?')}", depth + 1
            elif isinstance(node, dict) and isinstance(node.get("record"), str):
                record, start = node["record"], depth + 1
        return record, ".".join(str(step + 1) if isinstance(step, int) else step for step in path[start:])

    def report(self, path: Path, code: str, **details: object) -> None:
        """Note a problem at `path`."""
        record, name = self.subject(path)
        self.problems.append(
            Problem(
                self.name,
                *self.place(path),
                record,
                name,
                code,
                tuple((key, str(value)) for key, value in details.items()),
            )
        )

    def report_lost(self, record: str, line: int, code: str, **details: object) -> None:
        """Note a problem with a record that is not in the file any more; `line` is where it would stand."""
        details_ = tuple((key, str(value)) for key, value in details.items())
        self.problems.append(Problem(self.name, line, 1, record, "", code, details_))

    def report_at(self, mark: Mark, code: str, **details: object) -> None:
        """Note a problem at a place in the text, outside any record that could be read."""
        where = (mark.line + 1, mark.column + 1)
        details_ = tuple((key, str(value)) for key, value in details.items())
        self.problems.append(Problem(self.name, *where, "", "", code, details_))
