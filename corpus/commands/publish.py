"""Writes down what is published now: the reference of later checks, and the ledger of every address."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

from corpus.addresses import all_addresses
from corpus.load import load
from corpus.messages.commands import COMMANDS
from corpus.model.corpus import Corpus
from corpus.model.correspondence import Correspondence
from corpus.model.published import PUBLISHED, Published, PublishedCorrespondence, PublishedRecord
from corpus.model.record import Bound
from corpus.model.relation import Strength
from corpus.model.types import LANGUAGES, Text
from corpus.views.words import Words

_REVIEW = re.compile(r"^ *- \S+ [0-9a-f]{8} *\n", re.MULTILINE)


def publish(folder: Path, language: str, day: date) -> int:
    """Write `folder`/published.json for the content of `folder` as of `day`, and drop the reviews that it settles.

    Returns the exit code. Raises ContentError where the content has problems: nothing is written then.
    """
    corpus = load(folder)
    made = snapshot(corpus, day)
    path = folder / PUBLISHED
    path.write_text(json.dumps(made.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    reviews = folder / "translations.yaml"
    reviews.write_text(_REVIEW.sub("", reviews.read_text(encoding="utf-8")), encoding="utf-8")
    addresses = sum(len(record.addresses) for record in made.records.values())
    counts = {"records": len(made.records), "texts": len(made.texts), "addresses": addresses}
    print(COMMANDS["published"][language].format(path=path, **counts))
    return 0


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
    for withdrawn in corpus.withdrawn:
        kept = before[withdrawn.id]
        records[withdrawn.id] = PublishedRecord(
            kind=withdrawn.former_kind, title=_both(withdrawn.title), addresses=kept.addresses
        )
    assessed = (*corpus.recommendations, *corpus.measures)
    return Published(
        day=day,
        records=records,
        correspondences={link.id: _correspondence(link) for link in links},
        assessed=tuple(record.id for record in assessed if record.assessment.strength is not Strength.UNASSESSED),
        texts=corpus.texts,
    )


def _title(record: Bound, words: dict[str, Words]) -> dict[str, str]:
    """Return the title of a record by language; of what has none, the codes that it links, or else its id."""
    if record.title:
        return _both(record.title)
    return {language: words[language].title(record) or record.id for language in words}


def _correspondence(link: Correspondence) -> PublishedCorrespondence:
    return PublishedCorrespondence(
        relation=link.relation,
        part=_both(link.part) if link.part else None,
        reason=_both(link.reason),
        assessed=link.assessed,
        changes=tuple(change.day for change in link.history),
        withdrawn=link.withdrawn is not None,
    )


def _both(text: Text) -> dict[str, str]:
    return {language: text[language] for language in LANGUAGES}
