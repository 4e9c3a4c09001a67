"""The layout of each kind of page: nothing scrolls sideways, is cut or overlaps; what is touched is large enough."""

from __future__ import annotations

import pytest
from places import EVERY, ROOT

from corpus.addresses import address

HERE = ROOT / "tests" / "support"
GUARD = HERE.joinpath("layout_guard.js").read_text(encoding="utf-8")
SMALL = HERE.joinpath("layout_targets.js").read_text(encoding="utf-8")
TOUCH = 44
# How a page is looked at, and the width. With its text doubled, 640 px are a phone of 320 px whose reader asks for it.
WAYS = (
    *(("plain", width) for width in (320, 360, 768, 1440)),
    ("doubled", 640),
    *(("spaced", width) for width in (320, 1280)),
)
SET = {
    "plain": "() => {}",
    "doubled": "() => { document.documentElement.style.fontSize = '200%'; }",
    # WCAG 2.2, 1.4.12, by a sheet of styles that the policy of the site does not refuse.
    "spaced": """() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`);
      document.adoptedStyleSheets = [sheet];
    }""",
}
RESET = "() => { document.documentElement.style.fontSize = ''; document.adoptedStyleSheets = []; }"


def open_page(page, site_url, record, language):
    page.goto(site_url + address(record, language))
    if record.id == "search":
        page.wait_for_selector("[data-search-body]:not([hidden])")
    page.evaluate("() => document.fonts.ready")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_scrolls_sideways_is_cut_or_overlaps(page, site_url, shown_in, language):
    """On the narrowest phone and in another way, by turns; in each where KINDS=all says so."""
    found = {}
    for number, record in enumerate(shown_in(language)):
        open_page(page, site_url, record, language)
        for way, width in WAYS if EVERY else (WAYS[0], WAYS[1 + number % (len(WAYS) - 1)]):
            page.evaluate(SET[way])
            page.set_viewport_size({"width": width, "height": 900})
            complaints = page.evaluate(GUARD)
            page.evaluate(RESET)
            # Wider letters may cut a word on a narrow page: nothing is lost.
            found[f"{record.id}, {way}, at {width}"] = [
                one for one in complaints if not (way == "spaced" and one.startswith("word cut"))
            ]
    assert {where: complaints for where, complaints in found.items() if complaints} == {}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_touched_is_large_enough(phone, site_url, shown_in, language):
    found = {}
    for record in shown_in(language):
        open_page(phone, site_url, record, language)
        phone.evaluate("() => document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        found[record.id] = phone.evaluate(SMALL, TOUCH)
    assert {where: small for where, small in found.items() if small} == {}


def test_home_answers_in_one_screen(phone, site_url, corpus):
    """At 390 × 844: the title, both sides, and the answer by the two texts; of several editions, where they begin."""
    for path in ("", "en/"):
        phone.goto(site_url + path)
        doors = phone.locator(".door").all()
        assert len(doors) == 2
        parts = [phone.locator("h1"), *doors, phone.locator(".in-short__sentence").first]
        for part in parts[:1] if corpus.several_editions else parts:
            box = part.bounding_box()
            assert box["y"] >= 0 and box["y"] + box["height"] <= 844


def test_running_text_keeps_a_measure_that_is_read_with_ease(page, site_url):
    """60 to 75 characters a line on a wide screen, by the width of the typeface's own letters."""
    page.set_viewport_size({"width": 1440, "height": 900})
    for path in ("methode/", "en/method/"):
        page.goto(site_url + path)
        lines = page.evaluate("""() => {
          const paragraphs = [...document.querySelectorAll(".prose > p")].filter((one) => one.textContent.length > 300);
          return paragraphs.map((one) => {
            const lines = Math.round(one.clientHeight / parseFloat(getComputedStyle(one).lineHeight));
            return one.textContent.length / lines;
          });
        }""")
        assert lines
        assert all(50 <= line <= 80 for line in lines), lines


def test_the_guard_sees_what_is_wrong(page, site_url, corpus):
    """So that none of the above passes because nothing was looked at."""
    page.goto(site_url + address(corpus.correspondences[0].recommendation, "fr"))
    assert page.evaluate(GUARD) == []
    page.evaluate("""() => {
      const [first, second] = document.querySelectorAll("main p");
      first.style.cssText = "width: 3000px; max-width: none";
      const box = second.getBoundingClientRect();
      second.style.cssText = `height: 4px; overflow: hidden`;
      const over = document.createElement("p");
      over.textContent = "sur le titre ".repeat(9);
      const title = document.querySelector("h1").getBoundingClientRect();
      over.style.cssText = `position: absolute; left: ${title.left}px; top: ${title.top}px`;
      const narrow = document.createElement("p");
      narrow.textContent = "recommandation";
      narrow.style.cssText = "width: 4em; overflow-wrap: anywhere";
      document.querySelector("main").append(over, narrow);
    }""")
    kinds = {complaint.split(":")[0] for complaint in page.evaluate(GUARD)}
    assert {"page scrolls", "cut", "overlap", "word cut"} <= kinds
