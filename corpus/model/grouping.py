"""Puts what has something in common together, once, so that nothing is looked for among all records again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

Key = TypeVar("Key")
Item = TypeVar("Item")


def grouped(items: Iterable[Item], keys: Callable[[Item], Iterable[Key]]) -> dict[Key, tuple[Item, ...]]:
    """Return the items by each of their `keys`, in their order, once under each."""
    groups: dict[Key, list[Item]] = {}
    for item in items:
        for key in dict.fromkeys(keys(item)):
            groups.setdefault(key, []).append(item)
    return {key: tuple(group) for key, group in groups.items()}
