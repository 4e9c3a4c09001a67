"""What templates ask of cards and PDFs."""

from __future__ import annotations

from jinja2 import pass_context
from jinja2.runtime import Context

from corpus.model.record import Bound
from corpus.model.withdrawn import Withdrawn
from hooks.filters.data import file_size
from hooks.rendering import views
from hooks.rendering.context import corpus_in, labels_in, language_in, names_in, site_in
from hooks.rendering.words import fill
from press.addresses import card_address, document_address, documents_of, preview_address
from press.cards import card_alternative
from press.extent import extent
from press.publication import has_card
from press.words import Words


def shared_as(record: Bound) -> Bound:
    """Return the record whose card a link to `record` shows: a finding's is its panel's; the site's if withdrawn.

    Raises TypeError for what stands at the top and has no card.
    """
    if isinstance(record, Withdrawn):
        return record.corpus["home"]
    return record if has_card(record) else shared_as(record.under(Bound))


@pass_context
def page_view(context: Context, record: Bound) -> views.View:
    """Return what the layout knows of a record's page, in the page's language.

    Raises LookupError for what has no page.
    """
    return views.view(record, language_in(context), names_in(context))


@pass_context
def card(context: Context, record: Bound) -> str:
    """Return the address of the record's card in the page's language, from the site's root.

    Raises TypeError as shared_as does.
    """
    return card_address(shared_as(record), language_in(context))


@pass_context
def card_alt(context: Context, record: Bound) -> str:
    """Return what the record's card says, in the page's language. Raises TypeError as shared_as does."""
    return card_alternative(shared_as(record), Words(corpus_in(context).labels, language_in(context)))


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
def preview(context: Context, record: Bound, kind: str) -> str:
    """Return the address of the picture of a PDF's first page, from the site's root.

    Raises KeyError for an unknown kind.
    """
    return preview_address(kind, record, language_in(context))


PRESS_FILTERS = {
    "shared_as": shared_as,
    "page_view": page_view,
    "card": card,
    "card_alt": card_alt,
    "document": document,
    "format_of": format_of,
    "preview": preview,
    "documents_of": printed_of,
}
