"""What stands on the card of each record and page, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from corpus.model.corpus import Corpus
from corpus.model.pair import Pair
from corpus.model.record import Bound
from corpus.views.counts import tally
from press.words import Words, plain

# On which page of the open book a kind stands.
_SIDES = {
    "recommendation": "forum",
    "axis": "forum",
    "panel": "forum",
    "forum": "forum",
    "measure": "plan",
    "objective": "plan",
    "plan": "plan",
}


def card(record: Bound, words: Words) -> dict[str, Any]:
    """Return what the card of a record or a page shows, as print/card.typ reads it."""
    return {
        "language": words.language,
        "site": words.label("site", "name"),
        "kicker": _kicker(record, words),
        **_face(record, words),
    }


def card_alternative(record: Bound, words: Words) -> str:
    """Return in words what the card shows, for those who do not see it."""
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


def _kicker(record: Bound, words: Words) -> str:
    if record.kind in ("recommendation", "axis", "measure", "objective"):
        return words.label("card", "reading", where=words.name(record.ancestors[0]))
    if record.kind == "correspondence":
        return words.label("card", "one_reading")
    if record.kind == "panel":
        return words.name(record.forum)
    return words.label("card", "page")


def _face(record: Bound, words: Words) -> dict[str, Any]:
    if record.kind == "correspondence":
        ends = {
            end.kind: {"code": end.code, "title": words.say(end.title)}
            for end in (record.recommendation, record.measure)
        }
        relation = record.relation.value
        word = words.label("feed", "withdrawn") if record.withdrawn else words.label("relation", relation)
        return {"layout": "pair", "withdrawn": bool(record.withdrawn), "relation": relation, "word": word, **ends}
    if record.kind == "page":
        # The doors of the home page hold the figures of one edition and one plan, never of several together.
        doors_stand = record.id == "home" and not record.corpus.several_editions
        return _home(record.corpus, words) if doors_stand else _page(record, words)
    title = words.say(record.title) if record.title else words.label("panel", "untitled")
    face = {"side": _SIDES[record.kind], "code": False, "name": words.name(record), "title": title}
    if record.kind in ("recommendation", "measure"):
        return {**face, "layout": "record", "code": True, "status": _status(record, words)}
    if record.kind in ("axis", "objective"):
        return {**face, "layout": "record", "status": counts(record, words)}
    if record.kind == "forum":
        face["name"] = f"{words.days(record.starts, record.ends)} · {record.city}"
    if record.kind == "plan":
        face["name"] = words.label("plan", "launched_on", date=words.day(record.launched)).rstrip(".")
    return {**face, "layout": "single"}


def _status(record: Bound, words: Words) -> dict[str, Any]:
    strength = record.assessment.strength.value
    about = ("plan", "in_plan") if record.kind == "recommendation" else ("recommendation", "in_forum")
    return {"about": words.label(*about), "strength": strength, "word": words.label("strength", strength)}


def counts(record: Bound, words: Words, pair: Pair | None = None) -> dict[str, Any]:
    """Return how many of an axis' or an objective's records count under each strength, in one pair or in all."""
    shares = [
        {"strength": strength, "count": count, "word": words.label("strength", strength)}
        for strength, count in tally(record.children, pair).items()
        if count
    ]
    return {"about": words.counted("card", record.kind, len(record.children)), "counts": shares}


def _page(page: Bound, words: Words) -> dict[str, Any]:
    return {"layout": "page", "title": words.say(page.title), "lead": words.say(page.description)}


def _home(corpus: Corpus, words: Words) -> dict[str, Any]:
    return {"layout": "home", **doors(corpus.recommendations, corpus.measures, corpus.correspondences, words)}


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
