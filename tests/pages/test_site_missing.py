"""In a browser: the page for what is not there works at any depth, in both builds, and leads on."""

from __future__ import annotations

import pytest

DEPTHS = ("nowhere", "nowhere/", "recommandations/f2-a9-9/", "en/a/b/c/d/page.html", "f2-a1-33/", "assets/none.js")
SEARCHES = (("fr", "logement", "recherche/"), ("en", "housing", "en/search/"))


@pytest.fixture(params=["site_url", "subpath_url"])
def url(request):
    """The address of a served site: at the root of its host, and under a path."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def forgiving_page(browser):
    """A page that may be told 404, which the console of the shared fixture would count as a complaint."""
    context = browser.new_context(locale="fr-CA")
    page = context.new_page()
    page.failures = []
    page.on("requestfailed", lambda request: page.failures.append(request.url))
    page.on("response", lambda answer: answer.status >= 400 and page.failures.append(answer.url))
    yield page
    context.close()


@pytest.fixture
def lost(forgiving_page):
    """That page, blank, to which nothing was refused yet."""
    forgiving_page.goto("about:blank")
    forgiving_page.failures.clear()
    return forgiving_page


@pytest.mark.parametrize("path", DEPTHS)
def test_the_missing_page_is_whole_at_any_depth_and_leads_home_in_both_languages(lost, url, path):
    answer = lost.goto(url + path)
    assert answer.status == 404
    assert lost.failures == [url + path]
    assert lost.locator("h1").count() == 1
    assert lost.locator("main").evaluate("main => getComputedStyle(main).fontFamily") != ""
    assert lost.evaluate("() => [...document.styleSheets].some((sheet) => sheet.cssRules.length > 50)")
    for language, home in (("fr", url), ("en", f"{url}en/")):
        lost.goto(url + path)
        section = lost.locator(f"main section[aria-labelledby=missing-{language}]")
        section.locator("li a").first.click()
        assert lost.url == home
        assert lost.locator("html").get_attribute("lang") == language


@pytest.mark.parametrize(("language", "word", "page"), SEARCHES)
def test_it_searches_in_both_languages(lost, url, language, word, page):
    lost.goto(f"{url}some/where/")
    field = lost.locator(f"main section[aria-labelledby=missing-{language}] input[type=search]")
    field.fill(word)
    field.press("Enter")
    lost.wait_for_url(f"{url}{page}?q={word}")
    lost.wait_for_selector("[data-search-results] .result")


def test_it_works_without_javascript(browser, url):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{url}some/where/")
    page.locator("main section li a").nth(1).click()
    assert page.url == f"{url}recommandations/"
    context.close()
