"""The order of dates: the plans and editions that are compared, their reports, and the facts that came after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from corpus.model.corpus import Corpus
from corpus.model.follow_up import FollowUp
from corpus.model.forum import Forum
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
    return tuple(sorted((*_texts(corpus), *facts), key=lambda milestone: (milestone.starts, milestone.ends)))


def course(corpus: Corpus) -> tuple[Milestone, ...]:
    """Return the plans, the editions, their reports, and what is said of whole editions: the short form."""
    return tuple(
        milestone
        for milestone in timeline(corpus)
        if milestone.what != "fact" or _is_of_an_edition(milestone) and not milestone.beside
    )


def _is_of_an_edition(milestone: Milestone) -> bool:
    return isinstance(milestone.record, FollowUp) and all(isinstance(top, Forum) for top in milestone.record.about)


def _texts(corpus: Corpus) -> Iterator[Milestone]:
    plans = dict.fromkeys(pair.plan for pair in corpus.pairs)
    forums = dict.fromkeys(pair.forum for pair in corpus.pairs)
    texts = [
        *(Milestone("launch", plan.launched, plan.launched, plan) for plan in plans),
        *(Milestone("held", forum.starts, forum.ends, forum) for forum in forums),
    ]
    before: Milestone | None = None
    for text in sorted(texts, key=lambda milestone: milestone.starts):
        days = (text.starts - before.starts).days if before else None
        yield Milestone(text.what, text.starts, text.ends, text.record, days)
        before = text
    for forum in forums:
        if forum.report:
            yield Milestone("unveiled", forum.report.unveiled, forum.report.unveiled, forum)
