"""What a change is held against: the ledger of the revision that it started from, or of the site as it is live."""

from __future__ import annotations

import urllib.request
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError

from corpus.addresses import LEDGER
from corpus.commands.git import NoRevision, commit, file_at, fork, is_repository
from corpus.messages.ledger import NO_BASE
from corpus.model.published import PUBLISHED, SIZE_LIMIT_MB, Published
from corpus.reading.document import Document
from corpus.reading.ledger import parse
from corpus.rules.ledger import Base

# In seconds.
PATIENCE = 30
_BRANCHES = ("origin/main", "main")


class NoBase(Exception):
    """There is no ledger to compare with; `reasons` say why, by language."""

    def __init__(self, code: str, base: str = "") -> None:
        self.reasons = {language: text.format(base=base) for language, text in NO_BASE[code].items()}
        super().__init__(code)


class NoLedger(Exception):
    """The live site's ledger can't be read: at which address, and why."""

    def __init__(self, address: str, why: object) -> None:
        self.address, self.why = address, why
        super().__init__(address)


def base_of(folder: Path, revision: str | None) -> Base:
    """Return what was published at a revision; without one, where this branch left the main one.

    Raises NoRevision where Git does not have the revision that is asked for, NoBase where there is nothing to compare
    with.
    """
    if not is_repository(folder):
        raise NoBase("no_git")
    asked = revision or fork(folder, _BRANCHES)
    try:
        name = commit(folder, asked)
    except NoRevision:
        if revision:
            raise
        raise NoBase("no_revision", asked) from None
    shown = revision or name[:10]
    raw = file_at(folder, name, PUBLISHED)
    if raw is None:
        raise NoBase("no_ledger", shown)
    published = parse(Document(shown), raw)
    if published is None:
        raise NoBase("broken", shown)
    return Base(shown, published)


def live_base(url: str, is_first: bool) -> Base | None:
    """Return what the site at an address promises; None where there is no such site yet and this `is_first`.

    Raises NoLedger where its ledger can't be read.
    """
    address = f"{url.rstrip('/')}/{LEDGER}"
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            raw: bytes = answer.read(SIZE_LIMIT_MB * 1024 * 1024 + 1)
    except (OSError, HTTPException, ValueError) as error:
        if is_first and isinstance(error, HTTPError) and error.code == 404:
            return None
        raise NoLedger(address, error) from None
    published: Published | None = parse(Document(address), raw)
    if published is None:
        raise NoLedger(address, "JSON")
    return Base(address, published)
