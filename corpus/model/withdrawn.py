"""Records that were published once and are no more: their ids are never reused, their addresses say what became."""

from __future__ import annotations

import re
from typing import ClassVar, Literal

from pydantic import Field

from corpus.model.record import Bound
from corpus.model.types import AnyId, Day, Prose, Text

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
    indexed: ClassVar[bool] = False

    id: AnyId = Field(description="L’identifiant retiré; il ne sert plus jamais.")
    former_kind: Kind = Field(alias="kind", description="Ce que c’était.")
    title: Text = Field(description="Le nom que c’avait.")
    day: Day = Field(alias="date", description="Le jour du retrait.")
    why: Prose = Field(description="Pourquoi.")
    replaced_by: AnyId | None = Field(default=None, description="L’identifiant de ce qui le remplace, s’il y a lieu.")

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every address that it was published at; none where it never was."""
        published = self.corpus.published
        return published.records[self.id].addresses if published and self.id in published.records else ()

    @property
    def code(self) -> str | None:
        """The code that people said for a recommendation ("1.3") or a measure ("M1.3"), which its id still holds."""
        numbers = re.search(r"(\d+)-(\d+)$", self.id.replace("-a", "-").replace("-o", "-"))
        prefix = {"recommendation": "", "measure": "M"}.get(self.former_kind)
        return f"{prefix}{numbers[1]}.{numbers[2]}" if prefix is not None and numbers else None

    @property
    def replacement(self) -> Bound | None:
        """The record that replaces it, where one does."""
        return self.corpus[self.replaced_by] if self.replaced_by else None
