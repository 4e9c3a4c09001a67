"""The words of one language as plain text: labels, texts, dates and the names of records, with their typography.

Each medium dresses them: HTML as markup, print with marks around what is raised.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import date
from typing import Generic, TypeVar

from corpus.language.dates import date_span, long_date
from corpus.language.places import fill
from corpus.language.plural import figure, plural
from corpus.language.typography import ordinal, typeset
from corpus.model.forum import Forum
from corpus.model.labels import Labels
from corpus.model.pair import Pair, Slice
from corpus.model.part import Holder, Part
from corpus.model.record import Bound
from corpus.model.types import Text

Dressed = TypeVar("Dressed", bound=str)


class DressedWords(ABC, Generic[Dressed]):
    """The words of one language as a medium shows them. Raises KeyError for a label that is not written."""

    def __init__(self, labels: Labels, language: str) -> None:
        self._labels = labels
        self._names: dict[Bound, str] = {}
        self._full_names: dict[Bound, str] = {}
        self.language = language

    @abstractmethod
    def dress(self, text: str, language: str) -> Dressed:
        """Return typeset text as the medium shows it."""

    def say(self, text: Text | str, language: str | None = None) -> Dressed:
        """Return a Text in the language (or in `language`), or a plain str, with its typography."""
        language = language or self.language
        return self.dress(typeset(text[language] if isinstance(text, Text) else text, language), language)

    def label(self, group: str, key: str, **values: object) -> Dressed:
        """Return a label with its {places} filled. Raises KeyError for a place that is not given."""
        text = self._labels[group][key][self.language]
        return self.say(fill(text, values) if values else text)

    def counted(self, group: str, key: str, count: int, **values: object) -> Dressed:
        """Return the label whose key ends in _one or _other as `count` asks, with {count} and other {places} filled.

        Raises KeyError for a place that is not given.
        """
        return self.label(group, plural(key, count, self.language), count=figure(count, self.language), **values)

    def quote(self, text: Text) -> Dressed:
        """Return a source's French words between guillemets."""
        return self.say(f"« {text.fr} »", "fr")

    def day(self, value: date) -> Dressed:
        """Return a date in words: « 9 mai 2022 », "May 9, 2022". Raises TypeError for no date at all."""
        return self.say(long_date(value, self.language))

    def days(self, start: date, end: date) -> Dressed:
        """Return the days from `start` to `end`: « 29 et 30 septembre 2022 ». Raises TypeError where one is none."""
        return self.say(date_span(start, end, self.language))

    def short_name(self, record: Bound) -> Dressed:
        """Return what a record is called among its own: « Axe 1 », « 1.3 », « 2e Forum (2022) ».

        Raises ValueError for what has no code, no name of its own and no number.
        """
        return self.dress(self._short(record), self.language)

    def full_name(self, record: Bound) -> Dressed:
        """Return what a record is called by itself: « 1.3 Valoriser … », « Axe 1 : … ».

        What stands at the top is known by its title alone; what stands below something, by its code or number too.
        """
        return self.dress(self._full(record), self.language)

    def placed_name(self, record: Bound) -> Dressed:
        """Return the full name of a record; where there are several editions, after that of its own."""
        return self.dress(self._placed(record), self.language)

    def title(self, record: Bound) -> Dressed | None:
        """Return the title of a record, or what links two by their codes; None where its source gives no title."""
        name = self._short(record) if len(record.linked) > 1 else self._text(record.title) if record.title else None
        return None if name is None else self.dress(name, self.language)

    def place(self, record: Bound) -> Dressed:
        """Return the full name of what a record stands in, with its edition; what it links; or empty for neither."""
        if len(record.linked) > 1:
            return self.dress(" ↔ ".join(self._text(end.title) for end in record.linked if end.title), self.language)
        above = record.ancestors
        if len(above) > 1:
            return self.placed_name(above[-1])
        return self.full_name(above[0]) if above else self.dress("", self.language)

    def edition_name(self, forum: Forum) -> Dressed:
        """Return which edition of the forum it is, as a sentence names it: « 2e Forum », "2nd Forum"."""
        return self.dress(self._fill("edition", edition=ordinal(forum.edition, self.language)), self.language)

    def pair_name(self, pair: Pair) -> Dressed:
        """Return what an edition and the plan that it is compared with are called together."""
        return self.dress(self._pair(pair), self.language)

    def _short(self, record: Bound) -> str:
        if record not in self._names:
            self._names[record] = self._named(record)
        return self._names[record]

    def _pair(self, pair: Pair) -> str:
        return self._fill("pair", **{end.kind: self._short(end) for end in (pair.forum, pair.plan)})

    def _held(self, holder: Holder) -> str:
        """Return what a part is about: an edition, a plan, a pair, or an axis or an objective of these."""
        if isinstance(holder, Pair):
            return self._pair(holder)
        group = holder.group if isinstance(holder, Slice) else holder
        name = self._short(group)
        if not group.ancestors or not group.corpus.several_editions:
            return name
        edition = self._pair(holder.pair) if isinstance(holder, Slice) else self._short(group.topmost)
        return self._fill("in_edition", edition=edition, name=name)

    def _named(self, record: Bound) -> str:
        if isinstance(record, Part):
            return self._held(record.holder)
        if record.code:
            return record.code
        if record.own_name:
            return self._text(record.own_name)
        if len(record.linked) > 1:
            return self._linked(record.linked)
        return self._fill(record.kind, **record.numbers(self.language))

    def ends_name(self, linked: Sequence[Bound]) -> Dressed:
        """Return what a recommendation and a measure are called together, whether or not they correspond."""
        return self.dress(self._linked(linked), self.language)

    def _linked(self, linked: Sequence[Bound]) -> str:
        """Return the codes of two ends; where there are several editions, each with its own."""
        codes = {end.kind: end.code for end in linked}
        if not linked[0].corpus.several_editions:
            return self._fill("correspondence", **codes)
        editions = {end.topmost.kind: self._short(end.topmost) for end in linked}
        return self._fill("correspondence_of", **codes, **editions)

    def _full(self, record: Bound) -> str:
        if record not in self._full_names:
            self._full_names[record] = self._fully_named(record)
        return self._full_names[record]

    def _fully_named(self, record: Bound) -> str:
        name, title = self._short(record), self._text(record.title) if record.title else ""
        if record.code:
            return self._fill("code_and_title", name=name, title=title)
        if not record.ancestors:
            return title or name
        return self._fill("name_and_title", name=name, title=title) if title else self._fill("untitled", name=name)

    def _placed(self, record: Bound) -> str:
        if not record.ancestors or not record.corpus.several_editions:
            return self._full(record)
        return self._fill("in_edition", edition=self._short(record.topmost), name=self._full(record))

    def _text(self, text: Text) -> str:
        return typeset(text[self.language], self.language)

    def _fill(self, key: str, **values: object) -> str:
        """Return a label of names, set before it is filled: what is filled in is set already."""
        return fill(typeset(self._labels["names"][key][self.language], self.language), values)


class Words(DressedWords[str]):
    """The words of one language as plain text."""

    def dress(self, text: str, language: str) -> str:
        """Return typeset text as it is."""
        return text
