"""What recommendations and measures share: how far each is met, and why where nothing corresponds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from corpus.model.assessable import Assessable
from corpus.model.basis import AssessedBy, Basis
from corpus.model.pair import Pair
from corpus.model.record import Locator
from corpus.model.source import Source
from corpus.model.types import LANGUAGES
from corpus.views.answer import answers
from corpus.views.counts import tally as count
from exports.publication import Publication
from exports.shape import COMPUTED, FOLLOW_UPS, Exported, Place, Ref, StrengthName, Tally, Words, described


class Assessed(Exported):
    """A record that was held against the other side's. What is found with documents is never added to the rest."""

    strength_computed: StrengthName = described(
        "Sa plus forte correspondance, d'après les deux textes : direct (directe), part (en partie), "
        "indirect (indirecte), none (comparée, aucune) ou unassessed (pas encore comparée)",
        "Its strongest match based on the two texts: direct, part, indirect, none (compared, none found) "
        "or unassessed (not yet compared)",
        COMPUTED,
    )
    correspondences: tuple[Ref, ...] = described(
        "Ses correspondances, d'après les deux textes", "Its matches based on the two texts", COMPUTED
    )
    near_misses: tuple[Ref, ...] = described(
        "Ce qui s'en approche sans y correspondre, d'après les deux textes",
        "What comes near to it without matching it, based on the two texts",
    )
    reading_computed: Words | None = described(
        "Ce que ce site y lit, d'après les deux textes, en une phrase; vide là où elle n'est comparée à rien",
        "What this site reads in it, based on the two texts, as a sentence; empty where it is compared with nothing",
        COMPUTED,
    )
    unmatched_reason: Words | None = described(
        "Pourquoi rien n'y correspond, là où elle a été comparée sans que rien soit trouvé",
        "Why nothing matches it, where it was compared and nothing was found",
    )
    unmatched_assessed: date | None = described(
        "Le jour de cette comparaison, où rien n'a été trouvé", "The day of that comparison, in which nothing was found"
    )
    unmatched_assessed_by: AssessedBy | None = described(
        "Comment cette comparaison a été faite : reading ou independent-readings",
        "How that comparison was made: reading or independent-readings",
    )
    strength_with_documents_computed: StrengthName = described(
        "Sa plus forte correspondance avec des documents officiels, sans celles des deux textes",
        "Its strongest match with official documents, those of the two texts aside",
        COMPUTED,
    )
    correspondences_with_documents: tuple[Ref, ...] = described(
        "Ses correspondances avec des documents officiels", "Its matches with official documents", COMPUTED
    )
    near_misses_with_documents: tuple[Ref, ...] = described(
        "Ce qui s'en approche sans y correspondre, avec des documents officiels",
        "What comes near to it without matching it, with official documents",
    )
    reading_with_documents_computed: Words | None = described(
        "Ce que ce site y lit avec des documents officiels, en une phrase; vide là où aucun n'a été lu",
        "What this site reads in it with official documents, as a sentence; empty where none was read",
        COMPUTED,
    )
    unmatched_with_documents_reason: Words | None = described(
        "Pourquoi les documents officiels n'y ajoutent rien; à défaut d'une raison à elle, ce qui a été lu",
        "Why official documents add nothing to it; where it has no reason of its own, what was read",
    )
    unmatched_with_documents_assessed: date | None = described(
        "Le jour de cette comparaison avec des documents", "The day of that comparison with documents"
    )
    unmatched_with_documents_assessed_by: AssessedBy | None = described(
        "Comment cette comparaison avec des documents a été faite : reading ou independent-readings",
        "How that comparison with documents was made: reading or independent-readings",
    )
    follow_ups: tuple[Ref, ...] = FOLLOW_UPS
    notice: Words = described("Ce qu'une correspondance veut dire", "What a match means")


def assessed(record: Assessable, publication: Publication) -> dict[str, Any]:
    """Return the fields of Assessed for a recommendation or a measure.

    Raises KeyError for a label that is not written.
    """
    layers = (("", "unmatched", Basis.TEXTS), ("_with_documents", "unmatched_with_documents", Basis.DOCUMENTS))
    fields: dict[str, Any] = {}
    for ending, unmatched, basis in layers:
        reading = record.reading(basis)
        statement = reading.statement
        near = tuple(miss.other(record) for miss in reading.near_misses)
        fields |= {
            f"strength{ending}_computed": reading.strength.value,
            f"correspondences{ending}": publication.refs(reading.correspondences),
            f"near_misses{ending}": publication.refs(near),
            f"reading{ending}_computed": publication.sentences(answers(record, basis, code) for code in LANGUAGES),
            f"{unmatched}_reason": publication.words(statement.reason) if statement else None,
            f"{unmatched}_assessed": statement.assessed if statement else None,
            f"{unmatched}_assessed_by": statement.assessed_by if statement else None,
        }
    notice = publication.label("correspondence", "reading")
    return {**fields, "follow_ups": publication.follow_ups(record), "notice": notice}


def place(source: Source, locator: Locator, publication: Publication) -> Place:
    """Return where a record stands in its source."""
    return Place(
        id=source.id,
        title=publication.words(source.title),
        heading=publication.french(locator.heading),
        list=locator.list,
        item=locator.item,
        paragraph=locator.paragraph,
    )


def tally(records: Iterable[Assessable], pair: Pair | None = None, basis: Basis = Basis.TEXTS) -> Tally:
    """Return how many of `records` count under each kind in one layer and one pair; without one, in all together."""
    counts = count(records, pair, basis)
    return Tally(**dict(counts.items()), near=counts.near)
