"""What scrolls sideways shows that there is more, until its end; it has a name, and the keyboard reaches it."""

from __future__ import annotations

import pytest

from corpus.addresses import address
from corpus.model.types import LANGUAGES

SCROLLERS = ".table-scroll"
PAGES = ("home", "matrix", "kit", "method", "data", "f2")

# Of each scroller: whether it has more to its side, and how much of the cue is seen at its start and at its end.
CUES = """async (scrollers) => {
  const seen = (one) => Number(getComputedStyle(one, "::after").opacity);
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const found = [];
  await drawn();
  for (const one of scrollers.filter((each) => each.checkVisibility())) {
    const more = one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== "visible";
    const start = seen(one);
    one.scrollLeft = one.scrollWidth;
    await drawn();
    found.push([more, start, seen(one)]);
  }
  return found;
}"""


# Makes what scrolls wider than its place, as a name longer than today's would.
WIDEN = "scrollers => scrollers.forEach((one) => { one.firstElementChild.style.minWidth = '150%'; })"


def test_the_edge_says_that_there_is_more(new_page, site_url, corpus):
    page, scrolled, still = new_page(viewport={"width": 800, "height": 800}), 0, 0
    for name in PAGES:
        page.goto(site_url + address(corpus[name], "fr"))
        for wide in (False, True):
            if wide:
                page.locator(SCROLLERS).evaluate_all(WIDEN)
            for more, start, end in page.locator(SCROLLERS).evaluate_all(CUES):
                assert (start, end) == ((1, 0) if more else (0, 0)), (name, wide)
                scrolled, still = scrolled + more, still + (not more)
    assert scrolled > 3
    assert still > 4


def test_the_cue_is_a_line_in_forced_colours(new_page, site_url, corpus):
    page = new_page(viewport={"width": 800, "height": 800}, forced_colors="active")
    page.goto(site_url + address(corpus["data"], "fr"))
    page.locator(SCROLLERS).evaluate_all(WIDEN)
    cue = page.locator(".table-scroll").first.evaluate("""one => {
      const { borderInlineEndWidth, backgroundImage, opacity } = getComputedStyle(one, "::after");
      return [borderInlineEndWidth, backgroundImage, opacity];
    }""")
    assert cue == ["3px", "none", "1"]


def test_what_scrolls_has_a_name_and_takes_the_focus(page, site_url, corpus):
    """In one language and the other by turns."""
    for turn, name in enumerate(PAGES):
        page.goto(site_url + address(corpus[name], LANGUAGES[turn % 2]))
        for one in page.locator(SCROLLERS).all():
            assert one.get_attribute("tabindex") == "0"
            named = one.get_attribute("aria-label") or one.get_attribute("aria-labelledby")
            assert named
            assert one.get_attribute("role") == "region" or one.evaluate("one => one.localName") == "section"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_header_keeps_to_one_line_at_320(new_page, site_url, corpus, language):
    page = new_page(viewport={"width": 320, "height": 800})
    page.goto(site_url + address(corpus.recommendations[0], language))
    assert page.locator(".site-head").bounding_box()["height"] < 60
