"""The rules of common aims: each axis with each objective that it is held against, once, or none of a pair at all."""

from __future__ import annotations

from datetime import date

from corpus.model.aim import Aim
from corpus.model.axis import Axis
from corpus.model.forum import Forum
from corpus.model.plan import Plan
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.rules.assessments import first_days
from corpus.rules.blocks import aim_block
from corpus.rules.pairs import all_read, editions_of


def check_aims(loaded: Loaded, ids: Ids) -> None:
    """Note an aim that is written twice, is of two that are not compared, comes too early, or is missing."""
    dates, lines = first_days(loaded), dict[str, int]()
    for document, path, aim in loaded.placed(Aim):
        line = document.place(path)[0]
        if aim.id in lines:
            document.report(path, "aim_twice", first=lines[aim.id])
        lines.setdefault(aim.id, line)
        limit = max(dates.get(aim.axis_id, date.min), dates.get(aim.objective_id, date.min))
        if aim.assessed < limit:
            document.report((*path, "assessed"), "too_early", limit=limit)
    if all_read(loaded):
        _check_pairs(loaded, ids, {*lines})


def _check_pairs(loaded: Loaded, ids: Ids, written: set[str]) -> None:
    editions = editions_of(loaded)
    compared = {(forum.id, one.plan_id) for forum in loaded.values(Forum) for one in forum.compared_with}
    begun = set()
    for document, path, aim in loaded.placed(Aim):
        forum, plan = editions.get(aim.axis_id, ""), editions.get(aim.objective_id, "")
        if forum and plan and (forum, plan) not in compared:
            document.report((*path, "objective"), "aim_not_compared", forum=forum, plan=plan)
        begun.add((forum, plan))
    items = loaded.items("aims")
    if items is None or len(items) != len(loaded.values(Aim)) or ids.unsure(("axis", "objective")):
        return
    objectives = {plan.id: plan.objectives for plan in loaded.values(Plan)}
    for forum, plan in sorted(begun & compared):
        axes = [axis.id for axis in loaded.values(Axis) if axis.forum_id == forum]
        for axis_id, objective_id in ((axis, one.id) for axis in axes for one in objectives[plan]):
            if f"{axis_id}--{objective_id}" not in written:
                document, path, _ = items[-1]
                block = aim_block(axis_id, objective_id)
                line = document.last_line(path)
                document.report_lost(f"{axis_id}--{objective_id}", line, "aim_missing", **block)
