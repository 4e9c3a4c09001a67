"""The rule that a page's address is its own."""

from __future__ import annotations

from corpus.addresses import reserved_words
from corpus.model.page import Page
from corpus.model.types import LANGUAGES
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded


def check_addresses(loaded: Loaded, ids: Ids) -> None:
    """Note an address that is another page's, a record's short address, or of something else that the build writes."""
    pages = loaded.placed(Page)
    for language in LANGUAGES:
        taken = {word: word for word in reserved_words(language)}
        if language == "fr":
            taken |= {page.id: page.id for _, _, page in pages if page.short_address}
        for document, path, page in pages:
            slug = page.slug[language]
            first = taken.get(slug) or (slug if slug in ids.entries and ids.kind(slug) != "page" else None)
            if first:
                document.report((*path, "slug", language), "address_taken", value=slug, first=first)
            taken.setdefault(slug, page.id)
