"""The page of the data, llms.txt and the sitemap of the built site."""

from __future__ import annotations

import re

import pytest
from lxml import etree, html

from corpus.addresses import address, standing

URL = "https://example.org/forum/"
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.mark.parametrize(("where", "count"), [("donnees", 16), ("en/data", 16)])
def test_the_data_s_page_shows_each_file_with_its_size(subpath_site, where, count):
    page = html.parse(subpath_site / where / "index.html")
    rows = page.xpath('//table[contains(@class, "data-files")]/tbody/tr')
    assert len(rows) == count
    for row in rows:
        (link,) = row.xpath("./th/a/@href")
        size = (subpath_site / where / link).resolve().stat().st_size
        shown = int("".join(re.findall(r"\d", row.xpath("string(./td[2])"))))
        assert shown == (size if size < 1000 else round(size / 1000)), link
        assert row.xpath("string(./td[1])").strip()


def test_the_data_are_cited_with_their_version_and_address(subpath_site, corpus):
    for where in ("donnees", "en/data"):
        page = html.parse(subpath_site / where / "index.html")
        cited = page.xpath('string(//*[contains(@class, "citation")])')
        assert f"{URL}{where}/" in cited and f"1.0.0+{corpus.updated}" in cited and "Maison d’essai" in cited


def test_llms_txt_says_what_a_correspondence_is_and_leads_only_where_something_is(subpath_site):
    text = (subpath_site / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith("# Vis-à-vis\n\n> ")
    assert "Never write that the government answered" in text and "lecture de ce site" in text
    links = re.findall(r"^- \[[^\]]+\]\((\S+)\): .", text, re.MULTILINE)
    assert len(links) > 30
    for link in links:
        path = subpath_site / link.removeprefix(URL)
        assert (path / "index.html" if link.endswith("/") else path).is_file(), link


def test_the_sitemap_holds_every_page_with_its_alternates(subpath_site, corpus):
    root = etree.parse(subpath_site / "sitemap.xml").getroot()
    found = {
        url.findtext("s:loc", namespaces=SITEMAP): {
            link.get("hreflang"): link.get("href") for link in url.findall("x:link", SITEMAP)
        }
        for url in root.findall("s:url", SITEMAP)
    }
    shown = [one for one in standing(corpus) if one.kind != "page" or one.indexed]
    wanted = {
        URL + address(record, language): {code: URL + address(record, code) for code in ("fr", "en")}
        for record in shown
        for language in ("fr", "en")
    }
    assert found == wanted
    for where in found:
        page = html.parse(subpath_site / where.removeprefix(URL) / "index.html")
        assert page.xpath('//link[@rel="canonical"]/@href') == [where]
        assert not page.xpath('//meta[@name="robots"]')
