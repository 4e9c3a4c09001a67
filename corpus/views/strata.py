"""One layer of a pair as two facing columns: what meets, by threads, what only came near, what faces nothing.

Positions are parts of a hundred, from the top: what the columns measure on a page is the caller's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.model.assessable import Assessable
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.pair import Pair
from corpus.model.relation import Strength
from corpus.views.signs import Sign, state_of

# How often each column is set in the order of what it leads to: a few rounds settle what can be settled.
ROUNDS = 8


@dataclass(frozen=True)
class Side:
    """The records of one side by how far they are met; those that meet stand in the order of their threads."""

    met: tuple[Assessable, ...]
    near: tuple[Assessable, ...]
    nothing: tuple[Assessable, ...]
    unassessed: tuple[Assessable, ...]


@dataclass(frozen=True)
class Thread:
    """A correspondence, and where it leaves either column."""

    link: Correspondence
    left: float
    right: float


@dataclass(frozen=True)
class Strata:
    """One layer of a pair: the Forum's side, the plan's, and what links them."""

    pair: Pair
    basis: Basis
    asked: Side
    planned: Side
    threads: tuple[Thread, ...]


def strata(pair: Pair, basis: Basis | str) -> Strata:
    """Return one layer of a pair, its threads crossing as little as may be."""
    basis = Basis(basis)
    links = pair.correspondences(basis)
    asked, planned = _untangled(links)
    threads = (Thread(link, _at(link.recommendation, asked), _at(link.measure, planned)) for link in links)
    left, right = (_side(records, pair, basis) for records in (pair.forum.recommendations, pair.plan.measures))
    return Strata(
        pair,
        basis,
        Side(tuple(asked), *left),
        Side(tuple(planned), *right),
        tuple(sorted(threads, key=lambda thread: (thread.left, thread.right))),
    )


def _side(records: Iterable[Assessable], pair: Pair, basis: Basis) -> tuple[tuple[Assessable, ...], ...]:
    """Return the records that came near, that face nothing, and that nobody assessed, each in reading order."""
    states = [(record, state_of(record.corpus.assessed(record, pair, basis))) for record in records]
    wanted = (Sign.NEAR, Strength.NONE, Strength.UNASSESSED)
    return tuple(tuple(record for record, state in states if state == one) for one in wanted)


def _at(record: Assessable, column: Sequence[Assessable]) -> float:
    return round((column.index(record) + 0.5) * 100 / len(column), 2)


def _untangled(links: Sequence[Correspondence]) -> tuple[list[Assessable], list[Assessable]]:
    """Return both columns, each record once, in an order in which few threads cross.

    What hangs together stays together, so that no thread crosses those of another knot.
    """
    left: list[Assessable] = []
    right: list[Assessable] = []
    for knot in _knots(links):
        asked: list[Assessable] = list(dict.fromkeys(link.recommendation for link in knot))
        planned: list[Assessable] = list(dict.fromkeys(link.measure for link in knot))
        for _ in range(ROUNDS):
            planned = _ordered(planned, asked, knot)
            asked = _ordered(asked, planned, knot)
        left += asked
        right += planned
    return left, right


def _knots(links: Sequence[Correspondence]) -> list[list[Correspondence]]:
    """Return the correspondences in groups that share no record, in reading order."""
    knots: list[list[Correspondence]] = []
    for link in links:
        tied = [knot for knot in knots if any(_meet(link, other) for other in knot)]
        if tied:
            tied[0].extend(other for knot in tied[1:] for other in knot)
            tied[0].append(link)
            knots = [knot for knot in knots if knot not in tied[1:]]
        else:
            knots.append([link])
    return knots


def _meet(link: Correspondence, other: Correspondence) -> bool:
    """Return whether two correspondences share a record."""
    return any(end is far for end in link.linked for far in other.linked)


def _ordered(
    column: Sequence[Assessable], others: Sequence[Assessable], links: Sequence[Correspondence]
) -> list[Assessable]:
    """Return a column in the order of the middles of what each record leads to."""

    def middle(record: Assessable) -> float:
        places = [others.index(link.other(record)) for link in links if record in link.linked]
        return sum(places) / len(places)

    return sorted(column, key=middle)
