"""« Partager » on every record: as plain HTML, then with what the script adds, in Chromium."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from crawl import follow, page_of, text
from lxml import html
from playwright.sync_api import expect
from server import serving

from corpus.addresses import embed_address, has_embed, has_page, short_address, spoken_addresses
from corpus.views import answer
from press.addresses import code_address

ROOT = "https://example.org/"
RECORD = "recommandations/f2-a2-1/"
SHORT = "f2-a2-1/"
STATUS = "[data-share] [data-share-status]"


def share(tree):
    (found,) = tree.xpath("//details[@data-share]")
    return found


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_record_can_be_shared(site, corpus, language):
    for record in filter(has_page, corpus.walk()):
        part = share(page_of(site, record, language))
        assert text(part.find(".//*[@id='share-link']")) == ROOT + short_address(record, language)
        hrefs = part.xpath(".//a/@href")
        (mail,) = (link for link in hrefs if link.startswith("mailto:?subject="))
        assert quote(answer.sentence(record, language)) in mail, record.id
        (picture,) = part.iter("img")
        assert (picture.get("loading"), bool(picture.get("alt"))) == ("lazy", True)
        assert mail.endswith(quote(ROOT + short_address(record, language)))
        (system,) = part.xpath(".//*[@data-share-system]")
        assert system.get("data-url") == ROOT + short_address(record, language)
        for form in ("svg", "png"):
            code = code_address(record, language, form)
            assert [link for link in hrefs if link.endswith(code)]
            assert (site / code).is_file()
        for style in ("apa", "bibtex", "ris"):
            assert ROOT in text(part.get_element_by_id(f"share-{style}"))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_snippet_is_a_frame_of_the_record_s_card(site, corpus, language):
    for record in filter(has_page, corpus.walk()):
        snippets = share(page_of(site, record, language)).xpath(".//*[@id='share-embed']")
        assert len(snippets) == has_embed(record)
        for snippet in snippets:
            frame = html.fragment_fromstring(text(snippet))
            assert (frame.tag, frame.get("src")) == ("iframe", ROOT + embed_address(record, language))
            assert frame.get("title")


def test_the_address_to_say_is_the_shortest(site, corpus):
    for record in filter(spoken_addresses, corpus.walk()):
        here = f"{'recommandations' if record.kind == 'recommendation' else 'mesures'}/{record.id}/"
        links = {text(link): link.get("href") for link in share(page_of(site, record, "fr")).iter("a")}
        spoken = spoken_addresses(record)[0]
        assert follow(here, links[f"example.org/{spoken.rstrip('/')}"])[0] == spoken


def test_an_e_mail_holds_the_name_and_the_short_address(site, corpus):
    (link,) = share(page_of(site, corpus["f2-a2-1"], "fr")).xpath(".//a[starts-with(@href, 'mailto:')]/@href")
    asked = parse_qs(urlsplit(link).query)
    assert asked["subject"] == ["2.1 Faire voir les régions à Montréal et à l’étranger"]
    assert asked["body"][0].splitlines()[-1] == ROOT + SHORT


def test_without_a_script_everything_can_be_read(new_page, site_url):
    page = new_page(java_script_enabled=False)
    page.goto(site_url + RECORD)
    page.click(".share > summary")
    for shown in ("#share-link", "#share-apa", "#share-embed", ".share__code"):
        assert page.locator(shown).is_visible(), shown
    assert page.locator(".share button:visible").count() == 0


def test_the_code_is_not_fetched_before_it_is_asked_for(page, site_url):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site_url + RECORD)
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "/qr/" in url]
    page.click(".share > summary")
    expect(page.locator(".share__code")).not_to_have_js_property("naturalWidth", 0)
    assert len([url for url in asked if "/qr/" in url]) == 1


@pytest.mark.parametrize(
    ("source", "holds"),
    [("share-link", ROOT + SHORT), ("share-embed", "<iframe src="), ("share-apa", "2.1 Faire voir")],
)
def test_copying_says_so(new_page, site_url, source, holds):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto(site_url + RECORD)
    page.click(".share > summary")
    page.click(f"[data-copy={source}]")
    expect(page.locator(STATUS)).to_have_text("Copié.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert holds in copied
    assert re.sub(r"\s+", " ", copied) == re.sub(r"\s+", " ", page.locator(f"#{source}").inner_text())
    assert page.locator(STATUS).get_attribute("role") == "status"


def test_copying_works_by_keyboard(new_page, site_url):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto(f"{site_url}en/recommendations/f2-a2-1/")
    page.focus(".share > summary")
    page.keyboard.press("Enter")
    while not page.evaluate("document.activeElement.dataset.copy === 'share-link'"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(STATUS)).to_have_text("Copied.")
    assert page.evaluate("navigator.clipboard.readText()") == f"{ROOT}en/f2-a2-1/"


def test_where_copying_is_refused_the_text_is_selected(own_page, site_url):
    page = own_page
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.goto(site_url + RECORD)
    page.click(".share > summary")
    page.click("[data-copy=share-embed]")
    expect(page.locator(STATUS)).to_contain_text("sélectionné")
    assert page.evaluate("getSelection().toString().trim()").startswith("<iframe src=")


def test_the_device_s_own_sheet_is_offered_where_there_is_one(own_page, site_url):
    page = own_page
    page.goto(site_url + RECORD)
    page.click(".share > summary")
    assert not page.locator("[data-share-system]").is_visible()
    page.add_init_script("navigator.canShare = () => true; navigator.share = async (data) => { window.shared = data; }")
    page.reload()
    page.click(".share > summary")
    page.click("[data-share-system]")
    title = "2.1 Faire voir les régions à Montréal et à l’étranger"
    shared = page.evaluate("window.shared")
    assert (shared["title"], shared["url"]) == (title, ROOT + SHORT)
    assert shared["text"].startswith("Plan d’action (2022) – Notre lecture\u00a0: M1.1 y touche en partie")


@pytest.mark.parametrize("path", [RECORD, "en/recommendations/f2-a2-1/", "axes/f2-a1/"])
def test_where_the_site_has_no_address_set_the_page_s_own_is_shown(page, unaddressed_site, path):
    with serving(unaddressed_site) as here:
        page.goto(here + path)
        shows_its_own_address(page, here)


def shows_its_own_address(page, here):
    """A page shows its own address everywhere, and no code that would lead elsewhere."""
    assert page.locator("[data-unset]").count() == 1
    texts = [one.input_value() for one in page.locator("textarea").all()]
    shown = "".join([page.inner_text("body"), *texts])
    assert "adresse.invalid" not in shown and here.partition("://")[2].rstrip("/") in shown
    for mail in page.locator("a[href^='mailto:?']").all():
        assert quote(here) in mail.get_attribute("href")

    assert page.locator("[src*='/qr/'], [href*='/qr/'], [type='application/json+oembed']").count() == 0


def test_an_address_that_is_set_is_shown_as_it_is(page, subpath_url):
    page.goto(f"{subpath_url}{RECORD}")
    assert page.locator("[data-unset]").count() == 0
    assert page.locator(".short a").inner_text() == "example.org/forum/f2-a2-1"
