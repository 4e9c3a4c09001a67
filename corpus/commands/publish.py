"""Writes down what is published now: the reference of later checks, and the ledger of every address."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from corpus.load import load
from corpus.messages.commands import COMMANDS
from corpus.model.published import PUBLISHED
from corpus.rules.translations import fingerprint
from corpus.views.snapshot import ledger_json, snapshot

_REVIEW = re.compile(r"^ *- (\S+) ([0-9a-f]{8}) *\n", re.MULTILINE)


def publish(folder: Path, language: str, day: date) -> int:
    """Write `folder`/published.json for the content of `folder` as of `day`, and drop the reviews settled before.

    Those that this publication settles stay until the next: the change is held against what was published before it.
    Returns the exit code. Raises ContentError where the content has problems: nothing is written then.
    """
    corpus = load(folder)
    made = snapshot(corpus, day)
    path = folder / PUBLISHED
    path.write_text(ledger_json(made), encoding="utf-8")
    reviews = folder / "translations.yaml"
    before = corpus.published.texts if corpus.published else {}

    def kept(line: re.Match[str]) -> str:
        key, mark = line.groups()
        changed = key in before and before[key] != made.texts.get(key)
        waits = changed and mark == fingerprint(made.texts.get(key, before[key]))
        return line.group() if waits else ""

    reviews.write_text(_REVIEW.sub(kept, reviews.read_text(encoding="utf-8")), encoding="utf-8")
    addresses = sum(len(record.addresses) for record in made.records.values())
    counts = {"records": len(made.records), "texts": len(made.texts), "addresses": addresses}
    print(COMMANDS["published"][language].format(path=path, **counts))
    return 0
