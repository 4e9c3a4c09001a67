"""Each figure of the pages that count, with its unit, is the one that the YAML gives, counted by other code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from crawl import across, page_of, shown_on, text
from places import LIVE
from recount import STATES, Recount, met, recounts

from corpus.addresses import address
from corpus.model.part import Part
from corpus.views.listing import listing

LANGUAGES = ("fr", "en")
WITHOUT = ("near", "nothing")
# Every unit that a figure of these pages has, in both languages, by its first letters.
UNITS = "recomm|mesure|measure|lien|link|paire|near pair|pair"


@pytest.fixture(scope="session")
def counted(place: str, request: pytest.FixtureRequest) -> dict[tuple[str, str], list[Recount]]:
    """What the YAML holds, pair by pair and layer by layer."""
    folder: Path = LIVE if place == "live" else request.getfixturevalue("example")
    return recounts(folder)


def numbers(words: str) -> list[int]:
    """Return the figures of a text; the digits of codes and ordinals are none."""
    return [int(one) for one in re.findall(r"(?<![\w.])\d+(?![\w.]*\w)", words)]


def figures(words: str) -> list[tuple[int, str]]:
    """Return the figures of a text that have a unit, each with its first letters; « 6 of 38 measures » has two."""
    words = re.sub(r"(\d+) (?:of|sur) (\d+) (\w+)", r"\1 \3 \2 \3", words)
    words = re.sub(r"(\d+) (\w+) sur (\d+)", r"\1 \2 \3 \2", words)
    return [(int(count), unit[:6]) for count, unit in re.findall(rf"(\d+)\s+({UNITS})", words)]


def measured(layers: list[Recount]) -> tuple[int, int]:
    """Return how many recommendations and how many measures a pair has."""
    return len(layers[0].recommendations), len(layers[0].measures)


@pytest.fixture(scope="session")
def newest(corpus, counted):
    """What is counted of the newest pair, which home shows."""
    (shown,) = listing(corpus["home"]).pairs
    ends = (shown.forum.id, shown.plan.id)
    return {ends: counted[ends]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_home_answers_with_the_figures_of_each_layer(site, corpus, newest, language):
    tree = page_of(site, corpus["home"], language)
    answers = tree.cssselect(".in-short")
    layers = [layer for pair in newest.values() for layer in pair]
    for layer, shown in zip(layers, answers, strict=True):
        states = layer.states("recommendation")
        parts = [states[strength] for strength in ("direct", "part", "indirect") if states[strength]]
        wanted = [met(states), len(layer.recommendations), *(parts if len(parts) > 1 else [])]
        figure, sentence = (text(shown.cssselect(f".in-short__{part}")[0]) for part in ("figure", "sentence"))
        assert numbers(f"{figure} {sentence}") == wanted
        assert figures(f"{figure} {sentence}") == [(count, "recomm") for count in wanted[:2]]
        rest = [states[state] for state in (*WITHOUT, "unassessed") if states[state]]
        assert [numbers(text(one)) for one in shown.cssselect(".in-short__rest")] == [rest] * (layer.basis == "texts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_home_draws_as_many_as_it_says(site, corpus, newest, language):
    tree = page_of(site, corpus["home"], language)
    for layers, overview in zip(newest.values(), tree.cssselect("section.overview.by-layer"), strict=True):
        asked, planned = measured(layers)
        title = text(overview.cssselect("h2")[0])
        assert figures(title) == [(asked, "recomm"), (planned, "mesure" if language == "fr" else "measur")]
        for layer, picture in zip(layers, overview.cssselect(".strata"), strict=True):
            sides = [layer.states(kind) for kind in ("recommendation", "measure")]
            groups = [[met(side) for side in sides], *([side[state] for side in sides] for state in STATES[3:])]
            groups = [group for place, group in enumerate(groups) if place == 0 or any(group)]
            heads = [text(one) for one in picture.cssselect(".stratum__count")]
            units = ("recomm", "mesure" if language == "fr" else "measur")
            wanted = [(count, unit) for group in groups for count, unit in zip(group, units, strict=True)]
            assert [figures(head)[0] for head in heads] == wanted
            rungs = [len(side.cssselect("li")) for side in picture.cssselect(".ladder__side")]
            cells = [len(side.cssselect("li")) for side in picture.cssselect(".stratum__sides > *")]
            assert (rungs or [0, 0]) + cells == [count for group in groups for count in group]
            assert len(picture.cssselect(".thread")) == len(layer.links)
            assert [figures(text(one))[0][0] for one in picture.cssselect(".strata__note a")] == (
                [len(layer.links)] if layer.links else []
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_home_counts_each_axis_in_its_tables(site, corpus, newest, language):
    tables = page_of(site, corpus["home"], language).cssselect(".figures--counts")
    layers = [(pair, layer) for pair, layers in newest.items() for layer in layers]
    for (pair, layer), table in zip(layers, tables, strict=True):
        axes = list(dict.fromkeys(record.rsplit("-", 1)[0] for record in layer.recommendations))
        columns = [state for state in STATES if state != "unassessed" or layer.states("recommendation")[state]]
        for axis, row in zip(axes, table.cssselect("tbody tr"), strict=True):
            states = layer.states("recommendation", axis)
            wanted = [*(states[state] for state in columns), sum(states.values())]
            assert [int(text(cell)) for cell in row.cssselect("td")] == wanted, (pair, axis)


def clauses(states: dict[str, int], basis: str) -> list[int]:
    """Return the figures of a sentence that counts a group: all of them, then what is not nought."""
    if basis == "documents":
        return [sum(states.values()), *(states[one] for one in STATES[:3] if states[one])] if met(states) else []
    return [sum(states.values()), *(count for count in states.values() if count)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["recommendation", "measure"])
def test_axes_objectives_and_lists_count_their_own(site, corpus, counted, kind, language):
    for layers in counted.values():
        records = layers[0].recommendations if kind == "recommendation" else layers[0].measures
        for parent in dict.fromkeys(record.rsplit("-", 1)[0] for record in records):
            tree = page_of(site, corpus[parent], language)
            says = [text(one) for one in tree.cssselect(".answer__says, .answer__apart")]
            wanted = [clauses(layer.states(kind, parent), layer.basis) for layer in layers]
            assert [numbers(one) for one in says] == wanted, parent
    shown = across(site, corpus, f"{kind}s", language, ".counted")
    wanted = [clauses(layer.states(kind), layer.basis) for layers in counted.values() for layer in layers]
    assert [numbers(text(one)) for one in shown] == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_matrix_holds_what_it_counts(site, corpus, counted, language):
    summaries, grids = (across(site, corpus, "matrix", language, one) for one in (".matrix-summary", ".matrix-full"))
    for layers, summary, grid in zip(counted.values(), summaries, grids, strict=True):
        asked, planned = measured(layers)
        assert numbers(text(summary.cssselect("p")[0])) == [asked, planned, asked * planned]
        for layer, line in zip(layers, summary.cssselect("li"), strict=True):
            parts = list(layer.strengths().values())
            wanted = [len(layer.links)] if layer.links else []
            assert numbers(text(line)) == [*wanted, *(parts if len(parts) > 1 else []), len(layer.near)]
            marks = grid.cssselect(f"a.mark.in-{layer.basis}")
            near = [mark for mark in marks if "mark--near" in mark.get("class")]
            assert (len(marks) - len(near), len(near)) == (len(layer.links), len(layer.near))
        held = {link["measure"] for layer in layers for link in layer.links}
        held |= {measure for layer in layers for _, measure in layer.near}
        pending = any(layers[0].states(kind)["unassessed"] for kind in ("recommendation", "measure"))
        blank = [text(one) for one in grid.getparent().getparent().getparent().cssselect(".matrix-blank")]
        assert pending or [numbers(one)[0] for one in blank] == [planned - len(held)] * (planned > len(held))


@pytest.mark.parametrize("language", LANGUAGES)
def test_correspondences_count_links_and_records_apart(site, corpus, counted, language):
    pictures = across(site, corpus, "correspondences", language, "figure.flow")
    layers = [layer for pair in counted.values() for layer in pair]
    for layer, picture in zip(layers, pictures, strict=True):
        keys = [figures(text(one)) for one in picture.cssselect("ul.flow__key li")]
        unit = "lien" if language == "fr" else "link"
        assert keys == [[(count, unit)] for count in layer.strengths().values()]
        sides = [layer.states(kind) for kind in ("recommendation", "measure")]
        wanted = [count for side in sides for count in (side["near"] + side["nothing"], side["near"])]
        assert numbers(text(picture.cssselect("p.flow__key")[0])) == wanted
        section = picture.getparent()
        assert len(section.cssselect("article.pair")) == len(layer.links)
    listed = [item.get("id") for item in across(site, corpus, "correspondences", language, "li.pair")]
    assert listed == [
        f"near-{layer.basis}-{asked}--{planned}"
        for layer in layers
        for asked in layer.recommendations
        for planned in layer.measures
        if (asked, planned) in layer.near
    ]
    lists = dict.fromkeys(one.getparent() for one in across(site, corpus, "correspondences", language, "li.pair"))
    heads = [text(one.getprevious()) for one in lists]
    assert [numbers(one) for one in heads] == [[len(layer.near)] for layer in layers if layer.near]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_none_is_counted_by_why(site, corpus, counted, language):
    sections = across(site, corpus, "unmatched", language, ".unmatched-side")
    sides = [layers[0].states(kind) for layers in counted.values() for kind in ("recommendation", "measure")]
    for states, section in zip(sides, sections, strict=True):
        title, *groups = section.xpath("./h2|./h3|./h4|./h5")
        assert numbers(text(title)) == [states["near"] + states["nothing"], sum(states.values())]
        level = min((group.tag for group in groups), default="")
        wanted = [states[state] for state in WITHOUT if states[state]]
        assert [numbers(text(group))[0] for group in groups if group.tag == level] == wanted
        lists = section.cssselect("ul.reasons")
        heads = [one.xpath("preceding-sibling::*[starts-with(name(), 'h')][1]")[0] for one in lists]
        listed = [len(one.xpath("./li")) for one in lists]
        assert [numbers(text(head))[0] for head in heads] == listed
        assert sum(listed) == sum(wanted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_method_counts_every_state_on_both_sides(site, corpus, counted, language):
    tables = page_of(site, corpus["method"], language).cssselect("table.found")
    layers = [layer for pair in counted.values() for layer in pair]
    for layer, table in zip(layers, tables, strict=True):
        sides = [layer.states(kind) for kind in ("recommendation", "measure")]
        rows = [[int(text(cell)) for cell in row.cssselect("td")[1:]] for row in table.cssselect("tbody tr")]
        assert rows == [*([side[state] for side in sides] for state in STATES), [sum(side.values()) for side in sides]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_to_explore_counts_recommendations_and_measures_apart(page, site_url, corpus, counted, language):
    shown = [one for one in shown_on(corpus, "explore") if not isinstance(one, Part) or one.pairs]
    for where, layers in zip(shown, counted.values(), strict=True):
        page.goto(site_url + address(where, language))
        page.wait_for_selector("[data-explore-status]:not(:empty)")
        choices = page.locator("input[name=strength]").evaluate_all(
            "all => Object.fromEntries(all.map((one) => "
            "[one.value, one.closest('label').querySelector('.filter__count').textContent]))"
        )
        for strength in ("direct", "part", "indirect", "near"):
            ends: list[tuple[str, str]] = [
                (link["recommendation"], link["measure"])
                for layer in layers
                for link in layer.links
                if {"same": "direct", "broader": "direct", "part": "part", "overlap": "part"}.get(
                    link["relation"], "indirect"
                )
                == strength
            ]
            if strength == "near":
                ends = [pair for layer in layers for pair in layer.near]
            counts = [len({pair[side] for pair in ends}) for side in (0, 1)]
            wanted = " · ".join(f"{count} {letter}" for count, letter in zip(counts, "RM", strict=True) if count)
            assert choices[strength] == (wanted or "0"), strength
