"""A forum's recommendations against a plan's measures: what stands in each cell, grouped and in full."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.model.axis import Axis, Recommendation
from corpus.model.correspondence import Correspondence
from corpus.model.forum import Forum
from corpus.model.pair import Pair
from corpus.model.plan import Measure, Objective, Plan
from corpus.model.relation import Relation, Strength


@dataclass(frozen=True)
class Meeting:
    """The correspondences between one axis and one objective: a cell of the matrix by groups."""

    axis: Axis
    objective: Objective
    links: tuple[Correspondence, ...]

    @property
    def by_strength(self) -> tuple[tuple[str, tuple[Correspondence, ...]], ...]:
        """Each strength that occurs with its correspondences, the strongest first; never summed into one."""
        kinds = (
            (strength.value, tuple(link for link in self.links if link.relation.strength is strength))
            for strength in Strength
        )
        return tuple((strength, links) for strength, links in kinds if links)


@dataclass(frozen=True)
class Row:
    """A recommendation and, for each measure in the plan's order, its correspondence or None.

    `pending` holds the ids of the measures that it was not held against yet.
    """

    record: Recommendation
    cells: tuple[tuple[Measure, Correspondence | None], ...]
    pending: frozenset[str]


@dataclass(frozen=True)
class Group:
    """An axis: its cells by objective, and the rows of its recommendations."""

    axis: Axis
    meetings: tuple[Meeting, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Matrix:
    """Everything of one forum against everything of one plan; two editions are never in one matrix."""

    pair: Pair
    groups: tuple[Group, ...]

    @property
    def forum(self) -> Forum:
        """The edition that is compared."""
        return self.pair.forum

    @property
    def plan(self) -> Plan:
        """The plan that it is compared with."""
        return self.pair.plan

    @property
    def links(self) -> tuple[Correspondence, ...]:
        """The correspondences between the two, in the forum's order."""
        return tuple(link for group in self.groups for meeting in group.meetings for link in meeting.links)

    @property
    def by_relation(self) -> tuple[tuple[Relation, int], ...]:
        """Each relation with its number of correspondences, those without any too."""
        return tuple((relation, sum(link.relation is relation for link in self.links)) for relation in Relation)

    @property
    def by_strength(self) -> tuple[tuple[str, int], ...]:
        """Each strength that a correspondence can have with its number of correspondences, none left out."""
        strengths = dict.fromkeys(relation.strength for relation in Relation)
        return tuple(
            (strength.value, sum(link.relation.strength is strength for link in self.links)) for strength in strengths
        )


def matrix(pair: Pair) -> Matrix:
    """Return the matrix of the forum's recommendations against the plan's measures."""
    return Matrix(pair, tuple(_group(axis, pair) for axis in pair.forum.axes))


def _group(axis: Axis, pair: Pair) -> Group:
    links = {(link.recommendation_id, link.measure_id): link for link in pair.of(axis)}
    meetings = (_meeting(axis, objective, links.values()) for objective in pair.plan.objectives)
    return Group(
        axis, tuple(meetings), tuple(_row(recommendation, pair, links) for recommendation in axis.recommendations)
    )


def _row(record: Recommendation, pair: Pair, links: dict[tuple[str, str], Correspondence]) -> Row:
    cells = tuple((measure, links.get((record.id, measure.id))) for measure in pair.plan.measures)
    return Row(record, cells, _pending(record, pair))


def _pending(record: Recommendation, pair: Pair) -> frozenset[str]:
    """Return what `record` was not held against: all, where nobody looked at it; otherwise what nobody looked at."""
    every = record in pair.pending_recommendations
    return frozenset(measure.id for measure in (pair.plan.measures if every else pair.pending_measures))


def _meeting(axis: Axis, objective: Objective, links: Iterable[Correspondence]) -> Meeting:
    return Meeting(axis, objective, tuple(link for link in links if link.measure.objective is objective))
