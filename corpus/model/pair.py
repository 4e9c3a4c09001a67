"""Which edition of the forum is held against which plan: nothing is said of two that the YAML does not pair."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from pydantic import Field

from corpus.model.assessable import Assessable
from corpus.model.basis import AssessedBy, Basis
from corpus.model.many import are_many
from corpus.model.plan import Plan
from corpus.model.relation import Strength
from corpus.model.types import Day, Model, PlanId, Prose

if TYPE_CHECKING:
    from corpus.model.aim import Aim
    from corpus.model.axis import Axis, Recommendation
    from corpus.model.correspondence import Correspondence
    from corpus.model.forum import Forum
    from corpus.model.near_miss import NearMiss
    from corpus.model.plan import Measure, Objective
    from corpus.model.record import Bound
    from corpus.model.records import Records

Held = TypeVar("Held", bound=Assessable)


class WithDocuments(Model):
    """That all of a pair was read with documents beyond the two texts: what was read, and what was not."""

    assessed: Day = Field(description="Le jour de l’évaluation.")
    assessed_by: AssessedBy = Field(
        default="reading",
        description="reading : une lecture; independent-readings : deux lectures indépendantes.",
    )
    reason: Prose = Field(description="Ce qui a été lu, et ce qui ne l’a pas été.")


class Comparison(Model):
    """A plan that an edition is held against; `note`, what is known of the two texts together."""

    plan_id: PlanId = Field(alias="plan", description="L’identifiant du plan (plan_action.yaml).")
    note: Prose | None = Field(
        default=None,
        description="Ce que l’on sait des deux textes ensemble, par exemple si l’un nomme l’autre.",
    )
    with_documents: WithDocuments | None = Field(
        default=None,
        description="Que tout a été relu avec des documents officiels; cela vaut pour ce qui n’a pas d’énoncé à soi.",
    )


@dataclass(frozen=True, eq=False)
class Pair:
    """A forum and a plan that are compared. Whatever is counted or stated as absent is so of one pair."""

    forum: Forum
    plan: Plan
    note: Prose | None = None
    with_documents: WithDocuments | None = None

    @property
    def id(self) -> str:
        """Its id, made of both: "f2-pa22"."""
        return pair_id(self.forum, self.plan)

    @property
    def days_apart(self) -> int:
        """Days from the plan's launch to the forum's first day; negative where the plan came after."""
        return self.plan.days_before(self.forum)

    @property
    def is_wide(self) -> bool:
        """Whether all its recommendations and all its measures are too many for a page."""
        return are_many(self.forum.recommendations, self.plan.measures)

    @cached_property
    def slices(self) -> tuple[Slice, ...]:
        """Its axes one by one, then its objectives, where it is wide."""
        groups: tuple[Axis | Objective, ...] = (*self.forum.axes, *self.plan.objectives)
        return tuple(Slice(group, self) for group in groups) if self.is_wide else ()

    def other(self, record: Bound) -> Forum | Plan:
        """Return what a record of either side is held against: the plan or the forum."""
        return self.forum if record.topmost is self.plan else self.plan

    def holds(self, link: Correspondence) -> bool:
        """Return whether a correspondence links the two."""
        return link.recommendation.forum is self.forum and link.measure.plan is self.plan

    @property
    def bases(self) -> tuple[Basis, ...]:
        """The layers in which the two were read."""
        return tuple(Basis) if self.with_documents else (Basis.TEXTS,)

    def correspondences(self, basis: Basis) -> tuple[Correspondence, ...]:
        """Return the correspondences between the two in one layer, in the forum's order."""
        return tuple(link for axis in self.forum.axes for link in self.of(axis, basis))

    def of(self, parent: Axis | Objective, basis: Basis) -> tuple[Correspondence, ...]:
        """Return those of an axis or an objective in one layer, in order."""
        return tuple(link for link in parent.correspondences(basis) if self.holds(link))

    def near_misses(self, basis: Basis) -> tuple[NearMiss, ...]:
        """Return the near misses between the two in one layer, in the forum's order."""
        return tuple(near for near in self.forum.corpus.near_misses_of(self) if near.basis == basis)

    def aim(self, axis: Axis, objective: Objective) -> Aim | None:
        """Return whether an axis and an objective of the two aim alike; None where nobody assessed it."""
        return next((aim for aim in axis.aims if aim.objective_id == objective.id), None)

    def common_aims(self, parent: Axis | Objective) -> tuple[Aim, ...]:
        """Return where an axis or an objective of either side aims as one of the other does, in order."""
        own = (aim for aim in parent.aims if aim.axis.forum is self.forum and aim.objective.plan is self.plan)
        return tuple(aim for aim in own if aim.common)

    @cached_property
    def pending_recommendations(self) -> tuple[Recommendation, ...]:
        """The recommendations that nobody held against the plan yet, by the two texts."""
        return self._pending(self.forum.recommendations)

    @cached_property
    def pending_measures(self) -> tuple[Measure, ...]:
        """The measures that nobody held against the forum yet, by the two texts."""
        return self._pending(self.plan.measures)

    def pending_beside(self, record: Recommendation | Measure) -> tuple[Recommendation | Measure, ...]:
        """Return what of the other side than a record's nobody assessed yet."""
        return self.pending_recommendations if self.other(record) is self.forum else self.pending_measures

    @property
    def complete(self) -> bool:
        """Whether every recommendation and every measure was assessed: only then was all compared with all."""
        return not self.pending_recommendations and not self.pending_measures

    def _pending(self, records: tuple[Held, ...]) -> tuple[Held, ...]:
        return tuple(
            record
            for record in records
            if self.forum.corpus.assessed(record, self, Basis.TEXTS).strength is Strength.UNASSESSED
        )


@dataclass(frozen=True, eq=False)
class Slice:
    """One axis of a pair that is wide, with the whole plan; or one objective, with the whole edition."""

    group: Axis | Objective
    pair: Pair

    @property
    def id(self) -> str:
        """Its id, made of those of both ends: "f2-a1--pa22", "f2--pa22-o1"."""
        return "--".join(self.group.id if end is self.group.topmost else end.id for end in (self.forum, self.plan))

    @property
    def forum(self) -> Forum:
        """The edition."""
        return self.pair.forum

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.pair.plan


def pair_id(forum: Forum, plan: Plan) -> str:
    """Return the id of a pair: "f2-pa22"."""
    return f"{forum.id}-{plan.id}"


def pairs(corpus: Records) -> tuple[Pair, ...]:
    """Return the pairs that the forums declare, in their order; a forum whose content is not here has none."""
    return tuple(
        Pair(forum, corpus.get(Plan, comparison.plan_id), comparison.note, comparison.with_documents)
        for forum in corpus.forums
        if forum.covered
        for comparison in forum.compared_with
    )
