"""The closed set of relations, and how far each meets a record."""

from __future__ import annotations

from enum import StrEnum


class Strength(StrEnum):
    """How far a record is met; never summed into one « with ». The strongest comes first."""

    DIRECT = "direct"
    PART = "part"
    INDIRECT = "indirect"
    NONE = "none"
    UNASSESSED = "unassessed"


class Relation(StrEnum):
    """How a measure stands to a recommendation, after the set relations of NIST IR 8477."""

    SAME = "same"
    BROADER = "broader"
    PART = "part"
    OVERLAP = "overlap"
    INDIRECT = "indirect"

    @property
    def strength(self) -> Strength:
        """The strength that this relation counts under."""
        return _STRENGTHS[self]

    @property
    def names_part(self) -> bool:
        """Whether the part that is touched must be named."""
        return self.strength is Strength.PART


_STRENGTHS = {
    Relation.SAME: Strength.DIRECT,
    Relation.BROADER: Strength.DIRECT,
    Relation.PART: Strength.PART,
    Relation.OVERLAP: Strength.PART,
    Relation.INDIRECT: Strength.INDIRECT,
}
