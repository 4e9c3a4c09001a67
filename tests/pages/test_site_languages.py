"""In a browser: the language switch, and the short addresses that lead to the reader's language."""

from __future__ import annotations

import pytest

from corpus.addresses import address, short_address

FRENCH, ENGLISH = "recommandations/f2-a1-3/", "en/recommendations/f2-a1-3/"


@pytest.fixture(params=["site_url", "subpath_url"])
def url(request):
    """The address of a served site: at the root of its host, and under a path."""
    return request.getfixturevalue(request.param)


def test_the_switch_leads_to_the_same_record_and_back(page, url, corpus):
    """Of every page, tests/test_site_parity.py reads where the switch leads."""
    for record in (corpus[one] for one in ("home", "unmatched", "f2-a1-3", "f2-a2-1--pa22-o1-1")):
        page.goto(url + address(record, "fr"), wait_until="commit")
        page.get_by_role("banner").get_by_role("link", name="English").click()
        page.wait_for_url(url + address(record, "en"), wait_until="commit")
        page.get_by_role("banner").get_by_role("link", name="Français").click()
        page.wait_for_url(url + address(record, "fr"), wait_until="commit")


@pytest.mark.parametrize(
    ("locale", "goal"),
    [("fr-CA", FRENCH), ("en-CA", ENGLISH), ("en", ENGLISH), ("fr", FRENCH), ("de-DE", FRENCH)],
)
def test_a_short_address_leads_to_the_browsers_language(new_page, url, locale, goal):
    page = new_page(locale=locale)
    page.goto(f"{url}f2-a1-3/")
    page.wait_for_url(url + goal)
    assert page.locator("html").get_attribute("lang") == ("en" if goal == ENGLISH else "fr")


def test_the_first_language_of_the_two_that_the_reader_prefers_holds(new_page, site_url):
    page = new_page(own=True, locale="de-DE")
    page.add_init_script("Object.defineProperty(navigator, 'languages', { get: () => ['de', 'en-GB', 'fr'] })")
    page.goto(f"{site_url}f2-a1-3/")
    page.wait_for_url(site_url + ENGLISH)


def test_an_english_short_address_is_english_for_everyone(new_page, url):
    for page in (new_page(locale="fr-CA"), new_page(java_script_enabled=False)):
        page.goto(f"{url}en/f2-a1-3/")
        assert page.locator("html").get_attribute("lang") == "en"
        if page.url != url + ENGLISH:
            page.get_by_role("link", name="Read in English").click()
        page.wait_for_url(url + ENGLISH)


@pytest.mark.parametrize(("locale", "switch", "goal"), [("fr-CA", "English", ENGLISH), ("en-CA", "Français", FRENCH)])
def test_a_language_once_chosen_is_remembered(new_page, url, locale, switch, goal):
    page = new_page(locale=locale)
    start = "" if switch == "English" else "en/"
    page.goto(url + start)
    page.get_by_role("link", name=switch).click()
    page.goto(f"{url}f2-a1-3/")
    page.wait_for_url(url + goal)


def test_a_short_address_leaves_no_step_in_the_history(page, site_url):
    page.goto(site_url)
    page.goto(f"{site_url}f2-a1-3/")
    page.wait_for_url(site_url + FRENCH)
    page.go_back()
    assert page.url == site_url


def test_a_short_address_keeps_the_anchor(page, site_url):
    page.goto(f"{site_url}f2-a1-3/#wording")
    page.wait_for_url(f"{site_url}{FRENCH}#wording")


def test_the_short_address_of_a_finding_leads_to_its_place(new_page, site_url, corpus):
    finding = corpus.findings[1]
    for language in ("fr", "en"):
        page = new_page(locale=f"{language}-CA")
        page.goto(site_url + short_address(finding, "fr"))
        page.wait_for_url(site_url + address(finding, language))
        assert page.locator(f"#{finding.id}").is_visible()


def test_a_short_address_without_javascript_is_french_with_a_link_to_english(new_page, url):
    page = new_page(java_script_enabled=False, locale="en-CA")
    page.goto(f"{url}f2-a1-3/")
    assert page.url == f"{url}f2-a1-3/"
    assert page.locator("html").get_attribute("lang") == "fr"
    english = page.get_by_role("link", name="English")
    assert english.get_attribute("lang") == "en"
    english.click()
    assert page.url == url + ENGLISH
    page.goto(f"{url}f2-a1-3/")
    page.get_by_role("link", name="Lire en français").click()
    assert page.url == url + FRENCH
