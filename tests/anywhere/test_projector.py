"""Slides and cards for other sites: each is whole, whatever its words."""

from __future__ import annotations

import pytest
from crawl import shown_on
from places import EVERY

from corpus.addresses import address, embed_address, has_embed
from corpus.model.types import LANGUAGES
from corpus.views.listing import listing

# What is wrong of the slide that is shown.
WRONG = """(smallest) => {
  const slide = document.querySelector("[data-stage] .slide:not([hidden])");
  const letters = parseFloat(getComputedStyle(slide.querySelector(".slide__words")).fontSize);
  const cut = slide.scrollHeight > slide.parentElement.clientHeight;
  const wide = document.querySelector(".stage").scrollWidth > innerWidth;
  return [...(cut || wide ? [`cut: ${slide.id}`] : []), ...(letters < smallest ? [`small: ${slide.id}`] : [])];
}"""
SIZE = "() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_slide_is_whole_and_read_from_the_third_row(new_page, site_url, corpus, language):
    """A line of 720 px that stands for a screen of 2 m: letters of 32 px are 9 cm high with their leading."""
    page, wrong = new_page(viewport={"width": 1280, "height": 720}), []
    for shown in shown_on(corpus, "slides"):
        lists = listing(shown)
        asked = ",".join(one.id for one in (*lists.forums, *lists.plans))
        page.goto(f"{site_url}{address(shown, language)}?axe={asked}")
        page.wait_for_selector("[data-stage]:not([hidden])")
        slides = sum(len(forum.recommendations) for forum in lists.forums)
        slides += sum(len(plan.measures) for plan in lists.plans)
        assert page.locator("[data-stage-progress]").evaluate("one => one.max") == slides
        for _ in range(slides):
            wrong += page.evaluate(WRONG, 32)
            page.keyboard.press("ArrowRight")
    assert wrong == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_card_is_whole_in_its_frame(new_page, site_url, corpus, language):
    """One half in each language; all in both where KINDS=all says so."""
    page, wrong = new_page(viewport={"width": 600, "height": 340}), []
    records = [record for record in (*corpus.walk(), *corpus.withdrawn_correspondences) if has_embed(record)]
    for record in records if EVERY else records[LANGUAGES.index(language) :: 2]:
        page.goto(site_url + embed_address(record, language))
        wrong += [record.id] if page.evaluate(SIZE) != [600, 340] else []
    assert wrong == []
