"""The whole content as one frozen object: every record by id, in reading order, linked both ways."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from corpus.messages.problems import Problem
from corpus.model.aim import Aim
from corpus.model.amended import Amended
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.forum import Forum
from corpus.model.grouping import grouped
from corpus.model.history import Event
from corpus.model.labels import Labels
from corpus.model.page import Navigation
from corpus.model.pairing import Compared
from corpus.model.part import PagePart, Part, page_parts, page_pieces, topic_parts, topic_pieces
from corpus.model.place import Place
from corpus.model.plan import Plan
from corpus.model.published import Published
from corpus.model.record import Bound
from corpus.model.reviewed import Reviewed
from corpus.model.types import FIRST_DAY
from corpus.model.withdrawn import Withdrawn


@dataclass(frozen=True, eq=False)
class Corpus(Compared):
    """The checked content. Lookups raise KeyError for an id that it does not hold."""

    tops: Mapping[str, tuple[Bound, ...]]
    unmatched: tuple[Unmatched, ...]
    aims: tuple[Aim, ...]
    navigation: Navigation
    labels: Labels
    places: dict[str, Place] = field(default_factory=dict)
    withdrawn: tuple[Withdrawn, ...] = ()
    withdrawn_correspondences: tuple[Correspondence, ...] = ()
    reviewed: tuple[Reviewed, ...] = ()
    amended: tuple[Amended, ...] = ()
    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    published: Published | None = None
    warnings: tuple[Problem, ...] = ()

    def __post_init__(self) -> None:
        tops = (record for records in self.tops.values() for record in records)
        for record in (*tops, *self.aims, *self.withdrawn_correspondences, *self.withdrawn):
            record.bind(self)

    def __getitem__(self, record_id: str) -> Bound:
        return self.records.get(record_id) or self.retired[record_id]

    def place(self, record: Bound) -> Place:
        """Return the file and the line where a record is written; raises KeyError where the corpus came of no files."""
        return self.places[record.id]

    @cached_property
    def retired(self) -> dict[str, Correspondence | Withdrawn]:
        """What was published once and counts no more, by id: withdrawn correspondences, and withdrawn records."""
        links = {link.id: link for link in self.withdrawn_correspondences}
        return links | {record.id: record for record in self.withdrawn}

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The parts of all pages and topics, in reading order, the newest first of each, and the parts of these."""
        return tuple(part for parts in self._parts.values() for part in parts.values())

    def parts_of(self, record: Bound) -> tuple[Part, ...]:
        """Return the parts of a page or a topic about an edition, a plan or a pair, the newest first."""
        return self._parts_below.get((record, False), ())

    def pieces_of(self, record: Bound) -> tuple[Part, ...]:
        """Return the parts of a page or a topic, or of a part, about an axis or an objective, where there are many."""
        return self._parts_below.get((record, True), ())

    def all_parts_of(self, record: Bound) -> tuple[Part, ...]:
        """Return every part of a page or a topic, or of the one that a part is of."""
        return tuple(self._parts.get(record.topmost.id, {}).values())

    @cached_property
    def is_parted(self) -> bool:
        """Whether what lists everything is parted: by several editions and plans, or by one that is wide."""
        return self.several_editions or bool(self.parts)

    def part(self, record: Bound, holder_id: str) -> Bound:
        """Return the part of a page or a topic about what has that id; or itself where it has none."""
        return self._parts.get(record.id, {}).get(holder_id, record)

    def parts_beside(self, part: Part) -> tuple[Part, ...]:
        """Return the parts of what a part is of, about as much, itself among them: in time, axes in their order."""
        parts = self._parts_below[part.under(Bound), part.group is not None]
        # Editions stand with the newest first.
        return parts if part.group else parts[::-1]

    @cached_property
    def _parts_below(self) -> dict[tuple[Bound, bool], tuple[Part, ...]]:
        return grouped(self.parts, lambda part: [(part.under(Bound), part.group is not None)])

    def parts_about(self, edition: Forum | Plan) -> tuple[PagePart, ...]:
        """Return the parts of pages that are about an edition or a plan, in reading order."""
        return self._parts_about.get(edition.id, ())

    @cached_property
    def _parts_about(self) -> dict[str, tuple[PagePart, ...]]:
        pages = (part for part in self.parts if isinstance(part, PagePart))
        return grouped(pages, lambda part: [edition.id for edition in (*part.forums, *part.plans)])

    @cached_property
    def _parts(self) -> dict[str, dict[str, Part]]:
        pages = {page.id: page_parts(page) for page in self.pages}
        topics = {topic.id: topic_parts(topic) for topic in self.topics}
        parted: dict[str, tuple[Part, ...]] = {
            **{page.id: (*pages[page.id], *page_pieces(page, pages[page.id])) for page in self.pages},
            **{topic.id: (*topics[topic.id], *topic_pieces(topic, topics[topic.id])) for topic in self.topics},
        }
        return {name: {part.holder.id: part for part in parts} for name, parts in parted.items() if parts}

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """What happened to the correspondences, withdrawn ones too: the latest first; on one day, in reading order."""
        links = (*self.correspondences, *self.withdrawn_correspondences)
        return tuple(
            sorted((event for link in links for event in link.events), key=lambda event: event.day, reverse=True)
        )

    @cached_property
    def updated(self) -> date:
        """The day of the newest dated statement of this site's own: an assessment, a change, a withdrawal.

        Before the first of them, that of the newest edition or plan.
        """
        layers = (pair.with_documents for pair in self.pairs if pair.with_documents)
        assessed = [
            *(link.assessed for link in self.correspondences),
            *(statement.assessed for statement in self.unmatched),
            *(aim.assessed for aim in self.aims),
            *(layer.assessed for layer in layers),
        ]
        stated = [*assessed, *(event.day for event in self.events), *(record.day for record in self.withdrawn)]
        held = [*(forum.starts for forum in self.forums), *(plan.launched for plan in self.plans)]
        return max(stated or held, default=FIRST_DAY)
