"""How many records stand under each state, layer by layer, for print: each figure with what it counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from corpus.language.lists import listing
from corpus.model.axis import Axis, Recommendation
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.pair import Pair
from corpus.model.plan import Objective, Plan
from corpus.views.counts import tally
from corpus.views.signs import sign_in
from press.readings import bases
from press.words import Words


def tallies(record: Axis | Objective, words: Words, pair: Pair | None = None) -> list[dict[str, Any]]:
    """Return how many records of an axis or an objective stand under each state, layer by layer, in one pair or in all.

    Raises KeyError where `pair` is not one of its edition's or plan's.
    """
    pairs = (pair,) if pair else record.corpus.pairs_of(record)
    plans = [one.plan for one in pairs]
    return [_layer(record, basis, pair, plans, words) for basis in bases(record, pair)]


def whose_reading(basis: Basis, plans: Sequence[Plan], words: Words) -> str:
    """Return whose the figures of a layer are: the reading is ours, the measures are the article's or the plan's."""
    if basis is Basis.DOCUMENTS:
        return words.label("tally", "documents")
    return words.label("tally", "article" if any(plan.known_by_article for plan in plans) else "plan")


def doors(
    recommendations: Sequence[Recommendation],
    plans: Sequence[Plan],
    links: Iterable[Correspondence],
    read: Iterable[Basis],
    words: Words,
) -> dict[str, Any]:
    """Return the three doors of the home page: how many there are, of what; correspondences layer by layer."""

    def door(count: int, unit: str, name: str) -> dict[str, Any]:
        return {"count": count, "unit": words.counted("home", unit, count), "name": name}

    def name(basis: Basis) -> str:
        return whose_reading(basis, plans, words)

    links = tuple(links)
    measures = [measure for plan in plans for measure in plan.measures]
    provides = "provides_article" if all(plan.known_by_article for plan in plans) else "provides"
    return {
        "forum": door(len(recommendations), "recommendations", words.label("recommendation", "asked")),
        "plan": door(len(measures), "measures", words.label("plan", provides)),
        "meet": [
            {
                "basis": basis.value,
                **door(sum(link.basis is basis for link in links), "correspondences", name(basis)),
            }
            for basis in read
        ],
    }


def common_aims(record: Axis | Objective, words: Words) -> str:
    """Return with which objectives an axis has a common aim, or an objective with which axes; empty for none."""
    others = [aim.other(record) for aim in record.aims if aim.common]
    if not others:
        return ""
    numbers = listing(len(others), words.language).format(*(other.number for other in others))
    return words.counted("tally", f"aim_{others[0].kind}", len(others), numbers=numbers)


def _layer(
    record: Axis | Objective, basis: Basis, pair: Pair | None, plans: Sequence[Plan], words: Words
) -> dict[str, Any]:
    counted = tally(record.children, pair, basis)
    unit = record.children[0].kind
    states = {
        "direct": counted.direct,
        "part": counted.part,
        "indirect": counted.indirect,
        "near": counted.near,
        "none": counted.nothing,
        "unassessed": counted.unassessed,
    }
    counts = [
        {
            "sign": sign_in(basis, state).value,
            "count": count,
            "unit": words.counted("home", f"{unit}s", count),
            "word": words.label("tally", f"{unit}_near" if state == "near" else state),
        }
        for state, count in states.items()
        if count
    ]
    return {"basis": basis.value, "title": whose_reading(basis, plans, words), "counts": counts}
