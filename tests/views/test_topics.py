"""What each side says of a topic: counted, or said to be nothing; what came of it, each layer apart."""

from __future__ import annotations

import pytest

from corpus import Corpus
from corpus.views.topics import asked_of, held_in_words, met, neighbours, planned_of, read_of, topic_answer

# The topic, then what is said of the Forum and of each plan, in French and in English.
SAID = [
    (
        "t-logement",
        "Une recommandation et un constat du Forum en parlent.",
        "L’article ne rapporte aucune mesure à ce sujet.",
        "One recommendation and one finding of the Forum are about it.",
        "The article reports no measure about it.",
    ),
    (
        "t-image",
        "3 recommandations du Forum en parlent.",
        "L’article rapporte 3 mesures à ce sujet.",
        "3 recommendations of the Forum are about it.",
        "The article reports 3 measures about it.",
    ),
    (
        "t-langue",
        "Aucune recommandation ni aucun constat du Forum n’en parle.",
        "L’article rapporte une mesure à ce sujet.",
        "No recommendation or finding of the Forum is about it.",
        "The article reports one measure about it.",
    ),
]


@pytest.mark.parametrize(("topic_id", "asked_fr", "planned_fr", "asked_en", "planned_en"), SAID)
def test_each_side_is_counted_or_said_to_be_silent(
    corpus: Corpus, topic_id: str, asked_fr: str, planned_fr: str, asked_en: str, planned_en: str
) -> None:
    topic, plan = corpus[topic_id], corpus["pa22"]
    assert (asked_of(topic, "fr"), asked_of(topic, "en")) == (asked_fr, asked_en)
    assert planned_of(topic, plan, "fr") == f"Plan d’action (2022) – {planned_fr}"
    assert planned_of(topic, plan, "en") == f"Action plan (2022) – {planned_en}"


def test_what_an_article_does_not_report_is_not_said_of_the_plan(corpus: Corpus) -> None:
    topic = corpus["t-logement"]
    by_article, by_itself = (planned_of(topic, corpus[plan], "fr") for plan in ("pa22", "pa25"))
    assert "L’article ne rapporte aucune mesure" in by_article and "Le plan ne" not in by_article
    assert by_itself.endswith("Le plan ne prévoyait aucune mesure à ce sujet.")
    read = "Notre lecture, d’après les deux textes\u00a0: une paire s’approche."
    assert topic_answer(topic, "fr") == f"{asked_of(topic, 'fr')} {by_article} {by_itself} {read}"


def test_what_meets_comes_near_or_faces_nothing_is_kept_apart_by_layer(corpus: Corpus) -> None:
    image, housing = corpus["t-image"], corpus["t-logement"]
    texts, documents = met(image, "texts"), met(image, "documents")
    assert [link.id for link in texts.correspondences] == [
        "f2-a2-1--pa22-o1-1",
        "f2-a2-1--pa22-o2-1",
        "f2-a2-7--pa22-o2-1",
        "f2-a4-1--pa22-o1-2",
    ]
    assert [link.id for link in documents.correspondences] == ["f2-a2-1--pa22-o2-3"]
    assert (met(housing, "texts").correspondences, met(housing, "texts").nothing) == ((), ())
    assert [near.id for near in met(housing, "texts").near_misses] == ["f2-a1-1--pa22-o1-4"]
    assert [near.id for near in met(housing, "documents").near_misses] == ["f2-a1-1--pa22-o2-3"]


def test_every_record_is_under_one_state_of_each_topic_by_the_texts(corpus: Corpus) -> None:
    for topic in corpus.topics:
        found = met(topic, "texts")
        tied = {end for link in (*found.correspondences, *found.near_misses) for end in link.linked}
        for record in (*topic.recommendations, *topic.measures):
            assert (record in tied) + (record in found.nothing) + (record in found.unassessed) >= 1, record.id
            assert not (record in tied and record in found.nothing), record.id


def test_neighbours_share_a_record(corpus: Corpus) -> None:
    assert [topic.id for topic in neighbours(corpus["t-accueil"])] == ["t-logement", "t-image"]
    assert neighbours(corpus["t-langue"]) == ()


def test_the_counts_of_a_topic_are_said_side_by_side(corpus: Corpus) -> None:
    assert held_in_words(corpus["t-logement"], "fr") == "Une recommandation et un constat, aucune mesure"
    assert held_in_words(corpus["t-langue"], "en") == "No recommendation, one measure"


def test_what_no_article_reports_is_said_to_be_not_reported(live: Corpus) -> None:
    by_article = all(plan.known_by_article for plan in live.plans)
    silent = [held_in_words(topic, "fr") for topic in live.topics if not topic.measures]
    assert all(words.endswith("aucune mesure rapportée" if by_article else "aucune mesure") for words in silent)


def test_how_many_pairs_meet_or_come_near_is_said_as_our_reading(corpus: Corpus) -> None:
    said = "Our reading, based on the two texts: 4 pairs meet and one pair comes near."
    assert read_of(corpus["t-image"], "en") == said
