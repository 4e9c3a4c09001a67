"""The rule that every reference leads to a record, and to one of the right kind."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from corpus.messages import KIND_NAMES, STATES
from corpus.messages.problems import extent
from corpus.model.published import Published
from corpus.model.references import REFERENCES
from corpus.model.types import LANGUAGES
from corpus.reading.document import Document, Path
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.reading.texts import name
from corpus.rules.blocks import withdrawn_block
from corpus.rules.suggestions import CODE, hint, listed, with_code

# Keys whose whole block says something of what they name, and goes with it.
_OF_A_BLOCK = {"recommendation", "measure", "record", "region", "axis", "objective"}
# What messages call that which some keys may name, where it is of several kinds.
_SEVERAL = {"record": "assessed", "nearest": "assessed", "about": "record"}


@dataclass(frozen=True)
class _Reference:
    """A reference of a file: where it stands, and the id that it gives."""

    document: Document
    path: Path
    value: str

    @property
    def key(self) -> str:
        return next(step for step in reversed(self.path) if isinstance(step, str))

    @property
    def kinds(self) -> tuple[str, ...]:
        return REFERENCES[self.key]

    @property
    def block(self) -> Path:
        """The path of the block that it stands in."""
        return self.path[:-1]

    @property
    def lines(self) -> dict[str, str]:
        """The lines of that block, as a message tells them."""
        return extent(self.document.place(self.block)[0], self.document.last_line(self.block))


def check_references(loaded: Loaded, ids: Ids, published: Published | None) -> None:
    """Note every reference that leads nowhere, to a record of the wrong kind, or to one that is no more."""
    gone = loaded.names("withdrawn")
    records = published.records if published else {}
    told: set[Path] = set()
    for one in _all(loaded):
        found = ids.kind(one.value)
        if found in one.kinds:
            continue
        if found:
            words = {f"found_{language}": KIND_NAMES[found][language] for language in LANGUAGES}
            one.document.report(one.path, "wrong_kind", value=one.value, **_wanted(one), **words)
        elif gone is not None and one.value in gone or one.value in records:
            lost = gone is None or one.value not in gone
            if lost and (gone is None or ids.unsure([records[one.value].kind])):
                continue
            if one.key not in _OF_A_BLOCK or one.block not in told:
                _dangling(one, "lost" if lost else "withdrawn", published, gone or {})
            told.add(one.block)
        elif CODE.fullmatch(one.value) and (meant := with_code(one.value, one.kinds, ids)):
            one.document.report(one.path, "code_for_id", value=one.value, **listed(meant))
        elif gone is not None and not ids.unsure(one.kinds) or not ids.is_id(one.value):
            never = {*(gone or ()), *(other for other in records if other not in ids.entries)}
            clue = hint(one.value, ids.of_kinds(one.kinds), never)
            one.document.report(one.path, "unknown_reference", value=one.value, **clue, **_wanted(one))


def _dangling(one: _Reference, state: str, published: Published | None, gone: Collection[str]) -> None:
    """Note a reference to what is withdrawn, or was published and is gone, with what becomes of it."""
    words = {f"state_{language}": STATES[state][language] for language in LANGUAGES}
    known = {"value": one.value, **words, **one.lines}
    if one.key in ("recommendation", "measure"):
        link = name(one.document.at(one.block))
        was = published.records.get(link) if published and link not in gone else None
        if was:
            block = withdrawn_block(link, "correspondence", was.title)
            one.document.report(one.path, "dangling_correspondence", **known, **block)
            return
    if one.key in _OF_A_BLOCK:
        one.document.report(one.path, "dangling_block", **known)
    elif isinstance(one.path[-1], int):
        one.document.report(one.path, "dangling_item", **known)
    else:
        one.document.report(one.path, "dangling_value", **known, **_wanted(one))


def _wanted(one: _Reference) -> dict[str, str]:
    """Return the kind that a reference asks for, as messages name it."""
    kind = _SEVERAL.get(one.key, one.kinds[0])
    return {f"kind_{language}": KIND_NAMES[kind][language] for language in LANGUAGES}


def _all(loaded: Loaded) -> Iterator[_Reference]:
    """Yield every reference of every file."""
    for file, document in loaded.documents.items():
        if file != "labels.yaml":
            for path, value in _references(document.data, ()):
                yield _Reference(document, path, value)


def _references(node: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """Yield each reference below `node`: its path and the id."""
    if isinstance(node, tuple):
        for index, item in enumerate(node):
            yield from _references(item, (*path, index))
    elif isinstance(node, dict):
        for key, value in node.items():
            here = (*path, key)
            if key in REFERENCES and isinstance(value, str):
                yield here, value
            elif key in REFERENCES and isinstance(value, tuple) and all(isinstance(item, str) for item in value):
                yield from (((*here, index), item) for index, item in enumerate(value))
            else:
                yield from _references(value, here)
