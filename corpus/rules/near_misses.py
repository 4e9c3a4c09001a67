"""The rules of near misses: of the other side, written once, and never what corresponds in the same layer."""

from __future__ import annotations

from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.forum import Forum
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.rules.pairs import all_read, editions_of


def check_near_misses(loaded: Loaded, ids: Ids) -> None:
    """Note what is named as the nearest and can't be."""
    editions = editions_of(loaded)
    compared = {(forum.id, one.plan_id) for forum in loaded.values(Forum) for one in forum.compared_with}
    links = {
        (*sorted((one.recommendation_id, one.measure_id)), one.basis): (document, path)
        for document, path, one in loaded.placed(Correspondence)
        if not one.withdrawn
    }
    lines: dict[tuple[str, str, str], int] = {}
    for document, path, statement in loaded.placed(Unmatched):
        for index, near_id in enumerate(statement.nearest_ids):
            at = (*path, "nearest", index)
            kinds = [ids.kind(one) for one in (statement.record_id, near_id)]
            if {*kinds} != {"recommendation", "measure"}:
                if kinds[0] == kinds[1]:
                    document.report(at, "near_own_side", value=near_id)
                continue
            ends = [editions.get(one, "") for one in (statement.record_id, near_id)]
            pair = (ends[0], ends[1]) if kinds[0] == "recommendation" else (ends[1], ends[0])
            other = statement.against_id or ends[1]
            if all(ends) and all_read(loaded) and (pair not in compared or ends[1] != other):
                document.report(at, "near_not_compared", value=near_id, wanted=other)
            first, last = sorted((statement.record_id, near_id))
            key = (first, last, statement.basis)
            if key in links:
                held, place = links[key]
                document.report(at, "near_and_matched", value=near_id, first=held.place(place)[0])
            if key in lines:
                document.report(at, "near_twice", value=near_id, first=lines[key])
            lines.setdefault(key, document.place(at)[0])
