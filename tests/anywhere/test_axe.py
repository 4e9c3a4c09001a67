"""axe-core on each kind of page and state, with all its rules, in both languages, both themes, at two widths."""

from __future__ import annotations

from pathlib import Path

import pytest
from crawl import samples

from corpus.addresses import address

AXE = (Path(__file__).resolve().parent.parent / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
WIDTHS = {"phone": 390, "desktop": 1280}

# Best practices and the rules that axe leaves off by default are on.
RUN = """async (off) => {
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !off.includes(ruleId) }]));
  const { violations } = await axe.run(document, { rules, resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
}"""


def violations(page, off=()):
    if not page.evaluate("() => typeof window.axe?.run === 'function'"):
        page.evaluate(AXE)
    return page.evaluate(RUN, list(off))


def at_each_width(page, off=()):
    found = {}
    for name, width in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": 844})
        found[name] = violations(page, off)
    return {name: rules for name, rules in found.items() if rules}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_kind_of_page_breaks_a_rule(new_page, site_url, corpus, language, theme):
    page, found = new_page(color_scheme=theme), {}
    for record in samples(corpus).values():
        page.goto(site_url + address(record, language))
        if record.id == "search":
            page.wait_for_selector("[data-search-body]:not([hidden])")
        found[record.id] = at_each_width(page)
    assert {name: rules for name, rules in found.items() if rules} == {}


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


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_no_state_breaks_a_rule(new_page, site_url, state, theme):
    path, reach = STATES[state]
    page = new_page(color_scheme=theme)
    page.goto(site_url + path)
    reach(page)
    assert at_each_width(page) == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_missing_page_and_a_short_address_break_no_rule(new_page, site, site_url, theme):
    page = new_page(color_scheme=theme)
    page.route("**/nowhere/", lambda route: route.fulfill(path=site / "404.html", content_type="text/html"))
    page.goto(f"{site_url}nowhere/")
    assert at_each_width(page) == {}
    plain = new_page(color_scheme=theme)
    plain.route("**/go.*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    plain.goto(f"{site_url}f2-a1-3/")
    assert at_each_width(plain) == {}


def test_forced_colours_break_no_rule(new_page, site_url, corpus):
    """Their contrast is the reader's own choice, and axe takes the page's colours for it."""
    page = new_page(forced_colors="active")
    for record in ("home", "f2-a2-1", "search", "f2"):
        page.goto(site_url + address(corpus[record], "fr"))
        assert page.evaluate("() => matchMedia('(forced-colors: active)').matches")
        assert at_each_width(page, off=("color-contrast", "color-contrast-enhanced")) == {}, record


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
