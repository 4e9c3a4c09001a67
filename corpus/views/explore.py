"""What a record is filtered by: its own place, and the places that its correspondences tie it to."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model.axis import Recommendation
from corpus.model.basis import Basis
from corpus.model.plan import Measure

# What a tie is called where the two are near and do not correspond: no relation.
NEAR = "near"


@dataclass(frozen=True)
class Tie:
    """One axis, one objective, the relation between them and what it rests on; empty where a record is tied to none.

    Where a record came near to another without corresponding, the relation is NEAR.
    """

    axis: str
    objective: str
    relation: str = ""
    basis: str = ""


def ties(record: Recommendation | Measure) -> tuple[Tie, ...]:
    """Return a tie for each correspondence and near miss of `record`, in both layers; where it has none, its own place.

    A filter asks for one tie that fits it whole: a recommendation tied to the first objective in part and to the
    second indirectly is not found by « first objective, indirectly ».
    """
    tied = []
    for basis in Basis:
        reading = record.reading(basis)
        tied += [_tie(*link.linked, link.relation.value, basis) for link in reading.correspondences]
        tied += [_tie(*near.linked, NEAR, basis) for near in reading.near_misses]
    ids = {kind: above.id for kind, above in record.lineage.items()}
    return tuple(tied) or (Tie(ids.get("axis", ""), ids.get("objective", "")),)


def _tie(asked: Recommendation, planned: Measure, relation: str, basis: Basis) -> Tie:
    return Tie(asked.axis.id, planned.objective.id, relation, basis.value)


def words(record: Recommendation | Measure, language: str) -> str:
    """Return what a word is looked for in, in `language`: the texts of the record, its code and its keywords."""
    texts = (record.title[language], record.described_by[language], *record.keywords_in(language))
    return " ".join((record.code, *texts))
