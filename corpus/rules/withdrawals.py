"""The rules of what is withdrawn: published once, there no more, on a day that can be, replaced by something else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from corpus.model.correspondence import Correspondence
from corpus.model.published import Published
from corpus.model.withdrawn import Withdrawn
from corpus.reading.document import Document, Path
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.rules.suggestions import hint


def check_withdrawals(loaded: Loaded, published: Published, ids: Ids) -> None:
    """Note withdrawals of what was never published, is still there, or is replaced by nothing that exists."""
    replacements = _Replacements.of(loaded, published, ids)
    for document, path, record in loaded.placed(Withdrawn):
        if document.is_full:
            break
        first = _still_there(record.id, loaded, ids)
        if first:
            document.report((*path, "id"), "withdrawn_and_live", value=record.id, first=first)
        was = published.records.get(record.id)
        if was is None:
            document.report((*path, "id"), "never_published", value=record.id)
        elif was.kind != record.former_kind:
            document.report((*path, "kind"), "other_kind_withdrawn", value=record.id, wanted=was.kind)
        elif f"withdrawn.{record.id}.why" not in published.texts:
            _check_day(document, (*path, "date"), record.day, published)
        replacements.check(document, (*path, "replaced_by"), record.id, record.former_kind)
    for document, path, link in loaded.placed(Correspondence):
        if link.withdrawn:
            before = published.correspondences.get(link.id)
            if before and not before.withdrawn:
                _check_day(document, (*path, "withdrawn", "date"), link.withdrawn.day, published)
            replacements.check(document, (*path, "withdrawn", "replaced_by"), link.id, "correspondence")


def _still_there(record_id: str, loaded: Loaded, ids: Ids) -> str:
    """Return the file and line where something withdrawn still stands, or the empty string."""
    if record_id in ids.entries:
        entry = ids.entries[record_id][0]
        return f"{entry.document.name}:{entry.document.place((*entry.path, 'id'))[0]}"
    for document, path, link in loaded.placed(Correspondence):
        # Where one of its ends is gone too, its reference is told.
        if link.id == record_id and {link.recommendation_id, link.measure_id} <= ids.entries.keys():
            return f"{document.name}:{document.place(path)[0]}"
    return ""


def _check_day(document: Document, path: Path, day: date, published: Published) -> None:
    """What was there at the last publication was not withdrawn before it."""
    if day < published.day:
        document.report(path, "withdrawn_early", value=day, limit=published.day)


@dataclass(frozen=True)
class _Replacements:
    """What replaces what was withdrawn, by id, and the ids of all there is; `sure` where every file could be read."""

    by: dict[str, str | None]
    live: dict[str, list[str]]
    published: frozenset[str]
    sure: bool

    @classmethod
    def of(cls, loaded: Loaded, published: Published, ids: Ids) -> _Replacements:
        links = loaded.names("correspondences")
        gone = loaded.names("withdrawn")
        by = {**dict.fromkeys(gone or ()), **{record.id: record.replaced_by for record in loaded.values(Withdrawn)}}
        by |= {link.id: link.withdrawn.replaced_by for link in loaded.values(Correspondence) if link.withdrawn}
        live = {"correspondence": list(links or ())}
        for entry in ids:
            live.setdefault(entry.kind, []).append(entry.id)
        sure = links is not None and gone is not None and not ids.any_unsure
        return cls(by, live, frozenset(published.records), sure)

    def check(self, document: Document, path: Path, record_id: str, kind: str) -> None:
        """What replaces a record exists, or was withdrawn in turn, and never leads back to the record."""
        first = step = self.by.get(record_id)
        seen: set[str] = set()
        while step and step != record_id and step not in seen:
            seen.add(step)
            step = self.by.get(step)
        if first and step == record_id:
            document.report(path, "replaced_by_itself", value=first)
        elif first and self.sure and first not in self.by and not any(first in ids for ids in self.live.values()):
            known = self.live.get(kind, [])
            never = {*self.by, *(self.published - set(known))}
            document.report(path, "unknown_replacement", value=first, **hint(first, known, never))
