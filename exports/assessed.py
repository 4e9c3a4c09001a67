"""What recommendations and measures share: how far each is met, and why where nothing corresponds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from corpus.model.assessable import Assessable
from corpus.model.record import Locator
from corpus.model.source import Source
from corpus.views.counts import tally as count
from exports.publication import Publication
from exports.shape import COMPUTED, Exported, Place, Ref, StrengthName, Tally, Words, described


class Assessed(Exported):
    """A record that was held against the other side's."""

    strength_computed: StrengthName = described(
        "Le genre de sa plus forte correspondance : direct (directe), part (en partie), indirect (indirecte), "
        "none (évaluée, aucune) ou unassessed (pas encore évaluée)",
        "The kind of its strongest correspondence: direct, part, indirect, none (assessed, none found) or unassessed",
        COMPUTED,
    )
    correspondences: tuple[Ref, ...] = described("Ses correspondances", "Its correspondences", COMPUTED)
    unmatched_reason: Words | None = described(
        "Pourquoi rien n'y correspond, là où elle a été évaluée sans que rien soit trouvé",
        "Why nothing corresponds to it, where it was assessed and nothing was found",
    )
    unmatched_assessed: date | None = described(
        "Le jour de cette évaluation sans correspondance", "The day of that assessment without a correspondence"
    )
    notice: Words = described("Ce qu'une correspondance veut dire", "What a correspondence means")


def assessed(record: Assessable, publication: Publication) -> dict[str, Any]:
    """Return the fields of Assessed for a recommendation or a measure.

    Raises KeyError for a label that is not written.
    """
    assessment = record.assessment
    unmatched = assessment.unmatched
    return {
        "strength_computed": assessment.strength.value,
        "correspondences": publication.refs(assessment.correspondences),
        "unmatched_reason": publication.words(unmatched.reason) if unmatched else None,
        "unmatched_assessed": unmatched.assessed if unmatched else None,
        "notice": publication.label("correspondence", "reading"),
    }


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


def tally(records: Iterable[Assessable]) -> Tally:
    """Return how many of `records` count under each kind."""
    return Tally(**dict(count(records).items()))
