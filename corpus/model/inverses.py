"""The inverse of what records name: by the id of one, those that name it, in reading order."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from corpus.model.grouping import grouped
from corpus.model.records import Records

if TYPE_CHECKING:
    from corpus.model.aim import Aim
    from corpus.model.axis import Axis, Recommendation
    from corpus.model.follow_up import FollowUp
    from corpus.model.panel import Finding, Panel
    from corpus.model.plan import Measure
    from corpus.model.record import Bound


class Inverses(Records):
    """The part of Corpus that knows what names a record."""

    aims: tuple[Aim, ...]

    @cached_property
    def panels_of(self) -> dict[str, tuple[Panel, ...]]:
        """The panels of an edition."""
        return grouped(self.panels, lambda panel: [panel.forum_id])

    @cached_property
    def axes_of(self) -> dict[str, tuple[Axis, ...]]:
        """The axes of an edition."""
        return grouped(self.axes, lambda axis: [axis.forum_id])

    @cached_property
    def aims_of(self) -> dict[str, tuple[Aim, ...]]:
        """Whether what an axis or an objective is held against aims alike."""
        return grouped(self.aims, lambda aim: [aim.axis_id, aim.objective_id])

    @cached_property
    def echoes(self) -> dict[str, tuple[Recommendation, ...]]:
        """The recommendations that echo a finding."""
        return grouped(self.recommendations, lambda recommendation: recommendation.finding_ids)

    @cached_property
    def continuations(self) -> dict[str, tuple[Recommendation, ...]]:
        """The recommendations of later editions that continue one."""
        return grouped(self.recommendations, lambda recommendation: recommendation.continued_ids)

    @cached_property
    def recommendations_about(self) -> dict[str, tuple[Recommendation, ...]]:
        """The recommendations about a topic."""
        return grouped(self.recommendations, lambda recommendation: recommendation.topic_ids)

    @cached_property
    def findings_about(self) -> dict[str, tuple[Finding, ...]]:
        """The findings about a topic."""
        return grouped(self.findings, lambda finding: finding.topic_ids)

    @cached_property
    def measures_about(self) -> dict[str, tuple[Measure, ...]]:
        """The measures about a topic."""
        return grouped(self.measures, lambda measure: measure.topic_ids)

    @cached_property
    def timeline(self) -> tuple[FollowUp, ...]:
        """The dated facts in the order of time: by their first day, then by their last."""
        return tuple(sorted(self.follow_ups, key=lambda follow_up: (follow_up.when.starts, follow_up.when.ends)))

    @cached_property
    def _facts_about(self) -> dict[str, tuple[FollowUp, ...]]:
        return grouped(self.timeline, lambda follow_up: follow_up.about_ids)

    def follow_ups_of(self, record: Bound) -> tuple[FollowUp, ...]:
        """Return the dated facts that bear on `record`, the first first."""
        return self._facts_about.get(record.id, ())
