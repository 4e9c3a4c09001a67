"""Every bilingual text of the content by a key that says where it stands: "axes.f2-a1-3.wording"."""

from __future__ import annotations

from typing import Any

from corpus.model.types import LANGUAGES
from corpus.reading.document import Document, Path

# Words that people type, forms met in the sources, words of addresses: no prose, and no translations of each other.
NO_PROSE = {"keywords", "variants", "slug", "provenance"}
# The keys of an item whose id is made of the two that it names.
ENDS = (("recommendation", "measure"), ("axis", "objective"))


def texts(documents: dict[str, Document]) -> dict[str, dict[str, str]]:
    """Return the two languages of every text by its key."""
    return {key: text for document in documents.values() for key, _, text in places_of_texts(document)}


def places_of_texts(document: Document) -> list[tuple[str, Path, dict[str, str]]]:
    """Return each text of a file: its key, its path, and its two languages."""
    return document.once("texts", lambda: _gathered(document.data))


def _gathered(data: Any) -> list[tuple[str, Path, dict[str, str]]]:
    found: list[tuple[str, Path, dict[str, str]]] = []
    _gather(found, data, (), "", "")
    return found


def _gather(found: list[tuple[str, Path, dict[str, str]]], node: Any, path: Path, key: str, owner: str) -> None:
    """Add what stands below `node`, whose key is `key`, inside the record `owner`."""
    if isinstance(node, tuple):
        for index, item in enumerate(node):
            named = name(item)
            # A child's id begins with its parent's, and says enough by itself.
            start = key.split(".")[0] if not owner or named.startswith(f"{owner}-") else key
            item_key = f"{start}.{named}{_against(item)}" if named else f"{key}.{index + 1}"
            _gather(found, item, (*path, index), item_key, named or owner)
    elif isinstance(node, dict):
        if all(isinstance(node.get(language), str) for language in LANGUAGES):
            found.append((key, path, {language: node[language] for language in LANGUAGES}))
            return
        for step, value in node.items():
            if step not in NO_PROSE and not isinstance(value, str):
                _gather(found, value, (*path, step), f"{key}.{step}" if key else step, owner)


def _against(item: Any) -> str:
    """Return what tells two statements of one record apart: the edition that each is held against, and its layer."""
    if "record" not in item:
        return ""
    told = (item.get("against"), "documents" if item.get("basis") == "documents" else None)
    return "".join(f".{one}" for one in told if isinstance(one, str))


def name(item: Any) -> str:
    """Return the id of a record in a list as the YAML gives it, or the empty string for what has none."""
    if not isinstance(item, dict):
        return ""
    for first, second in ENDS:
        if isinstance(item.get(first), str) and isinstance(item.get(second), str):
            return f"{item[first]}--{item[second]}"
    return next((item[key] for key in ("id", "record", "region", "plan") if isinstance(item.get(key), str)), "")
