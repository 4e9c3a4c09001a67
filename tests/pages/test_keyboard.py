"""By keyboard alone: the skip link, a focus that is always seen and never hidden, and everything within reach."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from corpus.addresses import address

RECORD = {"fr": "recommandations/f2-a2-1/", "en": "en/recommendations/f2-a2-1/"}
VIEWPORTS = {"desktop": {"width": 1280, "height": 800}, "phone": {"width": 390, "height": 700}}
MOST = 400

# Where the focus is: what it is on, whether it is in sight and on top there, and what marks it.
FOCUS = """() => {
  const element = document.activeElement;
  if (element === document.body || element === null) return null;
  const style = getComputedStyle(element);
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
  const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
  const spots = [0.2, 0.5, 0.8].map((part) => [left + (right - left) * part, top + (bottom - top) / 2]);
  const onTop = spots.some(([x, y]) => {
    const found = document.elementFromPoint(x, y);
    return found !== null && (element.contains(found) || found.contains(element));
  });
  const key = [...document.body.querySelectorAll("*")].indexOf(element);
  return {
    key,
    name: `${element.tagName} ${element.className} ${(element.textContent || element.id).trim().slice(0, 40)}`,
    inSight: right > left && bottom > top && onTop,
    outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}"""

# Everything that a keyboard must reach: not what is hidden, closed or behind another stop,
# and of a group of choices the chosen one alone: the arrows lead to the others.
STOPS = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
  .filter((one) => one.tabIndex >= 0 && one.checkVisibility({ checkVisibilityCSS: true }))
  .filter((one) => one.type !== "radio" || one.checked)
  .map((one) => [...document.body.querySelectorAll("*")].indexOf(one))"""


def walk(page, key="Tab"):
    """Press a key until the focus leaves the page; return what it stood on, in order."""
    steps = []
    for _ in range(MOST):
        page.keyboard.press(key)
        step = page.evaluate(FOCUS)
        if step is None or (steps and step["key"] == steps[0]["key"]):
            return steps
        steps.append(step)
    raise AssertionError(f"no end after {MOST} stops")


@pytest.mark.parametrize("language", RECORD)
def test_the_first_stop_skips_to_the_content(page, site_url, language):
    page.goto(site_url + RECORD[language])
    page.keyboard.press("Tab")
    step = page.evaluate(FOCUS)
    assert step["inSight"] and step["outline"]
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("viewport", VIEWPORTS)
@pytest.mark.parametrize("record", ["f2-a2-1", "home", "correspondences", "search", "f2"])
def test_the_focus_is_always_seen_and_never_hidden(new_page, site_url, corpus, record, viewport):
    page = new_page(viewport=VIEWPORTS[viewport], reduced_motion="reduce")
    page.goto(site_url + address(corpus[record], "fr"))
    if record == "search":
        page.wait_for_selector("[data-search-body]:not([hidden])")
    stops = page.evaluate(STOPS)
    steps = walk(page)
    assert [step["name"] for step in steps if not step["inSight"]] == []
    assert [step["name"] for step in steps if not step["outline"]] == []
    assert set(stops) - {step["key"] for step in steps} == set()


def test_the_order_of_the_focus_is_the_order_of_the_page(page, site_url):
    page.goto(site_url + RECORD["fr"])
    forward = [step["key"] for step in walk(page)]
    assert forward == sorted(forward)
    page.goto(site_url + RECORD["fr"])
    backward = [step["key"] for step in walk(page, "Shift+Tab")]
    assert backward == forward[::-1]


def test_previous_and_next_are_walked_by_keyboard(page, site_url):
    page.goto(site_url + RECORD["fr"])
    page.locator("main a[rel=next]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site_url}recommandations/f2-a2-7/")
    page.locator("main a[rel=prev]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(site_url + RECORD["fr"])


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_definition_opens_and_closes_by_keyboard_and_keeps_the_focus(page, site_url, key):
    page.goto(f"{site_url}mesures/pa22-o1-2/")
    term = page.locator("main a.term").first
    term.focus()
    definition = page.locator(f"#{term.get_attribute('data-definition')}")
    page.keyboard.press(key)
    assert definition.is_visible()
    expect(term).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Tab")
    assert definition.evaluate("one => one.contains(document.activeElement)")
    page.keyboard.press("Escape")
    assert not definition.is_visible()
    expect(term).to_have_attribute("aria-expanded", "false")
    assert term.evaluate("one => one === document.activeElement")


def test_a_definition_opens_and_closes_under_the_same_finger(phone, site_url):
    phone.goto(f"{site_url}mesures/pa22-o1-2/")
    term = phone.locator("main a.term").first
    definition = phone.locator(f"#{term.get_attribute('data-definition')}")
    for shown in (True, False, True):
        term.tap()
        assert definition.is_visible() == shown


def test_a_term_of_several_words_breaks_like_the_words_around_it(new_page, site_url):
    page, broken = new_page(viewport={"width": 320, "height": 800}), 0
    for where in ("recommandations/f2-a1-3/", "mesures/pa22-o1-2/", "axes/f2-a4/"):
        page.goto(site_url + where)
        for term in page.locator("main a.term").all():
            assert term.evaluate("one => getComputedStyle(one).display") == "inline"
            broken += term.evaluate("one => one.getClientRects().length") > 1
    assert broken


def test_the_theme_is_switched_by_keyboard(page, site_url):
    page.goto(site_url)
    page.locator("[data-menu] > summary").focus()
    page.keyboard.press("Enter")
    page.locator("[data-theme-switch]").focus()
    page.keyboard.press("Space")
    assert page.evaluate("() => document.documentElement.dataset.theme") in ("light", "dark")


@pytest.mark.parametrize("motion", ["reduce"])
def test_nothing_moves_where_motion_is_reduced(new_page, site_url, corpus, motion):
    page = new_page(reduced_motion=motion)
    for record in ("home", "f2-a2-1", "search"):
        page.goto(site_url + address(corpus[record], "fr"))
        moving = page.evaluate("""() => [...document.querySelectorAll("*")].filter((one) => {
          const style = getComputedStyle(one);
          const times = `${style.transitionDuration},${style.animationDuration}`.split(",").map(parseFloat);
          return Math.max(...times) > 0.01 || style.scrollBehavior === "smooth";
        }).map((one) => one.className)""")
        assert moving == []
