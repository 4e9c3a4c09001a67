"""What was last published: every id, text and address, and each correspondence as it stood. Written by `publish`."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel, ConfigDict

from corpus.model.basis import Basis
from corpus.model.relation import Relation

PUBLISHED = "published.json"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PublishedRecord(_Frozen):
    """A record as it was published: its kind, its name in both languages, and every address that it ever had."""

    kind: str
    title: dict[str, str]
    addresses: tuple[str, ...]


class PublishedCorrespondence(_Frozen):
    """A correspondence as it was published; `changes` are the days of its history's entries.

    `evidence` holds the words of each piece of its evidence, after the id of the source.
    """

    relation: Relation
    part: dict[str, str] | None
    reason: dict[str, str]
    assessed: date
    changes: tuple[date, ...]
    withdrawn: bool
    basis: Basis = Basis.TEXTS
    evidence: tuple[str, ...] = ()


class Published(_Frozen):
    """The reference that each check compares with, and the ledger of every address ever published."""

    day: date
    records: dict[str, PublishedRecord]
    correspondences: dict[str, PublishedCorrespondence]
    assessed: tuple[str, ...]
    texts: dict[str, dict[str, str]]
