"""The menu: the whole site in its order, from the header of every page, with a script or without."""

from __future__ import annotations

import pytest
from crawl import page_of, reached
from playwright.sync_api import expect

from corpus.addresses import address

OPENER = "[data-menu] > summary"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_menu_shows_the_whole_site(site, corpus, language):
    record = corpus.recommendations[0]
    shown = reached(page_of(site, record, language), address(record, language), "//details[@data-menu]")
    pages = {address(one, language) for one in corpus.walk() if one.kind == "page" and one.is_indexed}
    # What the one list and the one picture of the menu show, those two show by themselves.
    apart = ("home", "search", "correspondences", "unmatched")
    assert pages - shown == {address(corpus[one], language) for one in apart}
    assert address(corpus["method"], language) in reached(
        page_of(site, record, language), address(record, language), "//nav[@class='site-nav']"
    )


@pytest.mark.parametrize("width", [320, 360, 768, 1440])
def test_it_opens_without_a_script_within_the_window(new_page, site_url, corpus, width):
    page = new_page(viewport={"width": width, "height": 900}, java_script_enabled=False)
    page.goto(f"{site_url}en/")
    page.click(OPENER)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    boxes = [one.bounding_box() for one in page.locator("[data-menu] nav a").all()]
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= width and box["height"] >= 40 for box in boxes)
    page.get_by_role("navigation", name=corpus.labels["nav"]["all"].en).get_by_role("link", name="Event kit").click()
    assert page.url == site_url + address(corpus["kit"], "en")


def test_escape_and_a_press_elsewhere_close_it_and_the_footer_opens_it(page, site_url):
    page.goto(f"{site_url}recommandations/f2-a1-3/")
    menu = page.locator("[data-menu]")
    page.click(OPENER)
    page.keyboard.press("Escape")
    expect(menu).not_to_have_attribute("open", "")
    assert page.evaluate("document.activeElement.localName") == "summary"
    page.click(OPENER)
    page.mouse.click(5, 880)
    expect(menu).not_to_have_attribute("open", "")
    page.get_by_role("contentinfo").get_by_role("link", name="Tout le site").click()
    expect(menu).to_have_attribute("open", "")
    expect(menu.get_by_role("link", name="Méthode")).to_be_in_viewport()
