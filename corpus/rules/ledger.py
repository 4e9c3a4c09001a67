"""The ledger itself: it names only what this site could have published, and loses nothing of what its base holds."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial

from corpus.addresses import PREFIXES, could_lead_to
from corpus.model.amended import Amended
from corpus.model.correspondence import Correspondence
from corpus.model.page import Page
from corpus.model.published import Published, PublishedCorrespondence, PublishedRecord
from corpus.model.withdrawn import Withdrawn
from corpus.reading.document import Document
from corpus.reading.loaded import Loaded
from corpus.reading.texts import texts
from corpus.reading.unseen import UNSEEN
from corpus.rules.typography import MARKUP

_QUOTED = re.compile(r'"([^"]*)"')


@dataclass(frozen=True)
class Base:
    """What was published before this change, and what to call it: a revision, or the address of a site."""

    name: str
    published: Published


def check_published(
    loaded: Loaded, published: Published | None, base: Base | None, today: date | None
) -> Published | None:
    """Return what was `published`, amended, with its problems noted; what `base` promised, where it is missing."""
    new = {item.old: item.new for item in loaded.values(Amended)}
    promised = base.published.amended(new) if base else None
    if published is None:
        if base:
            loaded.ledger.report((), "ledger_missing", base=base.name)
        elif loaded.values(Withdrawn):
            loaded.ledger.report((), "published_needed", path=loaded.ledger.name)
        return promised
    published = published.amended(new)
    check_ledger(loaded.ledger, published, today)
    check_amended(loaded, published)
    if base and promised:
        check_base(loaded, published, promised, base.name)
    return published.joined(promised) if promised else published


def check_ledger(ledger: Document, published: Published, today: date | None) -> None:
    """Note what could never have been published: impossible addresses, a day to come, markup, what belongs nowhere."""
    for name, record in published.records.items():
        for where in record.addresses:
            if not could_lead_to(where, name, record.kind, published.records):
                _report(ledger, name, where, "ledger_address")
        of_both = {where.startswith(PREFIXES["en"]) for where in record.addresses} == {True, False}
        if not record.addresses or record.kind == Page.kind and not of_both:
            _report(ledger, name, name, "ledger_entry")
        for text in record.title.values():
            if UNSEEN.search(text) or MARKUP.search(text):
                _report(ledger, name, text, "ledger_entry")
    for name in sorted({*published.correspondences, *published.assessed} - published.records.keys()):
        _report(ledger, name, name, "ledger_loose")
    if today and published.day > today:
        _report(ledger, "", str(published.day), "ledger_future", today=today)


def check_base(loaded: Loaded, published: Published, base: Published, name: str) -> None:
    """Note what the ledger lost, or says otherwise, of what `base` promised; `name` is what the base is called."""
    ledger = loaded.ledger
    for record_id, was in base.records.items():
        record = published.records.get(record_id)
        if record is None or record.kind != was.kind:
            _report(ledger, record_id, record_id, "ledger_lost", base=name)
            continue
        for where in was.addresses:
            if where not in record.addresses:
                _report(ledger, record_id, where, "ledger_lost", base=name)
    now = texts(loaded.documents)
    for key, text in base.texts.items():
        _check_kept(ledger, key, published.texts.get(key), (text, now.get(key)), name)
    links = {link.id: PublishedCorrespondence.of(link) for link in loaded.values(Correspondence)}
    for key, link in base.correspondences.items():
        _check_kept(ledger, key, published.correspondences.get(key), (link, links.get(key)), name)
    if published.day < base.day:
        _report(ledger, "", str(published.day), "ledger_changed", base=name)


def check_amended(loaded: Loaded, published: Published) -> None:
    """Note an amendment of an address that could have answered, or to one that nothing promises."""
    known = published.records
    promised = {where for record in known.values() for where in record.addresses}
    for document, path, item in loaded.placed(Amended):
        if loaded.ledger.once(f"could answer {item.old}", partial(_could_answer, item.old, known)):
            document.report((*path, "old"), "amended_real", value=item.old)
        if item.new not in promised:
            document.report((*path, "new"), "amended_nowhere", value=item.new)


def _could_answer(where: str, known: Mapping[str, PublishedRecord]) -> bool:
    return any(could_lead_to(where, name, record.kind, known) for name, record in known.items())


def _check_kept(ledger: Document, key: str, now: object, known: Collection[object], base: str) -> None:
    """A text or a correspondence stays as it was, or becomes what the content says."""
    was, written = known
    if now is None and written is None:
        return
    if now is None:
        _report(ledger, key, key, "ledger_lost", base=base)
    elif now not in known:
        _report(ledger, key, key, "ledger_changed", base=base)


def _report(ledger: Document, record: str, value: str, code: str, **details: object) -> None:
    """Note a problem where the value, or its record, stands in the ledger."""
    lines = _lines(ledger.lines)
    line = lines.get(value) or lines.get(record) or 1
    ledger.report_lost(record, line, code, value=value, path=ledger.name, **details)


@lru_cache(maxsize=2)
def _lines(lines: tuple[str, ...]) -> dict[str, int]:
    """Return the first line that holds each text in quotes."""
    first: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        for text in _QUOTED.findall(line):
            first.setdefault(text, number)
    return first
