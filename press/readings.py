"""What was read for a recommendation or a measure, layer by layer, for print: never one strongest of both layers."""

from __future__ import annotations

from typing import Any

from corpus.model.assessment import Assessment
from corpus.model.axis import Recommendation
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.evidence import Evidence
from corpus.model.kinds import kind_of
from corpus.model.near_miss import NearMiss
from corpus.model.pair import Pair
from corpus.model.plan import Measure
from corpus.model.record import Bound
from corpus.model.relation import Strength
from corpus.model.source import Source
from corpus.views.answer import answer, answers, plain
from corpus.views.signs import Sign, sign_in, sign_of
from press.words import Words

Held = Recommendation | Measure


def layers(record: Held, pair: Pair | None, words: Words) -> list[dict[str, Any]]:
    """Return what was found in each layer in which a record was read, in one pair or in all, the two texts first.

    Raises KeyError where `pair` is not one of its edition's or plan's.
    """
    return [_layer(record, basis, pair, words) for basis in bases(record, pair)]


def bases(record: Bound, pair: Pair | None) -> tuple[Basis, ...]:
    """Return the layers in which a record was read, in one pair or in any; that of the texts where in none."""
    read = {basis for one in ((pair,) if pair else record.corpus.pairs_of(record)) for basis in one.bases}
    return tuple(basis for basis in Basis if basis in read) or (Basis.TEXTS,)


def layer_answers(record: Held, words: Words) -> list[dict[str, Any]]:
    """Return the sign and the sentence of each layer in which a record was read, the two texts first."""
    return [_layer_answer(record, basis, None, words) for basis in bases(record, None)]


def _layer_answer(record: Held, basis: Basis, pair: Pair | None, words: Words) -> dict[str, Any]:
    reading = record.corpus.assessed(record, pair, basis) if pair else record.reading(basis)
    return {"basis": basis.value, "sign": sign_of(reading).value, "answer": _answer(record, basis, pair, words)}


def _layer(record: Held, basis: Basis, pair: Pair | None, words: Words) -> dict[str, Any]:
    reading = record.corpus.assessed(record, pair, basis) if pair else record.reading(basis)
    own = reading.unmatched if not reading.correspondences else None
    return {
        **_layer_answer(record, basis, pair, words),
        "title": words.label("basis", basis.value),
        "links": [_link(link, record, words) for link in reading.correspondences],
        "near": [_near(near, record, words) for near in reading.near_misses],
        "reason": words.say(own.reason) if own else "",
        "assessed": words.label("correspondence", "assessed", date=words.day(own.assessed)) if own else "",
        "pending": _pending(record, reading, pair, words) if basis is Basis.TEXTS else "",
    }


def _answer(record: Held, basis: Basis, pair: Pair | None, words: Words) -> str:
    """Return the sentence of what was found, or that its edition or plan is compared with nothing."""
    if not record.corpus.pairs_of(record):
        return words.label("editions", "uncompared" if isinstance(record, Recommendation) else "plan_uncompared")
    if pair is None:
        return words.dress(plain(answers(record, basis, words.language)), words.language)
    return words.dress(plain([answer(record, pair, basis, words.language)]), words.language)


def _pending(record: Held, reading: Assessment, pair: Pair | None, words: Words) -> str:
    """Return what on the other side nobody assessed yet, so that nobody takes it for compared."""
    if pair is None or reading.strength is Strength.UNASSESSED:
        return ""
    waiting = pair.pending_beside(record)
    codes = ", ".join(other.code for other in waiting)
    return words.counted("editions", f"pending_{kind_of(waiting[0]).key}", len(waiting), codes=codes) if waiting else ""


def _link(link: Correspondence, seen_from: Held, words: Words) -> dict[str, Any]:
    return {
        "sign": sign_in(link.basis, link.strength).value,
        "word": words.label("relation", link.relation.value),
        "part": words.label("correspondence", "in_common", part=words.say(link.part)) if link.part else "",
        "reason": words.say(link.reason),
        "assessed": words.label("correspondence", "assessed", date=words.day(link.last_assessed)),
        "evidence": [
            _evidence(piece, source, words) for piece, source in zip(link.evidence, link.evidence_sources, strict=True)
        ],
        **_other(link.other(seen_from), words),
    }


def _near(near: NearMiss, seen_from: Held, words: Words) -> dict[str, Any]:
    """Return what came near; with its reason, where this is written on the other side's statement."""
    reason = words.say(near.statement.reason) if near.stated_on is not seen_from else ""
    return {"sign": sign_in(near.basis, Sign.NEAR).value, **_other(near.other(seen_from), words), "reason": reason}


def _other(other: Held, words: Words) -> dict[str, Any]:
    """Return the record at the far end, with its edition where there are several."""
    title = words.say(other.title)
    named = f"{title} – {words.short_name(other.topmost)}" if other.corpus.several_editions else title
    description = words.say(other.description) if isinstance(other, Measure) else ""
    return {"code": other.code, "title": named, "description": description}


def _evidence(piece: Evidence, source: Source, words: Words) -> dict[str, str]:
    """Return the words of a document with where they stand, whose translation, and how the document was read."""
    name = words.say(source.title)
    heading = _quoted(piece.heading[words.language], words.language) if piece.heading else ""
    under = words.label("basis", "evidence_under", heading=heading) if heading else ""
    facts = (name, source.publisher, words.day(source.date) if source.date else "", under)
    notes = (
        words.label("basis", "brackets") if "[" in piece.quote else "",
        words.label("source", f"standing_{source.standing}"),
        "" if source.date else words.label("basis", "undated"),
        words.label("basis", "read_as", date=words.day(source.read.day), extent=words.say(source.read.extent))
        if source.read
        else "",
    )
    return {
        "quote": words.say(_quoted(piece.quote, source.language), source.language),
        "language": source.language,
        "translation": words.say(piece.translation) if source.language != words.language else "",
        "source": name,
        "where": ", ".join(filter(None, facts)),
        "notes": " ".join(filter(None, notes)),
    }


def _quoted(text: str, language: str) -> str:
    """Return words between the quotation marks of their language."""
    return f"« {text} »" if language == "fr" else f"“{text}”"
