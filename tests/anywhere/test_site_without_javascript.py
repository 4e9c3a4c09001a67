"""In a browser without JavaScript: everything but search is there to be read, and is reached."""

from __future__ import annotations

import pytest
from crawl import page_of, shown_on, text
from places import EVERY

from corpus.addresses import address
from corpus.views.listing import listing

LANGUAGES = ("fr", "en")


@pytest.fixture
def plain(new_page):
    """A page whose browser runs no script."""
    return new_page(java_script_enabled=False)


# The lines that are read in a page, and where the links lead that are seen there. Its own address is left out: a script
# alone knows it where the site was told none.
READ = """() => {
  const main = document.querySelector("main");
  const links = [...main.querySelectorAll("a")].filter((one) => one.checkVisibility({ checkVisibilityCSS: true }));
  return [main.innerText.split("\\n").filter((line) => !line.includes("example.org")), links.map((link) => link.href)];
}"""


def test_pages_say_the_same_with_and_without_javascript(page, plain, site_url, shown):
    """With it a page may offer more, but nothing that is said and no way is lost without it.

    One page of three, or all of them where KINDS=all says so; in one language and the other by turns.
    """
    for turn, record in enumerate(shown if EVERY else shown[::3]):
        language, words, ways = LANGUAGES[turn % 2], [], []
        for one in (page, plain):
            one.goto(site_url + address(record, language))
            lines, links = one.evaluate(READ)
            words.append(set(lines))
            ways.append(set(links))
        served = page.locator("main script[src], main [data-search-page]").count() > 0
        assert len(words[1]) > 3, record.id
        assert words[1] <= words[0] or served, record.id
        assert ways[0] <= ways[1], record.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quoted_word_is_seen_without_javascript(plain, site, site_url, corpus, language):
    for record in (corpus.correspondences[0].recommendation, corpus.correspondences[0].measure, corpus.panels[0]):
        plain.goto(site_url + address(record, language))
        seen = " ".join(plain.locator("main").inner_text().split())
        tree = page_of(site, record, language)
        for quote in tree.iter("blockquote"):
            for part in quote.iter("p", "li"):
                assert " ".join(text(part).split()) in seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_folds_open_without_javascript(plain, site_url, corpus, language):
    plain.goto(site_url + address(corpus["home"], language))
    folds = plain.locator("main details")
    for fold in folds.all():
        if fold.get_attribute("open") is None:
            fold.locator("summary").first.click()
        assert fold.locator("a").first.is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_leads_to_its_definition_without_javascript(plain, site, site_url, corpus, language):
    record = next(one for one in corpus.measures if page_of(site, one, language).find_class("term"))
    plain.goto(site_url + address(record, language))
    term = plain.locator("main a.term").first
    definition = term.get_attribute("data-definition").removeprefix("term-")
    term.click()
    plain.wait_for_url(f"{site_url}{address(corpus['glossary'], language)}*")
    assert plain.locator(":target").get_attribute("id") == definition


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_page_leads_to_the_lists_instead(plain, site_url, corpus, language):
    plain.goto(site_url + address(corpus["search"], language))
    main = plain.locator("main")
    assert not main.locator("[data-search-body]").is_visible()
    for page in ("recommendations", "measures", "glossary"):
        assert main.get_by_role("link", name=corpus[page].label[language]).is_visible()


def test_the_theme_switch_is_not_offered_where_it_cannot_work(plain, site_url):
    plain.goto(site_url)
    assert not plain.locator("[data-theme-switch]").is_visible()


def test_the_systems_theme_holds_without_javascript(new_page, site_url):
    colours = set()
    for scheme in ("light", "dark"):
        page = new_page(java_script_enabled=False, color_scheme=scheme)
        page.goto(site_url)
        colours.add(page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor"))
    assert len(colours) == 2


def test_the_site_is_walked_by_links_that_are_shown(plain, site_url, corpus):
    """Walked by a click a step: home → list (of one edition of several) → record → its neighbour, and back up."""
    plain.goto(site_url)
    plain.get_by_role("banner").get_by_role("link", name=corpus["recommendations"].label.fr).click()
    lists = shown_on(corpus, "recommendations")[::-1]
    place = next(place for place, one in enumerate(lists) if len(listing(one).forums[0].recommendations) > 1)
    if corpus.parts_of(corpus["recommendations"]):
        plain.locator("main .edition h2 a").nth(place).click()
    assert plain.url == site_url + address(lists[place], "fr")
    plain.locator("main .row__title").first.click()
    first, second = listing(lists[place]).forums[0].recommendations[:2]
    assert plain.url == site_url + address(first, "fr")
    plain.locator("main a[rel=next]").click()
    assert plain.url == site_url + address(second, "fr")
    plain.locator("nav.trail a").last.click()
    assert plain.url == site_url + address(second.axis, "fr")
    plain.locator("nav.trail a").first.click()
    assert plain.url == site_url
