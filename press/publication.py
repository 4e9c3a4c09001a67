"""All that press gives the site: every card, QR code and PDF, by its address."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from corpus.addresses import has_page, is_page, short_address
from corpus.model.corpus import Corpus
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES
from press.addresses import card_address, code_address
from press.cards import card
from press.codes import FORMS, code
from press.documents import Printer
from press.words import Words
from press.workshop import Shown, Workshop

# The documents whose first page the kit shows, and the pixels an inch that make it 480 pixels wide.
PREVIEWS = {"whole": 41, "booklet": 56, "sheets": 56, "codes": 56, "poster": 41, "topic": 56}


def publish(corpus: Corpus, url: str, cache: Path) -> dict[str, Path]:
    """Return each file's address from the site's root with where it lies; what has not changed is not made again.

    `url` is the site's own, ending in a slash, or empty where it is not known: no code is then made. `cache` is the
    folder to make files in. Raises PressError where something can't be set, FileNotFoundError where the typefaces are
    not installed.
    """
    workshop = Workshop(cache, corpus.updated)
    words = [Words(corpus.labels, language) for language in LANGUAGES]
    made = (_cards(corpus, words, workshop), _codes(corpus, url, workshop), _documents(corpus, words, url, workshop))
    workshop.trim()
    return {address: file for files in made for address, file in files.items()}


def lasting(corpus: Corpus) -> Iterator[Bound]:
    """Yield every record that keeps its addresses: all that count, and the correspondences that were withdrawn."""
    yield from corpus.walk()
    yield from corpus.withdrawn_correspondences


def has_card(record: Bound) -> bool:
    """Return whether the record is shared with a card: what has a page, and the pages themselves."""
    return is_page(record)


def _cards(corpus: Corpus, languages: list[Words], workshop: Workshop) -> dict[str, Path]:
    shared = [(record, words) for record in filter(has_card, lasting(corpus)) for words in languages]
    pictures = workshop.cards([card(record, words) for record, words in shared])
    addresses = [card_address(record, words.language) for record, words in shared]
    return dict(zip(addresses, pictures, strict=True))


def _codes(corpus: Corpus, url: str, workshop: Workshop) -> dict[str, Path]:
    if not url:
        return {}
    # Only a record's own page gives its code away.
    return {
        code_address(record, language, form): code(url + short_address(record, language), form, workshop)
        for record in filter(has_page, lasting(corpus))
        for language in LANGUAGES
        for form in FORMS
    }


def _documents(corpus: Corpus, languages: list[Words], url: str, workshop: Workshop) -> dict[str, Path]:
    def qr(text: str) -> str:
        return code(text, "svg", workshop).read_text(encoding="utf-8")

    documents = [document for words in languages for document in Printer(corpus, words, url, qr).documents()]
    hidden = [document for document in documents if document.kind not in PREVIEWS]
    shown = [document for document in documents if document.kind in PREVIEWS]
    opened = [Shown(each.template, each.data, each.opening, PREVIEWS[each.kind]) for each in shown]
    files = workshop.documents([(document.template, document.data) for document in hidden])
    pairs = workshop.shown_documents(opened)
    return {
        **{document.address: file for document, file in zip(hidden, files, strict=True)},
        **{document.address: file for document, (file, _) in zip(shown, pairs, strict=True)},
        **{document.preview: picture for document, (_, picture) in zip(shown, pairs, strict=True)},
    }
