"""Each state of a record in each layer has a sign of its own, drawn, with a word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus import Corpus
from corpus.model.assessment import Assessment
from corpus.model.basis import Basis
from corpus.model.relation import Relation, Strength
from corpus.views.signs import RELATION_SIGNS, SIGNS, Sign, sign_of, state_of


def test_each_sign_and_each_relation_is_drawn_as_no_other_is() -> None:
    assert set(SIGNS) == set(Sign)
    assert set(RELATION_SIGNS) == set(Relation)
    drawn = [*SIGNS.values(), *RELATION_SIGNS.values()]
    assert len(set(drawn)) == len(drawn)


@pytest.mark.parametrize("basis", Basis)
def test_what_was_found_has_the_sign_of_its_state(example_corpus: Corpus, basis: Basis) -> None:
    link, near = example_corpus.correspondences[0], example_corpus.near_misses[0]
    nothing = Assessment(basis, unmatched=near.statement)
    assessments = {
        "met": Assessment(basis, (link,)),
        "near": replace(nothing, near_misses=(near,)),
        "none": nothing,
        "unassessed": Assessment(basis),
    }
    signs = {name: sign_of(assessment) for name, assessment in assessments.items()}
    met = link.strength if basis is Basis.TEXTS else "documents"
    before = "" if basis is Basis.TEXTS else "documents-"
    assert signs == {"met": met, **{name: f"{before}{name}" for name in ("near", "none", "unassessed")}}


def test_each_state_has_a_word(example_corpus: Corpus) -> None:
    states = {
        *Strength,
        *(state_of(record.reading(basis)) for record in example_corpus.recommendations for basis in Basis),
    }
    assert states <= set(example_corpus.labels["strength"])
