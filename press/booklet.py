"""What stands in the booklet of an edition of the forum, in one language, as print/booklet.typ reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from corpus.model.axis import Axis
from corpus.model.forum import Forum
from corpus.model.page import Page
from corpus.model.pair import Pair
from corpus.model.plan import Objective, Plan
from corpus.model.relation import Relation
from corpus.views.matrix import matrix
from press import records
from press.about import about
from press.matrix import printed_matrix
from press.readings import bases
from press.tallies import common_aims, doors, tallies
from press.words import Words


def booklet(forum: Forum, words: Words) -> dict[str, Any]:
    """Return the booklet's data, without what all documents share.

    Raises KeyError for a label, or a page, that is not written.
    """
    corpus = forum.corpus
    pairs = corpus.pairs_of(forum)
    plans = [pair.plan for pair in pairs]
    links = [link for pair in pairs for basis in pair.bases for link in pair.correspondences(basis)]
    read = bases(forum, None)
    label = words.label
    return {
        "contents": label("print", "contents"),
        "report": words.say(forum.report_source.title) if forum.report_source else "",
        "cover": {
            **doors(forum.recommendations, plans, links, read, words),
            "title": label("print", "cover", forum=words.say(forum.title)),
            "subject": " ".join(_subjects(plans, words)) or label("editions", "uncompared"),
        },
        "about": about(forum, pairs, words),
        "fact_head": {"fact": label("print", "fact"), "value": label("print", "value")},
        "texts": [_forum(forum, words), *(_plan(plan, words) for plan in plans)],
        "panels": {
            "title": label("forum", "panels_findings"),
            "records": [records.panel(panel, words) for panel in forum.panels],
        },
        "axes": {"title": label("print", "axes"), "records": [_axis(axis, pairs, words) for axis in forum.axes]},
        "objectives": {
            "title": label("print", "objectives"),
            "notes": [label("measure", _whose(plan)) for plan in plans],
            "records": [_objective(objective, pair, words) for pair in pairs for objective in pair.plan.objectives],
        },
        "matrix": {
            "title": words.say(corpus.get(Page, "correspondences").title),
            "tables": [printed_matrix(matrix(pair), words) for pair in pairs],
        },
        "since": _since(forum, plans, words),
        "relations": _relations(words),
        "sources": {
            "title": label("source", "cited"),
            "use": label("source", "use"),
            "records": [records.source(source, words) for source in corpus.sources],
        },
    }


def _subjects(plans: list[Plan], words: Words) -> Iterator[str]:
    """Yield the lines of the cover that name the plans."""
    for plan in plans:
        yield words.label("print", "subject", plan=words.say(plan.title), date=words.day(plan.launched))


def _whose(plan: Plan) -> str:
    """Return the key of the label that says whose the words of a plan's measures are."""
    return "site_words_article" if plan.known_by_article else "site_words"


def _forum(forum: Forum, words: Words) -> dict[str, Any]:
    """The same facts as on the forum's page, where the source gives them."""
    facts = {
        "dates": words.days(forum.starts, forum.ends),
        "place": words.say(forum.venue) + ("" if forum.city in forum.venue.fr else f", {forum.city}"),
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
    known, day = words.say(plan.source.title), plan.source.date
    objectives = words.counted("counts", "objective", len(plan.objectives))
    measures = words.counted("counts", "measure", len(plan.measures))
    held = words.label("plan", "holds", objectives=objectives, measures=measures)
    facts = {
        "launched": words.day(plan.launched),
        "minister": words.say(plan.minister),
        "department": words.say(plan.department),
        "known_by": words.label("source", "one", name=known, date=words.day(day)) if day else known,
        "objectives": held,
    }
    shown = [[words.label("plan", key), value] for key, value in facts.items()]
    notes = [words.say(note) for note in plan.notes]
    if plan.levers and plan.levers_source:
        levers = {"objectives": plan.levers.objectives, "levers": plan.levers.count, "measures": len(plan.measures)}
        source = words.label("print", "source_alone", title=words.say(plan.levers_source.title))
        notes.append(f"{words.label('plan', 'levers', **levers)} {source}")
    return {"title": words.say(plan.title), "facts": shown, "notes": notes}


def _axis(axis: Axis, pairs: tuple[Pair, ...], words: Words) -> dict[str, Any]:
    pair = pairs[0] if len(pairs) == 1 else None
    return {
        "name": words.short_name(axis),
        "title": words.say(axis.title),
        "summary": words.say(axis.summary),
        "tallies": tallies(axis, words, pair),
        "aims": common_aims(axis, words),
        "records": [records.recommendation(record, pair, words) for record in axis.recommendations],
    }


def _objective(objective: Objective, pair: Pair, words: Words) -> dict[str, Any]:
    return {
        **records.objective(objective, pair, words),
        "tallies": tallies(objective, words, pair),
        "aims": common_aims(objective, words),
    }


def _since(forum: Forum, plans: list[Plan], words: Words) -> dict[str, Any]:
    """Return the dated facts about what the booklet holds, in the order of time."""
    tops = (forum, *plans)
    facts = [fact for fact in forum.corpus.timeline if any(record.topmost in tops for record in fact.about)]
    return {
        "title": words.label("follow_up", "all"),
        "note": words.label("follow_up", "note"),
        "none": "" if facts else words.label("follow_up", "none"),
        "about": words.label("follow_up", "about"),
        "why": words.label("follow_up", "why"),
        "records": [records.follow_up(fact, words) for fact in facts],
    }


def _relations(words: Words) -> dict[str, Any]:
    rows = [
        {
            "relation": relation.value,
            "word": words.label("relation", relation.value),
            "definition": words.label("definition", relation.value),
            "strength": relation.strength.value,
            "counted": words.label("strength", relation.strength.value),
        }
        for relation in Relation
    ]
    return {
        "title": words.label("relations", "caption"),
        "lead": words.label("print", "relations_lead"),
        "heads": [words.label("relations", key) for key in ("name", "meaning", "counted")],
        "records": rows,
        "notes": [words.label("print", key) for key in ("note_unmatched", "note_unassessed", "note_counted")],
    }
