"""Each figure that is printed or on a card, with its unit, is the same as a count from the YAML by other code."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import prints
import pytest
import yaml
from places import LIVE
from prints import pages_of, text_of
from recount import Recount, recounts

from corpus import Corpus
from corpus.model.axis import Axis
from corpus.model.pair import Pair
from corpus.model.plan import Objective
from corpus.model.types import LANGUAGES
from press.addresses import document_address
from press.cards import card, card_alternative
from press.words import Words, plain

# The states in the order in which they are printed, each by the end of its label.
STATES = {"direct": "direct", "part": "part", "indirect": "indirect", "near": "near", "nothing": "none"}
STATES["unassessed"] = "unassessed"


@pytest.fixture(scope="session")
def folder(place: str, example: Path) -> Path:
    """The folder of the content that is tried."""
    return example if place == "example" else LIVE


@pytest.fixture(scope="session")
def counted(corpus: Corpus, folder: Path) -> list[tuple[Pair, list[Recount]]]:
    """What is compared in one pair only, with the count of each of its layers."""
    found = recounts(folder)
    single = [pair for pair in corpus.pairs if len(corpus.pairs_of(pair.forum)) == len(corpus.pairs_of(pair.plan)) == 1]
    assert single
    return [(pair, found[pair.forum.id, pair.plan.id]) for pair in single]


def flat(text: str) -> str:
    """Return text without spaces, which lines break and setting widens."""
    return prints.flat(plain(text))


def shares(parent: Axis | Objective, recount: Recount, words: Words) -> list[str]:
    """Return the figures of one layer as they are read: « 3 recommandations, aucune correspondance »."""
    kind = parent.children[0].kind
    return [
        f"{count} {words.counted('home', f'{kind}s', count)}, "
        f"{words.label('tally', f'{kind}_near' if state == 'near' else STATES[state])}"
        for state, count in recount.states(kind, parent.id).items()
        if count
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_count_each_layer_of_an_axis_or_an_objective_by_itself(corpus, counted, folder, language) -> None:
    words = Words(corpus.labels, language)
    aims = yaml.load((folder / "correspondences.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)["aims"]
    for pair, layers in counted:
        for parent in (*pair.forum.axes, *pair.plan.objectives):
            shown = card(parent, words)
            assert [layer["basis"] for layer in shown["tallies"]] == [recount.basis for recount in layers]
            for layer, recount in zip(shown["tallies"], layers, strict=True):
                found = [f"{one['count']} {one['unit']}, {one['word']}" for one in layer["counts"]]
                assert found == shares(parent, recount, words), parent.id
                signs = {one["sign"].startswith("documents") for one in layer["counts"]}
                assert signs == {layer["basis"] == "documents"}, parent.id
                assert plain(layer["title"]) in card_alternative(parent, words)
            common = [{aim["axis"], aim["objective"]} - {parent.id} for aim in aims if aim["common"]]
            others = [ends.pop() for ends in common if len(ends) == 1]
            assert re.findall(r"\d+", shown["aims"]) == [other[-1] for other in others], parent.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_posters_and_booklets_print_the_same_figures(corpus, counted, site, language) -> None:
    words = Words(corpus.labels, language)
    units = [words.counted("home", f"{kind}s", count) for kind in ("recommendation", "measure") for count in (2, 1)]
    keys = (*STATES.values(), "recommendation_near", "measure_near")
    said = [words.label("tally", key) for key in keys if key != "near"]
    figure = re.compile(rf"\d+(?:{'|'.join(map(flat, units))}),(?:{'|'.join(map(flat, said))})")

    def printed(kind: str, record) -> Counter[str]:
        return Counter(figure.findall(text_of(site / document_address(kind, record, language))))

    for pair, layers in counted:
        wanted = {
            parent: Counter(flat(share) for recount in layers for share in shares(parent, recount, words))
            for parent in (*pair.forum.axes, *pair.plan.objectives)
        }
        for axis in pair.forum.axes:
            assert printed("poster", axis) == wanted[axis], axis.id
        assert printed("booklet", pair.forum) == sum(wanted.values(), Counter()), pair.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_booklets_count_correspondences_and_near_pairs_by_layer(corpus, counted, site, language) -> None:
    words = Words(corpus.labels, language)
    for pair, layers in counted:
        booklet = site / document_address("booklet", pair.forum, language)
        cover, said = pages_of(booklet)[0], text_of(booklet)
        asked, planned = len(layers[0].recommendations), len(layers[0].measures)
        assert flat(f"{asked}{words.counted('home', 'recommendations', asked)}") in cover
        assert flat(f"{planned}{words.counted('home', 'measures', planned)}") in cover
        for recount in layers:
            links, near = len(recount.links), len(recount.near)
            assert flat(f"{links}{words.counted('home', 'correspondences', links)}") in cover, recount.basis
            assert flat(words.counted("print", f"links_{recount.basis}", links)) in said, recount.basis
            told = words.counted("near", "count", near)
            told = words.label("print", "of_documents", words=told) if recount.basis == "documents" else told
            assert not near or flat(told) in said, recount.basis


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_home_card_counts_what_there_is(corpus, counted, language) -> None:
    shown = card(corpus["home"], Words(corpus.labels, language))
    assert (shown["layout"] == "home") != corpus.several_editions
    for _, layers in counted if shown["layout"] == "home" else ():
        doors = shown["forum"]["count"], shown["plan"]["count"]
        assert doors == (len(layers[0].recommendations), len(layers[0].measures))
        assert {door["basis"]: door["count"] for door in shown["meet"]} == {
            recount.basis: len(recount.links) for recount in layers
        }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_statement_of_a_card_says_whose_reading_it_is_and_whose_the_measure(corpus, language) -> None:
    words = Words(corpus.labels, language)
    ours = plain(words.label("answer", "reading", answer="")).rstrip(" .\u00a0")
    supported = plain(words.label("answer", "with_documents"))
    for record in (*corpus.recommendations, *corpus.measures):
        for layer in card(record, words)["layers"]:
            if layer["sign"].endswith("unassessed"):
                continue
            met = record.reading(layer["basis"]).correspondences
            assert ours in layer["answer"], record.id
            assert (supported in layer["answer"]) == bool(met and layer["basis"] == "documents"), record.id
            assert not met or ("article" in layer["answer"]) == any(link.plan.known_by_article for link in met)
    for link in corpus.correspondences:
        shown = card(link, words)
        assert ours in shown["answer"], link.id
        assert (supported in shown["answer"]) == (link.basis == "documents"), link.id
