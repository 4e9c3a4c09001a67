"""Which edition is held against which plan, as it is exported: whatever is counted is counted within one of these."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from corpus.model.basis import Basis
from corpus.model.pair import Pair
from corpus.views.counts import relations
from exports.assessed import tally
from exports.publication import Publication
from exports.shape import Dated, Ref, Shape, Tally, Words


class Relations(Shape):
    """How many correspondences there are of each relation. Never to be summed with one another."""

    same: int
    broader: int
    part: int
    overlap: int
    indirect: int


class ComparisonData(Shape):
    """An edition of the forum and a plan that it is compared with."""

    forum: Ref = Field(description="The edition of the Forum")
    plan: Ref = Field(description="The plan")
    note: Words | None = Field(description="What is known of the two texts together")
    days_plan_before_forum_computed: int = Field(description="Negative where the plan came after")
    complete_computed: bool = Field(description="Whether everything on both sides was compared")
    recommendations_computed: Tally = Field(description="Based on the two texts, each under its strongest match")
    measures_computed: Tally = Field(description="Based on the two texts, each under its strongest match")
    relations_computed: Relations = Field(description="Matches based on the two texts, by relation")
    near_misses_computed: int = Field(description="Near misses based on the two texts")
    with_documents: Dated | None = Field(description="That both were read with documents too: what was read, and when")
    recommendations_with_documents_computed: Tally = Field(description="With official documents; never to be summed")
    measures_with_documents_computed: Tally = Field(description="With official documents; never to be summed")
    relations_with_documents_computed: Relations = Field(description="Matches with documents, by relation")
    near_misses_with_documents_computed: int = Field(description="Near misses with documents")

    @classmethod
    def of(cls, pair: Pair, publication: Publication) -> ComparisonData:
        """Return `pair` as it is exported."""
        return cls(
            forum=publication.ref(pair.forum),
            plan=publication.ref(pair.plan),
            note=publication.words(pair.note),
            days_plan_before_forum_computed=pair.days_apart,
            complete_computed=pair.complete,
            **_counted(pair, Basis.TEXTS, ""),
            with_documents=_with_documents(pair, publication),
            **_counted(pair, Basis.DOCUMENTS, "_with_documents"),
        )


def _counted(pair: Pair, basis: Basis, ending: str) -> dict[str, Any]:
    return {
        f"recommendations{ending}_computed": tally(pair.forum.recommendations, pair, basis),
        f"measures{ending}_computed": tally(pair.plan.measures, pair, basis),
        f"relations{ending}_computed": Relations(**relations(pair.correspondences(basis))),
        f"near_misses{ending}_computed": len(pair.near_misses(basis)),
    }


def _with_documents(pair: Pair, publication: Publication) -> Dated | None:
    layer = pair.with_documents
    if layer is None:
        return None
    return Dated(reason=publication.words(layer.reason), assessed=layer.assessed, assessed_by=layer.assessed_by)
