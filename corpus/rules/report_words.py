"""Which texts are the report's own words, that only typography may change (see the facts in each file's head)."""

from __future__ import annotations

import re

from corpus.language.typography import typeset
from corpus.model.forum import Forum
from corpus.model.kinds import KINDS
from corpus.reading.document import Document, Path

# By the last key of a text's path: a wording is always the report's, a title where its provenance says so.
_ALWAYS = {"wording", "lead"}
_FROM_THE_REPORT = [kind.key for kind in KINDS.values() if kind.parent == Forum.kind]
_FOLDED = str.maketrans({"–": "-", "—": "-", "‑": "-", "œ": "oe", "Œ": "OE", "É": "E", "À": "A"})
_ORDINAL = re.compile(r"\b(\d+) ?(?:e|°|\^e|ème|er|re|ère)(?!\w)")


def is_report_text(document: Document, path: Path) -> bool:
    """Return whether the French at `path` must be the report's, word for word: no original is kept beside it."""
    if path[0] not in _FROM_THE_REPORT:
        return False
    point = len(path) > 2 and path[-2] == "points"
    owner = document.at(path[: -2 if point else -1])
    if not isinstance(owner, dict) or owner.get("source_wording"):
        return False
    if point or path[-1] in _ALWAYS:
        return True
    provenance = owner.get("provenance")
    sourced = isinstance(provenance, dict) and provenance.get("fr") == "source"
    return len(path) == 3 and path[-1] == "title" and sourced


def same_words(text: str, other: str) -> bool:
    """Return whether two French texts differ by their typography only: spaces, marks, dashes, capitals' accents."""
    return _words(text) == _words(other)


def _words(text: str) -> list[str]:
    plain = _ORDINAL.sub(r"\1e", typeset(text, "fr")).translate(_FOLDED)
    return re.sub(r"[«»“”\"’'.,;:!?…()\u00a0\u202f]", " ", plain).split()
