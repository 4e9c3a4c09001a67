"""What a page shows first stays where it is: what comes behind it moves nothing."""

from __future__ import annotations

import pytest

from corpus.addresses import address

PAGES = ("home", "matrix", "explore", "search")
# Where each thing that is seen stands, below the folded menu; the empty places of what a script says aside.
PLACES = """() => [...document.querySelectorAll("body *")]
  .filter((one) => one.checkVisibility() && !one.closest("[role=status], .menu"))
  .map((one) => [one, one.getBoundingClientRect()])
  .filter(([, { width, height, top }]) => width && height && top < innerHeight)
  .map(([{ tagName, className }, { left, top }]) => `${tagName} ${className} ${Math.round(left)} ${Math.round(top)}`)"""
PAINTED = """new PerformanceObserver(() => document.documentElement.setAttribute("painted", ""))
  .observe({ type: "paint", buffered: true })"""
SHIFTED = """() => new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0)))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(resolve, 200, 0);
})"""
FACES = """async () => [
  await document.fonts.ready,
  performance.getEntriesByType("resource").filter(({ name }) => /woff2$/.test(name)).map(({ startTime }) => startTime),
  performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`),
]"""


@pytest.fixture
def reader(browser):
    """A page of a reader who comes from elsewhere, with nothing in the browser."""
    context = browser.new_context(service_workers="block", viewport={"width": 390, "height": 844}, has_touch=True)
    context.add_init_script(PAINTED)
    yield context.new_page()
    context.close()


def held(page, pattern):
    """Hold what is asked for; return what is held."""
    waiting = []
    page.route(pattern, lambda route: waiting.append(route))
    return waiting


def let_go(page, waiting):
    """Let go what is held, and what is asked for then, until all is quiet."""
    for route in waiting:
        route.continue_()
    page.unroute_all()
    page.wait_for_load_state("networkidle")


def test_the_typefaces_come_once_the_first_page_is_drawn_and_stand_on_the_next(reader, site_url, corpus):
    reader.goto(site_url + address(corpus.correspondences[0].recommendation, "fr"), wait_until="networkidle")
    reader.wait_for_function(
        "performance.getEntriesByType('resource').filter((one) => /woff2$/.test(one.name)).length > 1"
    )
    _, starts, painted, faces = reader.evaluate(FACES)
    assert len(starts) == 2 and min(starts) >= painted and faces == []
    with reader.expect_navigation():
        reader.locator("main a[href]:visible").first.click()
    assert set(reader.evaluate(FACES)[3]) == {"Vav Serif loaded", "Vav Sans loaded"}


@pytest.mark.parametrize("kind", ["recommendation", "measure", "correspondence"])
def test_what_comes_behind_a_record_moves_nothing(reader, site_url, corpus, kind):
    link = corpus.correspondences[0]
    record = {"recommendation": link.recommendation, "measure": link.measure, "correspondence": link}[kind]
    waiting = held(reader, "**/assets/*.{css,js}")
    reader.goto(site_url + address(record, "fr"), wait_until="commit")
    reader.wait_for_selector("[painted] .site-foot")
    before = reader.evaluate(PLACES)
    assert len(before) > 20 and {route.request.url.rpartition(".")[2] for route in waiting} == {"css", "js"}
    let_go(reader, waiting)
    assert reader.evaluate(PLACES) == before


@pytest.mark.parametrize("page", PAGES)
def test_what_scripts_do_moves_next_to_nothing_that_is_in_sight(reader, site_url, corpus, page):
    waiting = held(reader, "**/*.js")
    reader.goto(site_url + address(corpus[page], "fr"), wait_until="commit")
    reader.wait_for_selector("[painted] .site-foot")
    let_go(reader, waiting)
    assert waiting and reader.evaluate(SHIFTED) <= 0.02
