"""Each file as it was last read: what has not changed since is not parsed again, while a site is served."""

from __future__ import annotations

from dataclasses import replace

from corpus.reading.document import Document
from corpus.reading.strict_yaml import read

# What a document was read from: the bytes, the keys whose lists may be empty, the top keys.
_Origin = tuple[bytes, frozenset[str], frozenset[str]]
# By name, one version of each file: the memory does not grow with the number of changes.
_last: dict[str, tuple[_Origin, Document]] = {}


def read_if_changed(name: str, raw: bytes, may_be_empty: frozenset[str], tops: frozenset[str]) -> Document:
    """Return what `read` does of a file, in a document of its own, to which problems may be added. Never raises."""
    origin = (raw, may_be_empty, tops)
    last_origin, document = _last.get(name, (None, None))
    if document is None or last_origin != origin:
        document = read(name, raw, may_be_empty, tops)
        _last[name] = origin, document
    return replace(document, problems=list(document.problems))


def forget() -> None:
    """Let go of what was read: where nothing is read again, it takes more memory than all that was made of it."""
    _last.clear()
