"""In a browser: the theme follows the system until the reader chooses; what is kept is what the site says it keeps."""

from __future__ import annotations

import re

import pytest

BACKGROUND = """() => ["html", "body"]
  .map((name) => getComputedStyle(document.querySelector(name)).backgroundColor)
  .join()"""
KEPT = """async () => [
  Object.keys(localStorage),
  Object.keys(sessionStorage),
  await indexedDB.databases(),
  await caches.keys(),
  document.cookie,
]"""
# What was painted by the time that the first element of the body was parsed.
EARLY = """() => {
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    window.early = document.documentElement.dataset.theme;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}"""


def background(page):
    return page.evaluate(BACKGROUND)


def switch(page):
    """Return the switch of the theme, in the menu, which is opened for it."""
    if page.locator("[data-menu]:not([open])").count():
        page.click("[data-menu] > summary")
    return page.locator("[data-theme-switch]")


def test_without_a_choice_the_systems_theme_holds(new_page, site_url):
    light, dark = new_page(color_scheme="light"), new_page(color_scheme="dark")
    for page in (light, dark):
        page.goto(site_url)
    assert background(light) != background(dark)
    assert light.evaluate("() => Object.keys(localStorage)") == []


@pytest.mark.parametrize(("system", "chosen"), [("light", "dark"), ("dark", "light")])
def test_a_theme_once_chosen_is_kept_on_every_page_and_set_before_the_first_paint(new_page, site_url, system, chosen):
    other = new_page(color_scheme=chosen)
    other.goto(site_url)
    page = new_page(own=True, color_scheme=system)
    page.goto(site_url)
    before = background(page)
    switch(page).click()
    assert background(page) == background(other) != before
    page.add_init_script(f"({EARLY})()")
    for path in ("en/", "recommandations/f2-a1-3/", "mesures/"):
        page.goto(site_url + path)
        assert page.evaluate("() => window.early") == chosen
        assert background(page) == background(other)
    page.reload()
    assert page.evaluate("() => window.early") == chosen
    switch(page).click()
    page.reload()
    assert background(page) == before


def test_the_switch_says_what_pressing_it_does(page, site_url, corpus):
    names = {key: corpus.labels["nav"][key].fr for key in ("dark", "light")}
    page.emulate_media(color_scheme="light")
    page.goto(site_url)
    assert switch(page).is_visible()
    page.get_by_role("button", name=names["dark"]).click()
    page.get_by_role("button", name=names["light"]).click()
    assert page.get_by_role("button", name=names["dark"]).is_visible()


def test_the_chosen_theme_holds_on_the_missing_page_too(new_page, site, site_url):
    page = new_page(color_scheme="light")
    page.goto(site_url)
    switch(page).click()
    dark = background(page)
    page.route("**/nowhere/", lambda route: route.fulfill(path=site / "404.html", content_type="text/html"))
    page.goto(f"{site_url}nowhere/")
    assert background(page) == dark


def test_the_site_works_where_the_browser_keeps_nothing(own_page, site_url):
    page = own_page
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('no storage'); } })")
    page.goto(site_url)
    before = background(page)
    switch(page).click()
    assert background(page) != before
    page.goto(f"{site_url}f2-a1-3/")
    page.wait_for_url(f"{site_url}recommandations/f2-a1-3/")


def test_the_browser_keeps_only_what_the_privacy_page_names(page, site_url):
    """Every choice that the site offers is made; cookies and caches of the site's own stay empty."""
    page.goto(f"{site_url}confidentialite/")
    named = set(page.locator("main td code").all_text_contents())
    switch(page).click()
    page.get_by_role("link", name="English").click()
    page.wait_for_url(f"{site_url}en/privacy/")
    assert set(page.locator("main td code").all_text_contents()) == named
    page.goto(f"{site_url}recherche/?q=logement")
    page.wait_for_selector("[data-search-results] .result")
    page.goto(f"{site_url}f2-a1-3/")
    page.wait_for_url(re.compile("recommendations"))
    local, *rest = page.evaluate(KEPT)
    assert set(local) == {"theme", "language"} <= named
    assert rest == [[], [], [], ""]
