"""The rule that every reference leads to a record, and to one of the right kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from corpus.document import Path
from corpus.ids import Ids
from corpus.messages import KINDS
from corpus.problems import nearest
from corpus.types import LANGUAGES

if TYPE_CHECKING:
    from corpus.load import Loaded

# What a key refers to, wherever it stands with a text or a list of texts.
REFERENCES: dict[str, tuple[str, ...]] = {
    "forum": ("forum",),
    "source": ("source",),
    "sources": ("source",),
    "note_sources": ("source",),
    "findings": ("finding",),
    "recommendation": ("recommendation",),
    "measure": ("measure",),
    "record": ("recommendation", "measure"),
    "region": ("region",),
    "main": ("page", "forum", "plan"),
    "footer": ("page", "forum", "plan"),
}


def check_references(loaded: Loaded, ids: Ids) -> None:
    """Note every reference that leads nowhere, or to a record of the wrong kind."""
    gone = {one.id for one in loaded.values("withdrawn")}
    for name, document in loaded.documents.items():
        if name == "labels.yaml":
            continue
        for path, kinds, value in _references(document.data, ()):
            found = ids.kind(value)
            if found in kinds or (found is None and ids.unsure(kinds)):
                continue
            wanted = {f"kind_{language}": KINDS[kinds[0]][language] for language in LANGUAGES}
            if found:
                words = {f"found_{language}": KINDS[found][language] for language in LANGUAGES}
                document.report(path, "wrong_kind", value=value, **wanted, **words)
            else:
                near = nearest(value, ids.of_kinds(kinds))
                if value in gone:
                    document.report(path, "withdrawn_reference", value=value)
                    continue
                document.report(
                    path,
                    "unknown_reference",
                    value=value,
                    hint_fr=f"; vouliez-vous dire « {near} »?" if near else "; vérifier l’identifiant",
                    hint_en=f'; did you mean "{near}"?' if near else "; check the id",
                    **wanted,
                )


def _references(node: Any, path: Path) -> Iterator[tuple[Path, tuple[str, ...], str]]:
    """Yield each reference below `node`: its path, the kinds that it may name, and the id."""
    if isinstance(node, tuple):
        for index, item in enumerate(node):
            yield from _references(item, (*path, index))
    elif isinstance(node, dict):
        for key, value in node.items():
            here = (*path, key)
            if key in REFERENCES and isinstance(value, str):
                yield here, REFERENCES[key], value
            elif key in REFERENCES and isinstance(value, tuple) and all(isinstance(item, str) for item in value):
                yield from (((*here, index), REFERENCES[key], item) for index, item in enumerate(value))
            else:
                yield from _references(value, here)
