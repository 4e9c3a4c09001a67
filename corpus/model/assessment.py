"""What was found for each recommendation and each measure, pair by pair, and in all its pairs together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.relation import Strength

if TYPE_CHECKING:
    from corpus.model.pair import Pair
    from corpus.model.pairing import Compared


@dataclass(frozen=True)
class Assessment:
    """What was found for one recommendation or measure: its correspondences, or why there is none.

    `pair` says which edition it was held against which plan; None for all that its edition is compared with.
    """

    correspondences: tuple[Correspondence, ...]
    unmatched: Unmatched | None
    pair: Pair | None = None

    @property
    def strength(self) -> Strength:
        """The strongest of its correspondences; NONE where assessed without one, UNASSESSED where nobody looked."""
        if self.correspondences:
            order = list(Strength)
            return min((link.relation.strength for link in self.correspondences), key=order.index)
        return Strength.NONE if self.unmatched else Strength.UNASSESSED


def assess(corpus: Compared) -> dict[tuple[str, str], Assessment]:
    """Return what was found, by the id of the record and that of the pair."""
    linked: dict[tuple[str, str], list[Correspondence]] = {}
    for link in corpus.correspondences:
        pair_id = f"{link.recommendation.forum.id}-{link.measure.plan.id}"
        for record_id in (link.recommendation_id, link.measure_id):
            linked.setdefault((record_id, pair_id), []).append(link)
    stated = {(statement.record_id, statement.against_id): statement for statement in corpus.unmatched}
    assessments = {}
    for pair in corpus.pairs:
        for records, other in ((pair.forum.recommendations, pair.plan), (pair.plan.measures, pair.forum)):
            for record in records:
                # The check lets a statement leave out what it is held against where there is only one.
                unmatched = stated.get((record.id, other.id)) or stated.get((record.id, None))
                links = tuple(linked.get((record.id, pair.id), ()))
                assessments[record.id, pair.id] = Assessment(links, unmatched, pair)
    return assessments


def together(assessments: Iterable[Assessment]) -> Assessment:
    """Return several as one: all their correspondences, and « none » only where each of them says so."""
    several = tuple(assessments)
    stated = [assessment.unmatched for assessment in several]
    links = tuple(link for assessment in several for link in assessment.correspondences)
    return Assessment(links, stated[0] if stated and all(stated) else None)
