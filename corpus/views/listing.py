"""What a page that lists by edition and by plan lists: all, its parts, or only what it is about, at home the newest."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model.forum import Forum
from corpus.model.pair import Pair, Slice
from corpus.model.part import Part, newest_first, uncompared
from corpus.model.plan import Plan
from corpus.model.record import Bound


@dataclass(frozen=True)
class Listing:
    """The editions, plans and pairs that a page shows, those that are compared with nothing, and the parts it leads to.

    `titled`: whether each is to be named, for the page does not say which it is about.
    """

    parts: tuple[Part, ...] = ()
    forums: tuple[Forum, ...] = ()
    plans: tuple[Plan, ...] = ()
    pairs: tuple[Pair, ...] = ()
    slices: tuple[Slice, ...] = ()
    uncompared: tuple[Forum | Plan, ...] = ()
    titled: bool = False


def listing(page: Bound) -> Listing:
    """Return what a page, or that of a topic, lists."""
    corpus = page.corpus
    if isinstance(page, Part):
        return Listing((), page.forums, page.plans, page.pairs, page.slices)
    alone = uncompared(corpus)
    titled = corpus.several_editions
    if parts := corpus.parts_of(page):
        held = {part.holder for part in parts}
        return Listing(parts, uncompared=tuple(edition for edition in alone if edition not in held), titled=titled)
    forums, plans, pairs = newest_first(corpus.covered_forums), newest_first(corpus.plans), newest_first(corpus.pairs)
    if page.id == "home":
        pairs = pairs[:1]
        forums = (pairs[0].forum,) if pairs else forums[:1]
        plans = (pairs[0].plan,) if pairs else plans[:1]
    return Listing((), forums, plans, pairs, (), alone, titled)

