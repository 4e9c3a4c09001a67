"""The rules of near misses: of the other side, written once, and never what corresponds in the same layer."""

from __future__ import annotations

from corpus.model.correspondence import Correspondence, Unmatched
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.rules.pairs import all_read, compared, editions_of


def check_near_misses(loaded: Loaded, ids: Ids) -> None:
    """Note what is named as the nearest and can't be."""
    matched = {
        _key(link.recommendation_id, link.measure_id, link.basis): document.place(path)[0]
        for document, path, link in loaded.placed(Correspondence)
        if not link.withdrawn
    }
    editions, pairs = editions_of(loaded), compared(loaded) if all_read(loaded) else None
    written: dict[tuple[str, ...], int] = {}
    for document, path, statement in loaded.placed(Unmatched):
        for index, near_id in enumerate(statement.nearest_ids):
            at = (*path, "nearest", index)
            if ids.kind(near_id) == ids.kind(statement.record_id):
                document.report(at, "near_own_side", value=near_id)
                continue
            own, other = editions.get(statement.record_id), editions.get(near_id)
            against = statement.against_id or other
            if own and other and pairs is not None and (other != against or not {(own, other), (other, own)} & pairs):
                document.report(at, "near_not_compared", value=near_id, edition=own)
            key = _key(statement.record_id, near_id, statement.basis)
            if key in matched:
                document.report(at, "near_and_matched", value=near_id, first=matched[key])
            if key in written:
                document.report(at, "near_twice", value=near_id, first=written[key])
            written.setdefault(key, document.place(at)[0])


def _key(record_id: str, other_id: str, basis: str) -> tuple[str, ...]:
    """Return what is the same for a pair in one layer from whichever side it is written."""
    return (*sorted((record_id, other_id)), basis)
