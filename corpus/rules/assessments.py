"""The rules of what is assessed: each pair once, each record matched or not, never both, and dates that can be.

Matched and unmatched are of one layer each: what the two texts carry, and what documents add.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from corpus.model.axis import Axis
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.forum import Forum
from corpus.model.plan import Plan
from corpus.reading.document import Document, Path
from corpus.reading.loaded import Loaded
from corpus.rules.blocks import unmatched_block

# The id of a record, that of what it is held against, and the layer.
_Held = tuple[str, str, str]

# Where a statement does not say which edition or plan it is held against, since there is only one.
ANY = ""


def check_correspondences(loaded: Loaded) -> None:
    """Note correspondences that are written twice, lack their part, or contradict what is said to have none."""
    dates = first_days(loaded)
    lines: dict[str, tuple[int, str]] = {}
    met: dict[_Held, int] = {}
    for document, path, link in loaded.placed(Correspondence):
        _check_parts(document, path, link)
        _check_days(document, path, link, dates)
        line = document.place(path)[0]
        if link.id in lines:
            first, basis = lines[link.id]
            code = "correspondence_twice" if basis == link.basis else "in_both_layers"
            document.report(path, code, first=first)
        lines.setdefault(link.id, (line, link.basis))
        for record_id, other_id in () if link.withdrawn else _ends(link):
            for against in (_edition(other_id), ANY):
                met.setdefault((record_id, against, link.basis), line)
    unmatched = _check_unmatched(loaded, met, dates)
    _check_whole(loaded, met.keys() | unmatched)


def _check_unmatched(loaded: Loaded, met: Mapping[_Held, int], dates: Mapping[str, date]) -> Collection[_Held]:
    """Note statements that are written twice, contradict a correspondence, or come too early; return what they hold."""
    unmatched: dict[_Held, int] = {}
    for document, path, statement in loaded.placed(Unmatched):
        at = (*path, "record")
        key = (statement.record_id, statement.against_id or ANY, statement.basis)
        if key in met:
            document.report(at, "matched_and_unmatched", value=statement.record_id, first=met[key])
        if key in unmatched:
            document.report(at, "unmatched_twice", value=statement.record_id, first=unmatched[key])
        if statement.assessed < dates.get(statement.record_id, date.min):
            document.report((*path, "assessed"), "too_early", limit=dates[statement.record_id])
        unmatched.setdefault(key, document.place(at)[0])
    return unmatched.keys()


def _check_whole(loaded: Loaded, held: Collection[_Held]) -> None:
    """What corresponds only with documents has its statement on the two texts too: each layer is whole in itself."""
    statements = loaded.items("unmatched")
    if statements is None or len(statements) != len(loaded.values(Unmatched)):
        return
    for document, path, link in loaded.placed(Correspondence):
        if link.withdrawn or link.basis is Basis.TEXTS:
            continue
        for record_id, other_id in _ends(link):
            if not any((record_id, against, Basis.TEXTS) in held for against in (_edition(other_id), ANY)):
                document.report((*path, "basis"), "texts_unsaid", value=record_id, **unmatched_block(record_id))


def _check_parts(document: Document, path: Path, link: Correspondence) -> None:
    if link.relation.names_part and link.part is None:
        document.report((*path, "relation"), "part_needed", relation=link.relation.value)
    if link.part and not link.relation.names_part:
        document.report((*path, "part"), "part_not_wanted", relation=link.relation.value)


def _check_days(document: Document, path: Path, link: Correspondence, dates: dict[str, date]) -> None:
    earliest = max(dates.get(link.recommendation_id, date.min), dates.get(link.measure_id, date.min))
    if link.assessed < earliest:
        document.report((*path, "assessed"), "too_early", limit=earliest)
    if link.reviewed and link.reviewed < link.assessed:
        document.report((*path, "reviewed"), "too_early", limit=link.assessed)


def _ends(link: Correspondence) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return each end of a correspondence with the other."""
    return (link.recommendation_id, link.measure_id), (link.measure_id, link.recommendation_id)


def _edition(record_id: str) -> str:
    """Return the id of the edition or the plan that the id of a record starts with."""
    return record_id.partition("-")[0]


def first_days(loaded: Loaded) -> dict[str, date]:
    """Return the first day of the text of each edition and plan, and of all that they hold, by id."""
    held = {forum.id: forum.starts for forum in loaded.values(Forum)}
    for axis in loaded.values(Axis):
        if axis.forum_id in held:
            held |= {record.id: held[axis.forum_id] for record in (axis, *axis.recommendations)}
    for plan in loaded.values(Plan):
        held |= {record.id: plan.launched for record in (plan, *plan.objectives, *plan.measures)}
    return held
