"""What templates ask of cards and PDFs."""

from __future__ import annotations

from jinja2 import pass_context
from jinja2.runtime import Context

from corpus.addresses import prints_address
from corpus.model.forum import Forum
from corpus.model.record import Bound
from hooks.filters.data import file_size
from hooks.rendering.context import labels_in, language_in, site_in
from hooks.rendering.views import shared_as
from hooks.rendering.words import fill
from press.addresses import card_address, document_address, documents_of, edition_documents, preview_address
from press.extent import extent


@pass_context
def card(context: Context, record: Bound) -> str:
    """Return the address of the record's card in the page's language, from the site's root.

    Raises TypeError as shared_as does.
    """
    return card_address(shared_as(record), language_in(context))


@pass_context
def document(context: Context, record: Bound, kind: str) -> str:
    """Return the address of a PDF about the record in the page's language, from the site's root.

    Raises KeyError for an unknown kind.
    """
    return document_address(kind, record, language_in(context))


@pass_context
def printed_of(context: Context, record: Bound) -> tuple[str, ...]:
    """Return the kinds of the PDFs that there are about a record: cards of codes where the site's address is known."""
    return tuple(kind for kind in documents_of(record) if kind != "codes" or site_in(context).known_url)


@pass_context
def format_of(context: Context, record: Bound, kind: str) -> str:
    """Return what a PDF about the record is: its format, and once it is made its pages and its size.

    « PDF, format lettre, 31 pages, 580 ko »; while `make serve` runs, no PDF is made, and the format stands alone.
    Raises KeyError for an unknown kind.
    """
    language, words = language_in(context), labels_in(context).kit
    made = context.get("printed", {}).get(document_address(kind, record, language))
    facts = [str(words[f"{kind}_format"])]
    if made:
        measured = extent(made)
        pages = words["page_one" if measured.pages == 1 else "page_other"]
        facts += [fill(pages, count=measured.pages), file_size(context, measured.size)]
    return ", ".join(facts)


@pass_context
def prints_size(context: Context, forum: Forum) -> str:
    """Return what the PDFs of an edition weigh together; empty where none is made."""
    made = context.get("printed", {})
    sizes = [made[name].stat().st_size for name in edition_documents(forum) if name in made]
    return str(file_size(context, sum(sizes))) if sizes else ""


@pass_context
def preview(context: Context, record: Bound, kind: str) -> str:
    """Return the address of the picture of a PDF's first page, from the site's root.

    Raises KeyError for an unknown kind.
    """
    return preview_address(kind, record, language_in(context))


PRESS_FILTERS = {
    "shared_as": shared_as,
    "card": card,
    "prints_address": prints_address,
    "prints_size": prints_size,
    "document": document,
    "format_of": format_of,
    "preview": preview,
    "documents_of": printed_of,
}
