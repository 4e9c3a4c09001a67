"""The names of records as filters, and the few groupings that a template may ask for by name."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote, urlsplit

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from corpus.addresses import address
from corpus.model.axis import Axis, Recommendation
from corpus.model.correspondence import Correspondence
from corpus.model.forum import Forum
from corpus.model.near_miss import NearMiss
from corpus.model.pair import Pair
from corpus.model.plan import Measure, Objective, Plan
from corpus.model.record import Bound
from corpus.model.term import Term
from corpus.views import explore
from corpus.views.tiles import tile_map
from hooks.filters.values import fold, href
from hooks.rendering.context import labels_in, language_in, names_in, site_in
from hooks.rendering.words import fill


@pass_context
def short_name(context: Context, record: Bound) -> Markup:
    """Return what a record is called among its own: « Axe 1 », « 1.3 »."""
    return names_in(context).short_name(record)


@pass_context
def full_name(context: Context, record: Bound) -> Markup:
    """Return what a record is called by itself: « Axe 1 : … »."""
    return names_in(context).full_name(record)


@pass_context
def placed_name(context: Context, record: Bound) -> Markup:
    """Return the full name of a record, after that of its edition where there are several."""
    return names_in(context).placed_name(record)


@pass_context
def edition_name(context: Context, forum: Forum) -> Markup:
    """Return which edition of the forum it is: « 2e Forum »."""
    return names_in(context).edition_name(forum)


@pass_context
def pair_name(context: Context, pair: Pair) -> Markup:
    """Return what an edition and the plan that it is compared with are called together."""
    return names_in(context).pair_name(pair)


@pass_context
def pair_codes(context: Context, link: Correspondence) -> Markup:
    """Return the two codes of a correspondence, for where a heading names its editions: « 1.1 et M1.1 »."""
    label = labels_in(context).names.correspondence
    return fill(label, recommendation=link.recommendation.code, measure=link.measure.code)


@pass_context
def near_href(context: Context, near: NearMiss) -> str:
    """Return the link to where the reason of a near miss is given, in the list of all of them.

    Raises KeyError where the page that lists them is not in the corpus.
    """
    axis, plan = near.recommendation.axis, near.measure.plan
    pair = next(pair for pair in axis.corpus.pairs_of(axis) if pair.plan is plan)
    page = address(page_of(axis.corpus["correspondences"], pair, axis), language_in(context))
    return href(context, f"{page}#near-{near.basis}-{near.id}")


@pass_context
def nav_name(context: Context, record: Bound) -> Markup:
    """Return the words of a navigation's link to a page or a record."""
    return short_name(context, record)


@pass_context
def page_address(context: Context, record: Bound, language: str | None = None) -> str:
    """Return the address from the site's root, without a leading slash.

    Raises KeyError where the page that shows it is not in the corpus.
    """
    return address(record, language or language_in(context))


@pass_context
def contact_href(context: Context, record: Bound) -> str:
    """Return the link to the contact: an address as it is, an e-mail with the record's id as its subject."""
    contact = site_in(context).contact
    if contact.startswith("https://"):
        return contact
    subject = fill(labels_in(context).contact.subject, id=record.id).striptags()
    return f"mailto:{contact}?subject={quote(subject)}"


def page_of(page: Bound, pair: Pair, group: Axis | Objective | None) -> Bound:
    """Return the part of a page about a pair; of what is wide, the part about an axis or an objective of it."""
    piece = next((piece.id for piece in pair.slices if piece.group is group), pair.id)
    return page.corpus.part(page, piece)


def about(page: Bound, holder: Forum | Plan | Pair) -> Bound:
    """Return the part of a page about an edition, a plan or a pair; the page itself where it has none."""
    return page.corpus.part(page, holder.id)


def host(url: str) -> str:
    """Return the host of an address: "quebec.ca"."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


@pass_context
def sorted_by_title(context: Context, terms: Iterable[Term]) -> list[Term]:
    """Return terms in the alphabetical order of the page's language, accents aside."""
    return sorted(terms, key=lambda term: fold(term.term[language_in(context)]))


@pass_context
def words(context: Context, record: Recommendation | Measure) -> str:
    """Return what a word is looked for in among the records of the list to explore."""
    return explore.words(record, language_in(context))


NAME_FILTERS = {
    "short_name": short_name,
    "full_name": full_name,
    "placed_name": placed_name,
    "edition_name": edition_name,
    "pair_name": pair_name,
    "pair_codes": pair_codes,
    "near_href": near_href,
    "nav_name": nav_name,
    "page_address": page_address,
    "contact_href": contact_href,
    "about": about,
    "page_of": page_of,
    "host": host,
    "sorted_by_title": sorted_by_title,
    "ties": explore.ties,
    "words": words,
    "tile_map": tile_map,
}
