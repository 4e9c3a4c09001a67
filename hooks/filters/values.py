"""What templates may do to a value: say it in the page's language, set it, link it; no record's kind is known here."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date
from textwrap import wrap
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from corpus.addresses import address, short_address
from corpus.language.dates import date_span, long_date
from corpus.language.lists import listing
from corpus.language.plural import figure
from corpus.language.typography import typeset
from corpus.model.record import Bound
from corpus.model.types import Text
from corpus.views.marking import pieces
from corpus.views.mentions import mentions
from hooks.rendering.context import corpus_in, environment_in, labels_in, language_in, site_in
from hooks.rendering.links import link_to
from hooks.rendering.words import fill, mark_up, raised, unmarked


@pass_context
def say(context: Context, text: Text | str, language: str | None = None) -> Markup:
    """Return a Text in the page's language (or in `language`), or a plain str, as safe HTML with its typography."""
    language = language or language_in(context)
    return mark_up(text[language] if isinstance(text, Text) else text, language)


@pass_context
def glossed(context: Context, text: Text, record: Bound | None = None) -> Markup:
    """Return a Text in the page's language; a term of the glossary opens its definition at its first use.

    Where the text is said of `record`, the codes that it names lead to their records.
    """
    language = language_in(context)
    corpus, seen = corpus_in(context), context["seen_terms"]
    named_pieces: list[tuple[str, Bound | None]] = []
    for piece, named in _named(text, record, language):
        named_pieces += [(piece, named)] if named else pieces(piece, language, corpus, seen)
    return marked(context, named_pieces)


@pass_context
def coded(context: Context, text: Text, record: Bound) -> Markup:
    """Return a Text in the page's language, said of `record`; the codes that it names lead to their records."""
    return marked(context, list(_named(text, record, language_in(context))))


def _named(text: Text, record: Bound | None, language: str) -> Iterable[tuple[str, Bound | None]]:
    sentence = typeset(text[language], language)
    return mentions(sentence, record) if record else [(sentence, None)]


def marked(context: Context, named_pieces: list[tuple[str, Bound | None]]) -> Markup:
    """Return pieces of text as HTML, each with the term or the record that it names, or with none."""
    if not any(named for _, named in named_pieces):
        return ordinals(context, "".join(piece for piece, _ in named_pieces))
    return Markup(environment_in(context).part("parts/glossed.html", context, {"pieces": named_pieces}).strip())


@pass_context
def ordinals(context: Context, text: str) -> Markup:
    """Return typeset text as safe HTML, its ordinals raised."""
    return raised(text, language_in(context))


@pass_context
def plain(context: Context, text: Text | str, language: str | None = None) -> str:
    """Return a Text or a str as plain text with its typography, for titles and attributes."""
    language = language or language_in(context)
    return typeset(text[language] if isinstance(text, Text) else text, language)


@pass_context
def href(context: Context, target: Bound | str, language: str | None = None) -> str:
    """Return a link to a record, a page, or an address from the site's root, as a page that is being made holds it.

    Raises KeyError where the page that shows a record is not in the corpus.
    """
    return link_to(target if isinstance(target, str) else address(target, language or language_in(context)))


@pass_context
def short_href(context: Context, record: Bound) -> str:
    """Return the full short address of a record in the page's language, as it is printed and shared."""
    return site_in(context).url + short_address(record, language_in(context))


@pass_context
def day(context: Context, value: date) -> Markup:
    """Return a date in words: « 9 mai 2022 », "May 9, 2022". Raises TypeError for no date at all."""
    return mark_up(long_date(value, language_in(context)), language_in(context))


@pass_context
def days(context: Context, start: date, end: date) -> Markup:
    """Return the days from `start` to `end`: « 29 et 30 septembre 2022 », "September 29 and 30, 2022".

    Raises TypeError where one is none.
    """
    return mark_up(date_span(start, end, language_in(context)), language_in(context))


@pass_context
def number(context: Context, value: float, decimals: int = 0) -> str:
    """Return a number as the language writes it: « 1 234,5 », "1,234.5"."""
    return figure(value, language_in(context), decimals)


@pass_context
def percent(context: Context, value: float, decimals: int = 0) -> str:
    """Return a percentage as the language writes it: « 46,2 % », "46.2%"."""
    space = "\u00a0" if language_in(context) == "fr" else ""
    return f"{number(context, value, decimals)}{space}%"


@pass_context
def listed(context: Context, items: Iterable[str]) -> Markup:
    """Return items as a list in a sentence: « a, b et c »."""
    items = [str(escape(item)) for item in items]
    return Markup(listing(len(items), language_in(context)).format(*items)) if items else Markup("")


def fold(text: str) -> str:
    """Return text in lower case without accents, as it sorts."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


@pass_context
def counted(context: Context, count: int, unit: str, **values: Any) -> Markup:
    """Return a number with its unit, singular or plural as the language asks: « 1 objectif », "2 objectives".

    Raises jinja2.UndefinedError for a unit without a label, KeyError for a place that is not given.
    """
    return labels_in(context).counts.for_count(unit, count, **values)


def text_only(html: Markup) -> str:
    """Return marked-up text without its tags, for titles and attributes."""
    return unmarked(Markup(html))


@pass_context
def lines(context: Context, text: Text | str, limit: int) -> list[str]:
    """Return a text as lines of at most `limit` characters, for where nothing wraps by itself: in a drawing."""
    return wrap(plain(context, text), limit, break_long_words=False, break_on_hyphens=False)


FILTERS = {
    "say": say,
    "glossed": glossed,
    "coded": coded,
    "ordinals": ordinals,
    "plain": plain,
    "href": href,
    "short_href": short_href,
    "day": day,
    "days": days,
    "number": number,
    "percent": percent,
    "listed": listed,
    "fill": fill,
    "counted": counted,
    "text_only": text_only,
    "lines": lines,
}
