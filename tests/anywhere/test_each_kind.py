"""Each kind of page, opened once: it is whole at each width, touched with ease, and breaks no rule of axe-core."""

from __future__ import annotations

import pytest
from axe import AXE, by_turns, opened
from places import EVERY, ROOT
from visits import PHONE

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


@pytest.fixture
def page(new_page):
    """A page in which axe is at hand."""
    return new_page(script=AXE)


@pytest.fixture
def by_touch(page):
    """Return what touch finds too small on the page: on a phone, with all that folds opened."""
    session = page.context.new_cdp_session(page)

    def small():
        session.send("Emulation.setTouchEmulationEnabled", {"enabled": True})
        page.set_viewport_size(PHONE["viewport"])
        assert page.evaluate("() => matchMedia('(pointer: coarse)').matches")
        folds = page.evaluate_handle("() => [...document.querySelectorAll('details:not([open])')]")
        page.evaluate("(folds) => folds.forEach((one) => { one.open = true; })", folds)
        found = page.evaluate(SMALL, TOUCH)
        page.evaluate("(folds) => folds.forEach((one) => { one.open = false; })", folds)
        session.send("Emulation.setTouchEmulationEnabled", {"enabled": False})
        return found

    yield small
    session.detach()


@pytest.mark.parametrize(("language", "width"), [("fr", "desktop"), ("en", "phone")])
def test_a_page_is_whole_is_touched_with_ease_and_breaks_no_rule(
    page, by_touch, site_url, shown_in, language, width
):
    """Nothing scrolls sideways, is cut or overlaps; what is touched is large enough; axe finds nothing.

    Each kind once: on the narrowest phone and in another way, by turns; by axe in one theme, each language at a width
    of its own. In every way, language and theme where KINDS=all says so.
    """
    found = {}
    for number, record in enumerate(shown_in(language)):
        opened(page, site_url, record, language)
        page.evaluate("() => document.fonts.ready")
        ways = WAYS if EVERY else (WAYS[0], WAYS[1 + number % (len(WAYS) - 1)])
        complaints = {f"{way}, at {at}": out_of_place(page, way, at) for way, at in ways}
        complaints |= {"by touch": by_touch()} | by_turns(page, number, width)
        found |= {f"{record.id}, {way}": wrong for way, wrong in complaints.items() if wrong}
    assert found == {}


def out_of_place(page, way, width):
    """Return what sticks out, is cut or lies on something else where a page is looked at in a way."""
    page.evaluate(SET[way])
    page.set_viewport_size({"width": width, "height": 900})
    complaints = page.evaluate(GUARD)
    page.evaluate(RESET)
    # Wider letters may cut a word on a narrow page: nothing is lost.
    return [one for one in complaints if not (way == "spaced" and one.startswith("word cut"))]


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
