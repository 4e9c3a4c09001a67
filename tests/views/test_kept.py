"""What a view says of a record is made once, and anew for another content."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from corpus import Corpus, load
from corpus.model.record import Bound
from corpus.views.kept import kept


def test_a_view_is_kept_with_what_it_is_of(corpus: Corpus) -> None:
    asked = []

    @kept
    def view(subject: object, *rest: object) -> object:
        asked.append((subject, *rest))
        return object()

    for subject in (*corpus.recommendations[:2], corpus.pairs[0], corpus):
        assert view(subject, "fr") is view(subject, "fr")
        assert view(subject, "fr") is not view(subject, "en")
    assert len(asked) == len(set(asked)) == 8


def test_what_was_kept_of_another_content_is_forgotten(content: Path) -> None:
    @kept
    def where(subject: Bound) -> int:
        return id(subject.corpus)

    corpus = load(content)
    record = corpus.recommendations[0]
    first = where(record)
    again = replace(corpus)
    assert record.corpus is again
    assert where(record) == id(again) != first
