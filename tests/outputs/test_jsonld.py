"""The structured data of each page: there, about its record, and unable to become markup. Its vocabulary is checked
by test_exports_valid.py."""

from __future__ import annotations

import json

import pytest
from lxml import html

from corpus.addresses import address, has_page
from corpus.language.typography import typeset
from corpus.model.types import LANGUAGES
from exports.schema_org import embed

URL = "https://example.org/forum/"
# What a record is to schema.org, where it is no mere creative work.
TYPES = {"forum": {"Event"}, "panel": {"Event"}, "recommendation": {"Quotation", "CreativeWork"}}


def graph(site, where):
    page = html.parse(site / where / "index.html")
    (script,) = page.xpath('//script[@type="application/ld+json"]')
    data = json.loads(script.text)
    assert data["@context"] == "https://schema.org"
    return page, data["@graph"]


def about(nodes):
    assert "mainEntity" in nodes[0], f"exports/entities.py says nothing of what is at {nodes[0]['url']}"
    wanted = nodes[0]["mainEntity"]["@id"]
    return next(node for node in nodes if node.get("@id") == wanted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_record_s_page_says_what_it_is_about(corpus, subpath_site, language):
    for record in filter(has_page, corpus.walk()):
        where = address(record, language)
        page, nodes = graph(subpath_site, where)
        assert nodes[0]["url"] == URL + where == page.xpath('//link[@rel="canonical"]/@href')[0]
        assert about(nodes)["identifier"] == record.id
        assert about(nodes)["@type"] in TYPES.get(record.kind, {"CreativeWork"})
        assert about(nodes)["url"] == URL + where


def test_the_report_s_words_are_a_quotation_in_french_and_a_translation_in_english(corpus, subpath_site):
    record = corpus["f2-a1-3"]
    wording = typeset(record.wording.fr, "fr")
    french = about(graph(subpath_site, address(record, "fr"))[1])
    english = about(graph(subpath_site, address(record, "en"))[1])
    assert (french["@type"], french["text"], french["isBasedOn"]["@type"]) == ("Quotation", wording, "Report")
    assert (english["@type"], english["text"]) == ("CreativeWork", typeset(record.wording.en, "en"))
    assert english["translationOfWork"]["text"] == wording
    assert french["@id"] == english["@id"] == f"{URL}{record.id}/"
    assert french["isPartOf"]["@id"] == f"{URL}{record.axis.id}/"


def test_a_correspondence_is_about_both_and_by_this_site(corpus, subpath_site):
    link = corpus.correspondences[0]
    said = about(graph(subpath_site, address(link, "en"))[1])
    assert [one["@id"] for one in said["about"]] == [f"{URL}{link.recommendation_id}/", f"{URL}{link.measure_id}/"]
    assert said["author"]["name"] == "Maison d’essai"
    assert said["dateCreated"] == link.assessed.isoformat()


@pytest.mark.parametrize("where", ["recommandations/f2-a1-3", "en/panels/f2-p5", "correspondances", "en/data"])
def test_the_breadcrumb_is_the_one_that_is_shown(subpath_site, where):
    page, nodes = graph(subpath_site, where)
    items = next(node for node in nodes if node["@type"] == "BreadcrumbList")["itemListElement"]
    shown = [" ".join(one.text_content().split()) for one in page.xpath('//nav[contains(@class, "trail")]//li')]
    assert [item["name"] for item in items] == shown
    assert [item["position"] for item in items] == list(range(1, len(shown) + 1))
    assert items[-1]["item"]["@id"] == nodes[0]["url"]


def test_the_data_s_page_describes_the_dataset(corpus, subpath_site):
    for where in ("donnees", "en/data"):
        said = about(graph(subpath_site, where)[1])
        assert said["@type"] == "Dataset" and said["dateModified"] == corpus.updated.isoformat()
        for one in said["distribution"]:
            assert (subpath_site / one["contentUrl"].removeprefix(URL)).is_file()


def test_no_text_can_end_the_script():
    text = "</script><script>alert(1)</script><!-- & \u2028"
    made = embed({"text": text})
    assert not set("<>&\u2028") & set(made)
    assert json.loads(made) == {"text": text}
