"""The addresses of what press makes, relative to the site's root. Once published, an address never changes."""

from __future__ import annotations

from corpus.addresses import CARDS, CODES, PRINTS
from corpus.model.forum import Forum
from corpus.model.kinds import kind_of
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES

# The word by which a document's file is known, by its kind.
DOCUMENT_WORDS = {
    "booklet": {"fr": "livret", "en": "booklet"},
    "sheet": {"fr": "fiche", "en": "sheet"},
    "sheets": {"fr": "fiches", "en": "sheets"},
    "whole": {"fr": "tout", "en": "whole"},
    "handout": {"fr": "feuille", "en": "handout"},
    "poster": {"fr": "affiche", "en": "poster"},
    "topic": {"fr": "sujet", "en": "topic"},
    "codes": {"fr": "codes-qr", "en": "qr-codes"},
}


def card_address(record: Bound, language: str) -> str:
    """Return the address of the card of a record or a page: "cartes/f2-a1-3.fr.png"."""
    return f"{CARDS}{record.id}.{language}.png"


def code_address(record: Bound, language: str, form: str) -> str:
    """Return the address of the QR code of a record, as "svg" or "png": "qr/f2-a1-3.svg", "qr/f2-a1-3.en.svg"."""
    return f"{CODES}{record.id}{'.en' if language == 'en' else ''}.{form}"


def document_address(kind: str, record: Bound, language: str) -> str:
    """Return the address of a PDF about a record: "pdf/fiche-f2-a1-3.fr.pdf". Raises KeyError for an unknown kind."""
    return f"{PRINTS}{DOCUMENT_WORDS[kind][language]}-{record.id}.{language}.pdf"


def edition_documents(forum: Forum) -> tuple[str, ...]:
    """Return the addresses of the PDFs about an edition and what it holds, in both languages."""
    records: tuple[Bound, ...] = (forum, *forum.axes, *forum.recommendations)
    kinds = [(kind, record) for record in records for kind in documents_of(record)]
    return tuple(document_address(kind, record, language) for kind, record in kinds for language in LANGUAGES)


def preview_address(kind: str, record: Bound, language: str) -> str:
    """Return the address of the picture of a PDF's first page: "pdf/livret-f2.fr.png".

    Raises KeyError for an unknown kind.
    """
    return preview_of(document_address(kind, record, language))


def preview_of(document: str) -> str:
    """Return the address of the picture of the first page of a PDF, by the PDF's: "pdf/livret-f2.fr.png"."""
    return document.removesuffix("pdf") + "png"


def documents_of(record: Bound) -> tuple[str, ...]:
    """Return the kinds of the PDFs that there are about a record."""
    if isinstance(record, Forum) and not record.covered:
        return ()
    # The booklet and the poster of the whole set an edition beside a plan.
    facing = ("booklet", "whole")
    return tuple(kind for kind in kind_of(record).printed if kind not in facing or record.corpus.pairs_of(record))
