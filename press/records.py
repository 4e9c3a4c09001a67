"""What is printed of single records, such as a recommendation or a source: plain data, as print/ reads it."""

from __future__ import annotations

from typing import Any

from corpus.model.assessable import Assessable
from corpus.model.axis import Recommendation
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.kinds import kind_of
from corpus.model.pair import Pair
from corpus.model.panel import Finding, Panel
from corpus.model.plan import Measure, Objective
from corpus.model.record import Locator
from corpus.model.source import Source
from press.words import Words


def recommendation(record: Recommendation, pair: Pair | None, words: Words) -> dict[str, Any]:
    """Return a recommendation with its wording and what a plan provides in regard; without a pair, what all do.

    Raises KeyError where `pair` is not one of its edition's or plan's.
    """
    axis = record.axis
    return {
        **_assessed(record, pair, words),
        "axis": words.full_name(axis),
        "about": regard(record, words),
        "wording": {
            "french": words.quote(record.wording),
            "translation": words.say(record.wording) if words.language != "fr" else "",
            "corrected": words.say(record.source_wording, "fr") if record.source_wording else "",
        },
        "source": words.say(axis.source.title),
        "place": place(record.locator, words),
    }


def measure(record: Measure, pair: Pair, words: Words) -> dict[str, Any]:
    """Return a measure with its description and what the Forum asked for in regard.

    Raises KeyError where `pair` is not one of its edition's or plan's.
    """
    return {
        **_assessed(record, pair, words),
        "about": regard(record, words),
        "description": words.say(record.description),
        "note": words.say(record.note) if record.note else "",
        "source": words.say(record.source.title),
        "place": place(record.locator, words),
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


def regard(record: Assessable, words: Words) -> str:
    """Return the words that go before what the other side has in regard: « Dans le plan », "In the plan"."""
    return words.label(*(("plan", "in_plan") if isinstance(record, Recommendation) else ("recommendation", "in_forum")))


def place(locator: Locator, words: Words) -> dict[str, str]:
    """Return where something stands in its source: the heading, in the source's French, and the place under it."""
    counted = {"list": locator.list, "item": locator.item}
    parts = [words.label("locator", key, number=number) for key, number in counted.items() if number]
    if locator.paragraph:
        parts.append(words.label("locator", locator.paragraph))
    return {"heading": words.say(f"« {locator.heading} »", "fr"), "under": ", ".join(parts)}


def _assessed(record: Recommendation | Measure, pair: Pair | None, words: Words) -> dict[str, Any]:
    assessment = (
        record.corpus.assessed(record, pair, Basis.TEXTS) if pair else record.reading(Basis.TEXTS)
    )
    data: dict[str, Any] = {
        "id": record.id,
        "code": record.code,
        "title": words.say(record.title),
        "strength": assessment.strength.value,
        "strength_word": words.label("strength", assessment.strength.value),
        "links": [_link(link, record, words) for link in assessment.correspondences],
        "statement": "",
        "reason": "",
        "assessed": "",
        "pending": _pending(record, pair, words) if pair and assessment.strength != "unassessed" else "",
    }
    if assessment.unmatched:
        data["statement"] = words.label("unmatched", record.kind)
        data["reason"] = words.say(assessment.unmatched.reason)
        data["assessed"] = words.label("correspondence", "assessed", date=words.day(assessment.unmatched.assessed))
    elif not assessment.correspondences:
        data["statement"] = words.label(*_not_yet(record))
    return data


def _not_yet(record: Recommendation | Measure) -> tuple[str, str]:
    """Return the label of a record that nobody assessed, or whose edition or plan is compared with nothing."""
    if record.readings(Basis.TEXTS):
        return "unmatched", "unassessed"
    return "editions", "uncompared" if isinstance(record, Recommendation) else "plan_uncompared"


def _pending(record: Recommendation | Measure, pair: Pair, words: Words) -> str:
    """Return what on the other side nobody assessed yet, so that nobody takes it for compared."""
    waiting = pair.pending_beside(record)
    codes = ", ".join(other.code for other in waiting)
    return words.counted("editions", f"pending_{kind_of(waiting[0]).key}", len(waiting), codes=codes) if waiting else ""


def _link(link: Correspondence, seen_from: Recommendation | Measure, words: Words) -> dict[str, Any]:
    other = link.other(seen_from)
    return {
        "relation": link.relation.value,
        "word": words.label("relation", link.relation.value),
        "part": words.say(link.part) if link.part else "",
        "reason": words.say(link.reason),
        "assessed": words.label("correspondence", "assessed", date=words.day(link.assessed)),
        "code": other.code,
        "title": _title(other, words),
        "description": words.say(other.description) if isinstance(other, Measure) else "",
    }


def _title(other: Recommendation | Measure, words: Words) -> str:
    """Return the title of the record at the far end, with its edition where there are several."""
    title = words.say(other.title)
    return f"{title} – {words.short_name(other.topmost)}" if other.corpus.several_editions else title


def _finding(record: Finding, words: Words) -> dict[str, Any]:
    return {
        "title": words.say(record.title),
        "lead": words.label("print", "lead", text=words.say(record.lead)),
        "points": [words.say(point) for point in record.points],
        "place": place(record.locator, words),
    }
