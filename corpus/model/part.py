"""The parts of what lists everything, each with an address of its own.

Past one edition and one plan, there is a part for each; where one of these is wide, one for each axis and objective.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Self, TypeVar

from pydantic import PrivateAttr

from corpus.model.axis import Axis, Recommendation
from corpus.model.forum import Forum
from corpus.model.many import are_many
from corpus.model.page import Page, Slugs
from corpus.model.pair import Pair, Slice
from corpus.model.panel import Finding
from corpus.model.plan import Measure, Objective, Plan
from corpus.model.record import Bound, Record
from corpus.model.topic import Topic

if TYPE_CHECKING:
    from corpus.model.corpus import Corpus

# What a part may be about: an edition of the forum, a plan, one of each that are compared; of these, where one is wide,
# an axis or an objective, in the one pair or by itself.
Piece = Slice | Axis | Objective
Holder = Forum | Plan | Pair | Piece
Held = TypeVar("Held", Forum, Plan, Pair, Holder)
Item = TypeVar("Item", bound=Bound)
# How many editions, plans and pairs a topic says something of before each has a part to itself: few are read together.
TOGETHER = 3
# The pages that are parted further where what they list is wide; of these, those that are read axis by axis alone.
PIECED = ("matrix", "correspondences", "unmatched", "slides", "kit")
BY_AXIS = ("matrix", "correspondences")


class Part(Bound):
    """What a page or a topic holds of an edition, a plan, a pair or a piece of these: `holder`. It stands below it."""

    _holder: Holder = PrivateAttr()

    @property
    def holder(self) -> Holder:
        """What it is about."""
        return self._holder

    def about(self, holder: Holder) -> Self:
        """Tell what the part is about; done once, as it is made. Return it."""
        # As `bind` does, for the same reason.
        self.__dict__["_holder"] = holder
        return self

    @property
    def is_part(self) -> bool:
        """Whether it is a part."""
        return True

    @property
    def described_as(self) -> str:
        """The key of the label that says which part it is."""
        return "part"

    @cached_property
    def forums(self) -> tuple[Forum, ...]:
        """The edition that it is about, if any."""
        return tuple(end for end in self._ends if isinstance(end, Forum))

    @cached_property
    def plans(self) -> tuple[Plan, ...]:
        """The plan that it is about, if any."""
        return tuple(end for end in self._ends if isinstance(end, Plan))

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pair that it is about, if any."""
        return (self.holder,) if isinstance(self.holder, Pair) else ()

    @property
    def slices(self) -> tuple[Slice, ...]:
        """The axis or the objective of a wide pair that it is about, if any."""
        return (self.holder,) if isinstance(self.holder, Slice) else ()

    @property
    def group(self) -> Axis | Objective | None:
        """The axis or the objective that it is about, in a pair or by itself, if any."""
        held = self.holder.group if isinstance(self.holder, Slice) else self.holder
        return held if isinstance(held, Axis | Objective) else None

    @property
    def _ends(self) -> tuple[Forum | Plan, ...]:
        return () if self.group else _ends(self.holder)

    @property
    def previous(self) -> Part | None:
        """The part about what came before."""
        return self._neighbour(-1)

    @property
    def next(self) -> Part | None:
        """The part about what came after."""
        return self._neighbour(+1)

    def _neighbour(self, step: int) -> Part | None:
        parts = self.corpus.parts_beside(self)
        place = parts.index(self) + step
        return parts[place] if 0 <= place < len(parts) else None


class PagePart(Part, Page):
    """The part of a page: "matrix/f2-pa22", at the page's address and the id of what it is about."""

    @classmethod
    def of(cls, page: Page, holder: Holder) -> PagePart:
        """Return the part of a page, or of a part of it, that is about `holder`."""
        whole = page.whole
        slug = Slugs.model_construct(fr=f"{whole.slug.fr}/{holder.id}", en=f"{whole.slug.en}/{holder.id}")
        part = cls.model_construct(**{**dict(whole), "id": f"{whole.id}/{holder.id}", "slug": slug}).about(holder)
        part.bind(page.corpus, page)
        return part

    @property
    def whole(self) -> Page:
        """The page that it is a part of."""
        return self.under(Page).whole


class TopicPart(Part, Topic):
    """The part of a topic. Its id is the topic's, whose card, feed, data and printed sheet it shares."""

    @classmethod
    def of(cls, topic: Topic, holder: Holder) -> TopicPart:
        """Return the part of a topic that is about `holder`."""
        part = cls.model_construct(**dict(topic)).about(holder)
        part.bind(topic.corpus, topic)
        return part

    @property
    def recommendations(self) -> tuple[Recommendation, ...]:
        """The recommendations of its edition, or of its axis, that name the topic."""
        if self.group:
            return tuple(record for record in self.under(Topic).recommendations if record.axis is self.group)
        return self._held(self.under(Topic).recommendations_by_edition)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of its edition that name the topic."""
        return self._held(self.under(Topic).findings_by_edition)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures of its plan, or of its objective, that name the topic."""
        if self.group:
            return tuple(record for record in self.under(Topic).measures if record.objective is self.group)
        return self._held(self.under(Topic).measures_by_plan)

    def _held(self, by_edition: dict[str, tuple[Item, ...]]) -> tuple[Item, ...]:
        return tuple(item for edition in (*self.forums, *self.plans) for item in by_edition.get(edition.id, ()))


def page_parts(page: Page) -> tuple[PagePart, ...]:
    """Return the parts of a page, the newest first; none where it lists one thing at most, or nothing by edition."""
    holders = newest_first(_holders(page.corpus).get(page.id, ()))
    return tuple(PagePart.of(page, holder) for holder in holders) if len(holders) > 1 else ()


def page_pieces(page: Page, parts: tuple[PagePart, ...]) -> tuple[PagePart, ...]:
    """Return the parts of a page, and of its `parts`, that are about an axis or an objective of what is wide."""
    above = {part.holder: part for part in parts}
    holders = newest_first(_holders(page.corpus).get(page.id, ())) if page.id in PIECED else ()
    pieces = (PagePart.of(above.get(holder, page), piece) for holder in holders for piece in _pieces(holder))
    return tuple(piece for piece in pieces if isinstance(piece.group, Axis) or page.id not in BY_AXIS)


def topic_parts(topic: Topic) -> tuple[TopicPart, ...]:
    """Return the parts of a topic that hold something, the newest first; none where few are to be read together."""
    parts = [TopicPart.of(topic, holder) for holder in newest_first(_compared(topic.corpus))]
    held = tuple(part for part in parts if part.recommendations or part.findings or part.measures)
    return held if len(held) > TOGETHER else ()


def topic_pieces(topic: Topic, parts: tuple[TopicPart, ...]) -> tuple[TopicPart, ...]:
    """Return the parts of a topic, and of its `parts`, about an axis or an objective, where it holds too much."""
    wide = [held for held in parts or (topic,) if are_many(held.recommendations, held.measures)]
    return tuple(
        TopicPart.of(held, group)
        for held in wide
        for group in dict.fromkeys(record.under(Record) for record in (*held.recommendations, *held.measures))
        if isinstance(group, Axis | Objective)
    )


def newest_first(holders: Iterable[Held]) -> tuple[Held, ...]:
    """Return editions, plans or pairs by their days, the newest first; of one day, the last in reading order first."""
    return tuple(sorted(reversed(tuple(holders)), key=_days, reverse=True))


def uncompared(corpus: Corpus) -> tuple[Forum | Plan, ...]:
    """Return the editions and plans that are compared with nothing, in reading order."""
    return tuple(edition for edition in corpus.editions if not corpus.pairs_of(edition))


def _holders(corpus: Corpus) -> dict[str, tuple[Holder, ...]]:
    """Return by its id what each page that lists everything lists it by."""
    return {
        **dict.fromkeys(("recommendations", "kit"), corpus.covered_forums),
        "measures": corpus.plans,
        **dict.fromkeys(("correspondences", "matrix", "unmatched"), corpus.pairs),
        **dict.fromkeys(("explore", "slides"), _compared(corpus)),
    }


def _compared(corpus: Corpus) -> tuple[Holder, ...]:
    """Return the pairs, then each edition and each plan that is compared with nothing."""
    return (*corpus.pairs, *uncompared(corpus))


def _pieces(holder: Holder) -> tuple[Piece, ...]:
    """Return the axes and the objectives of an edition, a plan or a pair that is wide."""
    if isinstance(holder, Pair):
        return holder.slices
    if isinstance(holder, Forum):
        return holder.axes if holder.is_wide else ()
    return holder.objectives if isinstance(holder, Plan) and holder.is_wide else ()


def _ends(holder: Holder) -> tuple[Forum | Plan, ...]:
    if isinstance(holder, Pair | Slice):
        return holder.forum, holder.plan
    return (holder,) if isinstance(holder, Forum | Plan) else ()


def _days(holder: Holder) -> tuple[date, ...]:
    return tuple(end.launched if isinstance(end, Plan) else end.starts for end in _ends(holder))
