"""What print says of one recommendation, one measure, one panel: plain data, as the templates in print/ read it."""

from __future__ import annotations

from typing import Any

from corpus.axis import Recommendation
from corpus.correspondence import Correspondence
from corpus.panel import Finding, Panel
from corpus.plan import Measure, Objective
from corpus.record import Locator
from corpus.reference import Source
from press.words import Words


def recommendation(record: Recommendation, words: Words) -> dict[str, Any]:
    """Return a recommendation with its wording and what the plan provides in regard."""
    axis = record.axis
    return {
        **_assessed(record, words),
        "axis": full_name(axis, words),
        "about": words.label("plan", "in_plan"),
        "wording": {
            "french": words.quote(record.wording),
            "translation": words.say(record.wording) if words.language != "fr" else "",
            "corrected": words.say(record.source_wording, "fr") if record.source_wording else "",
        },
        "source": words.say(axis.source.title),
        "place": place(record.locator, words),
    }


def measure(record: Measure, words: Words) -> dict[str, Any]:
    """Return a measure with its description and what the Forum asked for in regard."""
    return {
        **_assessed(record, words),
        "about": words.label("recommendation", "in_forum"),
        "description": words.say(record.description),
        "note": words.say(record.note) if record.note else "",
        "source": words.say(record.source.title),
        "place": place(record.locator, words),
    }


def objective(record: Objective, words: Words) -> dict[str, Any]:
    """Return an objective with its statement, its status and its measures."""
    origin = record.provenance[words.language].value
    return {
        "name": words.name(record),
        "title": words.say(record.title),
        "status": words.label("objective", f"statement_{origin}"),
        "source": words.say(record.source.title, record.source.language),
        "source_language": record.source.language,
        "statement": words.say(record.statement),
        "measures": [measure(one, words) for one in record.measures],
    }


def panel(record: Panel, words: Words) -> dict[str, Any]:
    """Return a panel with its findings."""
    return {
        "name": full_name(record, words),
        "unnumbered": words.label("panel", "unnumbered") if record.unnumbered else "",
        "note": words.say(record.note) if record.note else "",
        "findings": [_finding(one, words) for one in record.findings],
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


def full_name(record: Any, words: Words) -> str:
    """Return a name with its title: « Axe 1 : … », or that the source gives none."""
    if record.kind in ("forum", "plan"):
        return words.say(record.title)
    name = words.name(record)
    if record.title is None:
        return words.label("names", "untitled", name=name)
    return words.label("names", "name_and_title", name=name, title=words.say(record.title))


def place(locator: Locator, words: Words) -> dict[str, str]:
    """Return where something stands in its source: the heading, in the source's French, and the place under it."""
    counted = {"list": locator.list, "item": locator.item}
    parts = [words.label("locator", key, number=number) for key, number in counted.items() if number]
    if locator.paragraph:
        parts.append(words.label("locator", locator.paragraph))
    return {"heading": words.say(f"« {locator.heading} »", "fr"), "under": ", ".join(parts)}


def _assessed(record: Recommendation | Measure, words: Words) -> dict[str, Any]:
    assessment = record.assessment
    found: dict[str, Any] = {
        "id": record.id,
        "code": record.code,
        "title": words.say(record.title),
        "strength": assessment.strength.value,
        "strength_word": words.label("strength", assessment.strength.value),
        "links": [_link(link, record, words) for link in assessment.correspondences],
        "statement": "",
        "reason": "",
        "assessed": "",
    }
    if assessment.unmatched:
        found["statement"] = words.label("unmatched", record.kind)
        found["reason"] = words.say(assessment.unmatched.reason)
        found["assessed"] = words.label("correspondence", "assessed", date=words.day(assessment.unmatched.assessed))
    elif not assessment.correspondences:
        found["statement"] = words.label("unmatched", "unassessed")
    return found


def _link(link: Correspondence, seen_from: Recommendation | Measure, words: Words) -> dict[str, Any]:
    other = link.measure if seen_from.kind == "recommendation" else link.recommendation
    return {
        "relation": link.relation.value,
        "word": words.label("relation", link.relation.value),
        "part": words.say(link.part) if link.part else "",
        "reason": words.say(link.reason),
        "assessed": words.label("correspondence", "assessed", date=words.day(link.assessed)),
        "code": other.code,
        "title": words.say(other.title),
        "description": words.say(other.description) if other.kind == "measure" else "",
    }


def _finding(record: Finding, words: Words) -> dict[str, Any]:
    return {
        "title": words.say(record.title),
        "lead": words.label("print", "lead", text=words.say(record.lead)),
        "points": [words.say(point) for point in record.points],
        "place": place(record.locator, words),
    }
