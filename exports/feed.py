"""The feeds of what changed in the content, or in one record of it, in one language, as Atom (RFC 4287)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from corpus.addresses import feed_address, has_feed
from corpus.model.follow_up import FollowUp
from corpus.model.grouping import grouped
from corpus.model.history import Event, What
from corpus.model.record import Bound
from corpus.model.tagged import Tagged
from corpus.model.types import LANGUAGES
from corpus.views.answer import answer_of, plain
from corpus.views.words import Words
from exports.publication import Publication

ATOM = "http://www.w3.org/2005/Atom"

# A day on which the address was this site's, as a tag URI wants (RFC 4151). It never changes, or every id would.
TAG_YEAR = "2026"


@dataclass(frozen=True)
class _Entry:
    """One entry: what happened to which record on which day, under what name, where, and its summary."""

    record_id: str
    what: str
    day: date
    place: int
    name: str
    page: str
    summary: str
    about: tuple[Bound, ...]


def feeds(publication: Publication) -> dict[str, bytes]:
    """Return every feed by its address from the site's root, in UTF-8: of the whole, and of each record that has one.

    Raises KeyError where a label, or a page that is linked to, is not written.
    """
    abouts = (None, *filter(has_feed, publication.corpus.walk()))
    entries = {language: grouped(_entries(publication, language), _bears_on) for language in LANGUAGES}
    return {
        feed_address(about, language): _feed(
            publication, language, entries[language].get(about.id if about else None, ()), about
        )
        for about in abouts
        for language in LANGUAGES
    }


def _feed(publication: Publication, language: str, bearing: tuple[_Entry, ...], about: Bound | None) -> bytes:
    """Return one feed, the latest first: of the entries that bear on a record, or of every entry."""
    label = {key: publication.label("feed", key)[language] for key in ("title", "subtitle", *What, FollowUp.kind)}
    if about:
        name = Words(publication.corpus.labels, language).full_name(about)
        label["title"] = publication.label("feed", "title_of", name=name)[language]
    entries = sorted(bearing, key=lambda entry: entry.day, reverse=True)
    root = Element("feed", {"xmlns": ATOM, "xml:lang": language})
    SubElement(root, "id").text = _tag(publication, f"feed/{language}" + (f"/{about.id}" if about else ""))
    SubElement(root, "title").text = label["title"]
    SubElement(root, "subtitle").text = label["subtitle"]
    SubElement(root, "updated").text = _moment(entries[0].day if entries else publication.content_date)
    own = publication.url + feed_address(about, language)
    SubElement(root, "link", rel="self", type="application/atom+xml", href=own)
    home = publication.page(about or publication.corpus["home"], language)
    SubElement(root, "link", rel="alternate", type="text/html", hreflang=language, href=home)
    author = SubElement(root, "author")
    SubElement(author, "name").text = publication.author
    for entry in entries:
        _write(root, entry, label[entry.what], publication, language)
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _bears_on(entry: _Entry) -> Iterator[str | None]:
    """Yield the ids of what an entry bears on: its records, what holds them, their topics; None, for the whole."""
    yield None
    for record in entry.about:
        yield from (above.id for above in record.lineage.values())
        yield from record.topic_ids if isinstance(record, Tagged) else ()


def _write(root: Element, entry: _Entry, happened: str, publication: Publication, language: str) -> None:
    element = SubElement(root, "entry")
    tag = f"{entry.record_id}/{entry.what}/{entry.day.isoformat()}/{entry.place}/{language}"
    SubElement(element, "id").text = _tag(publication, tag)
    SubElement(element, "title").text = publication.label("feed", "entry", what=happened, name=entry.name)[language]
    SubElement(element, "updated").text = _moment(entry.day)
    SubElement(element, "published").text = _moment(entry.day)
    SubElement(element, "link", rel="alternate", type="text/html", hreflang=language, href=entry.page)
    SubElement(element, "category", term=entry.what, label=happened)
    SubElement(element, "summary", type="text").text = entry.summary


def _entries(publication: Publication, language: str) -> Iterator[_Entry]:
    corpus = publication.corpus
    for event in corpus.events:
        link = event.correspondence
        name, page = Words(corpus.labels, language).short_name(link), publication.page(link, language)
        summary = _summary(publication, event, language)
        yield _Entry(link.id, event.what, event.day, event.place, name, page, summary, link.linked)
    # Those that went with a recommendation or a measure: nothing is left of them but their names and why.
    for record in corpus.withdrawn:
        if record.former_kind == "correspondence":
            page = publication.page(record, language)
            name, why = publication.words(record.title)[language], publication.words(record.why)[language]
            ends = tuple(corpus.records[end] for end in record.id.split("--") if end in corpus.records)
            yield _Entry(record.id, What.WITHDRAWN, record.day, 0, name, page, why, ends)
    for follow_up in corpus.timeline:
        yield _dated_fact(publication, follow_up, language)


def _dated_fact(publication: Publication, record: FollowUp, language: str) -> _Entry:
    """Return the entry of a dated fact, on the first day of its date: a source may give no more than a month."""
    page, text = publication.page(record, language), publication.words(record.text)[language]
    about = ", ".join(Words(record.corpus.labels, language).short_name(read_with) for read_with in record.about)
    summary = publication.label("feed", "follow_up_summary", text=text, about=about)[language]
    name = publication.names(record)[language]
    return _Entry(record.id, FollowUp.kind, record.when.starts, 0, name, page, summary, record.about)


def _summary(publication: Publication, event: Event, language: str) -> str:
    link = event.correspondence
    titles = " ↔ ".join(publication.words(end.title)[language] for end in (link.recommendation, link.measure))
    relation = publication.label("relation", link.relation.value)[language]
    reason = publication.words(event.why or link.reason)[language]
    reading = plain([answer_of(link, language)])
    told = {"titles": titles, "reading": reading, "relation": relation, "reason": reason}
    return publication.label("feed", "summary", **told)[language]


def _tag(publication: Publication, path: str) -> str:
    """Return an id that stays the same whatever becomes of the page: a tag URI of the site's address."""
    site = urlsplit(publication.url)
    return f"tag:{site.hostname},{TAG_YEAR}:{site.path}{path}"


def _moment(day: date) -> str:
    """Return a day as Atom wants it. Noon in UTC is the same day everywhere in Québec."""
    return f"{day.isoformat()}T12:00:00Z"
