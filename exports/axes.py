"""What a forum asked for, as it is exported: axes and their recommendations."""

from __future__ import annotations

from typing import Literal

from corpus.model.axis import Axis, Recommendation
from corpus.model.basis import Basis
from corpus.model.plan import Measure
from exports.assessed import Assessed, assessed, place, tally
from exports.publication import Publication
from exports.readings import AimData
from exports.shape import COMPUTED, FOLLOW_UPS, SOURCE, TRANSLATION, Exported, Place, Ref, Tally, Words, described
from exports.topics import TOPICS


class RecommendationData(Assessed):
    """One recommendation of a forum."""

    kind: Literal["recommendation"] = "recommendation"
    code: str = described("Code de ce site, et non du rapport", "This site's code, not the report's")
    title: Words = described("Titre court, dans les mots de ce site", "Short title, in this site's words")
    wording: Words = described(
        "Les mots du rapport; en anglais, leur traduction par ce site",
        "The report's words in French; in English, this site's translation of them",
        SOURCE,
        TRANSLATION,
    )
    source_wording: str | None = described(
        "Ce que le rapport écrit, là où un mot est corrigé", "What the report has, where a word is corrected", SOURCE
    )
    axis: Ref = described("L'axe de réflexion", "The axis (area for reflection)", SOURCE, TRANSLATION)
    forum: Ref = described("L'édition du Forum", "The edition of the Forum")
    source: Place = described("L'endroit dans le rapport", "The place in the report", SOURCE, TRANSLATION)
    findings: tuple[Ref, ...] = described(
        "Les grands constats auxquels elle fait écho, selon ce site",
        "The key findings that it echoes, by this site's reading",
    )
    topics: tuple[Ref, ...] = TOPICS
    measures: tuple[Ref, ...] = described(
        "Les mesures du plan qui y correspondent d'après les deux textes, selon ce site",
        "The plan's measures that match it based on the two texts, in this site's reading",
    )
    measures_with_documents: tuple[Ref, ...] = described(
        "Les mesures du plan qui y correspondent avec des documents officiels, selon ce site",
        "The plan's measures that match it with official documents, in this site's reading",
    )

    @classmethod
    def of(cls, record: Recommendation, publication: Publication) -> RecommendationData:
        """Return `record` as it is exported."""
        return cls(
            id=record.id,
            address=publication.addresses(record),
            code=record.code,
            title=publication.words(record.title),
            wording=publication.words(record.wording),
            source_wording=publication.french(record.source_wording),
            axis=publication.ref(record.axis),
            forum=publication.ref(record.forum),
            source=place(record.axis.source, record.locator, publication),
            findings=publication.refs(record.findings),
            topics=publication.refs(record.topics),
            measures=publication.refs(_measures(record, Basis.TEXTS)),
            measures_with_documents=publication.refs(_measures(record, Basis.DOCUMENTS)),
            **assessed(record, publication),
        )


def _measures(record: Recommendation, basis: Basis) -> tuple[Measure, ...]:
    return tuple(link.measure for link in record.reading(basis).correspondences)


class AxisData(Exported):
    """An axis (area for reflection) of a forum."""

    kind: Literal["axis"] = "axis"
    number: int = described("Numéro donné par ce site", "Number given by this site")
    title: Words = described("Titre du rapport", "The report's title, translated by this site", SOURCE, TRANSLATION)
    source_wording: str | None = described(
        "Ce que le rapport écrit, là où un mot est corrigé", "What the report has, where a word is corrected", SOURCE
    )
    summary: Words = described("Résumé de ce site", "This site's summary")
    forum: Ref = described("L'édition du Forum", "The edition of the Forum")
    source: Ref = described("Le document d'où il vient", "The document that it comes from")
    recommendations: tuple[Ref, ...] = described("Ses recommandations", "Its recommendations")
    tally_computed: Tally = described(
        "Ses recommandations, selon leur plus forte correspondance d'après les deux textes",
        "Its recommendations, by their strongest match based on the two texts",
        COMPUTED,
    )
    tally_with_documents_computed: Tally = described(
        "Ses recommandations, selon leur plus forte correspondance avec des documents officiels",
        "Its recommendations, by their strongest match with official documents",
        COMPUTED,
    )
    aims: tuple[AimData, ...] = described(
        "S'il a une visée commune avec chaque objectif", "Whether it has a common aim with each objective"
    )
    follow_ups: tuple[Ref, ...] = FOLLOW_UPS

    @classmethod
    def of(cls, record: Axis, publication: Publication) -> AxisData:
        """Return `record` as it is exported."""
        return cls(
            id=record.id,
            address=publication.addresses(record),
            number=record.number,
            title=publication.words(record.title),
            source_wording=publication.french(record.source_wording),
            summary=publication.words(record.summary),
            forum=publication.ref(record.forum),
            source=publication.ref(record.source),
            recommendations=publication.refs(record.recommendations),
            tally_computed=tally(record.recommendations),
            tally_with_documents_computed=tally(record.recommendations, basis=Basis.DOCUMENTS),
            aims=tuple(AimData.of(aim, publication) for aim in record.aims),
            follow_ups=publication.follow_ups(record),
        )
