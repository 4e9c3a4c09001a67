"""axe-core on what a page comes to by itself or by a reader: definitions, folds, results, what is missing."""

from __future__ import annotations

import pytest
from axe import AXE, by_turns, violations


@pytest.fixture
def page(new_page):
    """A page in which axe is at hand."""
    return new_page(script=AXE)


def definition(page):
    page.locator("main a.term").first.click()


def folds(page):
    page.locator("main details").evaluate_all("all => all.forEach((one) => { one.open = true; })")


def dialog(page):
    page.keyboard.press("/")
    page.locator("dialog input, [role=dialog] input").first.fill("logement")
    page.wait_for_selector("[role=option]")


def results(page):
    page.wait_for_selector("[data-search-results] .result")


def filters(page):
    page.wait_for_selector("[data-search-results] .result")
    folds(page)
    page.locator("[data-search-filters] input").first.check()


def nothing_found(page):
    page.wait_for_selector("[data-search-body]:not([hidden])")


STATES = {
    "a definition open": ("mesures/pa22-o1-2/", definition),
    "all folds open": ("", folds),
    "the search dialog with results": ("", dialog),
    "the search page with results": ("recherche/?q=logement", results),
    "the search page with a filter set": ("recherche/?q=logement", filters),
    "the search page with no result": ("recherche/?q=zzzzzz", nothing_found),
}


@pytest.mark.parametrize(("turn", "state"), [*enumerate(STATES)])
def test_no_state_breaks_a_rule(page, site_url, turn, state):
    path, reach = STATES[state]
    page.goto(site_url + path)
    reach(page)
    assert by_turns(page, turn) == {}


def test_the_missing_page_and_a_short_address_break_no_rule(new_page, site, site_url):
    page = new_page()
    page.route("**/nowhere/", lambda route: route.fulfill(path=site / "404.html", content_type="text/html"))
    page.goto(f"{site_url}nowhere/")
    assert by_turns(page, 0) == {}
    plain = new_page()
    plain.route("**/go.*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    plain.goto(f"{site_url}f2-a1-3/")
    assert by_turns(plain, 1) == {}


def test_axe_sees_what_is_wrong(new_page, site_url):
    """So that none of the above passes because nothing was looked at."""
    page = new_page()
    page.goto(site_url)
    page.evaluate("""() => {
      const image = document.createElement("img");
      image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
      document.querySelector("main").append(image);
      document.documentElement.removeAttribute("lang");
    }""")
    broken = {rule.split(":")[0] for rule in violations(page)}
    assert {"image-alt", "html-has-lang"} <= broken
