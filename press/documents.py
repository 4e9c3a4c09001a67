"""The PDFs of the editions of the forum and of topics in one language: which there are, and the data of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from corpus.addresses import address, short_address, spoken_addresses
from corpus.model.axis import Axis, Recommendation
from corpus.model.corpus import Corpus
from corpus.model.forum import Forum
from corpus.model.pair import Pair
from corpus.model.record import Bound
from corpus.model.source import Source
from press import records
from press.addresses import document_address, preview_address
from press.booklet import booklet
from press.tallies import common_aims, tallies
from press.topics import topic
from press.whole import whole
from press.words import Words, plain

# How many of each list of records the first page shows, by kind: ten cards to cut, one sheet, and on a cover none.
FIRST_PAGE = {"codes": 10, "sheets": 1, "booklet": 0}

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
    "short_reading": ("print", "short_reading"),
    "near_one": ("near", "one"),
    "near_other": ("near", "other"),
    "evidence": ("basis", "evidence"),
    "support": ("print", "support"),
    "own_translation": ("basis", "translation"),
}


@dataclass(frozen=True)
class Document:
    """A PDF to make: its kind, its address and its first page's from the site's root, its template and its data."""

    kind: str
    address: str
    preview: str
    template: str
    data: dict[str, Any]

    @property
    def opening(self) -> dict[str, Any]:
        """The data of its first page alone, where its records can be cut off; otherwise all of it."""
        return _first(self.data, FIRST_PAGE[self.kind]) if self.kind in FIRST_PAGE else self.data


class Printer:
    """Writes the data of the documents of one language; `qr` returns the QR code of a text as an SVG.

    Without a `url` nothing printed bears an address or a code, and there are no cards of codes.
    """

    def __init__(self, corpus: Corpus, words: Words, url: str, qr: Callable[[str], str]) -> None:
        self.corpus = corpus
        self.words = words
        self.url = url
        self.qr = qr

    @property
    def host(self) -> str:
        """The site's address as it is read, without its scheme."""
        return urlsplit(self.url).netloc + urlsplit(self.url).path.rstrip("/")

    def documents(self) -> Iterator[Document]:
        """Yield every document, edition by edition. Raises KeyError for a label, or a page, that is not written."""
        for forum in self.corpus.forums:
            if forum.covered:
                yield from self._edition(forum)
        for record in self.corpus.topics:
            data = {**topic(record, self.words), **self._reached_shortly(record)}
            yield self._document("topic", record, "topic.typ", topic=data, sources=self._all_sources())

    def _edition(self, forum: Forum) -> Iterator[Document]:
        sources = self._sources(forum)
        home = self._reached(address(self.corpus["home"], self.words.language))
        sheets = {record.id: self._recommendation(record) for record in forum.recommendations}
        every = list(sheets.values())
        if self.corpus.pairs_of(forum):  # The booklet sets an edition beside a plan.
            yield self._document("booklet", forum, "booklet.typ", **booklet(forum, self.words), reached=home)
            pairs = [whole(pair, self.words) for pair in self.corpus.pairs_of(forum)]
            yield self._document("whole", forum, "whole.typ", pairs=pairs, sources=sources, reached=home)
        yield self._document("sheets", forum, "sheet.typ", records=every, sources=sources)
        if self.url:
            yield self._document("codes", forum, "codes.typ", records=every)
        for axis in forum.axes:
            shown = {"axis": self._axis(axis), "sources": sources}
            yield self._document("poster", axis, "poster.typ", paper="a3", **shown)
            yield self._document("handout", axis, "poster.typ", paper="letter", **shown)
        for record in forum.recommendations:
            yield self._document("sheet", record, "sheet.typ", records=[sheets[record.id]], sources=sources)

    def _document(self, kind: str, record: Bound, template: str, **data: Any) -> Document:
        language = self.words.language
        shared = {
            "language": language,
            "site": self.words.label("site", "name"),
            "host": self.host,
            "title": plain(self.words.label("print", f"{kind}_title", **self._named(record))),
            "keywords": [record.id],
            "date": self.words.label("print", "date", date=self.words.day(self.corpus.updated)),
            "labels": {key: self.words.label(*label) for key, label in _LABELS.items()} | self._of_edition(record),
        }
        addresses = document_address(kind, record, language), preview_address(kind, record, language)
        return Document(kind, *addresses, template, {**shared, **data})

    def _named(self, record: Bound) -> dict[str, str]:
        """Return the name of a record, and what it is made of, by their places in the title of a document."""
        title = self.words.title(record) or ""
        return {"name": self.words.full_name(record), "code": record.code, "title": title}

    def _of_edition(self, record: Bound) -> dict[str, str]:
        """Return what the edition's report names otherwise than this site, and how what it is held against is known."""
        naming = record.topmost.naming if isinstance(record.topmost, Forum) else None
        pairs = self.corpus.pairs_of(record)
        by_article = bool(pairs) and all(pair.plan.known_by_article for pair in pairs)
        return {
            **({"site_words": self.words.say(naming.recommendation)} if naming else {}),
            **({"provides": self.words.label("plan", "provides_article")} if by_article else {}),
        }

    def _recommendation(self, record: Recommendation) -> dict[str, Any]:
        data = records.recommendation(record, _only_pair(record), self.words)
        return {**data, **self._reached_shortly(record)}

    def _axis(self, axis: Axis) -> dict[str, Any]:
        recommendations = [self._recommendation(record) for record in axis.recommendations]
        first = recommendations[0]
        each = self.words.label("print", "each_address", address=first["said"] or first["shown"])
        return {
            "name": self.words.short_name(axis),
            "title": self.words.say(axis.title),
            "summary": self.words.say(axis.summary),
            "tallies": tallies(axis, self.words, _only_pair(axis)),
            "aims": common_aims(axis, self.words),
            "records": recommendations,
            "each": each if self.url else "",
            **self._reached_shortly(axis),
        }

    def _reached_shortly(self, record: Bound) -> dict[str, str]:
        """Return how a record is reached from paper, with the address that is said of it, where one is."""
        said = [self.host + "/" + where.rstrip("/") for where in spoken_addresses(record)[:1] if self.host]
        return {**self._reached(short_address(record, self.words.language)), "said": "".join(said)}

    def _reached(self, address: str) -> dict[str, str]:
        """Return how an address is reached from paper: as a link, as it is read, and as a QR code; or nothing of it."""
        if not self.url:
            return dict.fromkeys(("url", "shown", "qr", "qr_alt"), "")
        target = self.url + address
        shown = target.partition("://")[2]
        alternative = plain(self.words.label("print", "code_alternative", address=shown))
        return {"url": target, "shown": shown, "qr": self.qr(target), "qr_alt": alternative}

    def _sources(self, forum: Forum) -> list[str]:
        """Return the lines that cite the report and what is known of the plans that it is compared with."""
        cited = [forum.report_source, *dict.fromkeys(pair.plan.source for pair in self.corpus.pairs_of(forum))]
        return [self.cited(source) for source in cited if source]

    def _all_sources(self) -> list[str]:
        """Return the lines that cite the report of every edition, and what is known of every plan."""
        editions = (forum for forum in self.corpus.forums if forum.covered)
        return list(dict.fromkeys(line for forum in editions for line in self._sources(forum)))

    def cited(self, source: Source) -> str:
        """Return the line that cites a source, with what is known of its publisher and its date."""
        label, title = self.words.label, self.words.say(source.title)
        day = self.words.day(source.date) if source.date else None
        if source.publisher and day:
            return label("print", "source", title=title, publisher=source.publisher, date=day)
        fact = source.publisher or day
        if fact:
            return label("print", "source_partly", title=title, fact=fact)
        return label("print", "source_alone", title=title)


def _first(data: dict[str, Any], count: int) -> dict[str, Any]:
    """Return data with so many of each of its lists of records, those that stand inside it included."""
    return {
        name: value[:count] if name == "records" else _first(value, count) if isinstance(value, dict) else value
        for name, value in data.items()
    }


def _only_pair(record: Bound) -> Pair | None:
    """Return the one pair that the record's edition is in; None for none, and for several, which are shown together."""
    pairs = record.corpus.pairs_of(record)
    return pairs[0] if len(pairs) == 1 else None
