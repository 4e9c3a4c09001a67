"""The rules of what is assessed: each pair once, each record matched or not, never both, and dates that can be."""

from __future__ import annotations

from datetime import date

from corpus.model.axis import Axis
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.forum import Forum
from corpus.model.plan import Plan
from corpus.reading.loaded import Loaded

# Where a statement does not say which edition or plan it is held against, since there is only one.
ANY = ""


def check_correspondences(loaded: Loaded) -> None:
    """Note correspondences that are written twice, lack their part, or contradict what is said to have none."""
    dates = first_days(loaded)
    lines: dict[str, int] = {}
    met: dict[tuple[str, str], int] = {}
    for document, path, link in loaded.placed(Correspondence):
        if link.relation.names_part and link.part is None:
            document.report((*path, "relation"), "part_needed", relation=link.relation.value)
        if link.part and not link.relation.names_part:
            document.report((*path, "part"), "part_not_wanted", relation=link.relation.value)
        earliest = max(dates.get(link.recommendation_id, date.min), dates.get(link.measure_id, date.min))
        if link.assessed < earliest:
            document.report((*path, "assessed"), "too_early", limit=earliest)
        if link.id in lines:
            document.report(path, "correspondence_twice", first=lines[link.id])
        lines.setdefault(link.id, document.place(path)[0])
        for record_id, other_id in () if link.withdrawn else _ends(link):
            for against in (_edition(other_id), ANY):
                met.setdefault((record_id, against), document.place(path)[0])
    unmatched: dict[tuple[str, str], int] = {}
    for document, path, statement in loaded.placed(Unmatched):
        at = (*path, "record")
        key = (statement.record_id, statement.against_id or ANY)
        if key in met:
            document.report(at, "matched_and_unmatched", value=statement.record_id, first=met[key])
        if key in unmatched:
            document.report(at, "unmatched_twice", value=statement.record_id, first=unmatched[key])
        if statement.assessed < dates.get(statement.record_id, date.min):
            document.report((*path, "assessed"), "too_early", limit=dates[statement.record_id])
        unmatched.setdefault(key, document.place(at)[0])


def _ends(link: Correspondence) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return each end of a correspondence with the other."""
    return (link.recommendation_id, link.measure_id), (link.measure_id, link.recommendation_id)


def _edition(record_id: str) -> str:
    """Return the id of the edition or the plan that the id of a record starts with."""
    return record_id.partition("-")[0]


def first_days(loaded: Loaded) -> dict[str, date]:
    """Return the first day on which each recommendation and each measure could be known, by id."""
    starts = {forum.id: forum.starts for forum in loaded.values(Forum)}
    known = {
        recommendation.id: starts[axis.forum_id]
        for axis in loaded.values(Axis)
        if axis.forum_id in starts
        for recommendation in axis.recommendations
    }
    return known | {measure.id: plan.launched for plan in loaded.values(Plan) for measure in plan.measures}
