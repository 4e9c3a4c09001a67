"""How much a first visit to a recommendation's page loads, measured on what a browser asks for."""

from __future__ import annotations

import gzip

import pytest
from crawl import documents
from kept import wait_until
from server import Handler

from corpus.addresses import INDEXES, address

KB = 1000
PAGE, REQUESTS, FONTS = 80 * KB, 8, 29 * KB
# Before they are packed: the two sheets of the pages; with them, those of the slides and of the embed.
SHEETS, ALL_SHEETS = 53 * KB, 62.5 * KB
# What the service worker asks for behind a first visit; of it, what search looks in grows with the records.
BEHIND, INDEX, RECORDS = 60 * KB, 37 * KB, 54
LANGUAGES = ("fr", "en")


def squeezed(body):
    return len(gzip.compress(body, 9))


@pytest.fixture(scope="session")
def first_visits(browser, corpus, site, site_url):
    """For each language, a recommendation's address, and what a first visit loads: each answer's body by its path."""
    found = {}
    for language in LANGUAGES:
        path = address(corpus.correspondences[0].recommendation, language)
        context = browser.new_context()
        page, answers = context.new_page(), []
        page.on("response", lambda answer, answers=answers: answers.append(answer))
        page.goto(site_url + path, wait_until="networkidle")
        bodies = {answer.url.removeprefix(site_url): answer.body() for answer in answers}
        # The browser of the tests leaves out the icon, which a reader's loads.
        icon = page.locator("link[rel=icon]").first.evaluate("one => one.href").removeprefix(site_url)
        found[language] = path, bodies | {icon: (site / icon).read_bytes()}
        context.close()
    return found


@pytest.mark.each
def test_what_is_kept_behind_a_first_visit_is_light(browser, corpus, site, site_url, monkeypatch):
    asked = []
    monkeypatch.setattr(Handler, "log_message", lambda _, form, *details: asked.append(details))
    context = browser.new_context()
    page = context.new_page()
    page.goto(site_url + address(corpus.correspondences[0].recommendation, "fr"))
    loaded = len(asked)
    wait_until(page, f"urls.some((url) => url.endsWith('/{INDEXES['fr']}'))")
    page.wait_for_load_state("networkidle")
    context.close()
    behind = [line.split()[1].lstrip("/") for line, code, _ in asked[loaded:] if code == "200"]
    weights = {path: squeezed((site / path).read_bytes()) for path in behind}
    assert len(behind) == len(weights) and INDEXES["fr"] in weights
    growth = max(1, len([*corpus.recommendations, *corpus.measures]) / RECORDS)
    assert weights.pop(INDEXES["fr"]) <= INDEX * growth
    assert sum(weights.values()) <= BEHIND - INDEX, weights


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_first_visit_is_light(first_visits, language):
    path, bodies = first_visits[language]
    weights = {name: squeezed(body) for name, body in bodies.items()}
    assert path in weights and any(name.endswith(".css") for name in weights)
    assert sum(weights.values()) <= PAGE, weights
    assert len(weights) <= REQUESTS, weights


def test_the_heaviest_of_them_is_light_too(site, corpus, first_visits):
    """All pages of recommendations and measures load the same files beside their own HTML."""
    path, bodies = first_visits["fr"]
    shared = sum(squeezed(body) for name, body in bodies.items() if name != path)
    records = [address(one, code) for one in (*corpus.recommendations, *corpus.measures) for code in LANGUAGES]
    weights = {here: shared + squeezed((site / here / "index.html").read_bytes()) for here in records}
    assert max(weights.values()) <= PAGE, max(weights, key=weights.get)


def test_the_typefaces_are_light(site):
    fonts = list((site / "assets").glob("*.woff2"))
    assert fonts
    assert sum(font.stat().st_size for font in fonts) <= FONTS


def test_the_styles_are_light(site):
    weights = {sheet.name.partition(".")[0]: sheet.stat().st_size for sheet in (site / "assets").glob("*.css")}
    assert weights.keys() >= {"styles", "views"}
    assert weights["styles"] + weights["views"] <= SHEETS, weights
    assert sum(weights.values()) <= ALL_SHEETS, weights


def test_nothing_of_search_is_loaded_before_it_is_asked_for(first_visits):
    for _, bodies in first_visits.values():
        assert [name for name in bodies if "search." in name or "index." in name.split("/")[-1]] == []


def test_nothing_of_material_is_sent(site):
    for tree in documents(site).values():
        for link in (*tree.xpath("//link/@href"), *tree.xpath("//script/@src")):
            assert "material" not in link and "stylesheets/" not in link and "javascripts/" not in link
