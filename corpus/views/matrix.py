"""A forum's recommendations against a plan's measures: what stands in each cell, grouped and in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from corpus.model.aim import Aim
from corpus.model.axis import Axis, Recommendation
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.forum import Forum
from corpus.model.near_miss import NearMiss
from corpus.model.pair import Pair
from corpus.model.plan import Measure, Objective, Plan
from corpus.model.relation import Relation, Strength
from corpus.views.kept import kept

Found = TypeVar("Found", Correspondence, NearMiss)


@dataclass(frozen=True)
class Meeting:
    """What lies between one axis and one objective: a cell of the matrix by groups.

    `links` are the correspondences by the two texts, `with_documents` those with documents beyond them.
    """

    axis: Axis
    objective: Objective
    links: tuple[Correspondence, ...]
    with_documents: tuple[Correspondence, ...]
    near_misses: tuple[NearMiss, ...]
    aim: Aim | None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found between the two."""
        return not (self.links or self.with_documents or self.near_misses)

    @property
    def by_strength(self) -> tuple[tuple[str, tuple[Correspondence, ...]], ...]:
        """Each strength that occurs by the two texts with its correspondences, the strongest first; never summed."""
        return self.strengths(Basis.TEXTS)

    def strengths(self, basis: Basis) -> tuple[tuple[str, tuple[Correspondence, ...]], ...]:
        """Return each strength that occurs in one layer with its correspondences, the strongest first; never summed."""
        links = self.links if basis == Basis.TEXTS else self.with_documents
        kinds = (
            (strength.value, tuple(link for link in links if link.relation.strength is strength))
            for strength in Strength
        )
        return tuple((strength, counted) for strength, counted in kinds if counted)


@dataclass(frozen=True)
class Cell:
    """A recommendation against a measure: their correspondence, in whichever layer it is, and where they come near.

    A pair corresponds in one layer only, and may come near in the other; it comes near once at most in each.
    """

    measure: Measure
    link: Correspondence | None
    near_misses: tuple[NearMiss, ...]
    pending: bool

    def link_in(self, basis: Basis) -> Correspondence | None:
        """Return the correspondence of the two where it is of one layer."""
        return self.link if self.link and self.link.basis == basis else None

    @property
    def is_empty(self) -> bool:
        """Whether the two were assessed and nothing was found."""
        return not (self.link or self.near_misses or self.pending)


@dataclass(frozen=True)
class Row:
    """A recommendation and its cell for each measure, in the plan's order."""

    record: Recommendation
    cells: tuple[Cell, ...]

    @property
    def holding(self) -> tuple[Cell, ...]:
        """The cells that hold something, or that nobody filled yet."""
        return tuple(cell for cell in self.cells if not cell.is_empty)


@dataclass(frozen=True)
class Group:
    """An axis: its cells by objective, and the rows of its recommendations."""

    axis: Axis
    meetings: tuple[Meeting, ...]
    rows: tuple[Row, ...]

    @property
    def blank_records(self) -> tuple[Recommendation, ...]:
        """The recommendations whose row holds nothing."""
        return tuple(row.record for row in self.rows if not row.holding)


@dataclass(frozen=True)
class Matrix:
    """Everything of one forum against everything of one plan; two editions are never in one matrix."""

    pair: Pair
    groups: tuple[Group, ...]
    measures: tuple[Measure, ...]

    @property
    def objectives(self) -> tuple[tuple[Objective, int], ...]:
        """The objectives of its columns, each with how many these are."""
        counted = Counter(measure.objective for measure in self.measures)
        return tuple(counted.items())

    @cached_property
    def firsts(self) -> frozenset[Measure]:
        """The measures with which the columns of an objective begin."""
        begins = {measure.objective: measure for measure in reversed(self.measures)}
        return frozenset(begins.values())

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
        """The correspondences of its rows by the two texts, in the forum's order."""
        return self.links_in(Basis.TEXTS)

    @property
    def with_documents(self) -> tuple[Correspondence, ...]:
        """The correspondences of its rows with documents, in the forum's order."""
        return self.links_in(Basis.DOCUMENTS)

    @property
    def blank_measures(self) -> tuple[Measure, ...]:
        """The measures whose column holds nothing."""
        held = {cell.measure.id for group in self.groups for row in group.rows for cell in row.holding}
        return tuple(measure for measure in self.plan.measures if measure.id not in held)

    def links_in(self, basis: Basis) -> tuple[Correspondence, ...]:
        """Return the correspondences of its rows in one layer, in the forum's order."""
        return tuple(link for group in self.groups for link in self.pair.of(group.axis, Basis(basis)))

    def near_misses_in(self, basis: Basis) -> tuple[NearMiss, ...]:
        """Return the near misses of its rows in one layer, in the forum's order."""
        axes = {group.axis for group in self.groups}
        return tuple(near for near in self.pair.near_misses(Basis(basis)) if near.recommendation.axis in axes)

    def by_relation(self, basis: Basis = Basis.TEXTS) -> tuple[tuple[Relation, int], ...]:
        """Return each relation with its number of correspondences in one layer, those without any too."""
        links = self.links_in(basis)
        return tuple((relation, sum(link.relation is relation for link in links)) for relation in Relation)

    def by_strength(self, basis: Basis = Basis.TEXTS) -> tuple[tuple[str, int], ...]:
        """Return each strength that a correspondence can have with its number in one layer, none left out."""
        links, strengths = self.links_in(basis), dict.fromkeys(relation.strength for relation in Relation)
        return tuple(
            (strength.value, sum(link.relation.strength is strength for link in links)) for strength in strengths
        )


@kept
def matrix(pair: Pair) -> Matrix:
    """Return the matrix of the forum's recommendations against the plan's measures."""
    return Matrix(pair, tuple(_group(axis, pair) for axis in pair.forum.axes), pair.plan.measures)


def sliced(axis: Axis, pair: Pair) -> Matrix:
    """Return the matrix of one axis against the measures with which something was found of it."""
    group = _group(axis, pair)
    met = {cell.measure for row in group.rows for cell in row.cells if cell.link or cell.near_misses}
    rows = tuple(Row(row.record, tuple(cell for cell in row.cells if cell.measure in met)) for row in group.rows)
    columns = tuple(measure for measure in pair.plan.measures if measure in met)
    return Matrix(pair, (replace(group, rows=rows),), columns)


def met_first(record: Recommendation | Measure, pair: Pair) -> Recommendation | None:
    """Return the recommendation in whose row of a pair's matrix a record is met first, None where no row holds it."""
    readings = [record.corpus.assessed(record, pair, basis) for basis in Basis]
    asked = {link.recommendation.id for reading in readings for link in reading.correspondences}
    asked |= {near.recommendation.id for reading in readings for near in reading.near_misses}
    if isinstance(record, Recommendation):
        return record if asked or _pending(record, pair) else None
    rows = (row for row in pair.forum.recommendations if row.id in asked or record.id in _pending(row, pair))
    return next(rows, None)


def _group(axis: Axis, pair: Pair) -> Group:
    meetings = (_meeting(axis, objective, pair) for objective in pair.plan.objectives)
    return Group(axis, tuple(meetings), tuple(_row(asked, pair) for asked in axis.recommendations))


def _row(record: Recommendation, pair: Pair) -> Row:
    readings = [record.corpus.assessed(record, pair, basis) for basis in Basis]
    links = {link.measure_id: link for reading in readings for link in reading.correspondences}
    misses = [near for reading in readings for near in reading.near_misses]
    pending = _pending(record, pair)
    cells = (
        Cell(measure, links.get(measure.id), _near(measure, misses), measure.id in pending)
        for measure in pair.plan.measures
    )
    return Row(record, tuple(cells))


def _pending(record: Recommendation, pair: Pair) -> frozenset[str]:
    """Return what `record` was not held against: all, where nobody looked at it; otherwise what nobody looked at."""
    every = record in pair.pending_recommendations
    return frozenset(measure.id for measure in (pair.plan.measures if every else pair.pending_measures))


def _near(measure: Measure, misses: Iterable[NearMiss]) -> tuple[NearMiss, ...]:
    return tuple(near for near in misses if near.measure is measure)


def _meeting(axis: Axis, objective: Objective, pair: Pair) -> Meeting:
    def between(found: Iterable[Found]) -> tuple[Found, ...]:
        return tuple(
            pairing
            for pairing in found
            if pairing.recommendation.axis is axis and pairing.measure.objective is objective
        )

    misses = [near for basis in Basis for near in pair.near_misses(basis)]
    texts, documents = (between(pair.of(axis, basis)) for basis in Basis)
    return Meeting(axis, objective, texts, documents, between(misses), pair.aim(axis, objective))
