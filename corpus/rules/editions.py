"""The rules of editions and plans: days in order, shares that add up, numbers and spoken codes of one edition each."""

from __future__ import annotations

from corpus.model.forum import Forum
from corpus.model.grouping import grouped
from corpus.model.kinds import KINDS
from corpus.model.plan import Plan
from corpus.reading.document import Document, Path
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.reading.refusals import keys_at

# What the content of an edition is made of, and where it is written.
_HELD = {name: kind.file for name, kind in KINDS.items() if kind.parent == Forum.kind}


def check_editions(loaded: Loaded, ids: Ids) -> None:
    """Note what an edition of the forum or a plan says of itself that can't be."""
    _check_forums(loaded)
    _check_numbers(loaded, ids)
    _check_spoken(loaded)


def _check_forums(loaded: Loaded) -> None:
    for document, path, forum in loaded.placed(Forum):
        if forum.ends < forum.starts:
            document.report((*path, "ends"), "date_order", start=forum.starts, end=forum.ends)
        if forum.report and forum.report.unveiled < forum.starts:
            document.report((*path, "report", "unveiled"), "too_early", limit=forum.starts)
        sectors = [(share.id, share.count) for share in forum.sectors]
        regions = [(share.region_id, share.count) for share in forum.regions]
        for key, shares in (("sectors", sectors), ("regions", regions)):
            _check_shares(document, (*path, key), [name for name, _ in shares])
            total = sum(count for _, count in shares)
            if shares and forum.participants is not None and total != forum.participants:
                document.report((*path, key), "sum", sum=total, total=forum.participants)
        shares = sectors or regions
        if shares and forum.participants is None:
            at = (*path, "participants")
            place = document.gap(at, keys_at(Forum, ()))
            document.report(at, "total_missing", place, sum=sum(count for _, count in shares))


def _check_numbers(loaded: Loaded, ids: Ids) -> None:
    """Two editions have two numbers, and an edition is covered where its axes or panels are here."""
    numbers: dict[int, str] = {}
    entries = grouped(ids, lambda entry: [(entry.kind, entry.parent)])
    for document, path, forum in loaded.placed(Forum):
        if forum.edition in numbers:
            document.report((*path, "edition"), "edition_twice", value=forum.edition, first=numbers[forum.edition])
        numbers.setdefault(forum.edition, forum.id)
        first = next((entry.id for kind in _HELD for entry in entries.get((kind, forum.id), ())), None)
        if forum.coverage == "whole" and not first and not ids.unsure(_HELD):
            document.report((*path, "coverage"), "covered_without", value=forum.id, wanted=", ".join(_HELD.values()))
        if forum.coverage == "none" and first:
            document.report((*path, "coverage"), "uncovered_with", value=forum.id, first=first)


def _check_shares(document: Document, path: Path, names: list[str]) -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            document.report((*path, index), "share_twice", value=name)


def _check_spoken(loaded: Loaded) -> None:
    """The codes at the root of the site belong to one edition, and those below "m/" to one plan."""
    for editions in (loaded.placed(Forum), loaded.placed(Plan)):
        first = ""
        for document, path, edition in editions:
            if edition.spoken_addresses and first:
                document.report((*path, "spoken_addresses"), "spoken_twice", first=first)
            first = first or (edition.id if edition.spoken_addresses else "")
