"""From a folder of YAML to a Corpus, or to every problem at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from corpus.messages.problems import ContentError
from corpus.model.aim import Aim
from corpus.model.amended import Amended
from corpus.model.corpus import Corpus
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.kinds import KINDS
from corpus.model.labels import Labels
from corpus.model.page import Navigation
from corpus.model.record import Bound
from corpus.model.reviewed import Reviewed
from corpus.model.withdrawn import Withdrawn
from corpus.reading.files import read_all
from corpus.reading.ledger import read_published
from corpus.reading.places import places
from corpus.reading.texts import texts
from corpus.rules.check import check
from corpus.rules.ledger import Base, check_published


def load(folder: Path, proofread: bool = True, base: Base | None = None, today: date | None = None) -> Corpus:
    """Return the checked corpus in `folder`; its typography is checked too unless `proofread` is false.

    What `base` published is kept to as well, whatever the folder's own ledger says; nothing in that comes after
    `today`, where the day is told. Raises ContentError, which holds every problem of every file, where anything is
    wrong.
    """
    loaded = read_all(folder)
    published = check_published(loaded, read_published(loaded, folder), base, today)
    check(loaded, published, proofread)
    documents = (loaded.ledger, *loaded.documents.values())
    problems = sorted({*loaded.problems, *(problem for document in documents for problem in document.problems)})
    if any(not problem.is_warning for problem in problems):
        raise ContentError(problems)
    links = loaded.values(Correspondence)
    tops: dict[str, tuple[Bound, ...]] = {name: loaded.values(kind.model) for name, kind in KINDS.items() if kind.file}
    return Corpus(
        tops=tops | {Correspondence.kind: tuple(link for link in links if not link.withdrawn)},
        withdrawn_correspondences=tuple(link for link in links if link.withdrawn),
        aims=loaded.values(Aim),
        unmatched=loaded.values(Unmatched),
        navigation=loaded.values(Navigation)[0],
        labels=loaded.values(Labels)[0],
        withdrawn=loaded.values(Withdrawn),
        reviewed=loaded.values(Reviewed),
        amended=loaded.values(Amended),
        places=places(loaded),
        texts=texts(loaded.documents),
        published=published,
        warnings=tuple(problems),
    )
