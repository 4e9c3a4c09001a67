"""How high the card that other sites show is in their frame, where nothing there asks the card itself."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import NamedTuple

from corpus.model.assessable import Assessable
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.record import Bound
from corpus.views.answer import answers, plain, sentence


class Size(NamedTuple):
    """A size of type: how many letters a line holds, and how many pixels it takes."""

    letters: int
    pixels: int


# As assets/styles/embed.css sets them 600 pixels wide, in type that is not the site's own.
TITLE, WORDS, READING = Size(50, 24), Size(62, 23), Size(78, 19)
GAP, AROUND = 8, 84


def embed_height(record: Bound, language: str) -> int:
    """Return about how many pixels the card of a record takes, by the lines that its texts make.

    Raises KeyError for a language that there is not.
    """
    lines = [(ceil(len(text) / size.letters), size.pixels) for text, size in _texts(record, language)]
    return AROUND + sum(count * pixels + GAP for count, pixels in lines)


def _texts(record: Bound, language: str) -> Iterator[tuple[str, Size]]:
    if isinstance(record, Correspondence):
        yield record.id, TITLE
        yield from ((f"{end.code} {end.title[language]}", WORDS) for end in record.linked)
        yield sentence(record, language), READING
        return
    yield record.title[language] if record.title else record.id, TITLE
    if record.described_by:
        yield record.described_by[language], WORDS
    if isinstance(record, Assessable):
        for basis in Basis:
            if sentences := answers(record, basis, language):
                yield plain(sentences), READING
