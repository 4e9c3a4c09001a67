"""What a page that lists by edition and by plan lists: all, its parts, or only what it is about, at home the newest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.model.axis import Axis
from corpus.model.forum import Forum
from corpus.model.many import are_many
from corpus.model.pair import Pair, Slice
from corpus.model.part import Part, newest_first, uncompared
from corpus.model.plan import Objective, Plan
from corpus.model.record import Bound


@dataclass(frozen=True)
class Listing:
    """The editions, plans and pairs that a page shows, those that are compared with nothing, and the parts it leads to.

    `pieces` are the parts about an axis or an objective, where what the page shows is too wide for it; `groups` the
    axes and the objectives that it shows, `slices` those of a wide pair. `titled`: whether each edition is to be named,
    for the page does not say which it is about. `wide`: whether the records that it shows are too many for a page.
    """

    parts: tuple[Part, ...] = ()
    pieces: tuple[Part, ...] = ()
    forums: tuple[Forum, ...] = ()
    plans: tuple[Plan, ...] = ()
    pairs: tuple[Pair, ...] = ()
    slices: tuple[Slice, ...] = ()
    groups: tuple[Axis | Objective, ...] = ()
    uncompared: tuple[Forum | Plan, ...] = ()
    titled: bool = False
    wide: bool = False


def listing(page: Bound) -> Listing:
    """Return what a page, or that of a topic, lists."""
    corpus = page.corpus
    pieces = corpus.pieces_of(page)
    if isinstance(page, Part) and page.group:
        return Listing(slices=page.slices, groups=(page.group,))
    if isinstance(page, Part):
        groups = _groups(page.forums, page.plans)
        return Listing((), pieces, page.forums, page.plans, page.pairs, groups=groups, wide=_are_many(groups))
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
    groups = _groups(forums, plans)
    return Listing((), pieces, forums, plans, pairs, (), groups, alone, titled, _are_many(groups))


def _groups(forums: Iterable[Forum], plans: Iterable[Plan]) -> tuple[Axis | Objective, ...]:
    axes = (axis for forum in forums for axis in forum.axes)
    return (*axes, *(objective for plan in plans for objective in plan.objectives))



def _are_many(groups: Iterable[Axis | Objective]) -> bool:
    return are_many(*(group.children for group in groups))
