"""Where records are many, what the search looks in comes in parts, the newest first; here, a few records are many."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from outputs import Assets
from places import ROOT
from playwright.sync_api import expect
from searching import TYPE
from server import serving

from corpus.addresses import INDEXES
from corpus.views.search import documents, parts
from hooks.outputs.assets import bundle
from hooks.outputs.search import start_indexes
from hooks.rendering.renderer import Renderer
from hooks.rendering.site import Site

TOGETHER = 60
STATUS = "[data-search-status]"
FOUND = "[data-search-results] .result"
OPTIONS = ".search-dialog [role=option]"
# What no index holds.
LEFT_OUT = shutil.ignore_patterns("cartes", "pdf", "qr", "telechargements", "data", "*.zip", "*.gz", "*.br")
CONTINUES = "La recherche continue dans ce qui est plus ancien."


@pytest.fixture(scope="module")
def parted(site, corpus, tmp_path_factory):
    """The site with an index in parts, of TOGETHER records or fewer, and its address."""
    folder = Path(shutil.copytree(site, tmp_path_factory.mktemp("parted") / "site", ignore=LEFT_OUT))
    for index in start_indexes(corpus, bundle(), TOGETHER):
        index.finish(folder)
    with serving(folder) as url:
        yield folder, url


def hold(page):
    """Hold all parts but the first; return what is held."""
    held = []
    page.route("**/index.*.js", lambda route: held.append(route))
    return held


def let_go(page, held):
    """Let go what is held; what is asked for then is not held."""
    page.route("**/index.*.js", lambda route: route.continue_())
    for route in held:
        route.continue_()


def ids(page, selector):
    return page.locator(selector).evaluate_all("all => all.map((one) => one.dataset.id)")


def test_few_records_are_one_part(corpus):
    (records,) = parts(corpus)
    assert [one.id for one in records] == [one["id"] for one in documents(corpus, "fr")]


def test_each_record_is_in_one_part_whole_editions_the_newest_first(corpus):
    found = parts(corpus, TOGETHER)
    assert sorted(one.id for part in found for one in part) == sorted(one.id for one in parts(corpus)[0])
    places = {one.id: place for place, part in enumerate(found) for one in part}
    for edition in corpus.editions:
        assert len({places[one.id] for one in (edition, *getattr(edition, "recommendations", ()))}) == 1, edition.id
    assert places["glossary"] == places["t-logement"] == places["f3-a1-1"] == places["pa25-o1-1"] == 0
    assert places["pa22-o1-1"] > 0 and places["f2-a1-1"] > 0
    link = next(one for one in corpus.correspondences if one.recommendation.forum.id == "f2")
    assert places[link.id] == min(places[end.id] for end in link.linked)


def test_results_of_the_newest_part_stay_where_they_are_while_the_others_come(page, parted):
    held = hold(page)
    page.goto(f"{parted[1]}recherche/?q=régions")
    expect(page.locator(STATUS)).to_contain_text(CONTINUES)
    newest = ids(page, FOUND)
    assert newest and not [one for one in newest if one.startswith("f2-a")]
    page.locator(FOUND).first.focus()
    page.evaluate("globalThis.first = document.activeElement")
    let_go(page, held)
    expect(page.locator(STATUS)).not_to_contain_text(CONTINUES)
    every = ids(page, FOUND)
    assert every[: len(newest)] == newest and [one for one in every if one.startswith("f2-a")]
    assert len({*every}) == len(every)
    assert page.evaluate("document.activeElement === globalThis.first")


def test_the_dialog_keeps_what_is_chosen_while_the_others_come(page, parted):
    held = hold(page)
    page.goto(f"{parted[1]}recommandations/f2-a1-1/")
    page.keyboard.press("/")
    page.wait_for_selector(".search-dialog[open]")
    page.keyboard.type("Saguenay")
    status = page.locator(".search-dialog [role=status]")
    expect(status).to_contain_text(CONTINUES)
    page.keyboard.press("Control+a")
    page.keyboard.type("logement")
    page.keyboard.press("ArrowDown")
    before = ids(page, OPTIONS)
    chosen = page.locator(f"{OPTIONS}[aria-selected=true]").get_attribute("data-id")
    let_go(page, held)
    expect(status).not_to_contain_text(CONTINUES)
    options = ids(page, OPTIONS)
    assert options[: len(before)] == before and len({*options}) == len(options) > len(before)
    assert page.locator(f"{OPTIONS}[aria-selected=true]").get_attribute("data-id") == chosen == before[0]


@pytest.mark.parametrize("query", ["logement", "1.1", "régionalisation", "logemants", "travail en silo"])
def test_parts_find_and_rank_as_the_whole_does(page, site_url, parted, query):
    found = {}
    for url in (site_url, parted[1]):
        page.goto(f"{url}recherche/?q=x")
        page.wait_for_selector("[data-search-body]:not([hidden])")
        expect(page.locator(STATUS)).not_to_contain_text(CONTINUES)
        found[url] = page.evaluate(TYPE, query)
    whole, other = found.values()
    assert whole and len(whole) == len(other) and {*whole} == {*other}
    # Editions that nothing tells apart by a code stand with the newest first.
    assert other == (whole if "." not in query else ["f5-a1-1", "f3-a1-1", "f2-a1-1", *other[3:]])


def test_a_part_that_does_not_come_is_said(new_page, parted):
    page = new_page(own=True)
    page.route("**/index.2.js", lambda route: route.fulfill(body="globalThis.visavisIndex[1] = {}"))
    page.goto(f"{parted[1]}recherche/?q=logement")
    expect(page.locator(STATUS)).to_contain_text("Ce qui est plus ancien n’a pas pu être chargé.")
    assert ids(page, FOUND)


def test_every_filter_is_offered_from_the_first_part_on(page, parted):
    held = hold(page)
    page.goto(f"{parted[1]}recherche/")
    page.wait_for_selector("[data-search-body]:not([hidden])")
    offered = page.locator("[data-search-filters] input").evaluate_all("all => all.map((one) => one.value)")
    assert "f2-a1" in offered and "f3-a1" in offered
    let_go(page, held)


def test_parts_come_without_a_server(page, parted):
    page.goto(f"{(parted[0] / 'recherche' / 'index.html').as_uri()}?q=logement")
    expect(page.locator(STATUS)).to_have_text(re.compile(r"^\d+ résultats$"))
    assert [one for one in ids(page, FOUND) if one.startswith("f2-a")]


def test_each_part_is_a_file_beside_the_first(corpus, parted):
    others = {f"index.{place}.js" for place in range(2, len(parts(corpus, TOGETHER)) + 1)}
    assert others and {where.name for where in parted[0].glob("index*.js")} == {INDEXES["fr"], *others}


def test_the_code_field_looks_in_every_part(corpus):
    where = ("en/index.js", "en/index.2.js")
    site = Site("https://example.org/", assets=Assets(), indexes={"en": where})
    editions = {"forums": corpus.covered_forums, "plans": corpus.plans}
    text = Renderer(corpus, site, ROOT / "templates").render("views/go.html", "en", "en/go/", **editions)
    assert re.findall(r'<script src="([^"]*index[^"]+)', text) == ["../index.js", "../index.2.js"]
