"""Records that were published once and are no more: their ids are never reused, their addresses say what became."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from corpus.record import Bound
from corpus.types import AnyId, Day, Prose, Text

Kind = Literal[
    "forum",
    "panel",
    "finding",
    "axis",
    "recommendation",
    "plan",
    "objective",
    "measure",
    "correspondence",
    "source",
    "term",
    "region",
    "page",
]


class Withdrawn(Bound):
    """A withdrawn record: what it was called, since when it is no more, why, and the id of what replaces it."""

    kind: ClassVar[str] = "withdrawn"

    id: AnyId
    former_kind: Kind = Field(alias="kind")
    title: Text
    day: Day = Field(alias="date")
    why: Prose
    replaced_by: AnyId | None = None

    @property
    def replacement(self) -> Bound | None:
        """The record that replaces it, where one does."""
        return self.corpus[self.replaced_by] if self.replaced_by else None
