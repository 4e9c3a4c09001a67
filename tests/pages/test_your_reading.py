"""« Votre lecture? » under each pair assessed: a report to complete, or a text to copy; nothing is sent."""

from __future__ import annotations

from functools import partial
from urllib.parse import parse_qs, urlsplit

import pytest
from crawl import across, page_of, shown_on, text
from playwright.sync_api import expect

from corpus.addresses import address
from corpus.model.basis import Basis

CHOICES = ("meets", "near", "none")


def pairs(record):
    """Return the id and the basis of each pair that a record was assessed in."""
    readings = [record.reading(basis) for basis in Basis]
    return {(link.id, link.basis) for one in readings for link in (*one.correspondences, *one.near_misses)}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_pair_assessed_has_a_text_of_its_own_to_copy(site, corpus, language):
    records = (*corpus.recommendations, *corpus.measures, *corpus.correspondences)
    for record in records:
        wanted = {(record.id, record.basis)} if record in corpus.correspondences else pairs(record)
        fields = page_of(site, record, language).xpath("//details[contains(@class, 'yours')]//textarea")
        assert sorted(one.get("id") for one in fields) == sorted(f"yours-{basis}-{name}" for name, basis in wanted)
        for field in fields:
            lines = field.text.split("\n")
            assert [line[0] for line in lines[:3]] == ["☐"] * 3
            assert lines[-1] == f"https://example.org/{'en/' if language == 'en' else ''}{record.id}/"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_list_of_pairs_asks_under_each(site, corpus, language):
    shown = partial(across, site, corpus, "correspondences", language)
    wanted = [one for pair in corpus.pairs for basis in pair.bases for one in pair.correspondences(basis)]
    assert len(shown("article.pair > .yours")) == len(wanted)
    assert [one for one in shown("li.pair") if not one.cssselect("textarea")] == []
    fields = shown(".yours textarea")
    assert len({one.get("id") for one in fields}) == len(wanted) + len(shown("li.pair"))
    for field in fields:
        named = field.text.split("\n")[-1].rstrip("/").rpartition("/")[2]
        assert any(record.id in field.get("id") for record in corpus[named].linked)


WIDTHS = (320, 360, 768, 1440)


@pytest.mark.parametrize("width", WIDTHS)
def test_it_fits_and_opens_at_every_width(new_page, site_url, corpus, width):
    page = new_page(viewport={"width": width, "height": 900})
    page.goto(site_url + address(shown_on(corpus, "correspondences")[0], "fr"))
    for kind in ("article.pair", "li.pair"):
        yours = page.locator(f"{kind} .yours").first
        summary = yours.locator("summary")
        assert summary.bounding_box()["height"] >= 44
        summary.click()
        field = yours.locator("textarea").bounding_box()
        assert field["x"] >= 0 and field["x"] + field["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("language", ["fr", "en"])
def test_where_there_is_a_repository_its_form_is_filled_in(subpath_site, corpus, language):
    link = corpus.correspondences[0]
    (yours,) = page_of(subpath_site, link, language).xpath("//div[contains(@class, 'yours')]")
    said = corpus.labels["yours"]
    for choice, way in zip(CHOICES, yours.xpath(".//a"), strict=True):
        asked = parse_qs(urlsplit(way.get("href")).query)
        assert way.get("href").startswith("https://example.org/depot/issues/new?")
        assert (asked["template"], asked["record"]) == (["lecture.yml"], [link.id])
        assert said[choice][language] in asked["title"][0]
        assert said[f"{choice}_said"][language] in asked["sentence"][0]
        assert text(way).startswith(said[choice][language])


def test_a_sentence_is_added_and_copied_and_nothing_is_sent(new_page, site_url, corpus):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    record = next(one for one in corpus.recommendations if one.reading(Basis.TEXTS).correspondences)
    page.goto(f"{site_url}recommandations/{record.id}/")
    page.wait_for_load_state("networkidle")
    sent = []
    page.on("request", lambda request: sent.append(request.url))
    yours = page.locator("details.yours").first
    yours.locator("summary").click()
    yours.locator("textarea").fill("Presque, parce que le mot y est.")
    yours.get_by_role("button", name="Copier le texte").click()
    expect(yours.get_by_role("status")).to_have_text("Copié.")
    assert page.evaluate("navigator.clipboard.readText()") == "Presque, parce que le mot y est."
    assert sent == []
