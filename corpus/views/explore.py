"""What a record is filtered by: its own place, and the places that its correspondences tie it to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from corpus.model.axis import Recommendation
from corpus.model.basis import Basis
from corpus.model.plan import Measure

# What a tie is called where the two are near and do not correspond: no relation.
NEAR = "near"


@dataclass(frozen=True)
class Tie:
    """One axis, one objective, the relation between them and what it rests on; empty where a record is tied to none.

    Where a record came near to another without corresponding, the relation is NEAR and the place its own alone.
    """

    axis: str
    objective: str
    relation: str = ""
    basis: str = ""


def ties(record: Recommendation | Measure) -> tuple[Tie, ...]:
    """Return a tie for each correspondence and near miss of `record`, in both layers, or the one of its own place.

    A filter asks for one tie that fits it whole: a recommendation tied to the first objective in part and to the
    second indirectly is not found by « first objective, indirectly ».
    """
    ids = {kind: above.id for kind, above in record.lineage.items()}
    own = Tie(ids.get("axis", ""), ids.get("objective", ""))
    readings = [record.reading(basis) for basis in Basis]
    tied = [
        Tie(link.recommendation.axis.id, link.measure.objective.id, link.relation.value, link.basis.value)
        for reading in readings
        for link in reading.correspondences
    ]
    near = [replace(own, relation=NEAR, basis=reading.basis.value) for reading in readings if reading.near_misses]
    return (*(tied or [own]), *near)


def words(record: Recommendation | Measure, language: str) -> str:
    """Return what a word is looked for in, in `language`: the texts of the record, its code and its keywords."""
    texts = (record.title[language], record.described_by[language], *record.keywords_in(language))
    return " ".join((record.code, *texts))
