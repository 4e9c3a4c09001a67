"""Counts: each record under its strongest correspondence, and percentages rounded half up."""

from __future__ import annotations

from datetime import date

import pytest

from corpus import Corpus
from corpus.model.assessment import Assessment
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.relation import Relation, Strength
from corpus.views.counts import percentage, tally

STRENGTHS = [
    (["same"], "direct"),
    (["broader"], "direct"),
    (["part"], "part"),
    (["overlap"], "part"),
    (["indirect"], "indirect"),
    (["indirect", "part"], "part"),
    (["overlap", "indirect", "same"], "direct"),
    (["part", "broader"], "direct"),
]

# Counts out of 305, as FACTS gives them: to one decimal, and whole.
PERCENTAGES = [
    (141, 46.2, 46),
    (75, 24.6, 25),
    (55, 18.0, 18),
    (34, 11.1, 11),
    (246, 80.7, 81),
    (0, 0, 0),
    (305, 100, 100),
]


def link(relation: str) -> Correspondence:
    """Return a correspondence of a made-up pair."""
    text = {"fr": "un", "en": "one"}
    values = {"recommendation": "f2-a1-1", "measure": "pa22-o1-1", "relation": relation, "reason": text, "part": text}
    return Correspondence(**values, assessed=date(2026, 11, 22))


@pytest.mark.parametrize(("relations", "strength"), STRENGTHS)
def test_a_record_counts_under_the_strongest(relations: list[str], strength: str) -> None:
    assert Assessment(Basis.TEXTS, tuple(link(one) for one in relations)).strength == strength


def test_nobody_looked_is_not_none() -> None:
    assert Assessment(Basis.TEXTS).strength is Strength.UNASSESSED


def test_every_relation_has_a_strength_and_only_parts_name_a_part() -> None:
    assert {one.strength for one in Relation} == {Strength.DIRECT, Strength.PART, Strength.INDIRECT}
    assert {one for one in Relation if one.names_part} == {Relation.PART, Relation.OVERLAP}


@pytest.mark.parametrize("parents", ["axes", "objectives"])
def test_the_parts_sum_to_the_whole(corpus: Corpus, parents: str) -> None:
    children = "recommendations" if parents == "axes" else "measures"
    whole = tally(getattr(corpus, children))
    parts = [tally(getattr(parent, children)) for parent in getattr(corpus, parents)]
    for strength, count in whole.items():
        assert count == sum(part[strength] for part in parts)
    assert whole.total == len(getattr(corpus, children))


def test_the_two_sides_hold_the_same_correspondences(corpus: Corpus) -> None:
    for basis in Basis:
        from_axes = {link.id for axis in corpus.axes for link in axis.correspondences(basis)}
        from_objectives = {link.id for objective in corpus.objectives for link in objective.correspondences(basis)}
        assert from_axes == from_objectives == {link.id for link in corpus.correspondences if link.basis is basis}


@pytest.mark.parametrize(("count", "one_decimal", "whole"), PERCENTAGES)
def test_percentages(count: int, one_decimal: float, whole: int) -> None:
    assert percentage(count, 305, 1) == one_decimal
    assert percentage(count, 305) == whole


def test_halves_are_rounded_up() -> None:
    assert percentage(1, 8, 0) == 13
    assert percentage(1, 200) == 1
