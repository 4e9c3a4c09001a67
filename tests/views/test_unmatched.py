"""What nothing corresponds to, by why: as the nearest and the reasons have it."""

from __future__ import annotations

import pytest

from corpus import Corpus
from corpus.views.mentions import mentions
from corpus.views.unmatched import unmatched


@pytest.mark.parametrize("side", ["recommendations", "measures"])
def test_each_stands_once_by_why(live: Corpus, side: str) -> None:
    for pair in live.pairs:
        records = pair.forum.recommendations if side == "recommendations" else pair.plan.measures
        found = unmatched(records, pair)
        readings = {record: live.assessed(record, pair, "texts") for record in records}
        assert set(found.near + found.nothing) == {one for one in records if readings[one].strength == "none"}
        assert len(found.near + found.nothing) == len(set(found.near + found.nothing))
        assert all(readings[one].is_near for one in found.near)
        for record in found.nothing:
            named = [one for _, one in mentions(readings[record].statement.reason.fr, record) if one]
            other_side = any(one.kind != record.kind for one in named)
            assert other_side == (record in found.beside)


def test_a_reason_that_names_a_measure_stands_apart(corpus: Corpus) -> None:
    (pair,) = corpus.pairs_of(corpus["f2"])
    found = unmatched(pair.forum.recommendations, pair)
    assert [record.id for record in found.near] == ["f2-a1-1", "f2-a1-4"]
    assert [record.id for record in found.beside] == ["f2-a4-5"]  # Its reason names M1.6.
    assert [record.id for record in found.alone] == ["f2-a1-2", "f2-a1-3"]
