"""What an editor types in YAML is text: no markup, no Markdown, no template code, wherever it comes to stand.

The proofreader refuses most of this beforehand; here it sleeps, so that the pages are seen to hold by themselves.
"""

from __future__ import annotations

import html
import json
import re

import pytest
from building import built
from crawl import across, documents, page_of, scripts, squeeze, text
from places import copy_unpublished
from server import serving
from traps import TRAPS, spoil

from corpus import load
from corpus.language.typography import typeset


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """The spoiled corpus and the folder of the site that was built from it."""
    folder = copy_unpublished(tmp_path_factory.mktemp("hostile") / "content")
    assert spoil(folder) > 4 * len(TRAPS)
    site = built(tmp_path_factory, "hostile-site", folder, PROOFREAD="false")
    return load(folder, proofread=False), site


def shown(words, language="fr"):
    return squeeze(typeset(words[language], language))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_stands_literally_on_a_records_own_page(hostile, language):
    corpus, site = hostile
    for record in corpus.recommendations:
        tree = page_of(site, record, language)
        assert text(tree.xpath("//h1")[0]) == f"{record.code} {shown(record.title, language)}"
        assert shown(record.wording, "fr") in text(tree.xpath("//blockquote")[0])
    for record in corpus.measures:
        tree = page_of(site, record, language)
        assert shown(record.description, language) in text(tree.xpath("//main")[0])
    for record in corpus.correspondences:
        tree = page_of(site, record, language)
        assert shown(record.reason, language) in text(tree.xpath("//main")[0])


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_stands_literally_in_prose_pages_by_their_macros(hostile, language):
    corpus, site = hostile
    lists = ("home", "recommendations", "measures", "unmatched")
    words = {page: " ".join(map(text, across(site, corpus, page, language, "html"))) for page in lists}
    for record in corpus.recommendations:
        assert f"{record.code} {shown(record.title, language)}" in words["recommendations"]
    for record in corpus.measures:
        assert f"{record.code} {shown(record.title, language)}" in words["measures"]
    for one in corpus.unmatched:
        near = corpus[one.record_id].reading(one.basis).near_misses
        assert shown(one.reason, language) in (
            text(page_of(site, corpus[one.record_id], language)) if near else words["unmatched"]
        )
    for page in ("sources", "unmatched"):
        assert shown(corpus[page].title, language) in text(page_of(site, corpus[page], language).xpath("//h1")[0])
    assert shown(corpus["explore"].title, language) in words["home"]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_stands_literally_in_titles_and_attributes(hostile, language):
    corpus, site = hostile
    for record in (*corpus.recommendations, *corpus.measures):
        tree = page_of(site, record, language)
        title = squeeze(tree.findtext("head/title"))
        assert title == f"{record.code} {shown(record.title, language)} – Vis-à-vis"
        assert tree.xpath("//head/meta[@name='description']/@content")[0]


def test_it_makes_no_element_no_attribute_and_no_code(hostile):
    _, site = hostile
    for here, tree in documents(site).items():
        assert [one for one in scripts(tree) if "hacked" in one] == [], here
        assert all(json.loads(one) for one in tree.xpath("//script[contains(@type, 'json')]/text()"))
        assert tree.xpath("//img[@src='x'] | //@onclick | //@onerror") == [], here
        assert tree.xpath("//*[starts-with(@href, 'javascript:')]") == [], here
        assert len(tree.xpath("//head//title")) == 1, here
        whole = (site / here if here.endswith(".html") else site / here / "index.html").read_text(encoding="utf-8")
        assert not re.search(r"<(em|strong|code)>(un|deux|trois|quatre)</", whole), here
        assert "49 {% raw %}" not in html.unescape(whole), here


def test_it_stands_literally_in_the_search(hostile, page):
    corpus, site = hostile
    with serving(site) as url:
        for record in corpus.recommendations[: len(TRAPS)]:
            page.goto(f"{url}recherche/?q={record.code}")
            title = page.locator(f"[data-search-results] .result[data-id='{record.id}']").first
            assert shown(record.title) in squeeze(title.text_content())
            assert page.evaluate("() => typeof hacked") == "undefined"
