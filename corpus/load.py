"""From a folder of YAML to a Corpus, or to every problem at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from corpus.messages.problems import ContentError
from corpus.model.corpus import Corpus
from corpus.model.correspondence import Correspondence
from corpus.model.files import FILES
from corpus.model.labels import Labels
from corpus.model.page import Navigation
from corpus.reading.files import read_all, read_published
from corpus.reading.places import places
from corpus.reading.texts import texts
from corpus.rules.check import check


def load(folder: Path) -> Corpus:
    """Return the checked corpus in `folder`.

    Raises ContentError, which holds every problem of every file, where anything is wrong.
    """
    loaded = read_all(folder)
    published = read_published(loaded, folder)
    check(loaded, published)
    found = sorted({*loaded.problems, *(one for document in loaded.documents.values() for one in document.problems)})
    if any(not one.is_warning for one in found):
        raise ContentError(found)
    lists = [section for sections in FILES.values() for section in sections if section.many]
    many: dict[str, Any] = {section.key: loaded.values(section.model) for section in lists}
    links: tuple[Correspondence, ...] = many.pop("correspondences")
    return Corpus(
        **many,
        correspondences=tuple(link for link in links if not link.withdrawn),
        withdrawn_correspondences=tuple(link for link in links if link.withdrawn),
        navigation=loaded.values(Navigation)[0],
        labels=loaded.values(Labels)[0],
        places=places(loaded),
        texts=texts(loaded.documents),
        published=published,
        warnings=tuple(found),
    )
