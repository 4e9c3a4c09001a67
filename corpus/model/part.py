"""The parts of the pages that list everything: past one edition and one plan, each has an address of its own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from pydantic import PrivateAttr

from corpus.model.forum import Forum
from corpus.model.page import Page, Slugs
from corpus.model.pair import Pair
from corpus.model.plan import Plan

if TYPE_CHECKING:
    from corpus.model.corpus import Corpus

# What a page may be parted by: an edition of the forum, a plan, or one of each that are compared.
Holder = Forum | Plan | Pair
Held = TypeVar("Held", Forum, Plan, Pair, Holder)


class Part(Page):
    """The part of a page that is about one edition, one plan or one pair: `holder`."""

    _holder: Holder = PrivateAttr()

    @classmethod
    def of(cls, page: Page, holder: Holder) -> Part:
        """Return the part of a page that is about `holder`: "matrix/f2-pa22", at the page's address and its own id."""
        slug = Slugs.model_construct(**{language: f"{page.slug[language]}/{holder.id}" for language in ("fr", "en")})
        part = cls.model_construct(**{**dict(page), "id": f"{page.id}/{holder.id}", "slug": slug})
        part._holder = holder
        part.bind(page.corpus, page)
        return part

    @property
    def holder(self) -> Holder:
        """What it is about."""
        return self._holder

    @property
    def whole(self) -> Page:
        """The page that it is a part of."""
        return self.under(Page)

    @property
    def previous(self) -> Part | None:
        """The part about what came before."""
        return self._neighbour(+1)

    @property
    def next(self) -> Part | None:
        """The part about what came after."""
        return self._neighbour(-1)

    def _neighbour(self, step: int) -> Part | None:
        parts = self.whole.parts
        place = parts.index(self) + step
        return parts[place] if 0 <= place < len(parts) else None


def parts_of(page: Page) -> tuple[Part, ...]:
    """Return the parts of a page, the newest first; none where it lists one thing at most, or nothing by edition."""
    holders = _holders(page.corpus).get(page.id, ())
    return tuple(Part.of(page, holder) for holder in newest_first(holders)) if len(holders) > 1 else ()


def newest_first(holders: Iterable[Held]) -> tuple[Held, ...]:
    """Return editions, plans or pairs by their days, the newest first; of one day, the last in reading order first."""
    return tuple(sorted(reversed(tuple(holders)), key=_days, reverse=True))


def _holders(corpus: Corpus) -> dict[str, tuple[Holder, ...]]:
    """Return by its id what each page that lists everything lists it by."""
    alone = tuple(edition for edition in corpus.editions if not corpus.pairs_of(edition))
    return {
        **dict.fromkeys(("recommendations", "kit"), corpus.covered_forums),
        "measures": corpus.plans,
        **dict.fromkeys(("correspondences", "matrix", "unmatched"), corpus.pairs),
        **dict.fromkeys(("explore", "slides"), (*corpus.pairs, *alone)),
    }


def _days(holder: Holder) -> tuple[date, ...]:
    if isinstance(holder, Pair):
        return holder.forum.starts, holder.plan.launched
    return (holder.launched if isinstance(holder, Plan) else holder.starts,)
