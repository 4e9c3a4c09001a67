"""Every record by id, by kind, and in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TypeVar, cast

from corpus.model.axis import Axis, Recommendation
from corpus.model.correspondence import Correspondence
from corpus.model.follow_up import FollowUp
from corpus.model.forum import Forum
from corpus.model.grouping import grouped
from corpus.model.kinds import KINDS
from corpus.model.page import Page
from corpus.model.panel import Finding, Panel
from corpus.model.plan import Measure, Objective, Plan
from corpus.model.record import Bound
from corpus.model.region import Region
from corpus.model.source import Source
from corpus.model.term import Term
from corpus.model.topic import Topic

Item = TypeVar("Item", bound=Bound)


class Records:
    """The part of Corpus that finds records. `tops` holds, by kind, those that stand at the top of a file."""

    tops: Mapping[str, tuple[Bound, ...]]

    def walk(self) -> Iterator[Bound]:
        """Yield every record, parents before children."""
        for kind in KINDS:
            for top in self.tops.get(kind, ()):
                yield from _descend(top)

    @cached_property
    def records(self) -> dict[str, Bound]:
        """Every record by its id."""
        return {record.id: record for record in self.walk()}

    def get(self, model: type[Item], record_id: str) -> Item:
        """Return the record of an id, which is of `model`. Raises KeyError where there is none, or one of another."""
        record = self.records[record_id]
        if not isinstance(record, model):
            raise KeyError(record_id)
        return record

    @cached_property
    def _by_kind(self) -> dict[str, tuple[Bound, ...]]:
        return grouped(self.walk(), lambda record: [record.kind])

    def of_kind(self, kind: str) -> tuple[Bound, ...]:
        """Return the records of one kind, in reading order."""
        return self._by_kind.get(kind, ())

    def of(self, model: type[Item]) -> tuple[Item, ...]:
        """Return the records of one model, in reading order."""
        return cast("tuple[Item, ...]", self.of_kind(model.kind))

    def shown_only_on(self, page: Page) -> tuple[Bound, ...]:
        """Return what a page shows and the search does not find by itself."""
        kinds = [name for name, kind in KINDS.items() if kind.host == page.id and not kind.searched]
        return tuple(record for name in kinds for record in self.of_kind(name))

    @property
    def forums(self) -> tuple[Forum, ...]:
        """All editions of the forum."""
        return self.of(Forum)

    @property
    def panels(self) -> tuple[Panel, ...]:
        """All panels, in reading order."""
        return self.of(Panel)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, in reading order."""
        return self.of(Finding)

    @property
    def axes(self) -> tuple[Axis, ...]:
        """All axes, in reading order."""
        return self.of(Axis)

    @property
    def recommendations(self) -> tuple[Recommendation, ...]:
        """All recommendations, in reading order."""
        return self.of(Recommendation)

    @property
    def plans(self) -> tuple[Plan, ...]:
        """All plans."""
        return self.of(Plan)

    @property
    def objectives(self) -> tuple[Objective, ...]:
        """All objectives, in reading order."""
        return self.of(Objective)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """All measures, in reading order."""
        return self.of(Measure)

    @property
    def correspondences(self) -> tuple[Correspondence, ...]:
        """All correspondences that count."""
        return self.of(Correspondence)

    @property
    def follow_ups(self) -> tuple[FollowUp, ...]:
        """All dated facts, in the order of their file."""
        return self.of(FollowUp)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """All topics, in the order of their file."""
        return self.of(Topic)

    @property
    def sources(self) -> tuple[Source, ...]:
        """All sources."""
        return self.of(Source)

    @property
    def terms(self) -> tuple[Term, ...]:
        """All terms of the glossary."""
        return self.of(Term)

    @property
    def regions(self) -> tuple[Region, ...]:
        """The administrative regions."""
        return self.of(Region)

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages that are no other record's."""
        return self.of(Page)

    def siblings(self, record: Bound) -> tuple[Bound, ...]:
        """Return the records of the same kind and edition, plan or both, in reading order, `record` among them."""
        return self._families.get(_family(record), ())

    @cached_property
    def _families(self) -> dict[tuple[str, ...], tuple[Bound, ...]]:
        return grouped(self.walk(), lambda record: [_family(record)])

    def coded(self, code: str, top: Bound) -> tuple[Recommendation | Measure, ...]:
        """Return the recommendations and measures of an edition or a plan that have a code."""
        return self._by_code.get((code, top.id), ())

    @cached_property
    def _by_code(self) -> dict[tuple[str, str], tuple[Recommendation | Measure, ...]]:
        return grouped((*self.recommendations, *self.measures), lambda record: [(record.code, record.topmost.id)])

    def neighbour(self, record: Bound, step: int) -> Bound | None:
        """Return the record `step` places after `record` among its siblings, or None past either end."""
        siblings = self.siblings(record)
        if record not in siblings:
            return None
        place = siblings.index(record) + step
        return siblings[place] if 0 <= place < len(siblings) else None


def _descend(record: Bound) -> Iterator[Bound]:
    yield record
    for child in record.children:
        yield from _descend(child)


def _family(record: Bound) -> tuple[str, ...]:
    """Return what a record shares with its siblings: its kind, and the editions that it belongs to."""
    return (record.kind, *(top.id for end in record.linked for top in end.ancestors[:1]))
