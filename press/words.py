"""Labels, texts and names in one language, typeset for print: plain text in which ordinals are marked to be raised."""

from __future__ import annotations

from datetime import date

from corpus.language.dates import date_span, long_date
from corpus.language.plural import figure, plural
from corpus.language.typography import ordinal, raise_ordinals, typeset
from corpus.model.labels import Labels
from corpus.model.record import Bound
from corpus.model.types import Text

# Private characters around what print/identity.typ raises: the e of 2e.
RAISE, LOWER = "\ue000", "\ue001"


class Words:
    """The words of one language. Raises KeyError for a label that is not written."""

    def __init__(self, labels: Labels, language: str) -> None:
        self._labels = labels
        self.language = language

    def say(self, text: Text | str, language: str | None = None) -> str:
        """Return a Text in the language (or in `language`), or a plain str, with its typography."""
        language = language or self.language
        plain = typeset(text[language] if isinstance(text, Text) else text, language)
        return raise_ordinals(plain, language, RAISE, LOWER)

    def label(self, group: str, key: str, **values: object) -> str:
        """Return a label with its {places} filled."""
        text = self._labels[group][key][self.language]
        return self.say(text.format(**values) if values else text)

    def counted(self, group: str, key: str, count: int, **values: object) -> str:
        """Return the label whose key ends in _one or _other as `count` asks, with {count} and other {places} filled."""
        return self.label(group, plural(key, count, self.language), count=figure(count, self.language), **values)

    def quote(self, text: Text) -> str:
        """Return a source's French words between guillemets."""
        return self.say(f"« {text.fr} »", "fr")

    def day(self, value: date) -> str:
        """Return a date in words: « 9 mai 2022 », "May 9, 2022"."""
        return self.say(long_date(value, self.language))

    def days(self, start: date, end: date) -> str:
        """Return the days from `start` to `end`: « 29 et 30 septembre 2022 »."""
        return self.say(date_span(start, end, self.language))

    def name(self, record: Bound) -> str:
        """Return what a record is called among its own: « Axe 1 », « 1.3 », « 2e Forum (2022) »."""
        if record.kind in ("recommendation", "measure"):
            return record.code
        if record.kind == "correspondence":
            codes = {"recommendation": record.recommendation.code, "measure": record.measure.code}
            if not record.corpus.several_editions:
                return self.label("names", "correspondence", **codes)
            editions = {"forum": self.name(record.recommendation.forum), "plan": self.name(record.measure.plan)}
            return self.label("names", "correspondence_of", **codes, **editions)
        if record.kind == "page":
            return self.say(record.label)
        numbers = {
            "forum": lambda: {"edition": ordinal(record.edition, self.language), "year": record.starts.year},
            "plan": lambda: {"year": record.launched.year},
            "finding": lambda: {"panel": record.panel.number, "number": record.number},
        }.get(record.kind, lambda: {"number": record.number})
        return self.label("names", record.kind, **numbers())


def plain(text: str) -> str:
    """Return a text without the marks of what is raised, for titles of documents and alternative texts."""
    return text.replace(RAISE, "").replace(LOWER, "")
