"""The geometry of the picture of how axes run into objectives: numbers alone, without a unit of their own.

Positions run along two parallel edges, the axes' and the objectives'; how far apart the edges lie, and whether they
stand or lie, is the caller's. A band is as thick as the number of its correspondences, and beside the bands each end
shows, at the same scale, how many of its own records nothing corresponds to.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from corpus.model.axis import Axis
from corpus.model.basis import Basis
from corpus.model.pair import Pair
from corpus.model.plan import Objective
from corpus.model.relation import Strength
from corpus.views.counts import tally
from corpus.views.matrix import Matrix


@dataclass(frozen=True)
class Band:
    """The correspondences of one strength between an axis and an objective; it starts at each end where said."""

    axis: Axis
    objective: Objective
    strength: str
    count: int
    thickness: float
    at_axis: float = 0
    at_objective: float = 0

    def across(self, near: float, far: float) -> str:
        """Return the outline as SVG path data where the edges stand, at x `near` and `far`."""
        return _outline(self, near, far, "{0:g} {1:g}")

    def down(self, near: float, far: float) -> str:
        """Return the outline as SVG path data where the edges lie, at y `near` and `far`."""
        return _outline(self, near, far, "{1:g} {0:g}")


@dataclass(frozen=True)
class End:
    """An axis or an objective on its edge: where bands leave it, where what nothing corresponds to stands beside them.

    What nobody assessed yet comes last: the rest of its length.
    """

    record: Axis | Objective
    start: float
    links: int
    none: int
    unassessed: int
    links_length: float
    none_length: float
    length: float
    none_first: bool = False

    @property
    def middle(self) -> float:
        """The middle of the end."""
        return self.start + self.length / 2

    @property
    def links_start(self) -> float:
        """Where its first band starts."""
        return self.start + self.none_length * self.none_first

    @property
    def none_start(self) -> float:
        """Where what nothing corresponds to starts."""
        return self.start + self.links_length * (not self.none_first)

    @property
    def none_middle(self) -> float:
        """The middle of what nothing corresponds to."""
        return self.none_start + self.none_length / 2


@dataclass(frozen=True)
class Flow:
    """The whole picture; `length` is that of the longer edge, on which the shorter is centred."""

    axes: tuple[End, ...]
    objectives: tuple[End, ...]
    bands: tuple[Band, ...]
    length: float


def flow(
    matrix: Matrix, unit: float, gap: float, least: float = 0, label: float = 0, basis: Basis = Basis.TEXTS
) -> Flow:
    """Return the geometry of one layer of `matrix`.

    `unit` is the thickness of one correspondence or record, `gap` what lies between two ends.

    Where there is little to draw, words still need their room: the edges are at least `least` long, and the picture
    goes on for `label` after the start of each end.
    """
    bands = tuple(
        Band(meeting.axis, meeting.objective, strength, len(links), len(links) * unit)
        for group in matrix.groups
        for meeting in group.meetings
        for strength, links in meeting.strengths(basis)
    )
    axes = _ends((group.axis for group in matrix.groups), matrix.pair, basis, bands, unit, gap)
    objectives = _ends(matrix.plan.objectives, matrix.pair, basis, bands, unit, gap)
    length = max(_edge(axes), _edge(objectives), least)
    axes, objectives = _spread(axes, length), _spread(objectives, length)
    axes, objectives = _turned(axes, objectives, bands), _turned(objectives, axes, bands)
    room = max((end.start + label for end in (*axes, *objectives)), default=0)
    return Flow(axes, objectives, _laid(bands, axes, objectives), max(length, room))


def _ends(
    records: Iterable[Axis | Objective], pair: Pair, basis: Basis, bands: tuple[Band, ...], unit: float, gap: float
) -> tuple[End, ...]:
    """Return the ends one after the other, `gap` apart."""
    ends, start = [], 0.0
    for record in records:
        counts = tally(record.children, pair, basis)
        links = sum(band.count for band in bands if record in (band.axis, band.objective))
        met, none = links * unit, counts[Strength.NONE] * unit
        length = met + none + counts[Strength.UNASSESSED] * unit
        ends.append(End(record, start, links, counts.none, counts.unassessed, met, none, length))
        start += length + gap
    return tuple(ends)


def _edge(ends: tuple[End, ...]) -> float:
    return ends[-1].start + ends[-1].length if ends else 0.0


def _spread(ends: tuple[End, ...], length: float) -> tuple[End, ...]:
    """Return the ends with equal room around each on an edge of `length`."""
    spare = (length - _edge(ends)) / len(ends) if ends else 0
    return tuple(replace(end, start=end.start + spare * (place + 0.5)) for place, end in enumerate(ends))


def _turned(ends: tuple[End, ...], others: tuple[End, ...], bands: tuple[Band, ...]) -> tuple[End, ...]:
    """Return the ends with their bands on the side that most lead to, so that they cross as little as may be."""
    middles = {end.record.id: end.middle for end in others}

    def leans(end: End) -> float:
        pairs = [(band.axis, band.objective, band.count) for band in bands]
        far = [(a if o is end.record else o, count) for a, o, count in pairs if end.record in (a, o)]
        return sum((middles[record.id] - end.middle) * count for record, count in far)

    return tuple(replace(end, none_first=leans(end) > 0) for end in ends)


def _laid(bands: tuple[Band, ...], axes: tuple[End, ...], objectives: tuple[End, ...]) -> tuple[Band, ...]:
    """Return the bands where they start at both ends: one after the other, in the order of what they lead to."""
    at = {end.record.id: end.links_start for end in (*axes, *objectives)}
    laid = []
    for band in bands:
        laid.append(replace(band, at_axis=at[band.axis.id], at_objective=at[band.objective.id]))
        at[band.axis.id] += band.thickness
        at[band.objective.id] += band.thickness
    return tuple(laid)


def _outline(band: Band, near: float, far: float, point: str) -> str:
    """Return a closed curve that leaves and reaches both edges at a right angle."""
    half = (near + far) / 2
    there = ((near, band.at_axis), (half, band.at_axis), (half, band.at_objective), (far, band.at_objective))
    back = [(across, along + band.thickness) for across, along in reversed(there)]
    first, *curve = (point.format(*position) for position in there)
    turn, *home = (point.format(*position) for position in back)
    return f"M{first}C{' '.join(curve)}L{turn}C{' '.join(home)}Z"
