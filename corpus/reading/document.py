"""A file of YAML as read: its data, where each piece of it stands, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from corpus.messages.problems import Problem

Path = tuple[str | int, ...]
Derived = TypeVar("Derived")

# After so many problems, the rest of a file is not looked at: something of it is wrong as a whole.
ENOUGH = 200
# How many records of a list are looked at for the order of their keys.
_NEIGHBOURS = 50


class Mark(Protocol):
    """A place in a text, counted from 0, as PyYAML gives it."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column."""


@dataclass
class Document:
    """A file's data (mappings as dict, lists as tuple) with the line and column, from 1, of each path in it."""

    name: str
    data: Any = None
    problems: list[Problem] = field(default_factory=list)
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)
    ends: dict[Path, int] = field(default_factory=dict)
    refused: set[Path] = field(default_factory=set)
    may_be_empty: frozenset[str] = frozenset()
    lines: tuple[str, ...] = ()
    _derived: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def once(self, name: str, make: Callable[[], Derived]) -> Derived:
        """Return what follows from the data alone, under a name: made once, however often the same file is read."""
        if name not in self._derived:
            self._derived[name] = make()
        derived: Derived = self._derived[name]
        return derived

    def place(self, path: Path) -> tuple[int, int]:
        """Return the line and column of what stands at `path`, or of the nearest thing above it."""
        while path and path not in self.keys and path not in self.values:
            path = path[:-1]
        return self.keys.get(path) or self.values.get(path) or (1, 1)

    def at(self, path: Path) -> Any:
        """Return the data at `path`, which must lead somewhere.

        Raises KeyError, IndexError or TypeError where it does not.
        """
        node = self.data
        for step in path:
            node = node[step]
        return node

    def gap(self, path: Path, keys: Sequence[str]) -> tuple[int, int]:
        """Return where the absent key that ends `path` would stand, `keys` being those of its mapping in their order.

        That is where the key stands that follows its predecessors, or else the last line of these. The order of a
        neighbouring record that has the key goes before that of `keys`.
        """
        above, absent = path[:-1], path[-1]
        if absent not in keys:
            return self.place(path)
        layout = self._neighbour(above, absent) or keys
        earlier = {*keys[: keys.index(absent)], *layout[: layout.index(absent)]} - {*layout[layout.index(absent) :]}
        present = [(*above, key) for key in self._keys_at(above)]
        before = [(*above, key) for key in earlier if (*above, key) in self.keys]
        last = max(before, key=self.keys.__getitem__, default=None)
        if last is None:
            return self.keys[present[0]] if present else self.place(above)
        following = [key for key in present if self.keys[key] > self.keys[last]]
        if following:
            return min(self.keys[key] for key in following)
        line, column = self.keys[last]
        return max([line, *self._ends_below(last)]), column

    def lost_key(self, keys: Collection[str]) -> bool:
        """Return whether one of these keys was given twice, or not as a text, so that what it held is lost."""
        given = [dict(problem.details).get("key") for problem in self.problems if problem.code == "duplicate_key"]
        return any(key in keys for key in given) or any(problem.code == "key_not_text" for problem in self.problems)

    def last_line(self, path: Path) -> int:
        """Return the last line of what stands at `path`. Raises ValueError where nothing does."""
        return max(self._ends_below(path))

    def _neighbour(self, above: Path, absent: str | int) -> list[str]:
        """Return the keys, in order, of a record in the same list as the one at `above` that has `absent`, if any."""
        beside = self.at(above[:-1]) if above else ()
        steps = list(beside if isinstance(beside, dict) else range(len(beside)))[:_NEIGHBOURS]
        found = (self._keys_at((*above[:-1], step)) for step in steps)
        return next((keys for keys in found if absent in keys), [])

    def _keys_at(self, path: Path) -> list[str]:
        """Return the keys of the mapping at `path`, in order; none for what is no mapping."""
        node = self.at(path)
        return list(node) if isinstance(node, dict) else []

    def _ends_below(self, path: Path) -> Iterator[int]:
        """Yield the last line of each value at `path` and below it."""
        if path in self.ends:
            yield self.ends[path]
        node = self.at(path)
        steps = node if isinstance(node, dict) else range(len(node)) if isinstance(node, tuple) else ()
        for step in steps:
            yield from self._ends_below((*path, step))

    def line_of_word(self, path: Path, index: int) -> tuple[int, int]:
        """Return the place of the line that holds the word `index`, from 0, of the text at `path`."""
        line, column = self.place(path)
        passed = -1
        for number in range(line, self.ends.get(path, line) + 1):
            words = self.lines[number - 1].split()
            # The first line holds more than the text: the dash of a list, the key, and the mark of a block.
            beside = sum(word in ("-", ">-", ">", "|") for word in words) if number == line else 0
            passed += len(words) - beside
            if passed > index:
                return number, column if number == line else 1
        return line, column

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
            elif isinstance(node, dict) and isinstance(node.get("axis"), str):
                record, start = f"{node['axis']}--{node.get('objective', '?')}", depth + 1
            elif isinstance(node, dict) and isinstance(node.get("record"), str):
                record, start = node["record"], depth + 1
        return record, ".".join(str(step + 1) if isinstance(step, int) else step for step in path[start:])

    def report(self, path: Path, code: str, place: tuple[int, int] | None = None, /, **details: object) -> None:
        """Note a problem at `path`, or at `place` where that says it better."""
        if not self.is_full:
            record, name = self.subject(path)
            self._note(place or self.place(path), record, name, code, details)

    def report_lost(self, record: str, line: int, code: str, /, **details: object) -> None:
        """Note a problem with a record that is not in the file any more; `line` is where it would stand."""
        if not self.is_full:
            self._note((line, 1), record, "", code, details)

    def report_at(self, mark: Mark, code: str, /, **details: object) -> None:
        """Note a problem at a place in the text, outside any record that could be read."""
        if not self.is_full:
            self._note((mark.line + 1, mark.column + 1), "", "", code, details)

    @property
    def is_full(self) -> bool:
        """Whether so many problems are noted that no other will be."""
        return len(self.problems) > ENOUGH

    def _note(self, place: tuple[int, int], record: str, name: str, code: str, details: dict[str, object]) -> None:
        texts = tuple((key, str(value)) for key, value in details.items())
        self.problems.append(Problem(self.name, *place, record, name, code, texts))
        if len(self.problems) == ENOUGH:
            self.problems.append(Problem(self.name, *place, "", "", "too_many", (("limit", str(ENOUGH)),)))
