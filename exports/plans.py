"""What a government planned, as it is exported: plans, objectives, measures."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import Field

from corpus.language.typography import typeset
from corpus.model.axis import Recommendation
from corpus.model.basis import Basis
from corpus.model.plan import Measure, Objective, Plan, Unsaid
from corpus.model.types import LANGUAGES
from corpus.model.types import Origin as TextOrigin
from exports.assessed import Assessed, assessed, place, tally
from exports.publication import Publication
from exports.readings import AimData
from exports.shape import (
    COMPUTED,
    FOLLOW_UPS,
    SOURCE,
    TRANSLATION,
    Exported,
    Place,
    Ref,
    Shape,
    Tally,
    Words,
    described,
)
from exports.topics import TOPICS

TALLY: Any = described(
    "Ses mesures, selon leur plus forte correspondance d'après les deux textes",
    "Its measures, by their strongest match based on the two texts",
    COMPUTED,
)
TALLY_WITH_DOCUMENTS: Any = described(
    "Ses mesures, selon leur plus forte correspondance avec des documents officiels",
    "Its measures, by their strongest match with official documents",
    COMPUTED,
)


class Provenance(Shape):
    """Whose words each side of a text is in."""

    fr: TextOrigin = described("Le français", "The French")
    en: TextOrigin = described("L'anglais", "The English")


class MeasureData(Assessed):
    """One measure of a plan."""

    kind: Literal["measure"] = "measure"
    code: str = described("Code de ce site", "This site's code")
    title: Words = described("Titre court, dans les mots de ce site", "Short title, in this site's words")
    description: Words = described("La mesure, dans les mots de ce site", "The measure, in this site's words")
    note: Words | None = described("Note de ce site", "This site's note")
    objective: Ref = described("L'objectif du plan", "The objective of the plan")
    plan: Ref = described("Le plan", "The plan")
    source: Place = described(
        "L'endroit dans le texte qui la donne", "The place in the text that gives it", SOURCE, TRANSLATION
    )
    topics: tuple[Ref, ...] = TOPICS
    recommendations: tuple[Ref, ...] = described(
        "Les recommandations du Forum qui y correspondent d'après les deux textes, selon ce site",
        "The Forum's recommendations that match it based on the two texts, in this site's reading",
    )
    recommendations_with_documents: tuple[Ref, ...] = described(
        "Les recommandations du Forum qui y correspondent avec des documents officiels, selon ce site",
        "The Forum's recommendations that match it with official documents, in this site's reading",
    )
    unsaid: tuple[Unsaid, ...] = described(
        "Ce que ses sources ne disent pas : who (qui), when (quand), measured (comment cela sera mesuré)",
        "What its sources do not say: who, when, measured (how it will be measured)",
    )

    @classmethod
    def of(cls, record: Measure, publication: Publication) -> MeasureData:
        """Return `record` as it is exported."""
        return cls(
            id=record.id,
            address=publication.addresses(record),
            code=record.code,
            title=publication.words(record.title),
            description=publication.words(record.description),
            note=publication.words(record.note),
            objective=publication.ref(record.objective),
            plan=publication.ref(record.plan),
            source=place(record.source, record.locator, publication),
            topics=publication.refs(record.topics),
            recommendations=publication.refs(_recommendations(record, Basis.TEXTS)),
            recommendations_with_documents=publication.refs(_recommendations(record, Basis.DOCUMENTS)),
            unsaid=record.unsaid,
            **assessed(record, publication),
        )


def _recommendations(record: Measure, basis: Basis) -> tuple[Recommendation, ...]:
    return tuple(link.recommendation for link in record.reading(basis).correspondences)


class WordingData(Shape):
    """An official wording in its own language."""

    quote: str = Field(description="The exact words")
    source: Ref = Field(description="Where they are read")
    extent: str = Field(description="whole, within a sentence of the source, or its beginning alone")
    translation: str | None = Field(description="This site's translation, where it gives one")


class OfficialData(Shape):
    """The official wording of an objective, as far as it is known."""

    fr: WordingData | None = Field(description="In French")
    en: WordingData | None = Field(description="In English")
    note: Words | None = Field(description="How it was read")

    @classmethod
    def of(cls, record: Objective, publication: Publication) -> OfficialData | None:
        """Return the official wording of `record` as it is exported; None where it is not known."""
        if record.official is None:
            return None
        wordings = {
            language: WordingData(
                quote=typeset(wording.quote, language),
                source=publication.ref(record.official_sources[language]),
                extent=wording.extent,
                translation=wording.translation and typeset(wording.translation, other),
            )
            for language, other in (LANGUAGES, LANGUAGES[::-1])
            if (wording := record.official[language])
        }
        note = publication.words(record.official.note)
        return cls(fr=wordings.get("fr"), en=wordings.get("en"), note=note)


class ObjectiveData(Exported):
    """An objective of a plan."""

    kind: Literal["objective"] = "objective"
    number: int = described("Numéro de l'objectif", "Number of the objective", SOURCE)
    title: Words = described("Titre court, dans les mots de ce site", "Short title, in this site's words")
    statement: Words = described("L'énoncé", "The statement")
    provenance: Provenance = described("À qui sont les mots de l'énoncé", "Whose words the statement is in")
    heading: str = described("L'intertitre de l'article", "The article's heading, in French", SOURCE)
    plan: Ref = described("Le plan", "The plan")
    source: Ref = described("Le document d'où vient l'énoncé", "The document that the statement comes from")
    official: OfficialData | None = described(
        "L'énoncé officiel, tel qu'il est connu", "The official statement, as far as it is known", SOURCE
    )
    measures: tuple[Ref, ...] = described("Ses mesures", "Its measures")
    tally_computed: Tally = TALLY
    tally_with_documents_computed: Tally = TALLY_WITH_DOCUMENTS
    aims: tuple[AimData, ...] = described(
        "S'il a une visée commune avec chaque axe", "Whether it has a common aim with each axis"
    )
    follow_ups: tuple[Ref, ...] = FOLLOW_UPS

    @classmethod
    def of(cls, record: Objective, publication: Publication) -> ObjectiveData:
        """Return `record` as it is exported."""
        return cls(
            id=record.id,
            address=publication.addresses(record),
            number=record.number,
            title=publication.words(record.title),
            statement=publication.words(record.statement),
            provenance=Provenance(fr=record.provenance.fr, en=record.provenance.en),
            heading=publication.french(record.heading),
            plan=publication.ref(record.plan),
            source=publication.ref(record.source),
            official=OfficialData.of(record, publication),
            measures=publication.refs(record.measures),
            tally_computed=tally(record.measures),
            tally_with_documents_computed=tally(record.measures, basis=Basis.DOCUMENTS),
            aims=tuple(AimData.of(aim, publication) for aim in record.aims),
            follow_ups=publication.follow_ups(record),
        )


class LeversData(Shape):
    """How many objectives and levers a plan has, as a source of it says."""

    objectives: int = Field(description="Objectives")
    count: int = Field(description="Levers")
    source: Ref = Field(description="The source that says so")
    quote: str = Field(description="Its exact words")


class IntentionData(Shape):
    """A general statement about a plan that no measure holds."""

    text: Words = Field(description="What the plan seeks, in this site's words")
    source: Place = Field(description="The place in the text that gives it")


class PlanData(Exported):
    """A government's plan."""

    kind: Literal["plan"] = "plan"
    title: Words = described("Titre", "Title", SOURCE)
    launched: date = described("Jour du lancement", "Day of the launch", SOURCE)
    minister: str = described("Ministre", "Minister", SOURCE)
    department: Words = described("Ministère", "Department", SOURCE)
    url: str | None = described("L'adresse du plan lui-même", "The address of the plan itself", SOURCE)
    summary: Words = described("Résumé de ce site", "This site's summary")
    source: Ref = described("Le texte par lequel ce site le connaît", "The text through which this site knows it")
    objectives: tuple[Ref, ...] = described("Ses objectifs", "Its objectives")
    notes: tuple[Words, ...] = described("Notes de ce site", "This site's notes")
    levers: LeversData | None = described(
        "Combien d'objectifs et de leviers il compte, selon une source", "How many objectives and levers it has", SOURCE
    )
    intentions: tuple[IntentionData, ...] = described(
        "Ce qu'il veut de façon générale, et qu'aucune mesure ne porte",
        "What it seeks in general, and no measure covers",
    )
    sources: tuple[Ref, ...] = described("Les documents cités", "The documents cited")
    tally_computed: Tally = TALLY
    tally_with_documents_computed: Tally = TALLY_WITH_DOCUMENTS
    follow_ups: tuple[Ref, ...] = FOLLOW_UPS

    @classmethod
    def of(cls, record: Plan, publication: Publication) -> PlanData:
        """Return `record` as it is exported."""
        return cls(
            id=record.id,
            address=publication.addresses(record),
            title=publication.words(record.title),
            launched=record.launched,
            minister=record.minister,
            department=publication.words(record.department),
            url=record.url,
            summary=publication.words(record.summary),
            source=publication.ref(record.source),
            objectives=publication.refs(record.objectives),
            notes=tuple(publication.words(note) for note in record.notes),
            levers=_levers(record, publication),
            intentions=tuple(
                IntentionData(
                    text=publication.words(intention.text), source=place(record.source, intention.locator, publication)
                )
                for intention in record.intentions
            ),
            sources=publication.refs(record.sources),
            tally_computed=tally(record.measures),
            tally_with_documents_computed=tally(record.measures, basis=Basis.DOCUMENTS),
            follow_ups=publication.follow_ups(record),
        )


def _levers(record: Plan, publication: Publication) -> LeversData | None:
    if record.levers is None or record.levers_source is None:
        return None
    quote = typeset(record.levers.quote, record.levers_source.language)
    source = publication.ref(record.levers_source)
    return LeversData(objectives=record.levers.objectives, count=record.levers.count, source=source, quote=quote)
