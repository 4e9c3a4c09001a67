"""Cards for other sites: small, found by oEmbed, whole in their frame, whose height they tell."""

from __future__ import annotations

import json

import pytest
from crawl import documents, follow, page_of, squeeze, text
from lxml import html

from corpus.addresses import address, embed_address, has_embed, has_page, oembed_address
from corpus.model.assessable import Assessable
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.views import answer

ROOT = "https://example.org/"
LANGUAGES = ("fr", "en")


@pytest.fixture
def cards(corpus):
    """Every card: its record and its language."""
    return [(record, language) for record in filter(has_embed, corpus.walk()) for language in LANGUAGES]


def test_there_is_a_card_for_each_recommendation_measure_and_correspondence(cards, corpus):
    kinds = {"recommendation", "measure", "correspondence"}
    assert {record.id for record, _ in cards} == {one.id for one in corpus.walk() if one.kind in kinds}
    assert embed_address(corpus["f2-a1-3"], "fr") == "embed/f2-a1-3/"
    assert embed_address(corpus["f2-a1-3"], "en") == "en/embed/f2-a1-3/"


def test_a_card_is_small_has_one_script_and_leads_to_its_page(site, cards):
    for record, language in cards:
        where = embed_address(record, language)
        tree = documents(site)[where]
        assert tree.get("lang") == language
        (script,) = tree.iter("script")
        assert "frame." in script.get("src")
        assert tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
        assert tree.xpath("//link[@rel='canonical']/@href") == [ROOT + address(record, language)]
        (link,) = tree.iter("a")
        assert follow(where, link.get("href"))[0] == address(record, language)
        assert (link.get("target"), link.get("rel")) == ("_top", "noopener")
        assert (site / where / "index.html").stat().st_size < 6000


def test_a_card_says_in_each_layer_what_was_read_and_by_whom(site, cards):
    for record, language in cards:
        shown = text(documents(site)[embed_address(record, language)])
        if isinstance(record, Correspondence):
            assert squeeze(answer.plain([answer.answer_of(record, language)])) in shown, record.id
        for basis in Basis if isinstance(record, Assessable) else ():
            assert squeeze(answer.plain(answer.answers(record, basis, language))) in shown, (record.id, basis)


def test_oembed_documents_describe_the_card(site, cards):
    for record, language in cards:
        document = json.loads((site / oembed_address(record, language)).read_text(encoding="utf-8"))
        frame = html.fragment_fromstring(document["html"])
        assert (document["version"], document["type"]) == ("1.0", "rich")
        assert frame.get("src") == ROOT + embed_address(record, language)
        assert (int(frame.get("width")), int(frame.get("height"))) == (document["width"], document["height"])
        assert (site / document["thumbnail_url"].removeprefix(ROOT)).is_file()


def test_the_record_s_page_leads_to_it_and_no_other_page_does(site, corpus):
    for record in filter(has_page, corpus.walk()):
        for language in LANGUAGES:
            found = page_of(site, record, language).xpath("/html/head/link[@type='application/json+oembed']/@href")
            assert found == ([ROOT + oembed_address(record, language)] if has_embed(record) else [])


def test_another_site_can_show_it_and_follow_its_link(new_page, site_url, corpus):
    page = new_page(viewport={"width": 360, "height": 700})
    source = site_url + embed_address(corpus["f2-a2-1"], "fr")
    host = f'<!doctype html><title>x</title><iframe src="{source}" width="320" height="340" title="x"></iframe>'
    page.route("**/host/", lambda route: route.fulfill(body=host, content_type="text/html"))
    page.goto(f"{site_url}host/")
    card = page.frame_locator("iframe")
    assert card.locator("h1").inner_text().startswith("2.1")
    assert card.locator("html").evaluate("one => one.scrollWidth <= one.clientWidth")
    card.locator("a").click()
    page.wait_for_url(f"{site_url}recommandations/f2-a2-1/")


def test_the_snippet_s_height_suits_the_card_and_a_script_of_the_host_makes_it_exact(new_page, site, site_url, corpus):
    shown = (*corpus.recommendations[:3], *corpus.measures[:2], corpus.correspondences[0])
    cards = [(record, language) for record in shown for language in LANGUAGES]
    snippets = [json.loads((site / oembed_address(*card)).read_text(encoding="utf-8"))["html"] for card in cards]
    frames = "".join(snippets).replace(ROOT, site_url).replace(' loading="lazy"', "")
    page = new_page()
    page.route("**/host/", lambda route: route.fulfill(body=f"<!doctype html>{frames}", content_type="text/html"))
    page.goto(f"{site_url}host/")
    given = [int(one.get_attribute("height")) for one in page.locator("iframe").all()]
    page.add_script_tag(url=f"{site_url}embed/height.js")
    page.evaluate("for (const one of document.querySelectorAll('iframe')) one.src += ''")
    differ = "(given) => [...document.querySelectorAll('iframe')].every((one, at) => +one.height !== given[at])"
    page.wait_for_function(differ, arg=given)
    told = [int(one.get_attribute("height")) for one in page.locator("iframe").all()]
    names = [(record.id, language) for record, language in cards]
    assert [one for one in zip(names, given, told, strict=True) if not one[2] <= one[1] <= one[2] + 90] == []
