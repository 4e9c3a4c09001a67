"""An edition of the forum as it is exported, with its participants: its report's counts, this site's percentages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from corpus.model.forum import Forum, Share
from corpus.views.counts import percentage
from exports.publication import Publication
from exports.shape import COMPUTED, FOLLOW_UPS, SOURCE, Exported, Ref, Shape, Words, described

DECIMALS = 1


class ShareData(Shape):
    """The participants from one sector or one region. They are participants in the forum, not immigrants."""

    id: str = described("Identifiant du secteur ou de la région", "Id of the sector or the region")
    name: Words = described("Nom du secteur ou de la région", "Name of the sector or the region")
    count_report: int | None = described(
        "Personnes participantes, selon le rapport; vide là où il n'en parle pas, ce qui n'est pas un zéro",
        "Participants, as the report counts them; empty where it does not list any, which is not a zero",
        SOURCE,
    )
    percent_report: int | None = described(
        "Pourcentage imprimé dans le rapport", "The percentage printed in the report", SOURCE
    )
    percent_computed: float | None = described(
        "Pourcentage calculé par ce site à partir des nombres, à une décimale; l'arrondi peut empêcher un total de 100",
        "The percentage calculated by this site from the counts, to one decimal; rounded, they may not sum to 100",
        COMPUTED,
    )

    @classmethod
    def of(cls, share_id: str, name: Words, share: Share | None, total: int | None) -> ShareData:
        """Return a share of `total` participants as it is exported; None is a share that the report does not list."""
        return cls(
            id=share_id,
            name=name,
            count_report=share.count if share else None,
            percent_report=share.printed if share else None,
            percent_computed=percentage(share.count, total, DECIMALS) if share and total else None,
        )


class ForumData(Exported):
    """An edition of the forum."""

    kind: Literal["forum"] = "forum"
    edition: int = described("Numéro de l'édition", "Number of the edition", SOURCE)
    title: Words = described("Titre", "Title")
    theme: Words | None = described("Thème", "Theme", SOURCE)
    venue: Words = described("Lieu", "Venue", SOURCE)
    city: str = described("Ville", "City", SOURCE)
    starts: date = described("Premier jour", "First day", SOURCE)
    ends: date = described("Dernier jour", "Last day", SOURCE)
    coverage: Literal["whole", "none"] = described(
        "whole : son contenu est dans ces données; none : on sait seulement que l'édition a eu lieu",
        "whole: its content is in these data; none: it is only known that the edition took place",
    )
    organizer: Words | None = described("Organisation", "Organizer", SOURCE)
    participants_report: int | None = described(
        "Personnes participantes, selon le rapport", "Participants, as the report counts them", SOURCE
    )
    experts_report: int | None = described(
        "Experts invités, selon le rapport", "Guest experts, as the report counts them", SOURCE
    )
    talks_report: int | None = described("Conférences, selon le rapport", "Talks, as the report counts them", SOURCE)
    unveiled: date | None = described("Jour du dévoilement du rapport", "Day of the report's unveiling", SOURCE)
    registrations_on_site_report: int | None = described(
        "Inscriptions sur place au dévoilement : des inscriptions et non des présences",
        "On-site registrations for the unveiling: registrations, not attendance",
        SOURCE,
    )
    registrations_online_report: int | None = described(
        "Inscriptions en ligne au dévoilement : des inscriptions et non des présences",
        "Online registrations for the unveiling: registrations, not attendance",
        SOURCE,
    )
    sectors: tuple[ShareData, ...] = described("Personnes participantes par secteur", "Participants by sector", SOURCE)
    regions: tuple[ShareData, ...] = described("Personnes participantes par région", "Participants by region", SOURCE)
    notes: tuple[Words, ...] = described("Notes de ce site", "This site's notes")
    sources: tuple[Ref, ...] = described("Les documents cités", "The documents cited")
    follow_ups: tuple[Ref, ...] = FOLLOW_UPS

    @classmethod
    def of(cls, record: Forum, publication: Publication) -> ForumData:
        """Return `record` as it is exported."""
        registrations = record.report.registrations if record.report else None
        return cls(
            id=record.id,
            address=publication.addresses(record),
            edition=record.edition,
            title=publication.words(record.title),
            theme=publication.words(record.theme),
            venue=publication.words(record.venue),
            city=record.city,
            starts=record.starts,
            ends=record.ends,
            coverage=record.coverage,
            organizer=publication.words(record.organizer),
            participants_report=record.participants,
            experts_report=record.experts,
            talks_report=record.talks,
            unveiled=record.report.unveiled if record.report else None,
            registrations_on_site_report=registrations.on_site if registrations else None,
            registrations_online_report=registrations.online if registrations else None,
            sectors=tuple(
                ShareData.of(sector.id, publication.words(sector.name), sector, record.participants)
                for sector in record.sectors
            ),
            regions=tuple(
                ShareData.of(region.id, Words(fr=region.name, en=region.name), share, record.participants)
                for region, share in (record.by_region if record.regions else ())
            ),
            notes=tuple(publication.words(note) for note in record.notes),
            sources=publication.refs(record.sources),
            follow_ups=publication.follow_ups(record),
        )


class ParticipantsData(ShareData):
    """One row of the table of participants: a sector or a region of an edition."""

    by: Literal["sector", "region"] = described(
        "Ce que la ligne compte : un secteur ou une région", "What the row counts: a sector or a region"
    )
    forum: Ref = described("L'édition du Forum", "The edition of the Forum")


def participants(forums: tuple[ForumData, ...]) -> Iterator[ParticipantsData]:
    """Yield the rows of the table of participants, edition by edition, sectors first."""
    for forum in forums:
        ref = Ref(id=forum.id, title=forum.title, fr=forum.address.fr, en=forum.address.en)
        for by, shares in (("sector", forum.sectors), ("region", forum.regions)):
            yield from (ParticipantsData(**dict(share), by=by, forum=ref) for share in shares)
