"""What a government planned, as it is exported: plans, objectives, measures."""

from __future__ import annotations

from datetime import date
from typing import Literal

from corpus.model.plan import Measure, Objective, Plan
from corpus.model.types import Origin as TextOrigin
from exports.assessed import Assessed, assessed, place, tally
from exports.publication import Publication
from exports.shape import COMPUTED, SOURCE, Exported, Place, Ref, Shape, Tally, Words, described


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
    source: Place = described("L'endroit dans le texte qui la donne", "The place in the text that gives it", SOURCE)
    recommendations: tuple[Ref, ...] = described(
        "Les recommandations du Forum qui y correspondent, selon ce site",
        "The Forum's recommendations that correspond, by this site's reading",
    )

    @classmethod
    def of(cls, record: Measure, publication: Publication) -> MeasureData:
        """Return `record` as it is exported."""
        links = record.assessment.correspondences
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
            recommendations=publication.refs(tuple(link.recommendation for link in links)),
            **assessed(record, publication),
        )


class ObjectiveData(Exported):
    """An objective of a plan."""

    kind: Literal["objective"] = "objective"
    number: int = described("Numéro de l'objectif", "Number of the objective", SOURCE)
    title: Words = described("Titre court, dans les mots de ce site", "Short title, in this site's words")
    statement: Words = described("L'énoncé", "The statement")
    provenance: Provenance = described("De qui sont les mots de l'énoncé", "Whose words the statement is in")
    heading: str = described("L'intertitre de l'article", "The article's heading, in French", SOURCE)
    plan: Ref = described("Le plan", "The plan")
    source: Ref = described("Le document d'où vient l'énoncé", "The document that the statement comes from")
    measures: tuple[Ref, ...] = described("Ses mesures", "Its measures")
    tally_computed: Tally = described(
        "Ses mesures, selon leur plus forte correspondance", "Its measures, by their strongest correspondence", COMPUTED
    )

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
            measures=publication.refs(record.measures),
            tally_computed=tally(record.measures),
        )


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
    sources: tuple[Ref, ...] = described("Les documents cités", "The documents cited")
    tally_computed: Tally = described(
        "Ses mesures, selon leur plus forte correspondance", "Its measures, by their strongest correspondence", COMPUTED
    )

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
            sources=publication.refs(record.sources),
            tally_computed=tally(record.measures),
        )
