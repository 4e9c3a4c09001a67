"""What came after or stood beside, as it is exported: dated facts, never a verdict."""

from __future__ import annotations

import datetime
from typing import Literal

from corpus.model.follow_up import FollowUp
from exports.publication import Publication
from exports.shape import COMPUTED, SOURCE, Exported, Ref, Words, described


class FollowUpData(Exported):
    """A dated, sourced fact, on the records that this site thinks it bears on."""

    kind: Literal["follow_up"] = "follow_up"
    date: str = described(
        "La date telle que la source la donne : un jour, un mois, une année ou une période (ISO 8601)",
        "The date as the source gives it: a day, a month, a year or a span (ISO 8601)",
        SOURCE,
    )
    date_words: Words = described("La même date, en mots", "The same date, in words", COMPUTED)
    starts_computed: datetime.date = described("Son premier jour", "Its first day", COMPUTED)
    ends_computed: datetime.date = described("Son dernier jour", "Its last day", COMPUTED)
    place: Literal["since", "beside"] = described(
        "since : venu après le texte dont il est question; beside : commencé avant lui",
        "since: came after the text that it is about; beside: began before it",
    )
    text: Words = described("Ce que la source rapporte", "What the source reports")
    paraphrase: bool = described(
        "Si le texte est dans les mots de ce site, et non dans ceux de la source",
        "Whether the text is in this site's words, and not in the source's",
    )
    about: tuple[Ref, ...] = described("Ce avec quoi il se lit, selon ce site", "What it is read with, by this site")
    why: Words = described("Pourquoi, selon ce site", "Why, by this site's reading")
    sources: tuple[Ref, ...] = described("Les documents cités", "The documents cited")

    @classmethod
    def of(cls, record: FollowUp, publication: Publication) -> FollowUpData:
        """Return `record` as it is exported. Raises KeyError for a label that is not written."""
        return cls(
            id=record.id,
            address=publication.addresses(record),
            date=record.when.written,
            date_words=Words(**publication.names(record)),
            starts_computed=record.when.starts,
            ends_computed=record.when.ends,
            place=record.place,
            text=publication.words(record.text),
            paraphrase=record.paraphrase,
            about=publication.refs(record.about),
            why=publication.words(record.why),
            sources=publication.refs(record.sources),
        )
