"""From a folder of YAML to a Corpus, or to every problem at once."""

from __future__ import annotations

from pathlib import Path

from corpus.messages.problems import ContentError
from corpus.model.corpus import Corpus
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.kinds import KINDS
from corpus.model.labels import Labels
from corpus.model.page import Navigation
from corpus.model.record import Bound
from corpus.model.reviewed import Reviewed
from corpus.model.withdrawn import Withdrawn
from corpus.reading.files import read_all, read_published
from corpus.reading.places import places
from corpus.reading.texts import texts
from corpus.rules.check import check


def load(folder: Path, proofread: bool = True) -> Corpus:
    """Return the checked corpus in `folder`; its typography is checked too unless `proofread` is false.

    Raises ContentError, which holds every problem of every file, where anything is wrong.
    """
    loaded = read_all(folder)
    published = read_published(loaded, folder)
    check(loaded, published, proofread)
    problems = sorted(
        {*loaded.problems, *(problem for document in loaded.documents.values() for problem in document.problems)}
    )
    if any(not problem.is_warning for problem in problems):
        raise ContentError(problems)
    links = loaded.values(Correspondence)
    tops: dict[str, tuple[Bound, ...]] = {name: loaded.values(kind.model) for name, kind in KINDS.items() if kind.file}
    return Corpus(
        tops=tops | {Correspondence.kind: tuple(link for link in links if not link.withdrawn)},
        withdrawn_correspondences=tuple(link for link in links if link.withdrawn),
        unmatched=loaded.values(Unmatched),
        navigation=loaded.values(Navigation)[0],
        labels=loaded.values(Labels)[0],
        withdrawn=loaded.values(Withdrawn),
        reviewed=loaded.values(Reviewed),
        places=places(loaded),
        texts=texts(loaded.documents),
        published=published,
        warnings=tuple(problems),
    )
