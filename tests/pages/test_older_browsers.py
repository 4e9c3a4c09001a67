"""What an older browser does not know it leaves out, rule by rule: the pages are plainer, and read as well."""

from __future__ import annotations

import json
import re

import pytest
from crawl import page_of, text
from places import ROOT

from corpus.addresses import address

GUARD = (ROOT / "tests" / "support" / "layout_guard.js").read_text(encoding="utf-8")
# What the promised browsers lack in part, each as no browser knows it: a rule or a declaration with it is dropped.
NEWER = {
    r":has\(": ":-unknown-has(",
    r"color-mix\(": "-unknown-mix(",
    r"text-wrap": "-unknown-wrap",
    r"animation-timeline": "-unknown-timeline",
    r":popover-open": ":-unknown-open",
    r"@container": "@-unknown-container",
}
WITHOUT_POPOVER = """() => {
  delete HTMLElement.prototype.popover;
  for (const name of ["showPopover", "hidePopover", "togglePopover"]) delete HTMLElement.prototype[name];
}"""


def aged(style):
    """Return a sheet of styles, or a page that holds some, as an older browser reads it."""
    style = style.replace("Content-Security-Policy", "x-policy")  # The styles are no longer those that it names.
    for known, unknown in NEWER.items():
        style = re.sub(known, unknown, style)
    return style


@pytest.fixture
def older(own_page):
    """A page of a browser that knows nothing of these."""
    page = own_page
    page.add_init_script(f"({WITHOUT_POPOVER})()")
    for held in ("**/*.css", "**/"):
        page.route(held, lambda route: route.fulfill(response=(sent := route.fetch()), body=aged(sent.text())))
    return page


@pytest.mark.parametrize("width", [360, 1280])
def test_pages_are_read_without_the_newer_styles(older, site_url, corpus, width):
    link, found = corpus.correspondences[0], {}
    records = [corpus[name] for name in ("home", "matrix", "explore", "search", "slides", "data")]
    older.set_viewport_size({"width": width, "height": 900})
    for record in (*records, link.recommendation, link.measure, link, corpus.topics[0]):
        older.goto(site_url + address(record, "fr"))
        assert older.locator("main h1").is_visible()
        found[record.id] = older.evaluate(GUARD)
    assert {name: complaints for name, complaints in found.items() if complaints} == {}


def test_the_styles_use_what_is_taken_away(site):
    """So that the above does not pass because nothing was taken."""
    styles = "".join(path.read_text(encoding="utf-8") for path in (site / "assets").glob("*.css"))
    assert [known for known in NEWER if not re.search(known, styles)] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_versions_that_are_built_for_are_promised(site, corpus, language):
    promised = text(page_of(site, corpus["accessibility"], language))
    oldest = json.loads((ROOT / "assets" / "targets.json").read_text(encoding="utf-8"))
    assert [name for name, version in oldest.items() if f"{name} {version}" not in promised] == []
    bundle = (ROOT / "assets" / "bundle.mjs").read_text(encoding="utf-8")
    assert "targets.json" in bundle and not re.search(r"(chrome|firefox|safari)\d", bundle)
