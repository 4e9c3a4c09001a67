"""The nodes that the JSON-LD of several kinds of records shares."""

from __future__ import annotations

from typing import Any

from corpus.addresses import data_address, record_data_address
from corpus.model.record import Bound
from corpus.model.source import Source
from exports.publication import Publication
from exports.shape import Words

Node = dict[str, Any]
LANGUAGE_TAGS = {"fr": "fr-CA", "en": "en-CA"}
_SOURCE_TYPES = {
    "report": "Report",
    "article": "Article",
    "release": "NewsArticle",
    "news": "NewsArticle",
    "page": "WebPage",
    "law": "Legislation",
    "standard": "CreativeWork",
}


def node_id(publication: Publication, record: Bound) -> str:
    """Return what a record is called by, in both languages: its short address, or where it is shown.

    Raises KeyError where the page that shows it is not in the corpus.
    """
    return publication.short(record) or publication.page(record, "fr")


def dataset_id(publication: Publication) -> str:
    """Return what the data are called by."""
    return publication.url + data_address("")


def point(publication: Publication, record: Bound) -> Node:
    """Return a node that points to a record. Raises KeyError as `node_id` does."""
    return {"@id": node_id(publication, record)}


def points(publication: Publication, records: tuple[Bound, ...]) -> list[Node]:
    """Return nodes that point to records, in their order. Raises KeyError as `node_id` does."""
    return [point(publication, record) for record in records]


def source_node(publication: Publication, source: Source) -> Node:
    """Return a document that is cited, as far as it is known."""
    facts = {
        "@type": _SOURCE_TYPES[source.type],
        "@id": node_id(publication, source),
        "name": publication.words(source.title)[source.language],
        "inLanguage": source.language,
        "datePublished": source.date.isoformat() if source.date else None,
        "url": source.url,
        "author": {"@type": "Person", "name": source.author} if source.author else None,
        "publisher": {"@type": "Organization", "name": source.publisher} if source.publisher else None,
    }
    return {key: value for key, value in facts.items() if value is not None}


def quoted(publication: Publication, text: Words, source: Source, language: str) -> Node:
    """Return the report's words: a quotation in French, in English the translation of one."""
    quotation = {
        "@type": "Quotation",
        "text": text.fr,
        "inLanguage": "fr",
        "isBasedOn": source_node(publication, source),
    }
    if language == "fr":
        return quotation
    return {
        "@type": "CreativeWork",
        "text": text[language],
        "inLanguage": LANGUAGE_TAGS[language],
        "translationOfWork": quotation,
    }


def encoded(publication: Publication, record: Bound) -> Node:
    """Return where a creative work is found as JSON."""
    target = publication.url + record_data_address(record)
    return {"encoding": {"@type": "MediaObject", "contentUrl": target, "encodingFormat": "application/json"}}
