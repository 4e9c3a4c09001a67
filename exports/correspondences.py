"""A correspondence as it is exported: this site's own reading, and it says so."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from corpus.language.typography import typeset
from corpus.model.basis import AssessedBy
from corpus.model.correspondence import Correspondence
from corpus.model.evidence import Evidence
from corpus.model.history import Change, Changed, Withdrawal
from corpus.model.source import Source
from corpus.model.types import LANGUAGES, Day
from corpus.model.withdrawn import Withdrawn
from corpus.views.answer import answer_of
from exports.publication import Publication
from exports.shape import (
    COMPUTED,
    SOURCE,
    TRANSLATION,
    BasisName,
    Exported,
    Ref,
    RelationName,
    Shape,
    StrengthName,
    Words,
    described,
)


class ChangeData(Shape):
    """A dated change of a correspondence."""

    date: Day = Field(description="The day of the change")
    changed: tuple[Changed, ...] = Field(description="What was changed")
    relation_before: RelationName | None = Field(description="The relation before, where it was changed")
    why: Words = Field(description="Why")

    @classmethod
    def of(cls, change: Change, publication: Publication) -> ChangeData:
        """Return `change` as it is exported."""
        before = change.relation_before.value if change.relation_before else None
        return cls(date=change.day, changed=change.changed, relation_before=before, why=publication.words(change.why))


class WithdrawalData(Shape):
    """When and why a record was withdrawn."""

    date: Day = Field(description="The day of the withdrawal")
    why: Words = Field(description="Why")
    replaced_by: str | None = Field(description="The id of what replaces it, where something does")


class EvidenceData(Shape):
    """The exact words of an official document that a correspondence rests on."""

    source: Ref = Field(description="The document")
    quote: str = Field(description="Its exact words, in its own language")
    translation: str = Field(description="This site's translation into the other language")
    heading: Words | None = Field(description="The heading that the words stand under")

    @classmethod
    def of(cls, evidence: Evidence, source: Source, publication: Publication) -> EvidenceData:
        """Return `evidence`, which is quoted from `source`, as it is exported."""
        other = next(language for language in LANGUAGES if language != source.language)
        return cls(
            source=publication.ref(source),
            quote=typeset(evidence.quote, source.language),
            translation=typeset(evidence.translation, other),
            heading=publication.words(evidence.heading),
        )


class CorrespondenceData(Exported):
    """A measure stands in a relation to a recommendation, for a reason."""

    kind: Literal["correspondence"] = "correspondence"
    recommendation: Ref = described("La recommandation du Forum", "The Forum's recommendation")
    recommendation_code: str = described("Le code de la recommandation", "The recommendation's code")
    measure: Ref = described("La mesure du plan", "The plan's measure")
    measure_code: str = described("Le code de la mesure", "The measure's code")
    axis: Ref = described("L'axe de la recommandation", "The recommendation's axis", SOURCE, TRANSLATION)
    objective: Ref = described("L'objectif de la mesure", "The measure's objective")
    relation: RelationName = described(
        "La relation, dans un ensemble fermé que la page de la méthode définit",
        "The relation, from a closed set that the method page defines",
    )
    basis: BasisName = described(
        "Sur quoi elle repose : texts (les deux textes) ou documents (avec des documents officiels); les deux ne "
        "s'additionnent jamais",
        "What it rests on: texts (the two texts) or documents (with official documents); the two are never summed",
    )
    relation_name: Words = described("Le nom de la relation", "The name of the relation")
    relation_definition: Words = described("La définition de la relation", "The definition of the relation")
    strength_computed: StrengthName = described(
        "Comment elle est comptée : direct, part ou indirect",
        "How it is counted: direct, part or indirect",
        COMPUTED,
    )
    part: Words | None = described("Ce qui est en commun", "What is in common")
    reason: Words = described("La raison", "The reason")
    evidence: tuple[EvidenceData, ...] = described(
        "Les mots exacts des documents officiels, avec leur traduction par ce site",
        "The exact words of official documents, with this site's translation",
        SOURCE,
    )
    reading_computed: Words = described(
        "Ce que ce site y lit, en une phrase", "What this site reads in it, as a sentence", COMPUTED
    )
    assessed: Day = described("Le jour de la première comparaison", "The day of the first comparison")
    assessed_by: AssessedBy = described(
        "Comment elle a été faite : reading (une lecture) ou independent-readings (deux lectures indépendantes)",
        "How it was made: reading (one reading) or independent-readings (two independent readings)",
    )
    reviewed: Day | None = described(
        "Le jour où une personne l'a relue; vide tant que personne ne l'a fait",
        "The day on which a person read it; empty until someone has",
    )
    history: tuple[ChangeData, ...] = described("Ses changements depuis", "Its changes since")
    withdrawn: WithdrawalData | None = described("Son retrait", "Its withdrawal")
    plan_launched: Day = described("Le jour du lancement du plan", "The day of the plan's launch", SOURCE)
    forum_starts: Day = described("Le premier jour du Forum", "The first day of the Forum", SOURCE)
    days_plan_before_forum_computed: int = described(
        "Jours du lancement du plan au premier jour du Forum; négatif là où le plan est venu après",
        "Days from the plan's launch to the Forum's first day; negative where the plan came after",
        COMPUTED,
    )
    notice: Words = described("Ce qu'une correspondance veut dire", "What a match means")

    @classmethod
    def of(cls, record: Correspondence, publication: Publication) -> CorrespondenceData:
        """Return `record` as it is exported."""
        return cls(
            id=record.id,
            address=publication.addresses(record),
            recommendation=publication.ref(record.recommendation),
            recommendation_code=record.recommendation.code,
            measure=publication.ref(record.measure),
            measure_code=record.measure.code,
            axis=publication.ref(record.recommendation.axis),
            objective=publication.ref(record.measure.objective),
            relation=record.relation.value,
            basis=record.basis.value,
            relation_name=publication.label("relation", record.relation.value),
            relation_definition=publication.label("definition", record.relation.value),
            strength_computed=record.relation.strength.value,
            part=publication.words(record.part),
            reason=publication.words(record.reason),
            evidence=tuple(
                EvidenceData.of(evidence, source, publication)
                for evidence, source in zip(record.evidence, record.evidence_sources, strict=True)
            ),
            reading_computed=publication.sentences((answer_of(record, code),) for code in LANGUAGES),
            assessed=record.assessed,
            assessed_by=record.assessed_by,
            reviewed=record.reviewed,
            history=tuple(ChangeData.of(change, publication) for change in record.history),
            withdrawn=_withdrawal(record.withdrawn, publication) if record.withdrawn else None,
            plan_launched=record.measure.plan.launched,
            forum_starts=record.recommendation.forum.starts,
            days_plan_before_forum_computed=record.days_apart,
            notice=publication.label("correspondence", "reading"),
        )


class WithdrawnData(WithdrawalData):
    """A record that is no more; its id is never used again."""

    kind: Literal["withdrawn"] = "withdrawn"
    id: str = Field(description="Its id")
    former_kind: str = Field(description="What kind of record it was")
    title: Words = Field(description="What it was called")

    @classmethod
    def of(cls, record: Withdrawn, publication: Publication) -> WithdrawnData:
        """Return `record` as it is exported."""
        withdrawal = dict(_withdrawal(record, publication))
        return cls(id=record.id, former_kind=record.former_kind, title=publication.words(record.title), **withdrawal)


def _withdrawal(record: Withdrawal | Withdrawn, publication: Publication) -> WithdrawalData:
    return WithdrawalData(date=record.day, why=publication.words(record.why), replaced_by=record.replaced_by)
