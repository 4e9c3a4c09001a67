"""Each file as it was last read: what has not changed since is not parsed again, while a site is served."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from corpus.reading.document import Document
from corpus.reading.strict_yaml import read

# By name, one version of each file, with all that it was made of: the memory does not grow with the number of changes.
_last: dict[str, tuple[object, Document]] = {}


def read_if_changed(name: str, raw: bytes, may_be_empty: frozenset[str], tops: frozenset[str]) -> Document:
    """Return what `read` does of a file, in a document of its own, to which problems may be added. Never raises."""
    return made_if_changed(name, (raw, may_be_empty, tops), lambda: read(name, raw, may_be_empty, tops))


def made_if_changed(name: str, origin: object, make: Callable[[], Document]) -> Document:
    """Return what `make` gave for the file of a name, where its `origin` is still the same, as a document of its own.

    Raises what `make` does.
    """
    last_origin, document = _last.get(name, (None, None))
    if document is None or last_origin != origin:
        document = make()
        _last[name] = origin, document
    return replace(document, problems=list(document.problems))


def forget() -> None:
    """Let go of what was read: where nothing is read again, it takes more memory than all that was made of it."""
    _last.clear()
