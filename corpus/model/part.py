"""The parts of what lists everything: past one edition and one plan, each part has an address of its own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Self, TypeVar

from pydantic import PrivateAttr

from corpus.model.axis import Recommendation
from corpus.model.forum import Forum
from corpus.model.page import Page, Slugs
from corpus.model.pair import Pair, Slice
from corpus.model.panel import Finding
from corpus.model.plan import Measure, Plan
from corpus.model.record import Bound
from corpus.model.topic import Topic

if TYPE_CHECKING:
    from corpus.model.corpus import Corpus

# What a part may be about: an edition of the forum, a plan, one of each that are compared, or one axis of these.
Holder = Forum | Plan | Pair | Slice
Held = TypeVar("Held", Forum, Plan, Pair, Holder)
Item = TypeVar("Item", bound=Bound)
# How many editions, plans and pairs a topic says something of before each has a part to itself: few are read together.
TOGETHER = 3
# The pages that are parted by axis too where a pair is wide.
SLICED = ("matrix",)


class Part(Bound):
    """What a page or a topic holds of one edition, one plan or one pair: `holder`. It stands below that page."""

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
        return tuple(end for end in _ends(self.holder) if isinstance(end, Forum))

    @cached_property
    def plans(self) -> tuple[Plan, ...]:
        """The plan that it is about, if any."""
        return tuple(end for end in _ends(self.holder) if isinstance(end, Plan))

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pair that it is about, if any."""
        return (self.holder,) if isinstance(self.holder, Pair) else ()

    @property
    def slices(self) -> tuple[Slice, ...]:
        """The axis of a wide pair that it is about, if any."""
        return (self.holder,) if isinstance(self.holder, Slice) else ()

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
        """The recommendations of its edition that name the topic."""
        return self._held(self.under(Topic).recommendations_by_edition)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of its edition that name the topic."""
        return self._held(self.under(Topic).findings_by_edition)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures of its plan that name the topic."""
        return self._held(self.under(Topic).measures_by_plan)

    def _held(self, by_edition: dict[str, tuple[Item, ...]]) -> tuple[Item, ...]:
        return tuple(item for edition in (*self.forums, *self.plans) for item in by_edition.get(edition.id, ()))


def page_parts(page: Page) -> tuple[PagePart, ...]:
    """Return the parts of a page, the newest first; none where it lists one thing at most, or nothing by edition."""
    holders = newest_first(_holders(page.corpus).get(page.id, ()))
    return tuple(PagePart.of(page, holder) for holder in holders) if len(holders) > 1 else ()


def slices(page: Page, parts: tuple[PagePart, ...]) -> tuple[PagePart, ...]:
    """Return the parts of a page, and of its `parts`, that are about one axis of a wide pair."""
    above = {part.holder: part for part in parts}
    return tuple(
        PagePart.of(above.get(pair, page), piece)
        for pair in newest_first(page.corpus.pairs)
        for piece in pair.slices
    )


def topic_parts(topic: Topic) -> tuple[TopicPart, ...]:
    """Return the parts of a topic that hold something, the newest first; none where few are to be read together."""
    parts = [TopicPart.of(topic, holder) for holder in newest_first(_compared(topic.corpus))]
    held = tuple(part for part in parts if part.recommendations or part.findings or part.measures)
    return held if len(held) > TOGETHER else ()


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


def _ends(holder: Holder) -> tuple[Forum | Plan, ...]:
    return (holder.forum, holder.plan) if isinstance(holder, Pair | Slice) else (holder,)


def _days(holder: Holder) -> tuple[date, ...]:
    return tuple(end.launched if isinstance(end, Plan) else end.starts for end in _ends(holder))
