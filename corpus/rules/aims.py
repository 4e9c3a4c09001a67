"""The rules of common aims: each axis with each objective that it is held against, once, or none of a pair at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from corpus.model.aim import Aim
from corpus.model.grouping import grouped
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.rules.assessments import first_days
from corpus.rules.blocks import aim_block
from corpus.rules.pairs import all_read, compared, editions_of


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
    editions, pairs = editions_of(loaded), compared(loaded)
    begun = set()
    for document, path, aim in loaded.placed(Aim):
        forum_id, plan_id = editions.get(aim.axis_id, ""), editions.get(aim.objective_id, "")
        if forum_id and plan_id and (forum_id, plan_id) not in pairs:
            document.report((*path, "objective"), "aim_not_compared", forum=forum_id, plan=plan_id)
        begun.add((forum_id, plan_id))
    items = loaded.items("aims")
    if not items or len(items) != len(loaded.values(Aim)) or ids.unsure(("axis", "objective")):
        return
    document, path, _ = items[-1]
    for axis_id, objective_id in _wanted(editions, ids, begun & pairs):
        if f"{axis_id}--{objective_id}" not in written:
            block = aim_block(axis_id, objective_id)
            document.report_lost(f"{axis_id}--{objective_id}", document.last_line(path), "aim_missing", **block)


def _wanted(editions: dict[str, str], ids: Ids, pairs: set[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield each axis of these pairs with each objective, by id."""
    of_plans = grouped(ids.of_kinds(("objective",)), lambda objective_id: [editions.get(objective_id)])
    for axis_id in ids.of_kinds(("axis",)):
        for plan_id, objective_ids in of_plans.items():
            if (editions.get(axis_id), plan_id) in pairs:
                yield from ((axis_id, objective_id) for objective_id in objective_ids)
