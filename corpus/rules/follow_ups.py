"""The rule that what is said to have come since did not begin before."""

from __future__ import annotations

from corpus.model.follow_up import FollowUp
from corpus.reading.loaded import Loaded
from corpus.rules.assessments import first_days


def check_follow_ups(loaded: Loaded) -> None:
    """Note what stands under « since » and began before the text of a record that it is about."""
    days = first_days(loaded)
    for document, path, follow_up in loaded.placed(FollowUp):
        early = [about for about in follow_up.about_ids if about in days and follow_up.when.starts < days[about]]
        if follow_up.place == "since" and early:
            known = {"value": follow_up.when.written, "about": early[0], "limit": days[early[0]]}
            document.report((*path, "place"), "not_since", **known)
