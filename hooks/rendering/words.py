"""The words of one language, as templates ask for them: `labels.nav.search`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from markupsafe import Markup, escape

from corpus.language.plural import figure, plural
from corpus.language.typography import raise_ordinals, typeset
from corpus.model.labels import Labels
from corpus.model.types import Text


@lru_cache(maxsize=16384)
def mark_up(text: str, language: str) -> Markup:
    """Return plain text as safe HTML with the language's typography; ordinals are raised."""
    return Markup(raise_ordinals(str(escape(typeset(text, language))), language, "<sup>", "</sup>"))


class Words:
    """The labels in one language. A label that is not written is undefined, which strict templates refuse."""

    def __init__(self, labels: Labels, language: str) -> None:
        self._labels = labels
        self._language = language

    def __getattr__(self, group: str) -> _Group:
        if group not in self._labels.root:
            raise AttributeError(group)
        # Kept, so that it is found at once the next time: a build asks for labels a hundred thousand times.
        found = self.__dict__[group] = _Group(self._labels[group], self._language)
        return found


class _Group:
    def __init__(self, texts: Mapping[str, Text], language: str) -> None:
        self._texts = texts
        self._language = language

    def __getattr__(self, key: str) -> Markup:
        if key not in self._texts:
            raise AttributeError(key)
        found = self.__dict__[key] = mark_up(self._texts[key][self._language], self._language)
        return found

    def __getitem__(self, key: str) -> Markup:
        label: Markup = getattr(self, key)
        return label

    def for_count(self, key: str, count: int, **values: Any) -> Markup:
        """Return the label whose key ends in _one or _other as `count` asks, with {count} and other {places} filled."""
        return self[plural(key, count, self._language)].format(count=figure(count, self._language), **values)
