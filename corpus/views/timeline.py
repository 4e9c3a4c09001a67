"""The order of dates: the plans and editions that are compared, their reports, and the facts that came after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from corpus.model.corpus import Corpus
from corpus.model.follow_up import FollowUp
from corpus.model.pair import Pair
from corpus.model.plan import Plan
from corpus.model.record import Bound


@dataclass(frozen=True)
class Milestone:
    """What happened on some days: a plan's launch, a forum, the unveiling of its report, or a dated fact.

    `days_after` is counted from the milestone before it, where one text follows the other.
    """

    what: Literal["launch", "held", "unveiled", "fact"]
    starts: date
    ends: date
    record: Bound
    days_after: int | None = None

    @property
    def side(self) -> str:
        """Which side of the seam it stands on: the plan's, the Forum's, or both."""
        records = self.record.about if isinstance(self.record, FollowUp) else (self.record,)
        sides = {"plan" if isinstance(record.topmost, Plan) else "forum" for record in records}
        return sides.pop() if len(sides) == 1 else "both"

    @property
    def beside(self) -> bool:
        """Whether it is a fact that began before the text that it stands beside."""
        return isinstance(self.record, FollowUp) and self.record.place == "beside"


def timeline(corpus: Corpus) -> tuple[Milestone, ...]:
    """Return everything dated, in the order of time."""
    facts = (Milestone("fact", fact.when.starts, fact.when.ends, fact) for fact in corpus.timeline)
    return _in_order((*_texts(corpus.pairs), *facts))


def course(corpus: Corpus, pairs: Iterable[Pair]) -> tuple[Milestone, ...]:
    """Return the plans and editions of some pairs, their reports, and what came since of these editions: in short."""
    pairs = tuple(pairs)
    forums = {pair.forum.id for pair in pairs}
    facts = (
        Milestone("fact", fact.when.starts, fact.when.ends, fact)
        for fact in corpus.timeline
        if fact.place == "since" and forums.issuperset(fact.about_ids)
    )
    return _in_order((*_texts(pairs), *facts))


def _in_order(milestones: Iterable[Milestone]) -> tuple[Milestone, ...]:
    return tuple(sorted(milestones, key=lambda milestone: (milestone.starts, milestone.ends)))


def _texts(pairs: Iterable[Pair]) -> Iterator[Milestone]:
    pairs = tuple(pairs)
    plans = dict.fromkeys(pair.plan for pair in pairs)
    forums = dict.fromkeys(pair.forum for pair in pairs)
    texts = [
        *(Milestone("launch", plan.launched, plan.launched, plan) for plan in plans),
        *(Milestone("held", forum.starts, forum.ends, forum) for forum in forums),
    ]
    before: Milestone | None = None
    for text in _in_order(texts):
        yield replace(text, days_after=(text.starts - before.starts).days if before else None)
        before = text
    for forum in forums:
        if forum.report:
            yield Milestone("unveiled", forum.report.unveiled, forum.report.unveiled, forum)
