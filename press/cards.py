"""What stands on the card of each record and page, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import singledispatch
from typing import Any

from corpus.model.assessable import Assessable
from corpus.model.axis import Axis, Recommendation
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.forum import Forum
from corpus.model.page import Page
from corpus.model.pair import Pair
from corpus.model.panel import Panel
from corpus.model.plan import Measure, Objective, Plan
from corpus.model.record import Bound
from corpus.views.counts import tally
from press.records import regard
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
        parts = [*ends, face["word"]]
    elif face["layout"] == "home":
        parts = [_door_in_words(face[door], words) for door in ("forum", "plan", "meet")]
    else:
        parts = [" ".join(filter(None, (face.get("name"), face["title"]))), *_status_in_words(face.get("status"))]
    return plain(" – ".join([*parts, _kicker(record, words)]))


def _door_in_words(door: dict[str, Any], words: Words) -> str:
    return words.label("names", "name_and_title", name=door["name"], title=f"{door['count']} {door['unit']}")


def _status_in_words(status: dict[str, Any] | None) -> Iterable[str]:
    if status is None:
        return
    if "counts" in status:
        yield ", ".join([status["about"], *(f"{share['count']} {share['word']}" for share in status["counts"])])
    else:
        yield f"{status['about']} {status['word']}"


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


@singledispatch
def _face(record: Bound, words: Words) -> dict[str, Any]:
    """Return what a card says below that line: its layout, and the pieces that the layout takes."""
    return {**_titled(record, words.short_name(record), words), "layout": "single"}


@_face.register
def _(record: Correspondence, words: Words) -> dict[str, Any]:
    ends = {end.kind: {"code": end.code, "title": words.say(end.title)} for end in record.linked}
    relation = record.relation.value
    word = words.label("feed", "withdrawn") if record.withdrawn else words.label("relation", relation)
    return {"layout": "pair", "withdrawn": bool(record.withdrawn), "relation": relation, "word": word, **ends}


@_face.register
def _(record: Page, words: Words) -> dict[str, Any]:
    corpus = record.corpus
    # The doors of the home page hold the figures of one edition and one plan, never of several together.
    if record.id == "home" and not corpus.several_editions:
        links = [link for pair in corpus.pairs for link in pair.correspondences(Basis.TEXTS)]
        shown = doors(corpus.recommendations, corpus.measures, links, words)
        return {"layout": "home", **shown}
    return {"layout": "page", "title": words.say(record.title), "lead": words.say(record.description)}


@_face.register
def _(record: Assessable, words: Words) -> dict[str, Any]:
    strength = record.strength.value
    status = {"about": regard(record, words), "strength": strength, "word": words.label("strength", strength)}
    return {**_titled(record, record.code, words), "layout": "record", "code": True, "status": status}


@_face.register
def _(record: Axis | Objective, words: Words) -> dict[str, Any]:
    name = words.short_name(record)
    return {**_titled(record, name, words), "layout": "record", "status": counts(record, words)}


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


def counts(record: Axis | Objective, words: Words, pair: Pair | None = None) -> dict[str, Any]:
    """Return how many of an axis' or an objective's records count under each strength, in one pair or in all.

    Raises KeyError where `pair` is not one of its edition's or plan's.
    """
    shares = [
        {"strength": strength, "count": count, "word": words.label("strength", strength)}
        for strength, count in tally(record.children, pair).items()
        if count
    ]
    return {"about": words.counted("card", record.kind, len(record.children)), "counts": shares}


def doors(
    recommendations: Sequence[Bound], measures: Sequence[Bound], correspondences: Sequence[Bound], words: Words
) -> dict[str, Any]:
    """Return the three doors of the home page: how many there are, of what, and the name of the door."""

    def door(records: Sequence[Bound], unit: str, *name: str) -> dict[str, Any]:
        return {"count": len(records), "unit": words.counted("home", unit, len(records)), "name": words.label(*name)}

    return {
        "forum": door(recommendations, "recommendations", "recommendation", "asked"),
        "plan": door(measures, "measures", "plan", "provides"),
        "meet": door(correspondences, "correspondences", "home", "meet"),
    }
