"""The words of documents that the correspondences of a record rest on: each quotation once, with all it supports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.model.correspondence import Correspondence
from corpus.model.evidence import Evidence


@dataclass(frozen=True)
class Quoted:
    """A quotation, and the other correspondences that it supports too."""

    piece: Evidence
    also: tuple[Correspondence, ...]


@dataclass(frozen=True)
class Proof:
    """A correspondence, the quotations that stand with it, and those before it with which others of its own stand."""

    link: Correspondence
    quoted: tuple[Quoted, ...]
    above: tuple[Correspondence, ...]


def proofs(links: Iterable[Correspondence]) -> tuple[Proof, ...]:
    """Return what each of `links` rests on, in their order: what several rest on stands with the first of them."""
    links = tuple(links)
    users = {
        _words(piece): tuple(one for one in links if _words(piece) in map(_words, one.evidence))
        for link in links
        for piece in link.evidence
    }
    return tuple(
        Proof(
            link,
            tuple(
                Quoted(piece, users[_words(piece)][1:]) for piece in link.evidence if users[_words(piece)][0] is link
            ),
            tuple(dict.fromkeys(first for piece in link.evidence if (first := users[_words(piece)][0]) is not link)),
        )
        for link in links
    )


def _words(piece: Evidence) -> tuple[str, str]:
    return piece.source_id, piece.quote
