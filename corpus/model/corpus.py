"""The whole content as one frozen object: every record by id, in reading order, linked both ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from corpus.messages.problems import Problem
from corpus.model.axis import Axis, Recommendation
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.forum import Forum
from corpus.model.history import Event
from corpus.model.labels import Labels
from corpus.model.page import Navigation, Page
from corpus.model.pairing import Compared
from corpus.model.panel import Finding, Panel
from corpus.model.place import Place
from corpus.model.plan import Measure, Objective, Plan
from corpus.model.published import Published
from corpus.model.record import Bound
from corpus.model.region import Region
from corpus.model.reviewed import Reviewed
from corpus.model.source import Source
from corpus.model.term import Term
from corpus.model.withdrawn import Withdrawn


@dataclass(frozen=True, eq=False)
class Corpus(Compared):
    """The checked content. Lookups raise KeyError for an id that it does not hold."""

    forums: tuple[Forum, ...]
    panels: tuple[Panel, ...]
    axes: tuple[Axis, ...]
    plans: tuple[Plan, ...]
    correspondences: tuple[Correspondence, ...]
    unmatched: tuple[Unmatched, ...]
    sources: tuple[Source, ...]
    terms: tuple[Term, ...]
    regions: tuple[Region, ...]
    pages: tuple[Page, ...]
    navigation: Navigation
    labels: Labels
    places: dict[str, Place] = field(default_factory=dict)
    withdrawn: tuple[Withdrawn, ...] = ()
    withdrawn_correspondences: tuple[Correspondence, ...] = ()
    reviewed: tuple[Reviewed, ...] = ()
    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    published: Published | None = None
    warnings: tuple[Problem, ...] = ()

    def __post_init__(self) -> None:
        for record in (*self._tops(), *self.withdrawn_correspondences, *self.withdrawn):
            record.bind(self)

    def __getitem__(self, record_id: str) -> Bound:
        return self.records.get(record_id) or self.retired[record_id]

    def _tops(self) -> Iterator[Bound]:
        yield from self.forums
        yield from self.panels
        yield from self.axes
        yield from self.plans
        yield from self.correspondences
        yield from self.sources
        yield from self.terms
        yield from self.regions
        yield from self.pages

    def place(self, record: Bound) -> Place:
        """Return the file and the line where a record is written; raises KeyError where the corpus came of no files."""
        return self.places[record.id]

    def walk(self) -> Iterator[Bound]:
        """Yield every record, parents before children."""
        for top in self._tops():
            yield from _descend(top)

    @cached_property
    def records(self) -> dict[str, Bound]:
        """Every record by its id."""
        return {record.id: record for record in self.walk()}

    @cached_property
    def retired(self) -> dict[str, Correspondence | Withdrawn]:
        """What was published once and counts no more, by id: withdrawn correspondences, and withdrawn records."""
        return {one.id: one for one in (*self.withdrawn_correspondences, *self.withdrawn)}

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """What happened to the correspondences, withdrawn ones too: the latest first; on one day, in reading order."""
        links = (*self.correspondences, *self.withdrawn_correspondences)
        return tuple(sorted((one for link in links for one in link.events), key=lambda one: one.day, reverse=True))

    @cached_property
    def _by_kind(self) -> dict[str, tuple[Bound, ...]]:
        kinds: dict[str, list[Bound]] = {}
        for record in self.walk():
            kinds.setdefault(record.kind, []).append(record)
        return {kind: tuple(records) for kind, records in kinds.items()}

    def of_kind(self, kind: str) -> tuple[Bound, ...]:
        """Return the records of one kind, in reading order."""
        return self._by_kind.get(kind, ())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, in reading order."""
        return self.of_kind("finding")

    @property
    def recommendations(self) -> tuple[Recommendation, ...]:
        """All recommendations, in reading order."""
        return self.of_kind("recommendation")

    @property
    def objectives(self) -> tuple[Objective, ...]:
        """All objectives, in reading order."""
        return self.of_kind("objective")

    @property
    def measures(self) -> tuple[Measure, ...]:
        """All measures, in reading order."""
        return self.of_kind("measure")

    def siblings(self, record: Bound) -> tuple[Bound, ...]:
        """Return the records of the same kind and edition, plan or both, in reading order, `record` among them."""
        return self._families.get(_family(record), ())

    @cached_property
    def _families(self) -> dict[tuple[str, ...], tuple[Bound, ...]]:
        families: dict[tuple[str, ...], list[Bound]] = {}
        for record in self.walk():
            families.setdefault(_family(record), []).append(record)
        return {family: tuple(records) for family, records in families.items()}

    def neighbour(self, record: Bound, step: int) -> Bound | None:
        """Return the record `step` places after `record` among its siblings, or None past either end."""
        siblings = self.siblings(record)
        if record not in siblings:
            return None
        place = siblings.index(record) + step
        return siblings[place] if 0 <= place < len(siblings) else None

    @cached_property
    def updated(self) -> date:
        """The day of the newest dated statement of this site's own: an assessment, a change, a withdrawal."""
        assessed = (one.assessed for one in (*self.correspondences, *self.unmatched))
        return max((*assessed, *(one.day for one in self.events), *(one.day for one in self.withdrawn)))

    @cached_property
    def _echoes(self) -> dict[str, tuple[Recommendation, ...]]:
        echoes: dict[str, list[Recommendation]] = {}
        for recommendation in self.recommendations:
            for finding_id in recommendation.finding_ids:
                echoes.setdefault(finding_id, []).append(recommendation)
        return {finding_id: tuple(found) for finding_id, found in echoes.items()}

    def echoes(self, finding: Finding) -> tuple[Recommendation, ...]:
        """Return the recommendations that echo `finding`: the inverse of what they name."""
        return self._echoes.get(finding.id, ())


def _descend(record: Bound) -> Iterator[Bound]:
    yield record
    for child in record.children:
        yield from _descend(child)


def _family(record: Bound) -> tuple[str, ...]:
    """Return what a record shares with its siblings: its kind, and the editions that it belongs to."""
    if record.kind == "correspondence":
        return record.kind, record.forum.id, record.plan.id
    return (record.kind, *(one.id for one in record.ancestors[:1]))
