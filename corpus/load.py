"""From a folder of YAML to a Corpus, or to every problem at once."""

from __future__ import annotations

from pathlib import Path

from corpus.messages.problems import ContentError
from corpus.model.corpus import Corpus
from corpus.model.files import FILES
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
    found = sorted({*loaded.problems, *(one for document in loaded.documents.values() for one in document.problems)})
    if any(not one.is_warning for one in found):
        raise ContentError(found)
    navigation, labels = loaded.values("navigation")[0], loaded.values("labels")[0]
    lists = [section.key for sections in FILES.values() for section in sections if section.many]
    many = {key: loaded.values(key) for key in lists}
    links = many.pop("correspondences")
    return Corpus(
        **many,
        correspondences=tuple(link for link in links if not link.withdrawn),
        withdrawn_correspondences=tuple(link for link in links if link.withdrawn),
        navigation=navigation,
        labels=labels,
        places=places(loaded),
        texts=texts(loaded.documents),
        published=published,
        warnings=tuple(found),
    )
