"""What stands on the card of each record and page, in one language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch
from typing import Any

from corpus.model.axis import Axis, Recommendation
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.forum import Forum
from corpus.model.page import Page
from corpus.model.panel import Panel
from corpus.model.plan import Measure, Objective, Plan
from corpus.model.record import Bound
from corpus.model.topic import Topic
from corpus.views.answer import answer_of
from corpus.views.answer import plain as answer_in_words
from corpus.views.signs import sign_in
from corpus.views.strata import strata
from corpus.views.topics import asked_of, planned_in_all, planned_of
from press.readings import layer_answers
from press.tallies import common_aims, doors, tallies
from press.whole import picture
from press.words import Words, plain


def card(record: Bound, words: Words) -> dict[str, Any]:
    """Return what the card of a record or a page shows, as print/card.typ reads it.

    Raises KeyError for a label that is not written.
    """
    return {
        "language": words.language,
        "site": words.label("site", "name"),
        "kicker": _kicker(record, words),
        **_face(record, words),
    }


def card_alternative(record: Bound, words: Words) -> str:
    """Return in words what the card shows, for those who do not see it.

    Raises KeyError for a label that is not written.
    """
    face = _face(record, words)
    if face["layout"] == "pair":
        ends = [f"{face[end]['code']} {face[end]['title']}" for end in ("recommendation", "measure")]
        parts = [*ends, face["answer"]]
    elif face["layout"] == "home":
        ends = [f"{door['count']} {door['unit']}" for door in (face["forum"], face["plan"])]
        parts = [*ends, *(_door_in_words(door, words) for door in face["meet"])]
    else:
        parts = [" ".join(filter(None, (face.get("name"), face["title"]))), *_found_in_words(face, words)]
    return plain(" – ".join([*parts, _kicker(record, words)]))


def _door_in_words(door: dict[str, Any], words: Words) -> str:
    return words.label("names", "name_and_title", name=door["name"], title=f"{door['count']} {door['unit']}")


def _found_in_words(face: dict[str, Any], words: Words) -> Iterator[str]:
    if face["layout"] == "topic":
        yield from (face[side]["says"] for side in ("forum", "plan"))
    for layer in face.get("layers", ()):
        yield layer["answer"]
    for layer in face.get("tallies", ()):
        shares = ", ".join(f"{share['count']} {share['unit']} ({share['word']})" for share in layer["counts"])
        yield words.label("names", "name_and_title", name=layer["title"], title=shares)
    if face.get("aims"):
        yield face["aims"]


@singledispatch
def _kicker(record: Bound, words: Words) -> str:
    """Return the line above what a card says."""
    return words.label("card", "page")


@_kicker.register
def _(record: Recommendation | Axis | Measure | Objective, words: Words) -> str:
    return words.label("card", "reading", where=words.short_name(record.topmost))


@_kicker.register
def _(record: Correspondence, words: Words) -> str:
    return words.label("card", "one_reading")


@_kicker.register
def _(record: Panel, words: Words) -> str:
    return words.short_name(record.forum)


@_kicker.register
def _(record: Topic, words: Words) -> str:
    return words.label("topic", "card")


@singledispatch
def _face(record: Bound, words: Words) -> dict[str, Any]:
    """Return what a card says below that line: its layout, and the pieces that the layout takes."""
    return {**_titled(record, words.short_name(record), words), "layout": "single"}


@_face.register
def _(record: Correspondence, words: Words) -> dict[str, Any]:
    ends = {end.kind: {"code": end.code, "title": words.say(end.title)} for end in record.linked}
    sign = "" if record.withdrawn else sign_in(record.basis, record.strength).value
    answer = words.dress(answer_in_words([answer_of(record, words.language)]), words.language)
    answer = words.label("feed", "withdrawn") if record.withdrawn else answer
    return {"layout": "pair", "basis": record.basis.value, "sign": sign, "answer": answer, **ends}


@_face.register
def _(record: Page, words: Words) -> dict[str, Any]:
    corpus = record.corpus
    # The doors of the home page hold the figures of one edition and one plan that are compared, never of several.
    if record.id == "home" and corpus.bases and not corpus.several_editions:
        (pair,) = corpus.pairs
        return {
            "layout": "home",
            **doors(corpus.recommendations, corpus.plans, corpus.correspondences, corpus.bases, words),
            "picture": picture(strata(pair, Basis.TEXTS)),
        }
    return {"layout": "page", "title": words.say(record.title), "lead": words.say(record.description)}


@_face.register
def _(record: Recommendation | Measure, words: Words) -> dict[str, Any]:
    layers = layer_answers(record, words)
    return {**_titled(record, record.code, words), "layout": "record", "code": True, "layers": layers}


@_face.register
def _(record: Topic, words: Words) -> dict[str, Any]:
    asked = asked_of(record, words.language)
    # Where each plan has a part to itself, that says what is of it.
    by_plan = "" if record.corpus.parts_of(record) else " ".join(
        planned_of(record, plan, words.language) for plan in record.corpus.plans
    )
    planned = by_plan or planned_in_all(record, words.language)
    return {
        "layout": "topic",
        "title": words.say(record.title),
        "forum": {"held": bool(record.recommendations or record.findings), "says": words.dress(asked, words.language)},
        "plan": {"held": bool(record.measures), "says": words.dress(planned, words.language)},
    }


@_face.register
def _(record: Axis | Objective, words: Words) -> dict[str, Any]:
    counted = {"tallies": tallies(record, words), "aims": common_aims(record, words)}
    return {**_titled(record, words.short_name(record), words), "layout": "tally", **counted}


@_face.register
def _(record: Forum, words: Words) -> dict[str, Any]:
    name = f"{words.days(record.starts, record.ends)} · {record.city}"
    return {**_titled(record, name, words), "layout": "single"}


@_face.register
def _(record: Plan, words: Words) -> dict[str, Any]:
    name = words.label("plan", "launched_on", date=words.day(record.launched)).rstrip(".")
    return {**_titled(record, name, words), "layout": "single"}


def _titled(record: Bound, name: str, words: Words) -> dict[str, Any]:
    """Return the title of a record under its name, on its side of the open book: the forum's or the plan's."""
    title = words.say(record.title) if record.title else words.label("panel", "untitled")
    return {"side": record.topmost.kind, "code": False, "name": name, "title": title}
