"""What a record is filtered by: its own place, and the places that its correspondences tie it to."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model.axis import Recommendation
from corpus.model.plan import Measure


@dataclass(frozen=True)
class Tie:
    """One axis, one objective and the relation between them, by id; empty where a record is tied to none."""

    axis: str
    objective: str
    relation: str


def ties(record: Recommendation | Measure) -> tuple[Tie, ...]:
    """Return a tie for each correspondence of `record`, or the one that its own place makes where it has none.

    A filter asks for one tie that fits it whole: a recommendation tied to the first objective in part and to the
    second indirectly is not found by « first objective, indirectly ».
    """
    links = record.assessment.correspondences
    if links:
        return tuple(Tie(link.recommendation.axis.id, link.measure.objective.id, link.relation.value) for link in links)
    ids = {kind: above.id for kind, above in record.lineage.items()}
    return (Tie(ids.get("axis", ""), ids.get("objective", ""), ""),)


def words(record: Recommendation | Measure, language: str) -> str:
    """Return what a word is looked for in, in `language`: the texts of the record, its code and its keywords."""
    texts = (record.title[language], record.described_by[language], *record.keywords_in(language))
    return " ".join((record.code, *texts))
