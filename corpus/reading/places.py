"""Where each record is written, so that whoever wants to change it is led to its line."""

from __future__ import annotations

from corpus.model.kinds import KINDS
from corpus.model.place import Place
from corpus.model.record import Bound
from corpus.model.withdrawn import Withdrawn
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded


def places(loaded: Loaded) -> dict[str, Place]:
    """Return the place of every record of `loaded` by its id: that of its id, or its first where none is written."""
    by_id = {}
    for entry in Ids(loaded.documents):
        by_id[entry.id] = Place(entry.document.name, entry.document.place((*entry.path, "id"))[0])
    models: list[type[Bound]] = [*(kind.model for kind in KINDS.values() if not kind.gives_id), Withdrawn]
    for model in models:
        for document, path, record in loaded.placed(model):
            by_id[record.id] = Place(document.name, document.place(path)[0])
    return by_id
