"""From published.json to what was published, or to what is wrong with the file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from pydantic import ValidationError

from corpus.model.published import PUBLISHED, SIZE_LIMIT_MB, Published
from corpus.reading.document import Document
from corpus.reading.last_read import made_if_changed
from corpus.reading.loaded import Loaded
from corpus.reading.plain_file import Unreadable, read_plain

# After so many entries that can't be, the file is not worth telling more of.
_ENOUGH = 20


def read_published(loaded: Loaded, folder: Path) -> Published | None:
    """Return what was last published of the content in `folder`; None where that can't be read, which is noted."""
    loaded.ledger = Document(f"{folder.name}/{PUBLISHED}")
    try:
        raw = read_plain(folder / PUBLISHED, SIZE_LIMIT_MB)
    except Unreadable as error:
        code = "published_missing" if error.code == "file_missing" else error.code
        loaded.ledger.report((), code, path=loaded.ledger.name, limit=SIZE_LIMIT_MB)
        return None
    loaded.ledger = made_if_changed(loaded.ledger.name, raw, partial(_document, loaded.ledger.name, raw))
    published: Published | None = loaded.ledger.data
    return published


def _document(name: str, raw: bytes) -> Document:
    """Return a ledger as read, whose data is what was published."""
    ledger = Document(name, lines=tuple(raw.decode("utf-8", "replace").split("\n")))
    ledger.data = parse(ledger, raw)
    return ledger


def parse(ledger: Document, raw: bytes) -> Published | None:
    """Return what the bytes of a ledger say was published; None where they can't be read, which `ledger` notes."""
    try:
        return Published.model_validate_json(raw)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_context=False)
        entries = [fault for fault in faults if len(fault["loc"]) > 1][:_ENOUGH]
        if not entries:
            ledger.report((), "published_broken", path=ledger.name)
        for fault in entries:
            name = str(fault["loc"][1])
            line = next((at for at, text in enumerate(ledger.lines, 1) if f'"{name}"' in text), 1)
            ledger.report_lost(name, line, "ledger_entry", value=str(fault["input"])[:80], path=ledger.name)
    return None
