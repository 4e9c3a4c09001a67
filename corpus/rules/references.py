"""The rule that every reference leads to a record, and to one of the right kind."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from corpus.messages import KIND_NAMES, ONE_OF_KIND, STATES
from corpus.messages.problems import extent
from corpus.model.published import Published
from corpus.model.references import REFERENCES
from corpus.model.types import LANGUAGES
from corpus.reading.document import Document, Path
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.reading.texts import ENDS, name
from corpus.rules.blocks import withdrawn_block
from corpus.rules.suggestions import CODE, hint, listed, with_code

# Keys whose whole block says something of what they name, and goes with it.
_OF_A_BLOCK = {"record", "region", *(end for ends in ENDS for end in ends)}
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
    reported: set[Path] = set()
    for reference in _all(loaded):
        kind = ids.kind(reference.value)
        if kind in reference.kinds or reference.document.is_full:
            continue
        if kind:
            words = {f"found_{language}": ONE_OF_KIND[kind][language] for language in LANGUAGES}
            reference.document.report(
                reference.path, "wrong_kind", value=reference.value, **_wanted(reference), **words
            )
        elif gone is not None and reference.value in gone or reference.value in records:
            lost = gone is None or reference.value not in gone
            if lost and (gone is None or ids.unsure([records[reference.value].kind])):
                continue
            if reference.key not in _OF_A_BLOCK or reference.block not in reported:
                _dangling(reference, "lost" if lost else "withdrawn", published, gone or {})
            reported.add(reference.block)
        elif CODE.fullmatch(reference.value) and (meant := with_code(reference.value, reference.kinds, ids)):
            reference.document.report(reference.path, "code_for_id", value=reference.value, **listed(meant))
        elif gone is not None and not ids.unsure(reference.kinds) or not ids.is_id(reference.value):
            never = {*(gone or ()), *(record_id for record_id in records if record_id not in ids.entries)}
            clue = hint(reference.value, ids.of_kinds(reference.kinds), never)
            reference.document.report(
                reference.path, "unknown_reference", value=reference.value, **clue, **_wanted(reference)
            )


def _dangling(reference: _Reference, state: str, published: Published | None, gone: Collection[str]) -> None:
    """Note a reference to what is withdrawn, or was published and is gone, with what becomes of it."""
    words = {f"state_{language}": STATES[state][language] for language in LANGUAGES}
    known = {"value": reference.value, **words, **reference.lines}
    if reference.key in ("recommendation", "measure"):
        link = name(reference.document.at(reference.block))
        was = published.records.get(link) if published and link not in gone else None
        if was:
            block = withdrawn_block(link, "correspondence", was.title)
            reference.document.report(reference.path, "dangling_correspondence", **known, **block)
            return
    if reference.key in _OF_A_BLOCK:
        reference.document.report(reference.path, "dangling_block", **known)
    elif isinstance(reference.path[-1], int):
        reference.document.report(reference.path, "dangling_item", **known)
    else:
        reference.document.report(reference.path, "dangling_value", **known, **_wanted(reference))


def _wanted(reference: _Reference) -> dict[str, str]:
    """Return the kind that a reference asks for, as messages name it: by its name, and as one of its kind."""
    kind = _SEVERAL.get(reference.key, reference.kinds[0])
    return {f"kind_{language}": KIND_NAMES[kind][language] for language in LANGUAGES} | {
        f"wanted_{language}": ONE_OF_KIND[kind][language] for language in LANGUAGES
    }


def _all(loaded: Loaded) -> Iterator[_Reference]:
    """Yield every reference of every file."""
    for file, document in loaded.documents.items():
        if file != "labels.yaml":
            for path, value in document.once("references", partial(_listed, document)):
                yield _Reference(document, path, value)


def _listed(document: Document) -> list[tuple[Path, str]]:
    return [*_references(document.data, ())]


def _references(node: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """Yield each reference below `node`: its path and the id."""
    if isinstance(node, tuple):
        for index, item in enumerate(node):
            yield from _references(item, (*path, index))
    elif isinstance(node, dict):
        for key, value in node.items():
            inner = (*path, key)
            if key in REFERENCES and isinstance(value, str):
                yield inner, value
            elif key in REFERENCES and isinstance(value, tuple) and all(isinstance(item, str) for item in value):
                yield from (((*inner, index), item) for index, item in enumerate(value))
            else:
                yield from _references(value, inner)
