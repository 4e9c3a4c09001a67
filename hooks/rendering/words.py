"""The words of one language, as templates ask for them: `labels.nav.search`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jinja2 import UndefinedError
from markupsafe import Markup, escape

from corpus.language import places
from corpus.language.plural import figure, plural
from corpus.language.typography import raise_ordinals, typeset
from corpus.model import labels as model
from corpus.model.types import Text
from corpus.views import words as plain
from hooks.rendering.environment import shown

# No-break spaces, each with what stands for it while tags are taken out, which would make it an ordinary one.
_KEPT_SPACES = (("\u00a0", "\ue000"), ("\u202f", "\ue001"))


def mark_up(text: str, language: str) -> Markup:
    """Return plain text as safe HTML with the language's typography; ordinals are raised."""
    return raised(typeset(text, language), language)


@lru_cache(maxsize=16384)
def raised(text: str, language: str) -> Markup:
    """Return typeset text as safe HTML; ordinals are raised."""
    return Markup(raise_ordinals(str(escape(text)), language, "<sup>", "</sup>"))


def fill(label: Markup, **values: Any) -> Markup:
    """Return a label with its {places} filled; what is filled in is escaped.

    Raises KeyError for a place that is not given.
    """
    return Markup(places.fill(label, {name: shown(value) for name, value in values.items()}))


def unmarked(html: Markup) -> str:
    """Return the text of marked-up words, with single spaces; no-break spaces stay what they are."""
    text = str(html)
    for space, kept in _KEPT_SPACES:
        text = text.replace(space, kept)
    text = Markup(text).striptags()
    for space, kept in _KEPT_SPACES:
        text = text.replace(kept, space)
    return text


class Words(plain.DressedWords[Markup]):
    """The words of one language as HTML. What is filled in here is plain text; a label of `labels` takes markup too."""

    def __init__(self, labels: model.Labels, language: str) -> None:
        super().__init__(labels, language)
        self.labels = Labels(labels, language)

    def dress(self, text: str, language: str) -> Markup:
        """Return typeset text as safe HTML; ordinals are raised."""
        return raised(text, language)


class Labels:
    """The labels in one language. Raises jinja2.UndefinedError for one that content/labels.yaml does not hold."""

    def __init__(self, labels: model.Labels, language: str) -> None:
        self._labels = labels
        self._language = language

    def __getattr__(self, group: str) -> _Group:
        if group not in self._labels.root:
            raise _missing(group)
        # Kept, so that it is found at once the next time: a build asks for labels a hundred thousand times.
        labels = self.__dict__[group] = _Group(group, self._labels[group], self._language)
        return labels


class _Group:
    def __init__(self, name: str, texts: Mapping[str, Text], language: str) -> None:
        self._name = name
        self._texts = texts
        self._language = language

    def __getattr__(self, key: str) -> Markup:
        if key not in self._texts:
            raise _missing(key, f"{self._name}.")
        label = self.__dict__[key] = mark_up(self._texts[key][self._language], self._language)
        return label

    def __getitem__(self, key: str) -> Markup:
        label: Markup = getattr(self, key)
        return label

    def for_count(self, key: str, count: int, **values: Any) -> Markup:
        """Return the label whose key ends in _one or _other as `count` asks, with {count} and other {places} filled.

        Raises jinja2.UndefinedError for a label that is not written, KeyError for a place that is not given.
        """
        return fill(self[plural(key, count, self._language)], count=figure(count, self._language), **values)


def _missing(name: str, group: str = "") -> Exception:
    """Return what to raise for a label that is not written; what Python asks of every object is only an attribute."""
    if name.startswith("__"):
        return AttributeError(name)
    return UndefinedError(f"content/labels.yaml does not hold the label {group}{name}")
