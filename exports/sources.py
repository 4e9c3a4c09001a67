"""What the rest refers to, as it is exported: sources and terms of the glossary."""

from __future__ import annotations

from typing import Literal

from corpus.model.source import Source, Standing
from corpus.model.term import Term
from corpus.model.types import Day, Language
from exports.publication import Publication
from exports.shape import SOURCE, Exported, Ref, Words, described


class SourceData(Exported):
    """A document that this site cites."""

    kind: Literal["source"] = "source"
    type: str = described("Le genre de document", "The kind of document")
    standing: Standing | None = described(
        "Ce qu'il est : official (le document officiel), official-copy (sa copie ailleurs) ou context (ce qui éclaire, "
        "et n'est jamais un appui)",
        "What it is: official (the official document), official-copy (its copy elsewhere) or context (which is never "
        "evidence)",
    )
    title: Words = described("Titre", "Title", SOURCE)
    title_given: bool = described(
        "Si le titre est celui du document; sinon, il est de ce site",
        "Whether the title is the document's; if not, it is this site's",
    )
    author: str | None = described("Auteur ou autrice", "Author", SOURCE)
    publisher: str | None = described("Éditeur", "Publisher", SOURCE)
    date: Day | None = described("Date de publication", "Date of publication", SOURCE)
    language: Language = described("Langue du document", "Language of the document", SOURCE)
    url: str | None = described("Adresse du document", "Address of the document", SOURCE)
    seen: Day | None = described("Le dernier jour où l'adresse a mené au document", "The last day when it led there")
    archived: str | None = described("Adresse d'une copie archivée", "Address of an archived copy")
    reference: str | None = described("Où le chercher", "Where to look for it")
    checked: Day | None = described("Le jour où il a été lu en entier", "The day when it was read in full")
    read_on: Day | None = described(
        "Le jour où une copie en a été lue en partie", "The day when a copy of it was read in part"
    )
    read_extent: Words | None = described("Ce qui en a été lu", "What was read of it")
    rights: Words | None = described("Ce qu'il dit de ses droits", "What it says of its rights")
    use: Words = described("À quoi il sert ici", "What it is used for here")

    @classmethod
    def of(cls, record: Source, publication: Publication) -> SourceData:
        """Return `record` as it is exported."""
        return cls(
            id=record.id,
            address=publication.addresses(record),
            type=record.type,
            standing=record.standing,
            title=publication.words(record.title),
            title_given=record.title_given,
            author=record.author,
            publisher=record.publisher,
            date=record.date,
            language=record.language,
            url=record.url,
            seen=record.seen,
            archived=record.archived,
            reference=record.reference,
            checked=record.checked,
            read_on=record.read.day if record.read else None,
            read_extent=publication.words(record.read.extent) if record.read else None,
            rights=publication.words(record.rights),
            use=publication.words(record.use),
        )


class TermData(Exported):
    """A term of the glossary."""

    kind: Literal["term"] = "term"
    title: Words = described("Le terme", "The term")
    acronym: str | None = described("Son sigle", "Its acronym")
    definition: Words = described("Sa définition par ce site", "This site's definition")
    sources: tuple[Ref, ...] = described("Les documents cités", "The documents cited")

    @classmethod
    def of(cls, record: Term, publication: Publication) -> TermData:
        """Return `record` as it is exported."""
        return cls(
            id=record.id,
            address=publication.addresses(record),
            title=publication.words(record.term),
            acronym=record.acronym,
            definition=publication.words(record.definition),
            sources=publication.refs(record.sources),
        )
