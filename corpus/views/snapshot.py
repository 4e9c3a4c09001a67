"""What the content publishes: the promise that each later check, and the next deployment, compares with."""

from __future__ import annotations

from datetime import date

from corpus.addresses import all_addresses
from corpus.model.corpus import Corpus
from corpus.model.published import Published, PublishedCorrespondence, PublishedRecord, both
from corpus.model.record import Bound
from corpus.model.relation import Strength
from corpus.model.types import LANGUAGES
from corpus.views.words import Words


def snapshot(corpus: Corpus, day: date) -> Published:
    """Return what `corpus` publishes on `day`; addresses published before are kept for good.

    Raises KeyError for a withdrawn record that was never published, which the check refuses.
    """
    links = (*corpus.correspondences, *corpus.withdrawn_correspondences)
    before = corpus.published.records if corpus.published else {}
    words = {language: Words(corpus.labels, language) for language in LANGUAGES}
    records = {}
    for record in (*corpus.walk(), *corpus.withdrawn_correspondences):
        old = before[record.id].addresses if record.id in before else ()
        addresses = tuple(dict.fromkeys((*old, *all_addresses(record))))
        records[record.id] = PublishedRecord(kind=record.kind, title=_title(record, words), addresses=addresses)
    for gone in corpus.withdrawn:
        kept = before[gone.id].addresses
        records[gone.id] = PublishedRecord(kind=gone.former_kind, title=both(gone.title), addresses=kept)
    assessed = (*corpus.recommendations, *corpus.measures)
    return Published(
        day=day,
        records=records,
        correspondences={link.id: PublishedCorrespondence.of(link) for link in links},
        assessed=tuple(record.id for record in assessed if record.strength is not Strength.UNASSESSED),
        texts=corpus.texts,
    )


def _title(record: Bound, words: dict[str, Words]) -> dict[str, str]:
    """Return the title of a record by language; of what has none, the codes that it links, or else its id."""
    if record.title:
        return both(record.title)
    return {language: words[language].title(record) or record.id for language in words}


def ledger_json(published: Published) -> str:
    """Return what is published as the text of its file."""
    return published.model_dump_json(indent=1) + "\n"
