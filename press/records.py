"""What is printed of single records, such as a recommendation or a source: plain data, as print/ reads it."""

from __future__ import annotations

from typing import Any

from corpus.addresses import spoken_addresses
from corpus.model.axis import Recommendation
from corpus.model.follow_up import FollowUp
from corpus.model.pair import Pair
from corpus.model.panel import Finding, Panel
from corpus.model.plan import Measure, Objective
from corpus.model.record import Bound, Locator
from corpus.model.source import Source
from press.readings import layers
from press.words import Words


def recommendation(record: Recommendation, pair: Pair | None, words: Words) -> dict[str, Any]:
    """Return a recommendation with its wording and what a plan provides in regard; without a pair, what all do.

    Raises KeyError where `pair` is not one of its edition's or plan's.
    """
    axis = record.axis
    return {
        **_assessed(record, pair, words),
        "axis": words.full_name(axis),
        "wording": {
            "french": words.quote(record.wording),
            "translation": words.say(record.wording) if words.language != "fr" else "",
            "corrected": words.say(record.source_wording, "fr") if record.source_wording else "",
        },
        "source": words.say(axis.source.title),
        "place": place(record.locator, words),
        "follow_ups": follow_ups(record, words),
    }


def measure(record: Measure, pair: Pair, words: Words) -> dict[str, Any]:
    """Return a measure with its description and what the Forum asked for in regard.

    Raises KeyError where `pair` is not one of its edition's or plan's.
    """
    return {
        **_assessed(record, pair, words),
        "description": words.say(record.description),
        "note": words.say(record.note) if record.note else "",
        "source": words.say(record.source.title),
        "place": place(record.locator, words),
        "follow_ups": follow_ups(record, words),
    }


def objective(record: Objective, pair: Pair, words: Words) -> dict[str, Any]:
    """Return an objective with its statement, its status and its measures.

    Raises KeyError where `pair` is not one of its edition's or plan's.
    """
    return {
        "name": words.short_name(record),
        "title": words.say(record.title),
        "status": words.label("objective", f"statement_{record.status(words.language)}"),
        "source": words.say(record.source.title, record.source.language),
        "source_language": record.source.language,
        "statement": words.say(record.statement),
        "measures": [measure(child, pair, words) for child in record.measures],
    }


def panel(record: Panel, words: Words) -> dict[str, Any]:
    """Return a panel with its findings."""
    return {
        "name": words.full_name(record),
        "unnumbered": words.label("panel", "unnumbered") if record.unnumbered else "",
        "note": words.say(record.note) if record.note else "",
        "findings": [_finding(child, words) for child in record.findings],
    }


def source(record: Source, words: Words) -> dict[str, Any]:
    """Return a source: its title as it is written, its translation, who published it and where it is found."""
    facts = [words.label("source", f"kind_{record.type}"), record.author, record.publisher]
    if record.date:
        facts.append(words.day(record.date))
    return {
        "title": words.say(record.title, record.language),
        "language": record.language,
        "translation": words.say(record.title) if record.title.fr != record.title.en else "",
        "facts": words.say(", ".join(filter(None, facts))),
        "url": record.url or "",
        "use": words.say(record.use),
        "rights": words.say(record.rights) if record.rights else "",
    }


def place(locator: Locator, words: Words) -> dict[str, str]:
    """Return where something stands in its source: the heading, in the source's French, and the place under it."""
    counted = {"list": locator.list, "item": locator.item}
    parts = [words.label("locator", key, number=number) for key, number in counted.items() if number]
    if locator.paragraph:
        parts.append(words.label("locator", locator.paragraph))
    return {"heading": words.say(f"« {locator.heading} »", "fr"), "under": ", ".join(parts)}


def follow_ups(record: Bound, words: Words) -> list[dict[str, Any]]:
    """Return the dated facts that bear on a record, by where they stand: since its text, or beside it."""
    facts = record.corpus.follow_ups_of(record)
    placed = {standing: [fact for fact in facts if fact.place == standing] for standing in ("since", "beside")}
    return [
        {
            "title": words.label("follow_up", standing),
            "facts": [follow_up(fact, words) for fact in some],
        }
        for standing, some in placed.items()
        if some
    ]


def follow_up(fact: FollowUp, words: Words) -> dict[str, Any]:
    """Return a dated fact: its date, what its sources report, whose words these are, and why it stands here."""
    return {
        "date": words.short_name(fact),
        "text": words.say(fact.text),
        "whose": words.label("follow_up", "paraphrase" if fact.paraphrase else "quoted"),
        "sources": ", ".join(words.say(source.title) for source in fact.sources),
        "about": ", ".join(words.short_name(record) for record in fact.about),
        "why": words.say(fact.why),
    }


def _assessed(record: Recommendation | Measure, pair: Pair | None, words: Words) -> dict[str, Any]:
    return {
        "id": record.id,
        "code": record.code,
        "title": words.say(record.title),
        "spoken": "".join(spoken_addresses(record)[:1]).rstrip("/"),
        "layers": layers(record, pair, words),
    }


def _finding(record: Finding, words: Words) -> dict[str, Any]:
    return {
        "title": words.say(record.title),
        "lead": words.label("print", "lead", text=words.say(record.lead)),
        "points": [words.say(point) for point in record.points],
        "place": place(record.locator, words),
    }
