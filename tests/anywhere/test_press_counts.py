"""Every figure that is printed or stands on a card, with its unit: the same as a count made from the YAML by other code."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from places import LIVE
from pypdf import PdfReader
from recount import Recount

from corpus import Corpus
from corpus.model.types import LANGUAGES
from corpus.views.signs import SIGNS
from press.addresses import document_address
from press.cards import card, card_alternative
from press.words import Words, plain

STATES = ("direct", "part", "indirect", "near", "none", "unassessed")


@pytest.fixture(scope="session")
def recount(place: str, example: Path) -> Recount:
    """The count of the content that is tried, by other code."""
    return Recount(example if place == "example" else LIVE)


def flat(text: str) -> str:
    """Return text without spaces, which lines break and setting widens."""
    return re.sub(r"\s+", "", plain(text))


def text_of(path: Path) -> str:
    """Return all that a PDF says, without spaces."""
    return flat("".join(page.extract_text() for page in PdfReader(path).pages))


def parents(recount: Recount) -> dict[str, tuple[str, list]]:
    """Return the axes and the objectives, each with what it counts, and the records that it holds."""
    axes = {name: ("recommendation", axis["recommendations"]) for name, axis in recount.axes.items()}
    return axes | {name: ("measure", one["measures"]) for name, one in recount.objectives.items()}


def shares(recount: Recount, unit: str, records: list, basis: str, words: Words) -> list[str]:
    """Return the figures of one layer as they are read: « 3 recommandations, aucune correspondance »."""
    states = recount.states(records, basis)
    return [
        f"{states[state]} {words.counted('home', f'{unit}s', states[state])}, "
        f"{words.label('tally', f'{unit}_near' if state == 'near' else state)}"
        for state in STATES
        if states[state]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_of_axes_and_objectives_count_each_layer_by_itself(
    corpus: Corpus, recount: Recount, language: str
) -> None:
    words = Words(corpus.labels, language)
    for name, (unit, records) in parents(recount).items():
        shown = card(corpus[name], words)
        assert [layer["basis"] for layer in shown["tallies"]] == recount.bases(records[0]["id"])
        for layer in shown["tallies"]:
            found = [f"{one['count']} {one['unit']}, {one['word']}" for one in layer["counts"]]
            assert found == shares(recount, unit, records, layer["basis"], words), name
            assert all(
                one["sign"].startswith("documents") == (layer["basis"] == "documents") for one in layer["counts"]
            )
            assert layer["title"] in words.dress(card_alternative(corpus[name], words), language)
        assert re.findall(r"\d+", shown["aims"]) == [str(number) for number in recount.aiming(name)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_posters_and_the_booklet_print_the_same_figures(
    corpus: Corpus, site: Path, recount: Recount, language: str
) -> None:
    words = Words(corpus.labels, language)
    units = {words.counted("home", f"{unit}s", count) for unit in ("recommendation", "measure") for count in (1, 2)}
    words_of = {words.label("tally", key) for key in (*STATES[:3], "recommendation_near", "measure_near", *STATES[4:])}
    either = "|".join(sorted((re.escape(flat(one)) for one in words_of), key=len, reverse=True))
    figure = re.compile(rf"\d+(?:{'|'.join(sorted(units, key=len, reverse=True))}),(?:{either})")

    def wanted(names: list[str]) -> Counter[str]:
        chosen = {name: found for name, found in parents(recount).items() if name in names}
        return Counter(
            flat(share)
            for unit, records in chosen.values()
            for basis in recount.bases(records[0]["id"])
            for share in shares(recount, unit, records, basis, words)
        )

    for axis in corpus.axes:
        found = figure.findall(text_of(site / document_address("poster", axis, language)))
        assert Counter(found) == wanted([axis.id]), axis.id
    for forum in (one for one in corpus.covered_forums if len(corpus.pairs_of(one)) == 1):
        (pair,) = corpus.pairs_of(forum)
        found = figure.findall(text_of(site / document_address("booklet", forum, language)))
        names = [one.id for one in (*forum.axes, *pair.plan.objectives)]
        assert Counter(found) == wanted(names), forum.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_booklet_counts_correspondences_and_near_pairs_by_layer(
    corpus: Corpus, site: Path, recount: Recount, language: str
) -> None:
    words = Words(corpus.labels, language)
    for forum in (one for one in corpus.covered_forums if len(corpus.pairs_of(one)) == 1):
        said = text_of(site / document_address("booklet", forum, language))
        for basis in recount.bases(forum.axes[0].recommendations[0].id):
            links, near = recount.links_in(basis, forum.id), recount.near_in(basis, forum.id)
            assert flat(words.counted("print", f"links_{basis}", links)) in said, (forum.id, basis)
            door = f"{links}{words.counted('home', 'correspondences', links)}"
            assert flat(door) in said[:600], (forum.id, basis)
            counted = words.counted("near", "count", near)
            told = words.label("print", "of_documents", words=counted) if basis == "documents" else counted
            assert not near or flat(told) in said, (forum.id, basis)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_home_card_counts_what_there_is(corpus: Corpus, recount: Recount, language: str) -> None:
    if corpus.several_editions:
        return
    shown = card(corpus["home"], Words(corpus.labels, language))
    (forum, plan, _) = recount.pairs[0]
    assert (shown["forum"]["count"], shown["plan"]["count"]) == (
        sum(len(axis["recommendations"]) for axis in recount.axes.values()),
        sum(len(one["measures"]) for one in recount.objectives.values()),
    )
    assert [(door["basis"], door["count"]) for door in shown["meet"]] == [
        (basis, recount.links_in(basis, forum)) for basis in recount.bases(plan)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_statement_of_a_card_says_whose_reading_it_is_and_whose_measure(corpus: Corpus, language: str) -> None:
    words = Words(corpus.labels, language)
    ours = plain(words.label("answer", "reading", answer="")).rstrip(" .\u00a0")
    supported = plain(words.label("answer", "with_documents"))
    article = {"fr": "article", "en": "article"}[language]
    for record in (*corpus.recommendations, *corpus.measures):
        for layer in card(record, words)["layers"]:
            assert layer["sign"] in SIGNS
            if layer["sign"].endswith("unassessed"):
                continue
            assert ours in layer["answer"], record.id
            met = record.reading(layer["basis"]).correspondences
            assert (supported in layer["answer"]) == bool(met and layer["basis"] == "documents"), record.id
            if met and all(link.plan.known_by_article for link in met):
                assert article in layer["answer"], record.id
    for link in corpus.correspondences:
        shown = card(link, words)
        assert ours in shown["answer"] and (supported in shown["answer"]) == (link.basis == "documents"), link.id
