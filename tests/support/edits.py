"""Random edits of a site's files, such as editors make: of values, records added and removed, templates, prose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import yaml
from places import INTERFACE

from corpus import ContentError, load

_NUMBER = re.compile(r"\d+$")
_ID = re.compile(r"\bid: (\S+)")


class Plain(yaml.CSafeDumper):
    """Writes every value out, as the content asks."""

    def ignore_aliases(self, data: object) -> bool:
        """Return that a value is written out, never referred to."""
        return True


@dataclass(frozen=True)
class Edit:
    """What was edited, and what the file held before."""

    kind: str
    path: Path
    before: str = field(repr=False)

    def take_back(self) -> None:
        """Leave the file as it was."""
        self.path.write_text(self.before, encoding="utf-8")


def edit(tree: Path, number: int, random: Random) -> Edit:
    """Make one edit of the files below `tree`, such as the check of its content and its prose bear, and return it.

    The kinds of edits come one after the other, as their `number` goes up.
    """
    change = EDITS[number % len(EDITS)]
    while True:
        path = random.choice(FILES[change](tree))
        made = Edit(change.__name__, path, path.read_text(encoding="utf-8"))
        after = change(made.before, number, random)
        path.write_text(after, encoding="utf-8")
        lost = {*_ID.findall(made.before)} - {*_ID.findall(after)}
        try:
            load(tree / "content")
            if not any(f'"{name}"' in page.read_text(encoding="utf-8") for page in _prose(tree) for name in lost):
                return made
        except ContentError:
            pass
        made.take_back()


def value(text: str, number: int, random: Random) -> str:
    """Give a key the value of its like, or a text a word more."""
    data = yaml.safe_load(text)
    leaves = [*_leaves(data)]
    holder, key = random.choice(leaves)
    alike = [other[name] for other, name in leaves if name == key and other[name] != holder[key]]
    holder[key] = f"{holder[key]} mot{number}" if key in ("fr", "en") or not alike else random.choice(alike)
    return _dump(data)


def added(text: str, number: int, random: Random) -> str:
    """Add a record like one that there is, under an id of its own."""
    data = yaml.safe_load(text)
    records = random.choice([*_lists(data)])
    record = random.choice(records)
    name = record.get("id", "")
    last = _NUMBER.search(name)
    new = f"{name[: last.start()]}{int(last.group()) + len(records)}" if last else f"{name}-{number}"
    records.append(yaml.safe_load(re.sub(rf"\b{re.escape(name)}\b", new, _dump(record))) if name else record)
    return _dump(data)


def removed(text: str, number: int, random: Random) -> str:
    """Remove a record."""
    data = yaml.safe_load(text)
    records = random.choice([*_lists(data)])
    records.remove(random.choice(records))
    return _dump(data)


def template(text: str, number: int, random: Random) -> str:
    """Show something more at the end of a template."""
    return f"{text.rstrip()}\n<!-- {number} -->\n"


def prose(text: str, number: int, random: Random) -> str:
    """Add a paragraph to a page, with a macro or without."""
    said = random.choice(["", " {{ count('recommendations') }}", " {{ link('glossary') }}"])
    return f"{text.rstrip()}\n\nMot {number}{said}.\n"


def _contents(tree: Path) -> list[Path]:
    """Return the files that hold records."""
    files = sorted((tree / "content").glob("*.yaml"))
    return [path for path in files if path.name not in INTERFACE and "- " in path.read_text(encoding="utf-8")]


def _prose(tree: Path) -> list[Path]:
    return sorted((tree / "docs").rglob("*.md"))


EDITS: tuple[Callable[[str, int, Random], str], ...] = (value, added, removed, template, prose)
FILES: dict[Callable[[str, int, Random], str], Callable[[Path], list[Path]]] = {
    **dict.fromkeys((value, added, removed), _contents),
    template: lambda tree: sorted(path for path in (tree / "templates").rglob("*.html") if path.name != "report.html"),
    prose: _prose,
}


def _leaves(node: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield each mapping below a node with each key whose value is no list or mapping, ids left out."""
    for step, below in node.items() if isinstance(node, dict) else enumerate(node):
        if isinstance(below, dict | list):
            yield from _leaves(below)
        elif isinstance(node, dict) and step != "id":
            yield node, step


def _lists(node: Any) -> Iterator[list[dict[str, Any]]]:
    """Yield each list of records below a node."""
    if isinstance(node, list) and node and all(isinstance(item, dict) for item in node):
        yield node
    for below in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _lists(below)


def _dump(data: object) -> str:
    return yaml.dump(data, Dumper=Plain, allow_unicode=True, sort_keys=False)
