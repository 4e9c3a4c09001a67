"""The rules of what is compared: links and statements within declared pairs only, continuations of earlier editions."""

from __future__ import annotations

from corpus.model.axis import Axis
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.forum import Forum
from corpus.model.plan import Plan
from corpus.reading.loaded import Loaded
from corpus.rules.assessments import first_days


def check_comparisons(loaded: Loaded) -> None:
    """Note plans named twice, and what links or states something between a forum and a plan that are not compared."""
    for document, path, forum in loaded.placed(Forum):
        named = [comparison.plan_id for comparison in forum.compared_with]
        for index, plan_id in enumerate(named):
            if plan_id in named[:index]:
                document.report((*path, "compared_with", index, "plan"), "compared_twice", value=plan_id)
    editions = editions_of(loaded)
    pairs = compared(loaded)
    if all_read(loaded):
        _check_links(loaded, editions, pairs)
        _check_statements(loaded, editions, pairs)
    _check_continuations(loaded)


def all_read(loaded: Loaded) -> bool:
    """Return whether every edition could be read: otherwise nothing can be said of what is not declared."""
    forums = loaded.items("forums")
    return forums is not None and len(forums) == len(loaded.values(Forum))


def editions_of(loaded: Loaded) -> dict[str, str]:
    """Return the forum of each axis and recommendation and the plan of each objective and measure, by id.

    Those of forums that can't be read are left out.
    """
    read = {forum.id for forum in loaded.values(Forum)}
    axes = [axis for axis in loaded.values(Axis) if axis.forum_id in read]
    asked = {record.id: axis.forum_id for axis in axes for record in (axis, *axis.recommendations)}
    plans = loaded.values(Plan)
    return asked | {record.id: plan.id for plan in plans for record in (*plan.objectives, *plan.measures)}


def compared(loaded: Loaded) -> set[tuple[str, str]]:
    """Return the forum and the plan of each pair that is declared, by id."""
    return {(forum.id, comparison.plan_id) for forum in loaded.values(Forum) for comparison in forum.compared_with}


def _check_links(loaded: Loaded, editions: dict[str, str], pairs: set[tuple[str, str]]) -> None:
    for document, path, link in loaded.placed(Correspondence):
        forum, plan = editions.get(link.recommendation_id), editions.get(link.measure_id)
        if forum and plan and (forum, plan) not in pairs and not link.withdrawn:
            document.report((*path, "measure"), "not_compared", forum=forum, plan=plan)


def _check_statements(loaded: Loaded, editions: dict[str, str], pairs: set[tuple[str, str]]) -> None:
    for document, path, statement in loaded.placed(Unmatched):
        edition = editions.get(statement.record_id)
        if edition is None:
            continue
        others = [*(plan for forum, plan in sorted(pairs) if forum == edition)]
        others += [forum for forum, plan in sorted(pairs) if plan == edition]
        if not others:
            document.report((*path, "record"), "compared_with_nothing", value=edition)
        elif statement.against_id is None and len(others) > 1:
            document.report(path, "against_needed", allowed=", ".join(others), first=others[0])
        elif statement.against_id is not None and statement.against_id not in others:
            document.report(
                (*path, "against"), "against_unknown", value=statement.against_id, allowed=", ".join(others)
            )


def _check_continuations(loaded: Loaded) -> None:
    """What continues another comes after it: the other is of an edition that was held before."""
    held = first_days(loaded)
    for document, path, axis in loaded.placed(Axis):
        for place, recommendation in enumerate(axis.recommendations):
            for index, continued in enumerate(recommendation.continued_ids):
                if continued in held and recommendation.id in held and held[continued] >= held[recommendation.id]:
                    at = (*path, "recommendations", place, "continues", index)
                    document.report(at, "continues_later", value=continued)
