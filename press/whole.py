"""The poster of the whole: each layer of a pair as two facing columns, from what meets to what faces nothing."""

from __future__ import annotations

from typing import Any

from corpus.model.assessable import Assessable
from corpus.model.basis import Basis
from corpus.model.pair import Pair
from corpus.model.relation import Strength
from corpus.views.signs import Sign, sign_in
from corpus.views.strata import Strata, strata
from press.tallies import whose_reading
from press.words import Words

# The groups below what meets, each with its sign.
BELOW = {"near": Sign.NEAR, "nothing": Strength.NONE, "unassessed": Strength.UNASSESSED}


def whole(pair: Pair, words: Words) -> dict[str, Any]:
    """Return what the poster shows of a pair. Raises KeyError for a label that is not written."""
    counts = {
        "recommendations": words.counted("counts", "recommendation", len(pair.forum.recommendations)),
        "measures": words.counted("counts", "measure", len(pair.plan.measures)),
    }
    planned = "planned_article" if pair.plan.known_by_article else "planned"
    return {
        "title": words.label("overview", "title", **counts),
        "asked": words.label("overview", "asked"),
        "planned": words.label("overview", planned),
        "dashes": words.label("overview", "dashes"),
        "layers": [_layer(strata(pair, basis), words) for basis in pair.bases],
    }


def picture(layer: Strata) -> dict[str, Any]:
    """Return one layer drawn small: of either side how many meet, come near, face nothing; and the threads."""
    sides = {"asked": layer.asked, "planned": layer.planned}
    return {
        **{name: {state: len(getattr(side, state)) for state in ("met", *BELOW)} for name, side in sides.items()},
        "threads": threads(layer),
    }


def threads(layer: Strata) -> list[dict[str, Any]]:
    """Return each thread of a layer: where it leaves either column, in parts of a hundred, and whether it is dashed."""
    return [
        {"left": thread.left, "right": thread.right, "dashed": thread.link.strength is Strength.INDIRECT}
        for thread in layer.threads
    ]


def _layer(layer: Strata, words: Words) -> dict[str, Any]:
    basis = layer.basis
    sides = layer.asked, layer.planned
    shown = [(state, sign) for state, sign in BELOW.items() if any(getattr(side, state) for side in sides)]
    return {
        "basis": basis.value,
        "title": whose_reading(basis, [layer.pair.plan], words),
        "met": _group(layer, "met", sign_in(basis, Strength.PART).value, words),
        "threads": threads(layer),
        "groups": [_group(layer, state, sign_in(basis, sign).value, words) for state, sign in shown],
    }


def _group(layer: Strata, state: str, sign: str, words: Words) -> dict[str, Any]:
    sides = {"recommendation": getattr(layer.asked, state), "measure": getattr(layer.planned, state)}
    return {
        "sign": sign,
        **{
            kind: {
                "count": len(records),
                "says": words.counted("overview", f"{kind}_{state}", len(records)),
                "records": [_tile(record, layer, words) for record in records],
            }
            for kind, records in sides.items()
        },
    }


def _tile(record: Assessable, layer: Strata, words: Words) -> dict[str, Any]:
    """Return what a tile says; its corner tells that documents add a correspondence to what the two texts have."""
    added = record.corpus.assessed(record, layer.pair, Basis.DOCUMENTS).correspondences
    return {
        "code": record.code,
        "title": words.title(record) or "",
        "documents": layer.basis is Basis.TEXTS and bool(added),
    }
