"""What stands on the page of a recommendation or a measure on the other side: what meets it, or comes near to it."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.model.assessable import Assessable
from corpus.model.assessment import Assessment
from corpus.model.basis import Basis
from corpus.model.pair import Pair


def speaks(documents: Assessment) -> bool:
    """Return whether the layer of the documents says something of a record by itself, not of its whole pair alone."""
    return bool(documents.correspondences or documents.unmatched)


def beside(record: Assessable, pair: Pair) -> tuple[Assessable, ...]:
    """Return what of the other side meets a record, or else comes nearest to it, each once: by the two texts first.

    The layer of the documents adds its own only where it says something of the record by itself.
    """
    return tuple(dict.fromkeys(_others(record, pair)))


def _others(record: Assessable, pair: Pair) -> Iterator[Assessable]:
    for basis in Basis:
        assessment = record.corpus.assessed(record, pair, basis)
        if basis is Basis.TEXTS or speaks(assessment):
            for tie in assessment.correspondences or assessment.near_misses:
                yield tie.other(record)
