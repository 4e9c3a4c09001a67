"""What a forum's panels found, as it is exported: panels and their key findings."""

from __future__ import annotations

from typing import Literal

from corpus.model.panel import Finding, Panel
from exports.assessed import place
from exports.publication import Publication
from exports.shape import SOURCE, TRANSLATION, Exported, Place, Ref, Words, described
from exports.topics import TOPICS


class FindingData(Exported):
    """One key finding of a panel."""

    kind: Literal["finding"] = "finding"
    title: Words = described("Titre court, dans les mots de ce site", "Short title, in this site's words")
    lead: Words = described(
        "Les mots du rapport qui ouvrent le constat; en anglais, leur traduction par ce site",
        "The report's words that open the finding; in English, this site's translation of them",
        SOURCE,
        TRANSLATION,
    )
    points: tuple[Words, ...] = described(
        "Les points du constat, dans les mots du rapport; en anglais, leur traduction par ce site",
        "The points of the finding, in the report's words; in English, this site's translation of them",
        SOURCE,
        TRANSLATION,
    )
    source_wording: str | None = described(
        "Ce que le rapport écrit, là où un mot est corrigé", "What the report has, where a word is corrected", SOURCE
    )
    panel: Ref = described(
        "Le panel; le titre est absent là où la source n'en donne pas",
        "The panel; the title is absent where the source gives none",
        SOURCE,
        TRANSLATION,
    )
    forum: Ref = described("L'édition du Forum", "The edition of the Forum")
    source: Place = described("L'endroit dans le rapport", "The place in the report", SOURCE, TRANSLATION)
    topics: tuple[Ref, ...] = TOPICS
    recommendations: tuple[Ref, ...] = described(
        "Les recommandations qui y font écho, selon ce site", "The recommendations that echo it, by this site's reading"
    )

    @classmethod
    def of(cls, record: Finding, publication: Publication) -> FindingData:
        """Return `record` as it is exported."""
        return cls(
            id=record.id,
            address=publication.addresses(record),
            title=publication.words(record.title),
            lead=publication.words(record.lead),
            points=tuple(publication.words(point) for point in record.points),
            source_wording=publication.french(record.source_wording),
            panel=publication.ref(record.panel),
            forum=publication.ref(record.panel.forum),
            source=place(record.panel.source, record.locator, publication),
            topics=publication.refs(record.topics),
            recommendations=publication.refs(record.recommendations),
        )


class PanelData(Exported):
    """An expert panel of a forum."""

    kind: Literal["panel"] = "panel"
    number: int = described("Numéro du panel", "Number of the panel", SOURCE)
    title: Words | None = described(
        "Titre du rapport, ou null là où la source n'en donne pas",
        "The report's title, translated by this site, or null where the source gives none",
        SOURCE,
        TRANSLATION,
    )
    unnumbered: bool = described(
        "Vrai là où le rapport ne numérote pas ces constats : les rattacher à ce panel est alors la lecture de ce site",
        "True where the report gives these findings no number: that they are this panel's is then this site's reading",
    )
    note: Words | None = described("Note de ce site", "This site's note")
    note_sources: tuple[Ref, ...] = described("Les sources de la note", "The sources of the note")
    forum: Ref = described("L'édition du Forum", "The edition of the Forum")
    source: Ref = described("Le document d'où il vient", "The document that it comes from")
    findings: tuple[Ref, ...] = described("Ses grands constats", "Its key findings")

    @classmethod
    def of(cls, record: Panel, publication: Publication) -> PanelData:
        """Return `record` as it is exported."""
        return cls(
            id=record.id,
            address=publication.addresses(record),
            number=record.number,
            title=publication.words(record.title),
            unnumbered=record.unnumbered,
            note=publication.words(record.note),
            note_sources=publication.refs(record.note_sources),
            forum=publication.ref(record.forum),
            source=publication.ref(record.source),
            findings=publication.refs(record.findings),
        )
