"""The copy on a USB key: the same bytes each time, every link whole, and everything works by double-click."""

from __future__ import annotations

import os
import posixpath
import re
import shutil
import zipfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html
from places import ROOT
from playwright.sync_api import expect

from corpus.addresses import OFFLINE_COPY, prints_address
from hooks.outputs.assets import bundle
from hooks.outputs.offline import relink, write_copy
from hooks.outputs.standing import Standing
from hooks.rendering.renderer import Renderer, Site

URL = "https://example.org/"
LINKS = ("href", "src", "data-fr", "data-en", "data-search", "data-index")


@pytest.fixture(scope="session")
def copy(site, tmp_path_factory) -> Path:
    """The folder where the copy was extracted."""
    folder = tmp_path_factory.mktemp("clé USB")
    with zipfile.ZipFile(site / OFFLINE_COPY) as archive:
        assert archive.testzip() is None
        archive.extractall(folder)
    return folder


@pytest.fixture
def door(copy) -> str:
    """The address that a double click on index.html opens."""
    return (copy / "index.html").as_uri()


def inside(copy, path=""):
    return (copy / "vis-a-vis" / path / "index.html").as_uri()


def test_it_opens_at_the_top_with_what_to_know_in_both_languages(copy, corpus):
    assert sorted(path.name for path in copy.iterdir()) == ["LISEZMOI.txt", "README.txt", "index.html", "vis-a-vis"]
    french = (copy / "LISEZMOI.txt").read_text(encoding="utf-8-sig")
    english = (copy / "README.txt").read_text(encoding="utf-8-sig")
    assert "double-clic" in french and "double-click" in english
    for text in (french, english):
        assert URL in text and str(corpus.updated.year) in text
        assert "&" not in text and "<" not in text


def test_it_holds_every_page_and_nothing_that_only_a_server_serves(site, copy):
    pages = {path.relative_to(site).as_posix() for path in site.rglob("index.html")}
    inner = copy / "vis-a-vis"
    copied = {path.relative_to(inner).as_posix() for path in inner.rglob("*") if path.is_file()}
    assert {name for name in pages - copied if "embed/" not in name} == set()
    for name in ("sw.js", "404.html", "no-network.html", "sitemap.xml", "llms.txt", "site.webmanifest", OFFLINE_COPY):
        assert name not in copied
    assert not [name for name in copied if name.startswith(("cartes/", "oembed/", "embed/", "en/embed/"))]


def test_every_link_names_a_file_of_the_copy_or_leads_to_the_published_site(site, copy):
    files = {path.relative_to(copy).as_posix() for path in copy.rglob("*") if path.is_file()}
    lost, away = [], set()
    for name in (one for one in files if one.endswith(".html")):
        tree = html.document_fromstring((copy / name).read_bytes())
        for element in tree.iter(html.etree.Element):
            for link in filter(None, (element.get(one) for one in LINKS)):
                parts = urlsplit(link)
                if element.tag == "link" and element.get("rel") in ("canonical", "alternate"):
                    continue
                if parts.scheme:
                    away.add(link)
                elif parts.path:
                    goal = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path)))
                    lost += [f"{name}: {link}"] if goal not in files else []
    assert lost == []
    ours = {link.removeprefix(URL) for link in away if link.startswith(URL)}
    assert ours and all((site / path).exists() for path in ours), ours


def test_pages_ask_for_nothing_that_a_folder_refuses(copy):
    for path in copy.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r'rel="(manifest|apple-touch-icon)"', text)
        assert 'type="module"' not in text


@pytest.mark.parametrize(
    ("link", "folder", "made"),
    [
        ("../../axes/f2-a1/", "recommandations/f2-a1-3", "../../axes/f2-a1/index.html"),
        ("../../glossaire/#pac", "recommandations/f2-a1-3", "../../glossaire/index.html#pac"),
        ("./", "", "./index.html"),
        ("../", "axes", "../index.html"),
        ("../recherche/?q=a&amp;kind=b", "axes", "../recherche/index.html?q=a&amp;kind=b"),
        ("#content", "axes", "#content"),
        ("../qr/f2-a1-3.svg", "axes", "../qr/f2-a1-3.svg"),
        ("../embed/f2-a1-3/", "axes", "https://example.org/embed/f2-a1-3/"),
        ("mailto:?subject=a", "axes", "mailto:?subject=a"),
        ("https://example.org/", "axes", "https://example.org/"),
    ],
)
def test_a_link_gets_the_name_of_its_file(link, folder, made):
    pages = ("", "axes/", "axes/f2-a1/", "glossaire/", "recherche/", "recommandations/f2-a1-3/")
    names = frozenset({*(f"{one}index.html" for one in pages), "qr/f2-a1-3.svg"})
    assert relink(f'<a href="{link}">x</a>', folder, names, URL) == f'<a href="{made}">x</a>'


def test_the_same_site_makes_the_same_bytes(site, corpus, tmp_path):
    assets = {name: asset.address for name, asset in bundle().items()}
    renderer = Renderer(corpus, Site(URL, assets=assets), ROOT / "templates")
    made = []
    for name, when in (("one", 1_000_000_000), ("two", 1_600_000_000)):
        folder = tmp_path / name
        for part in ("va", "en/go", "assets"):
            shutil.copytree(site / part, folder / part)
        for path in folder.rglob("*"):
            os.utime(path, (when, when))
        write_copy(renderer, folder, Standing(None, folder))
        made.append((folder / OFFLINE_COPY).read_bytes())
    assert made[0] == made[1]


@pytest.mark.parametrize(("locale", "title"), [("fr-CA", "ce qui a été demandé"), ("en-CA", "what was asked")])
def test_a_double_click_opens_it_in_the_reader_s_language(new_page, door, copy, locale, title):
    page = new_page(locale=locale)
    page.goto(door)
    page.wait_for_url(inside(copy, "en" if locale == "en-CA" else "").replace("vis-a-vis/", "vis-a-vis/**", 1))
    assert title in page.locator("h1").inner_text()


def test_links_and_the_language_switch_work(page, copy):
    page.goto(inside(copy))
    page.click(".site-nav a >> nth=1")
    assert page.url == inside(copy, "recommandations")
    page.click("main a[href$='f2/index.html']")
    assert page.url == inside(copy, "recommandations/f2")
    page.click("a[href$='f2-a1-3/index.html'] >> nth=0")
    assert page.locator("h1").inner_text().startswith("1.3")
    page.click("[data-language=en]")
    assert page.url == inside(copy, "en/recommendations/f2-a1-3")
    assert page.locator("html").get_attribute("lang") == "en"
    expect(page.locator("body")).to_have_css("background-color", "rgb(251, 250, 245)")


@pytest.mark.parametrize(("where", "asked", "reached"), [("", "garderie", "recommandations"), ("en", "daycare", "en")])
def test_search_works(page, copy, where, asked, reached):
    page.goto(inside(copy, where))
    page.keyboard.press("/")
    page.fill(".search-dialog input", asked)
    page.wait_for_selector(".search-dialog [role=option]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/vis-a-vis/{reached}/**/index.html**")


def test_the_search_page_keeps_its_state_in_the_address(page, copy):
    page.goto(inside(copy, "recherche"))
    page.fill("#search-q", "1.3")
    page.wait_for_selector("[data-search-results] .result")
    expect(page).to_have_url(re.compile(r"\?q=1\.3$"))
    page.locator("[data-search-results] .result").first.click()
    assert page.url == inside(copy, "recommandations/f2-a1-3")


@pytest.mark.parametrize(("typed", "reached"), [("1.3", "recommandations/f2-a1-3"), ("M2.1", "mesures/pa22-o2-1")])
def test_the_code_field_works(page, copy, typed, reached):
    page.goto(inside(copy, "va"))
    page.fill("#go-code", typed)
    page.keyboard.press("Enter")
    page.wait_for_url(inside(copy, reached))


@pytest.mark.parametrize("short", ["f2-a1-3", "1.3", "f2/1.3"])
def test_short_addresses_work(page, copy, short):
    page.goto(inside(copy, short))
    page.wait_for_url(inside(copy, "recommandations/f2-a1-3"))


def test_slides_work_with_their_codes(page, copy):
    page.goto(f"{inside(copy, 'diapos')}?r=1.3")
    page.wait_for_url(f"{inside(copy, 'diapos/f2-pa22')}?r=1.3")
    page.goto(inside(copy, "diapos/f2-pa22"))
    page.click(".slides__choice > summary")
    page.check("input[value='1.3']")
    page.check("input[value='2.7']")
    page.click("[data-slides-form] button[type=submit]")
    page.keyboard.press("ArrowRight")
    assert page.url == f"{inside(copy, 'diapos/f2-pa22')}?r=1.3,2.7&n=2"
    expect(page.locator("#f2-a2-7 img")).not_to_have_js_property("naturalWidth", 0)


def test_the_pdfs_of_each_edition_are_apart_where_there_are_several(site, copy, corpus):
    page = html.parse(site / "hors-ligne" / "index.html")
    links = {link.get("href").removeprefix("../"): link.getnext().text for link in page.iterfind(".//li/a[@download]")}
    assert list(links) == [prints_address(forum) for forum in reversed(corpus.covered_forums)]
    held = []
    for forum in corpus.covered_forums:
        with zipfile.ZipFile(site / prints_address(forum)) as archive:
            assert archive.testzip() is None
            held += archive.namelist()
        assert f"vis-a-vis/pdf/fiche-{forum.id}-a1-1.fr.pdf" in held
        assert re.search(r"\d ko|Mo$", links[prints_address(forum)].replace("\u00a0", " "))
    left = {f"vis-a-vis/{path.relative_to(copy / 'vis-a-vis').as_posix()}" for path in copy.rglob("*.pdf")}
    assert left.isdisjoint(held) and all("-t-" in name for name in left)
    previews = [path.name for path in copy.rglob("pdf/*.png")]
    assert previews and all("-t-" in name for name in previews)
    kit = html.parse(copy / "vis-a-vis" / "trousse" / "f2" / "index.html")
    assert not list(kit.iterfind(".//main//img[@class='kit__page']"))
    assert {f"vis-a-vis/pdf/{path.name}" for path in (site / "pdf").glob("*.pdf")} == left | set(held)


def test_a_preview_makes_no_copy(unaddressed_site):
    assert not (unaddressed_site / OFFLINE_COPY).exists()
    assert OFFLINE_COPY not in (unaddressed_site / "hors-ligne" / "index.html").read_text(encoding="utf-8")
    assert not (unaddressed_site / "sw.js").exists()
    assert "data-worker" not in (unaddressed_site / "index.html").read_text(encoding="utf-8")
