"""Which edition is held against which plan, as it is exported: whatever is counted is counted within one of these."""

from __future__ import annotations

from pydantic import Field

from corpus.model.pair import Pair
from corpus.views.counts import relations
from corpus.views.counts import tally as count
from exports.publication import Publication
from exports.shape import Ref, Shape, Tally, Words


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
    complete_computed: bool = Field(description="Whether everything on both sides was assessed")
    recommendations_computed: Tally = Field(description="Recommendations, each under its strongest correspondence here")
    measures_computed: Tally = Field(description="Measures, each under its strongest correspondence here")
    relations_computed: Relations = Field(description="Correspondences by relation")

    @classmethod
    def of(cls, pair: Pair, publication: Publication) -> ComparisonData:
        """Return `pair` as it is exported."""
        return cls(
            forum=publication.ref(pair.forum),
            plan=publication.ref(pair.plan),
            note=publication.words(pair.note),
            days_plan_before_forum_computed=pair.days_apart,
            complete_computed=pair.complete,
            recommendations_computed=Tally(**dict(count(pair.forum.recommendations, pair).items())),
            measures_computed=Tally(**dict(count(pair.plan.measures, pair).items())),
            relations_computed=Relations(**relations(pair.correspondences)),
        )
