"""What names a record is found from it as well, and nothing else is."""

from __future__ import annotations

import pytest

# What is found from a record, and how each of those names it.
INVERSES = {
    ("forum", "panels"): lambda panel: [panel.forum_id],
    ("forum", "axes"): lambda axis: [axis.forum_id],
    ("axis", "aims"): lambda aim: [aim.axis_id],
    ("objective", "aims"): lambda aim: [aim.objective_id],
    ("finding", "recommendations"): lambda recommendation: recommendation.finding_ids,
    ("recommendation", "continued_by"): lambda recommendation: recommendation.continued_ids,
    ("topic", "recommendations"): lambda recommendation: recommendation.topic_ids,
    ("topic", "findings"): lambda finding: finding.topic_ids,
    ("topic", "measures"): lambda measure: measure.topic_ids,
}
LISTS = {"continued_by": "recommendations"}


@pytest.mark.parametrize(("kind", "inverse"), INVERSES)
def test_what_names_a_record_is_found_from_it(corpus, kind, inverse):
    named = INVERSES[kind, inverse]
    all_of_them = getattr(corpus, LISTS.get(inverse, inverse))
    for record in corpus.of_kind(kind):
        assert list(getattr(record, inverse)) == [one for one in all_of_them if record.id in named(one)]


def test_facts_are_found_from_what_they_are_about(corpus):
    for record in corpus.walk():
        wanted = [fact for fact in corpus.timeline if record.id in fact.about_ids]
        assert list(corpus.follow_ups_of(record)) == wanted


def test_a_code_is_found_in_its_edition_alone(corpus):
    for record in (*corpus.recommendations, *corpus.measures):
        assert record in corpus.coded(record.code, record.topmost)
        for top in corpus.editions:
            assert all(one.code == record.code and one.topmost is top for one in corpus.coded(record.code, top))


def test_pairs_are_found_from_both_of_their_texts(corpus):
    for record in corpus.walk():
        assert list(corpus.pairs_of(record)) == [
            pair for pair in corpus.pairs if record.topmost in (pair.forum, pair.plan)
        ]
    for pair in corpus.pairs:
        assert list(corpus.links_of(pair)) == [link for link in corpus.correspondences if pair.holds(link)]
        wanted = [near for near in corpus.near_misses if near.recommendation.forum is pair.forum]
        assert list(corpus.near_misses_of(pair)) == [near for near in wanted if near.measure.plan is pair.plan]


def test_a_record_is_told_apart_without_reading_its_fields(corpus, monkeypatch):
    """Records are looked up by the million."""
    for record in corpus.walk():
        monkeypatch.setitem(record.__dict__, "title", [])  # What can't be hashed.
        assert hash(record) == object.__hash__(record)
