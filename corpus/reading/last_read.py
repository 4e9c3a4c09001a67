"""Each file as it was last read: what has not changed since is not parsed again, while a site is served."""

from __future__ import annotations

from dataclasses import dataclass, replace

from corpus.reading.document import Document
from corpus.reading.strict_yaml import read


@dataclass(frozen=True)
class _Asked:
    raw: bytes
    may_be_empty: frozenset[str]
    tops: frozenset[str]


# By name, one version of each file: the memory does not grow with the number of changes.
_last: dict[str, tuple[_Asked, Document]] = {}


def read_if_changed(name: str, raw: bytes, may_be_empty: frozenset[str], tops: frozenset[str]) -> Document:
    """Return what `read` does of a file, in a document of its own, to which problems may be added. Never raises."""
    asked = _Asked(raw, may_be_empty, tops)
    before, document = _last.get(name, (None, None))
    if document is None or before != asked:
        document = read(name, raw, may_be_empty, tops)
        _last[name] = asked, document
    return replace(document, problems=list(document.problems))
