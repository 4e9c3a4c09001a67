"""What a record is filtered by: its own place, and the places that its correspondences tie it to."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from corpus.model.axis import Recommendation
from corpus.model.basis import Basis
from corpus.model.plan import Measure
from corpus.model.relation import Strength

# A word; a code (1.3) and an acronym (M.I.F.I.) are one.
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*")
# How far two are met that came near and do not correspond: no strength.
NEAR = "near"


@dataclass(frozen=True)
class Tie:
    """One axis, one objective, how far they are met there and what that rests on.

    What nothing corresponds to, what nobody assessed and what only came near is tied to its own place alone.
    """

    axis: str
    objective: str
    strength: str
    basis: str = ""


def ties(record: Recommendation | Measure) -> tuple[Tie, ...]:
    """Return a tie for each correspondence of `record` in either layer, for what came near, and for what has none.

    A filter asks for one tie that fits it whole: a recommendation tied to the first objective in part and to the
    second indirectly is not found by « first objective, indirectly ». « None » is said by the two texts alone.
    """
    ids = {kind: above.id for kind, above in record.lineage.items()}
    own = Tie(ids.get("axis", ""), ids.get("objective", ""), record.strength.value)
    readings = [record.reading(basis) for basis in Basis]
    tied = [
        Tie(link.recommendation.axis.id, link.measure.objective.id, link.strength.value, link.basis.value)
        for reading in readings
        for link in reading.correspondences
    ]
    near = [replace(own, strength=NEAR, basis=reading.basis.value) for reading in readings if reading.near_misses]
    without = [own] if record.strength in (Strength.NONE, Strength.UNASSESSED) else []
    return (*tied, *near, *without)


def words(record: Recommendation | Measure, language: str) -> str:
    """Return what a word is looked for in beside the record's name: the words of its text and keywords, each once."""
    texts = " ".join((record.described_by[language], *record.keywords_in(language)))
    named = _words(record.title[language])
    return " ".join(word for word in _words(texts) if word not in named)


def _words(text: str) -> dict[str, None]:
    """Return the words of a text in order; a letter that is elided, as in « l'offre », is none."""
    return dict.fromkeys(word for word in _WORD.findall(text.lower()) if len(word) > 1)
