"""What happened to a correspondence since it was first published: dated changes, and its withdrawal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, model_validator

from corpus.model.relation import Relation
from corpus.model.types import AnyId, Day, Model, Prose

if TYPE_CHECKING:
    from corpus.model.correspondence import Correspondence

Changed = Literal["relation", "part", "reason", "basis", "evidence", "withdrawn"]


class Change(Model):
    """A dated change of a correspondence, with why. `changed` says what; a changed relation tells the one before."""

    day: Day = Field(alias="date", description="Le jour du changement.")
    changed: Annotated[tuple[Changed, ...], Field(min_length=1)] = Field(
        description="Ce qui a changé : relation, part, reason, basis, evidence; withdrawn quand un retrait est annulé.",
    )
    relation_before: Annotated[Relation | None, Field(strict=False)] = Field(
        default=None,
        description="La relation d’avant, quand la relation a changé.",
    )
    why: Prose = Field(description="Pourquoi.")

    @model_validator(mode="after")
    def _tells_the_relation_before(self) -> Change:
        if ("relation" in self.changed) != (self.relation_before is not None):
            raise ValueError("relation_before")
        return self


class Withdrawal(Model):
    """When and why something was withdrawn, and the id of what replaces it, where something does."""

    day: Day = Field(alias="date", description="Le jour du retrait.")
    why: Prose = Field(description="Pourquoi.")
    replaced_by: AnyId | None = Field(default=None, description="L’identifiant de ce qui remplace, s’il y a lieu.")


class What(StrEnum):
    """What happened to a correspondence."""

    ADDED = "added"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Event:
    """One dated event of a correspondence. An addition has no `why`; `place` counts its events from 0."""

    correspondence: Correspondence
    what: What
    day: date
    place: int = 0
    why: Prose | None = None
    change: Change | None = None
