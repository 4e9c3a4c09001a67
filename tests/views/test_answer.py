"""The sentence that says what was read: whose reading it is, how the measure is known, and the right plural."""

from __future__ import annotations

import pytest

from corpus import Corpus
from corpus.views.answer import answer_of, answers, plain

SENTENCES = [
    (
        *("f2-a2-1", "texts"),
        "Plan d’action (2022) – Notre lecture : M1.1 y touche en partie et M2.1 y contribuerait indirectement, selon "
        "un article de presse qui rapporte ces mesures.",
    ),
    (
        *("f2-a2-1", "documents"),
        "Plan d’action (2022) – Notre lecture : M2.3 y contribuerait indirectement, selon un article de presse qui "
        "rapporte cette mesure, avec l’appui de documents officiels.",
    ),
    (
        *("f2-a1-1", "texts"),
        "Plan d’action (2022) – Notre lecture : aucune des mesures que l’article rapporte n’y correspond; la plus "
        "proche, non retenue, est M1.4.",
    ),
    (
        *("f2-a1-2", "documents"),
        "Plan d’action (2022) – Notre lecture : les documents officiels qui ont été lus n’y ajoutent aucune "
        "correspondance.",
    ),
    (
        *("pa22-o2-1", "texts"),
        "2e Forum (2022) – Notre lecture : la mesure, telle qu’un article de presse la rapporte, touche en partie à la "
        "recommandation 2.7 et contribuerait indirectement à la recommandation 2.1.",
    ),
    (
        *("pa22-o2-3", "texts"),
        "2e Forum (2022) – Notre lecture : aucune des recommandations du Forum ne correspond à la mesure, telle qu’un "
        "article de presse la rapporte; les plus proches, non retenues, sont les recommandations 1.4 et 2.1.",
    ),
    (
        *("f3-a1-1", "texts"),
        "Plan d’action (2025) – Notre lecture : M1.1 y correspond directement, selon le plan.",
    ),
    (*("f2-a5-3", "texts"), "Plan d’action (2022) – Pas encore comparée."),
    (*("f5-a1-1", "texts"), ""),
    (*("f3-a1-1", "documents"), ""),
]


@pytest.mark.parametrize(("record", "basis", "sentence"), SENTENCES)
def test_what_was_read_is_said(corpus: Corpus, record: str, basis: str, sentence: str) -> None:
    assert plain(answers(corpus[record], basis, "fr")).replace("\u00a0", " ") == sentence


@pytest.mark.parametrize("basis", ["texts", "documents"])
def test_every_code_of_a_sentence_leads_to_its_record(corpus: Corpus, basis: str) -> None:
    for record in (*corpus.recommendations, *corpus.measures):
        for assessment, sentence in zip(record.readings(basis), answers(record, basis, "en"), strict=True):
            found = assessment.correspondences or assessment.near_misses
            assert {named for _, named in sentence if named} == {one.other(record) for one in found}
            assert all(text == named.code for text, named in sentence if named)


def test_a_correspondence_says_what_it_rests_on(corpus: Corpus) -> None:
    for link in corpus.correspondences:
        sentence = plain([answer_of(link, "en")])
        assert sentence.startswith("Our reading: ") and link.measure.code in sentence
        assert ("official documents" in sentence) == (link.basis == "documents")
