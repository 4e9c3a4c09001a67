"""Records that were published once and are no more: their ids are never reused, their addresses say what became."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field

from corpus.model.kinds import KINDS
from corpus.model.record import Bound
from corpus.model.types import AnyId, Day, Prose, Text

# What it was: the name of a kind.
if TYPE_CHECKING:
    FormerKind = str
else:
    FormerKind = Literal[tuple(KINDS)]


class Withdrawn(Bound):
    """A withdrawn record: what it was called, since when it is no more, why, and the id of what replaces it."""

    kind: ClassVar[str] = "withdrawn"

    id: AnyId = Field(description="L’identifiant retiré; il ne sert plus jamais.")
    former_kind: FormerKind = Field(alias="kind", description="Ce que c’était.")
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
    def code(self) -> str:
        """The code that people said for a recommendation ("1.3") or a measure ("M1.3"), which its id still holds."""
        numbers, letter = re.search(r"(\d+)-(\d+)$", self.id), KINDS[self.former_kind].model.code_letter
        return f"{letter}{numbers[1]}.{numbers[2]}" if letter is not None and numbers else ""

    @property
    def replacement(self) -> Bound | None:
        """The record that replaces it, where one does."""
        return self.corpus[self.replaced_by] if self.replaced_by else None

    @property
    def own_name(self) -> Text:
        """The name that it had."""
        return self.title

    @property
    def described_by(self) -> Prose:
        """Why it is no more."""
        return self.why

    @property
    def is_indexed(self) -> bool:
        """Whether search engines are to find its page: no."""
        return False
