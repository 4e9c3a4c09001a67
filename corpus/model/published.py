"""What was last published: every id, text and address, and each correspondence as it stood. Written by `publish`.

What was written once is read for ever: a field that is added here has a default.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.evidence import evidence_words
from corpus.model.relation import Relation
from corpus.model.types import LANGUAGES, AnyId, Day, Text
from corpus.model.withdrawn import FormerKind

PUBLISHED = "published.json"
SIZE_LIMIT_MB = 32

# An address that stays inside the site, and can be a place on a page. Which of them the site makes is a rule.
Address = Annotated[str, StringConstraints(pattern=r"^([a-z0-9][a-z0-9.-]*/)*(#[a-z][a-z0-9-]*)*$", max_length=400)]


def _in_both(text: dict[str, str]) -> dict[str, str]:
    if text.keys() != set(LANGUAGES):
        raise ValueError("languages")
    return text


Both = Annotated[dict[str, str], AfterValidator(_in_both)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PublishedRecord(_Frozen):
    """A record as it was published: its kind, its name in both languages, and every address that it ever had."""

    kind: FormerKind
    title: Both
    addresses: tuple[Address, ...]


class PublishedCorrespondence(_Frozen):
    """A correspondence as it was published; `changes` are the days of its history's entries.

    `evidence` holds the words of each piece of its evidence, after the id of the source.
    """

    relation: Relation
    part: Both | None
    reason: Both
    assessed: Day
    changes: tuple[Day, ...]
    withdrawn: bool
    basis: Basis = Basis.TEXTS
    evidence: tuple[str, ...] = ()

    @classmethod
    def of(cls, link: Correspondence) -> PublishedCorrespondence:
        """Return a correspondence as it would be published now."""
        return cls(
            relation=link.relation,
            part=both(link.part) if link.part else None,
            reason=both(link.reason),
            assessed=link.assessed,
            changes=tuple(change.day for change in link.history),
            withdrawn=link.withdrawn is not None,
            basis=link.basis,
            evidence=evidence_words(link.evidence),
        )


class Published(_Frozen):
    """The reference that each check compares with, and the ledger of every address ever published."""

    day: Day
    records: dict[AnyId, PublishedRecord]
    correspondences: dict[AnyId, PublishedCorrespondence]
    assessed: tuple[AnyId, ...]
    texts: dict[str, Both]

    def amended(self, new: Mapping[str, str]) -> Published:
        """Return the same with the addresses that never answered replaced, by the old one."""
        records = dict(self.records)
        for name, record in self.records.items():
            if not new.keys().isdisjoint(record.addresses):
                addresses = tuple(dict.fromkeys(new.get(where, where) for where in record.addresses))
                records[name] = record.model_copy(update={"addresses": addresses})
        return self.model_copy(update={"records": records})

    def joined(self, base: Published) -> Published:
        """Return what `base` promises, and what is promised here beside it."""
        records = dict(self.records)
        for name, record in base.records.items():
            added = records[name].addresses if name in records else ()
            addresses = tuple(dict.fromkeys((*record.addresses, *added)))
            records[name] = record.model_copy(update={"addresses": addresses})
        return base.model_copy(
            update={
                "records": records,
                "correspondences": self.correspondences | base.correspondences,
                "assessed": tuple(dict.fromkeys((*base.assessed, *self.assessed))),
                "texts": self.texts | base.texts,
            }
        )


def both(text: Text) -> Both:
    """Return a text by language, as it is published."""
    return {"fr": text.fr, "en": text.en}
