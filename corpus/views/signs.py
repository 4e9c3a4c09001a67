"""The signs of what was found: a shape for each state, so that no colour has to be told apart; a word stands beside it.

Each is drawn on a grid of 16, on pages as in print: the one place where they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.model.assessment import Assessment
from corpus.model.basis import Basis
from corpus.model.relation import Relation, Strength


@dataclass(frozen=True)
class Shape:
    """A path as SVG writes it, filled; or, with a stroke of some width, its line alone."""

    path: str
    stroke: float = 0


class Sign(StrEnum):
    """What is drawn: a state in either layer, the corner of a tile that documents add something to, a common aim."""

    DIRECT = "direct"
    PART = "part"
    INDIRECT = "indirect"
    NEAR = "near"
    NONE = "none"
    UNASSESSED = "unassessed"
    DOCUMENTS = "documents"
    DOCUMENTS_NEAR = "documents-near"
    DOCUMENTS_NONE = "documents-none"
    DOCUMENTS_UNASSESSED = "documents-unassessed"
    CORNER = "corner"
    AIM = "aim"


_PAGE = Shape("M2.75 1.75h6.5l4 4v8.5H2.75z", 1.5)
_CORNER = Shape("M8.75 1v5.25H14z")

SIGNS: dict[str, tuple[Shape, ...]] = {
    # Two bars, filled as far as they meet.
    Sign.DIRECT: (Shape("M1 1h14v14H1z"),),
    Sign.PART: (Shape("M1 1h6.5v14H1zM9 8h6v7H9z"), Shape("M9.5 1.5h5v13h-5z", 1)),
    Sign.INDIRECT: (Shape("M1 1h5v14H1zM6 7.25h4.5v1.5H6z"), Shape("M10.5 1.5h4v13h-4z", 1)),
    Sign.NEAR: (Shape("M1.75 1.75H6.5v12.5H1.75zM9.5 1.75h4.75v12.5H9.5z", 1.5),),
    Sign.NONE: (Shape("M1.5 1.5h13v13h-13z", 1), Shape("M4.5 7.25h7v1.5h-7z")),
    Sign.UNASSESSED: (
        Shape("M1 1h4v1.5H2.5V5H1zM11 1h4v4h-1.5V2.5H11zM1 11h1.5v2.5H5V15H1zM13.5 11H15v4h-4v-1.5h2.5z"),
    ),
    # A page with a folded corner: hatched where something was found.
    Sign.DOCUMENTS: (_PAGE, Shape("M9 1.5V6h4.5", 1.2), Shape("M3 11l4-4M3 14l8.5-8.5M6.5 14 13 7.5M10 14l3-3", 1.1)),
    Sign.DOCUMENTS_NEAR: (_PAGE, _CORNER, Shape("M5.1 7.6h1.8v4.3H5.1zM9.1 7.6h1.8v4.3H9.1z", 1.1)),
    Sign.DOCUMENTS_NONE: (_PAGE, _CORNER, Shape("M5 9.25h6v1.5H5z")),
    Sign.DOCUMENTS_UNASSESSED: (_CORNER, Shape("M2.75 5V1.75h3M2.75 11v3.25H6M10 14.25h3.25V11", 1.5)),
    # The same corner, folded over a tile that shows the state by the two texts.
    Sign.CORNER: (Shape("M.5.5v15h15z", 1.5), Shape("M4 5v10M7.5 8.5V15M11 12v3", 1.3)),
    Sign.AIM: (Shape("M1.5 2.5 7 8l-5.5 5.5M8.5 2.5 14 8l-5.5 5.5", 2),),
}

# What a relation is called by inside a record has a shape of its own; everywhere else its strength stands for it.
RELATION_SIGNS: dict[str, tuple[Shape, ...]] = {
    Relation.SAME: (Shape("M1 3h14v4H1zM1 9h14v4H1z"),),
    Relation.BROADER: (Shape("M1 1h14v4H1zM1 11h14v4H1zM1 5h4v6H1zM11 5h4v6h-4z"),),
    Relation.PART: (Shape("M1.65 1.65h12.7v12.7H1.65z", 1.3), Shape("M7.5 7.5h5v5h-5z")),
    Relation.OVERLAP: (
        Shape("M1.65 1.65h8.2v8.2h-8.2zM6.15 6.15h8.2v8.2h-8.2z", 1.3),
        Shape("M6 6h4v4H6z"),
    ),
    Relation.INDIRECT: (
        Shape("M1.15 4.15h4.2v7.7h-4.2zM10.65 4.15h4.2v7.7h-4.2z", 1.3),
        Shape("M6.6 7.25h1.1v1.5H6.6zM8.4 7.25h1.1v1.5H8.4z"),
    ),
}


def state_of(assessment: Assessment) -> str:
    """Return how far a record is met in one layer: its strength, or "near" where something only came near to it."""
    return Sign.NEAR if assessment.is_near else assessment.strength


def sign_of(assessment: Assessment) -> Sign:
    """Return the sign of what was found in one layer. With documents, how far a record is met is said in words."""
    return sign_in(assessment.basis, state_of(assessment))


def sign_in(basis: Basis, state: str) -> Sign:
    """Return the sign of a state in one layer, whose name is a strength's or "near"; raises ValueError for another."""
    if basis is Basis.TEXTS:
        return Sign(state)
    bare = state in (Sign.NEAR, Strength.NONE, Strength.UNASSESSED)
    return Sign(f"documents-{state}") if bare else Sign.DOCUMENTS
