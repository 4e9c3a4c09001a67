"""How much a first visit to a recommendation's page loads, measured on what a browser asks for."""

from __future__ import annotations

import gzip
import re
from statistics import median
from zlib import decompressobj

import pytest
from crawl import documents
from kept import wait_until
from server import Handler

from corpus.addresses import INDEXES, address
from hooks.outputs.assets import bundle

KB = 1000
PAGE, REQUESTS, FONTS = 45 * KB, 9, 26.5 * KB
# The records with the longest texts, which are read no less for it.
LONGEST = 48.7 * KB
# What the first answer of a server holds: ten segments, less what goes before the page.
FIRST_ANSWER = 14 * 1024
# Before they are packed: what a record's page holds; the sheet of the others; with it, all that are sent.
HELD, SHEET, ALL_SHEETS = 20 * KB, 52.5 * KB, 69.1 * KB
# What the service worker asks for behind a first visit; of it, what search looks in grows with the records.
BEHIND, RECORDS = 44.2 * KB, 54
LANGUAGES = ("fr", "en")
# What search takes is loaded behind the page.
OF_SEARCH = re.compile(r"assets/search\.|index\.js$")


def whole(corpus):
    """Return the addresses of the pages that hold what they are drawn with."""
    records = (*corpus.recommendations, *corpus.measures, *corpus.correspondences, *corpus.withdrawn_correspondences)
    return [address(one, code) for one in records for code in LANGUAGES]


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
        bodies = {name: body for name, body in bodies.items() if not OF_SEARCH.search(name)}
        # The browser of the tests leaves out the icon and the manifest, which a reader's loads.
        links = page.locator("link:is([rel=icon], [rel=manifest])").evaluate_all("all => all.map((one) => one.href)")
        names = [link.removeprefix(site_url) for link in links]
        found[language] = path, bodies | {name: (site / name).read_bytes() for name in names}
        context.close()
    return found


@pytest.mark.each
def test_what_is_kept_behind_a_first_visit_is_light(browser, corpus, site, site_url, first_visits, monkeypatch):
    asked = []
    monkeypatch.setattr(Handler, "log_message", lambda _, form, *details: asked.append(details))
    context = browser.new_context()
    page = context.new_page()
    page.goto(site_url + address(corpus.correspondences[0].recommendation, "fr"))
    wait_until(page, f"urls.some((url) => url.endsWith('/{INDEXES['fr']}'))")
    page.wait_for_load_state("networkidle")
    context.close()
    sent = [line.split()[1].lstrip("/") for line, code, _ in asked if code == "200"]
    behind = [path for path in sent if path not in first_visits["fr"][1]]
    weights = {path: squeezed((site / path).read_bytes()) for path in behind}
    assert len(behind) == len(weights) and INDEXES["fr"] in weights
    growth = max(1, len([*corpus.recommendations, *corpus.measures]) / RECORDS)
    weights[INDEXES["fr"]] /= growth
    assert sum(weights.values()) <= BEHIND, weights


def test_a_first_visit_is_light(site, corpus, first_visits):
    """Half of the recommendations and measures are, and none is much heavier: they differ by their own HTML alone."""
    for language, (path, bodies) in first_visits.items():
        assert path in bodies and any(name.endswith(".css") for name in bodies)
        shared = {name: squeezed(body) for name, body in bodies.items() if name != path}
        assert len(shared) < REQUESTS, shared
        pages = [address(one, language) for one in (*corpus.recommendations, *corpus.measures)]
        weights = [sum(shared.values()) + squeezed((site / page / "index.html").read_bytes()) for page in pages]
        assert median(weights) <= PAGE, (median(weights), shared)
        assert max(weights) <= LONGEST, max(weights)


def test_the_first_answer_of_a_record_is_enough_to_read_it(site, corpus):
    """What it is drawn with, and all of its text but where that comes from, which is folded, of all but the longest."""
    cut, pages = {}, whole(corpus)
    for path in pages:
        packed = gzip.compress((site / path / "index.html").read_bytes(), 9)
        text = decompressobj(wbits=31).decompress(packed[:FIRST_ANSWER]).decode("utf-8", "ignore")
        assert "</style>" in text and "</h1>" in text and 'class="cover' in text, path
        if 'class="origin"' not in text:
            cut[path] = len(packed)
    assert len(cut) <= len(pages) // 10, cut


def test_a_page_waits_for_one_sheet_at_most_and_a_record_for_none(site, corpus):
    held = {"no-network.html", *whole(corpus)}
    for name, tree in documents(site).items():
        sheets = tree.xpath("//head/link[@rel='stylesheet']")
        assert len(sheets) == (name not in held), name
        assert len(tree.xpath("//head/style")) == (name in held), name
        waited = [one.get("src") for one in tree.xpath("//script[@src]") if one.get("defer") is None]
        assert all("/go." in script for script in waited), name  # It leads elsewhere before anything is drawn.


def test_the_typefaces_are_light(site):
    fonts = list((site / "assets").glob("*.woff2"))
    assert fonts
    assert sum(font.stat().st_size for font in fonts) <= FONTS


def test_the_styles_are_light(site):
    weights = {sheet.name.partition(".")[0]: sheet.stat().st_size for sheet in (site / "assets").glob("*.css")}
    assert weights.keys() >= {"styles", "late"}
    assert len(bundle()["drawn.css"].path.read_bytes()) <= HELD
    assert weights["styles"] <= SHEET, weights
    assert sum(weights.values()) <= ALL_SHEETS, weights


def test_nothing_of_material_is_sent(site):
    for tree in documents(site).values():
        for link in (*tree.xpath("//link/@href"), *tree.xpath("//script/@src")):
            assert "material" not in link and "stylesheets/" not in link and "javascripts/" not in link
