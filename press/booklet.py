"""What stands in the booklet of an edition of the forum, in one language, as print/booklet.typ reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from corpus.axis import Axis
from corpus.correspondence import Correspondence, Relation
from corpus.forum import Forum
from corpus.matrix import Group, Matrix, matrix
from corpus.plan import Plan
from press import records
from press.cards import counts, doors
from press.words import Words, plain

# The lines of what the site is and is not, by the label of their heading.
_ABOUT = {
    "is": ("is_facing", "is_reading", "is_bilingual"),
    "is_not": ("not_state", "not_progress", "not_report", "not_known"),
}


def booklet(forum: Forum, words: Words) -> dict[str, Any]:
    """Return the booklet's data, without what all documents share."""
    corpus, plans = forum.corpus, forum.corpus.plans
    measures = [one for plan in plans for one in plan.measures]
    label = words.label
    return {
        "contents": label("print", "contents"),
        "report": words.say(forum.report_source.title) if forum.report_source else "",
        "cover": {
            **doors(forum.recommendations, measures, corpus.correspondences, words),
            "title": label("print", "cover", forum=words.say(forum.title)),
            "subject": label("print", "subject", plan=words.say(plans[0].title), date=words.day(plans[0].launched)),
        },
        "about": _about(forum, words),
        "fact_head": {"fact": label("print", "fact"), "value": label("print", "value")},
        "texts": [_forum(forum, words), *(_plan(plan, words) for plan in plans)],
        "panels": {
            "title": label("forum", "panels_findings"),
            "records": [records.panel(panel, words) for panel in forum.panels],
        },
        "axes": {"title": label("print", "axes"), "records": [_axis(axis, words) for axis in forum.axes]},
        "objectives": {
            "title": label("print", "objectives"),
            "notes": [label("measure", "site_words")],
            "records": [records.objective(one, words) for plan in plans for one in plan.objectives],
        },
        "matrix": {
            "title": words.say(corpus["correspondences"].title),
            "tables": [_matrix(matrix(forum, plan), words) for plan in plans],
        },
        "relations": _relations(words),
        "sources": {
            "title": label("source", "cited"),
            "use": label("source", "use"),
            "records": [records.source(source, words) for source in corpus.sources],
        },
    }


def _about(forum: Forum, words: Words) -> dict[str, Any]:
    measures = sum(len(plan.measures) for plan in forum.corpus.plans)
    values = {"recommendations": len(forum.recommendations), "measures": measures}
    parts = [
        {"title": words.label("print", title), "items": [words.label("print", line, **values) for line in lines]}
        for title, lines in _ABOUT.items()
    ]
    return {"title": words.label("print", "about"), "parts": parts}


def _forum(forum: Forum, words: Words) -> dict[str, Any]:
    """The same facts as on the forum's page, where the source gives them."""
    facts = {
        "dates": words.days(forum.starts, forum.ends),
        "place": f"{words.say(forum.venue)}, {forum.city}",
        "organizer": words.say(forum.organizer) if forum.organizer else None,
        "participants": forum.participants,
        "experts": forum.experts,
        "panels": len(forum.panels),
        "findings": len(forum.findings),
        "recommendations": len(forum.recommendations),
    }
    shown = [[words.label("forum", key), str(value)] for key, value in facts.items() if value is not None]
    return {"title": words.say(forum.title), "facts": shown, "notes": [words.say(note) for note in forum.notes]}


def _plan(plan: Plan, words: Words) -> dict[str, Any]:
    known = words.label("source", "one", name=words.say(plan.source.title), date=words.day(plan.source.date))
    held = words.label("plan", "holds", objectives=len(plan.objectives), measures=len(plan.measures))
    facts = {
        "launched": words.day(plan.launched),
        "minister": words.say(plan.minister),
        "department": words.say(plan.department),
        "known_by": known,
        "objectives": held,
    }
    shown = [[words.label("plan", key), value] for key, value in facts.items()]
    return {"title": words.say(plan.title), "facts": shown, "notes": [words.say(note) for note in plan.notes]}


def _axis(axis: Axis, words: Words) -> dict[str, Any]:
    return {
        "name": words.name(axis),
        "title": words.say(axis.title),
        "summary": words.say(axis.summary),
        **counts(axis, words),
        "records": [records.recommendation(one, words) for one in axis.recommendations],
    }


def _matrix(found: Matrix, words: Words) -> dict[str, Any]:
    measures = found.plan.measures
    values = {"recommendations": len(found.forum.recommendations), "measures": len(measures)}
    return {
        "small_title": words.label("matrix", "small"),
        "list_title": words.label("print", "links", count=len(found.links)),
        "links": [_link(link, words) for group in found.groups for row in group.rows for _, link in row.cells if link],
        "title": words.label("matrix", "full"),
        "corner": words.label("axis", "column"),
        "code": words.label("print", "code"),
        "none": words.label("matrix", "none"),
        "key": words.label("print", "matrix_key", **values),
        "relations": [{"relation": one.value, "word": words.label("relation", one.value)} for one in Relation],
        "objectives": [records.full_name(one, words) for one in found.plan.objectives],
        "measures": [measure.code for measure in measures],
        "groups": [_group(group, words) for group in found.groups],
        "rows": [row for group in found.groups for row in _rows(group, words)],
    }


def _group(group: Group, words: Words) -> dict[str, Any]:
    cells = [
        [
            {"strength": strength, "count": len(links), "word": words.label("strength", strength)}
            for strength, links in meeting.by_strength
        ]
        for meeting in group.meetings
    ]
    return {"name": records.full_name(group.axis, words), "cells": cells}


def _link(link: Correspondence, words: Words) -> dict[str, Any]:
    return {
        "recommendation": link.recommendation.code,
        "and": words.label("print", "and"),
        "measure": link.measure.code,
        "relation": link.relation.value,
        "word": words.label("relation", link.relation.value),
        "part": f"({words.say(link.part)})" if link.part else "",
    }


def _rows(group: Group, words: Words) -> Iterator[dict[str, Any]]:
    for row in group.rows:
        cells = [
            link and {"relation": link.relation.value, "alternative": plain(words.label("relation", link.relation))}
            for _, link in row.cells
        ]
        yield {"code": row.record.code, "opens": row is group.rows[0], "cells": cells}


def _relations(words: Words) -> dict[str, Any]:
    rows = [
        {
            "relation": one.value,
            "word": words.label("relation", one.value),
            "definition": words.label("definition", one.value),
            "strength": one.strength.value,
            "counted": words.label("strength", one.strength.value),
        }
        for one in Relation
    ]
    return {
        "title": words.label("relations", "caption"),
        "lead": words.label("print", "relations_lead"),
        "heads": [words.label("relations", key) for key in ("name", "meaning", "counted")],
        "records": rows,
        "notes": [words.label("print", key) for key in ("note_unmatched", "note_unassessed", "note_counted")],
    }
