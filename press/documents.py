"""The PDFs of an edition of the forum in one language: which there are, and the data of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from corpus.addresses import short_address
from corpus.corpus import Corpus
from corpus.dates import content_date
from corpus.axis import Axis, Recommendation
from corpus.forum import Forum
from corpus.record import Bound
from press import records
from press.addresses import document_address
from press.cards import counts
from press.words import Words, plain

# The labels that every document shares with the site's pages.
_LABELS = {
    "asked": ("recommendation", "asked"),
    "provides": ("plan", "provides"),
    "reading": ("correspondence", "reading"),
    "site_words": ("recommendation", "site_words"),
    "not_government": ("site", "not_government"),
    "translation": ("quote", "translation"),
    "title_translation": ("quote", "title_translation"),
    "corrected": ("quote", "corrected"),
    "part": ("correspondence", "part_touched"),
}


@dataclass(frozen=True)
class Document:
    """A PDF to make: its address from the site's root, its template in print/, and the template's data."""

    address: str
    template: str
    data: dict[str, Any]


class Printer:
    """Writes the data of the documents of one language; `qr` returns the QR code of a record as an SVG."""

    def __init__(self, corpus: Corpus, words: Words, url: str, qr: Callable[[Bound], str]) -> None:
        self.corpus = corpus
        self.words = words
        self.url = url
        self.qr = qr

    def documents(self) -> Iterator[Document]:
        """Yield every document, edition by edition."""
        for forum in self.corpus.forums:
            if forum.covered:
                yield from self._edition(forum)

    def _edition(self, forum: Forum) -> Iterator[Document]:
        recommendations = [self._recommendation(one) for one in forum.recommendations]
        yield self._document("sheets", forum, "sheet.typ", records=recommendations, sources=self._sources(forum))
        for record, found in zip(forum.recommendations, recommendations, strict=True):
            yield self._document("sheet", record, "sheet.typ", records=[found], sources=self._sources(forum))
        yield self._document("codes", forum, "codes.typ", records=recommendations)
        for axis in forum.axes:
            yield self._document("poster", axis, "poster.typ", axis=self._axis(axis), sources=self._sources(forum))

    def _document(self, kind: str, record: Bound, template: str, **data: Any) -> Document:
        language = self.words.language
        shared = {
            "language": language,
            "site": self.words.label("site", "name"),
            "host": urlsplit(self.url).netloc + urlsplit(self.url).path.rstrip("/"),
            "title": plain(self.words.label("print", f"{kind}_title", name=records.full_name(record, self.words))),
            "keywords": [record.id],
            "date": self.words.label("print", "date", date=self.words.day(content_date(self.corpus))),
            "labels": {key: self.words.label(*label) for key, label in _LABELS.items()},
        }
        return Document(document_address(kind, record, language), template, {**shared, **data})

    def _recommendation(self, record: Recommendation) -> dict[str, Any]:
        return {**records.recommendation(record, self.words), **self._reached(record)}

    def _axis(self, axis: Axis) -> dict[str, Any]:
        return {
            "name": self.words.name(axis),
            "title": self.words.say(axis.title),
            "summary": self.words.say(axis.summary),
            **counts(axis, self.words),
            "records": [self._recommendation(one) for one in axis.recommendations],
            **self._reached(axis),
        }

    def _reached(self, record: Bound) -> dict[str, str]:
        """Return how a record is reached from paper: its short address, as a link, as it is read, and as a QR code."""
        target = self.url + short_address(record)
        shown = target.partition("://")[2]
        alternative = plain(self.words.label("print", "code_alternative", address=shown))
        return {"url": target, "shown": shown, "qr": self.qr(record), "qr_alt": alternative}

    def _sources(self, forum: Forum) -> list[str]:
        """Return the lines that cite the report and what is known of the plan."""
        cited = [forum.report_source, *dict.fromkeys(plan.source for plan in self.corpus.plans)]
        return [
            self.words.label("print", "source", title=self.words.say(one.title), publisher=one.publisher, date=self.words.day(one.date))
            for one in cited
            if one
        ]
