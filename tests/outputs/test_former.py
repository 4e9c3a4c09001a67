"""What was withdrawn or moved keeps its addresses, in the built site: a page says so, or leads on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from axe import at_each_width
from places import EXAMPLE
from playwright.sync_api import Page, expect

from corpus import Corpus
from corpus.addresses import INDEXES, address

WITHDRAWN = {"f2-a1-5": "1.5", "pa22-o2-2": "M2.2", "f2-p4-3": "trop", "f2-a4-1--pa22-o2-2": "4.1"}
LEDGER = json.loads((EXAMPLE / "published.json").read_text(encoding="utf-8"))["records"]


@pytest.mark.parametrize("record", [*WITHDRAWN, "about"])
def test_every_address_ever_published_answers(site: Path, record: str) -> None:
    addresses = [one for one in LEDGER[record]["addresses"] if "#" not in one]
    assert addresses
    for one in addresses:
        assert (site / one / "index.html").exists(), one


@pytest.mark.parametrize(("record", "name"), WITHDRAWN.items())
@pytest.mark.parametrize(("locale", "said"), [("fr-CA", "le 2 décembre 2026"), ("en-CA", "December 2, 2026")])
def test_a_short_address_leads_to_the_page_that_says_so(new_page, site_url, record, name, locale, said) -> None:
    page = new_page(locale=locale)
    page.goto(f"{site_url}{record}/")
    expect(page.locator(".withdrawal")).to_contain_text(said)
    expect(page.locator("h1")).to_contain_text(name if locale == "fr-CA" or name != "trop" else "too many")
    assert page.locator("html").get_attribute("lang") == locale[:2]
    page.locator(".language a, a[hreflang]").first.click()
    expect(page.locator(".withdrawal")).to_be_visible()
    assert page.locator("html").get_attribute("lang") != locale[:2]


def test_what_replaces_it_is_a_step_away(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}1.5/")
    page.locator(".withdrawal a").click()
    expect(page.locator("h1")).to_contain_text("1.4")


@pytest.mark.parametrize(("old", "new"), [("le-projet/", "a-propos/"), ("en/the-project/", "en/about/")])
def test_a_page_that_moved_is_found_in_its_language(page: Page, site_url: str, old: str, new: str) -> None:
    page.goto(site_url + old)
    page.wait_for_url(site_url + new)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("where", ["recommandations/f2-a1-5/", "en/withdrawn/f2-p4-3/"])
def test_the_page_that_says_so_breaks_no_rule(new_page, site_url: str, where: str, theme: str) -> None:
    page = new_page(color_scheme=theme)
    page.goto(site_url + where)
    assert at_each_width(page) == {}


def test_a_frame_on_another_site_says_so(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/embed/pa22-o2-2/")
    expect(page.locator("main")).to_contain_text("This measure was withdrawn from this site on December 2, 2026.")


def test_the_code_field_knows_it(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}va/?c=M2.2")
    page.wait_for_url(f"{site_url}mesures/pa22-o2-2/")


def test_neither_search_nor_lists_nor_the_sitemap_name_it(site: Path) -> None:
    for file in ("sitemap.xml", "mesures/pa22/index.html", "matrice/f2-pa22/index.html"):
        assert "pa22-o2-2" not in (site / file).read_text(encoding="utf-8")
    assert "pa22-o2-2" not in (site / INDEXES["fr"]).read_text(encoding="utf-8")


def test_an_editor_is_led_to_its_line(example: Path, corpus: Corpus) -> None:
    place = corpus.place(corpus["f2-a1-5"])
    assert place.file.endswith("withdrawn.yaml")
    assert "f2-a1-5" in (example / "withdrawn.yaml").read_text(encoding="utf-8").splitlines()[place.line - 1]
    assert address(corpus["f2-a1-5"], "fr") == "recommandations/f2-a1-5/"
