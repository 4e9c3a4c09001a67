"""What was withdrawn or moved keeps its addresses, in the built site: a page says so, or leads on."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT
from growth import shrink
from playwright.sync_api import Page, expect
from server import serving
from test_axe import at_each_width

from corpus import load
from corpus.addresses import address

WITHDRAWN = {"f2-a1-3": "1.3", "pa22-o2-3": "M2.3", "f2-p3-1": "trop", "f2-a3-2--pa22-o2-3": "3.2"}
LEDGER = json.loads((ROOT / "content" / "published.json").read_text(encoding="utf-8"))["records"]


@pytest.fixture(scope="session")
def grown_url(grown_site: Path) -> Iterator[str]:
    """The address of the site that has grown and shrunk."""
    with serving(grown_site) as url:
        yield url


@pytest.mark.parametrize("record", [*WITHDRAWN, "about"])
def test_every_address_ever_published_answers(grown_site: Path, record: str) -> None:
    addresses = [one for one in LEDGER[record]["addresses"] if "#" not in one]
    assert addresses
    for one in addresses:
        assert (grown_site / one / "index.html").exists(), one


@pytest.mark.parametrize(("record", "name"), WITHDRAWN.items())
@pytest.mark.parametrize(("locale", "said"), [("fr-CA", "le 22 novembre 2026"), ("en-CA", "November 22, 2026")])
def test_a_short_address_leads_to_the_page_that_says_so(new_page, grown_url, record, name, locale, said) -> None:
    page = new_page(locale=locale)
    page.goto(f"{grown_url}{record}/")
    expect(page.locator(".withdrawal")).to_contain_text(said)
    expect(page.locator("h1")).to_contain_text(name if locale == "fr-CA" or name != "trop" else "too many")
    assert page.locator("html").get_attribute("lang") == locale[:2]
    page.locator(".language a, a[hreflang]").first.click()
    expect(page.locator(".withdrawal")).to_be_visible()
    assert page.locator("html").get_attribute("lang") != locale[:2]


def test_what_replaces_it_is_a_step_away(page: Page, grown_url: str) -> None:
    page.goto(f"{grown_url}1.3/")
    page.locator(".withdrawal a").click()
    expect(page.locator("h1")).to_contain_text("1.4")


@pytest.mark.parametrize(("old", "new"), [("a-propos/", "le-projet/"), ("en/about/", "en/the-project/")])
def test_a_page_that_moved_is_found_in_its_language(page: Page, grown_url: str, old: str, new: str) -> None:
    page.goto(grown_url + old)
    page.wait_for_url(grown_url + new)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("where", ["recommandations/f2-a1-3/", "en/withdrawn/f2-p3-1/"])
def test_the_page_that_says_so_breaks_no_rule(new_page, grown_url: str, where: str, theme: str) -> None:
    page = new_page(color_scheme=theme)
    page.goto(grown_url + where)
    assert at_each_width(page) == {}


def test_a_frame_on_another_site_says_so(page: Page, grown_url: str) -> None:
    page.goto(f"{grown_url}en/embed/pa22-o2-3/")
    expect(page.locator("main")).to_contain_text("This measure was withdrawn from this site on November 22, 2026.")


def test_the_code_field_knows_it(page: Page, grown_url: str) -> None:
    page.goto(f"{grown_url}va/?c=M2.3")
    page.wait_for_url(f"{grown_url}mesures/pa22-o2-3/")


def test_neither_search_nor_lists_nor_the_sitemap_name_it(grown_site: Path) -> None:
    for file in ("sitemap.xml", "mesures/index.html", "matrice/index.html"):
        assert "pa22-o2-3" not in (grown_site / file).read_text(encoding="utf-8")
    (index,) = (grown_site / "assets").glob("index.fr*.js")
    assert "pa22-o2-3" not in index.read_text(encoding="utf-8")


def test_an_editor_is_led_to_its_line(content: Path) -> None:
    shutil.copyfile(ROOT / "content" / "published.json", content / "published.json")
    shrink(content)
    corpus = load(content)
    place = corpus.place(corpus["f2-a1-3"])
    assert place.file.endswith("withdrawn.yaml")
    assert "f2-a1-3" in (content / "withdrawn.yaml").read_text(encoding="utf-8").splitlines()[place.line - 1]
    assert address(corpus["f2-a1-3"], "fr") == "recommandations/f2-a1-3/"
