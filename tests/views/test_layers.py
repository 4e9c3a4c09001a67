"""Two layers, each whole in itself; near misses seen from both sides; aims of every two that are compared."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from corpus import Corpus
from corpus.model.when import When
from corpus.views.counts import tally
from corpus.views.explore import NEAR, ties
from corpus.views.matrix import matrix


def test_no_layer_holds_what_the_other_does(corpus: Corpus) -> None:
    by_texts, with_documents = (
        {link.id for record in corpus.recommendations for link in record.reading(basis).correspondences}
        for basis in ("texts", "documents")
    )
    assert by_texts and with_documents and by_texts.isdisjoint(with_documents)
    assert by_texts | with_documents == {link.id for link in corpus.correspondences}


def test_what_documents_add_changes_no_count_of_the_texts(corpus: Corpus) -> None:
    record = corpus["f2-a1-4"]
    assert (record.strength, record.reading("texts").strength) == ("none", "none")
    assert record.reading("documents").strength == "part"
    assert tally([record]).none == 1 and tally([record], basis="documents").part == 1


def test_a_general_statement_stands_for_what_was_read_and_no_more(corpus: Corpus) -> None:
    read, waiting, elsewhere = corpus["f2-a1-2"], corpus["f2-a5-3"], corpus["f3-a1-1"]
    assert read.reading("documents").statement is corpus.pairs[0].with_documents
    assert waiting.reading("documents").strength == "unassessed"
    assert elsewhere.readings("documents") == () and elsewhere.reading("documents").strength == "unassessed"


def test_a_near_miss_is_seen_from_both_sides(corpus: Corpus) -> None:
    near = {(one.id, one.basis): one for one in corpus.near_misses}
    assert {(key, one.stated_on.id) for key, one in near.items()} == {
        (("f2-a1-1--pa22-o1-4", "texts"), "f2-a1-1"),
        (("f2-a1-1--pa22-o2-3", "documents"), "f2-a1-1"),
        (("f2-a1-4--pa22-o2-3", "texts"), "pa22-o2-3"),
        (("f2-a2-1--pa22-o2-3", "texts"), "pa22-o2-3"),
    }
    for one in near.values():
        assert all(one in end.reading(one.basis).near_misses for end in one.linked)
    counts = tally(corpus.recommendations)
    assert (counts.near, counts.nothing) == (2, counts.none - 2), "2.1 corresponds, and is no near miss alone"


def test_the_matrix_holds_links_near_misses_and_aims(corpus: Corpus) -> None:
    picture = matrix(corpus.pairs[0])
    cells = [cell for group in picture.groups for row in group.rows for cell in row.cells]
    assert [cell.link for cell in cells if cell.link_in("documents")] == list(picture.with_documents)
    assert sum(len(cell.near_misses) for cell in cells) == len(corpus.near_misses)
    meetings = [meeting for group in picture.groups for meeting in group.meetings]
    assert [meeting.aim for meeting in meetings] == list(corpus.aims)
    assert {one.near_misses[0].id for one in meetings if one.near_misses and not one.links} >= {"f2-a1-1--pa22-o1-4"}


def test_a_near_miss_ties_a_record_to_its_own_place_alone(corpus: Corpus) -> None:
    near = [tie for tie in ties(corpus["f2-a1-1"]) if tie.strength == NEAR]
    assert {(tie.axis, tie.objective) for tie in near} == {("f2-a1", "")}
    assert {tie.basis for tie in near} == {"texts", "documents"}


@pytest.mark.parametrize(
    ("written", "starts", "ends"),
    [
        (date(2024, 2, 29), date(2024, 2, 29), date(2024, 2, 29)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2024/2025", date(2024, 1, 1), date(2025, 12, 31)),
        ("2024-10-03/2024-10-04", date(2024, 10, 3), date(2024, 10, 4)),
    ],
)
def test_a_date_is_as_wide_as_its_source_gives_it(written: str | date, starts: date, ends: date) -> None:
    when = When(written)
    assert (when.starts, when.ends) == (starts, ends)


@pytest.mark.parametrize(
    "written", ["2023-13", "2023-02-30", "2025/2024", "2025/2025", "2024/2025-01", "2023-1", "1/2/3", 2025, ""]
)
def test_what_is_no_date_is_refused(written: object) -> None:
    with pytest.raises(ValidationError, match="not_when"):
        When(written)


def test_the_timeline_is_in_the_order_of_time(corpus: Corpus) -> None:
    assert [one.id for one in corpus.timeline] == ["fu-law", "fu-bureau", "fu-pilot", "fu-share", "fu-forum"]
    assert [one.id for one in corpus.follow_ups_of(corpus["f2"])] == ["fu-forum"]
