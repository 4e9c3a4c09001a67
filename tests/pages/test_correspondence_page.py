"""A correspondence's own page: what it says, how to cite and dispute it, and what became of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from crawl import documents
from lxml import html
from places import ROOT

from corpus import load
from corpus.addresses import address
from corpus.language.typography import typeset
from corpus.views.citation import Citation
from hooks.rendering.renderer import Renderer, Site

LANGUAGES = ("fr", "en")


def said(element):
    return " ".join(element.text_content().split())


def said_words(words, language):
    return " ".join(typeset(words[language], language).split())


def main(site, record, language):
    return documents(site)[address(record, language)].cssselect("main")[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_says_all_that_the_record_holds(site, corpus, language):
    for link in corpus.correspondences:
        page = main(site, link, language)
        text = said(page)
        wanted = [
            link.reason[language],
            corpus.labels["relation"][link.relation.value][language],
            corpus.labels["definition"][link.relation.value][language],
            corpus.labels["strength"][link.relation.strength.value][language],
            link.recommendation.wording.fr,
            link.measure.description[language],
            corpus.labels["correspondence"]["reading"][language],
        ]
        wanted += [link.part[language]] if link.part else []
        for words in wanted:
            assert any(" ".join(typeset(words, one).split()) in text for one in LANGUAGES), (link.id, words)
        assert str(abs(link.days_apart)) in text and link.days_apart == (link.forum.starts - link.plan.launched).days
        hrefs = [one.get("href") for one in page.cssselect("#sources ~ ul a")]
        sources = (link.recommendation.axis.source, link.measure.source, *link.evidence_sources)
        assert [href.split("#")[1] for href in hrefs] == list(dict.fromkeys(source.id for source in sources))


def test_without_repository_or_contact_there_is_no_way_to_dispute_and_none_is_shown(site, corpus):
    for link in corpus.correspondences:
        assert main(site, link, "fr").cssselect("#dispute") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_repository_s_form_is_prefilled(subpath_site, corpus, language):
    link = corpus.correspondences[0]
    (way,) = main(subpath_site, link, language).xpath(".//section[@aria-labelledby='dispute']//a")
    address_of, asked = urlsplit(way.get("href")), parse_qs(urlsplit(way.get("href")).query)
    assert f"{address_of.scheme}://{address_of.netloc}{address_of.path}" == "https://example.org/depot/issues/new"
    assert asked["template"] == ["contestation.yml"] and asked["record"] == [link.id]
    assert link.id in asked["title"][0]
    assert asked["page"] == [f"https://example.org/forum/{address(link, language)}"]
    form = yaml.load((ROOT / ".github/ISSUE_TEMPLATE/contestation.yml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    assert {"record", "page"} <= {field.get("id") for field in form["body"]}


def rendered(content, language, **settings):
    """The page of 2.1 and M1.1 from the content in a folder, as its template renders it."""
    corpus = load(content)
    record = corpus["f2-a2-1--pa22-o1-1"]
    names = ("styles.css", "site.js", "icon.svg")
    site = Site(url="https://example.org/", assets={name: f"assets/{name}" for name in names}, **settings)
    page = Renderer(corpus, site, ROOT / "templates").render(
        "correspondence.html", language, address(record, language), record=record
    )
    return html.fragment_fromstring(str(page), create_parent="main")


def test_with_a_contact_alone_a_message_names_the_record(content):
    page = rendered(content, "fr", contact="essai@example.org")
    (way,) = page.xpath(".//section[@aria-labelledby='dispute']//a")
    assert way.get("href").startswith("mailto:essai@example.org?subject=")
    assert "f2-a2-1--pa22-o1-1" in way.get("href")


def spoil(content, **keys):
    path = content / "correspondences.yaml"
    data = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    data["correspondences"][0].update(keys)
    path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")


WHY = {"fr": "Le rapport a été relu.", "en": "The report was read again."}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_is_told_with_its_date_what_it_was_and_why(content, language):
    change = {"date": date(2026, 12, 1), "changed": ["relation", "reason"], "relation_before": "overlap", "why": WHY}
    spoil(content, history=[change])
    first, second = rendered(content, language).xpath(".//section[@aria-labelledby='history']//li")
    labels = load(content).labels
    before = labels["relation"]["overlap"][language].lower()
    for words in (WHY[language], before, labels["history"]["part_reason"][language]):
        assert words in said(second)
    assert {"fr": "1er décembre 2026", "en": "December 1, 2026"}[language] in said(second)
    assert {"fr": "22 novembre 2026", "en": "November 22, 2026"}[language] in said(first)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_withdrawn_one_keeps_its_page_and_says_when_and_why(content, language):
    spoil(content, withdrawn={"date": date(2026, 12, 2), "why": WHY, "replaced_by": "f2-a2-1--pa22-o2-1"})
    page = rendered(content, language, repository="https://example.org/depot")
    (note,) = page.cssselect(".withdrawal")
    assert WHY[language] in said(note)
    assert {"fr": "2 décembre 2026", "en": "December 2, 2026"}[language] in said(note)
    assert note.cssselect("a")[0].get("href").endswith("f2-a2-1--pa22-o2-1/")
    assert page.cssselect(".meeting--withdrawn") and not page.cssselect("#dispute")
    assert WHY[language] in said(page.xpath(".//section[@aria-labelledby='history']//li[last()]")[0])


def test_the_site_keeps_the_pages_of_a_withdrawn_one_and_counts_it_no_more(site, corpus):
    pages = documents(site)
    (link,) = corpus.withdrawn_correspondences
    for language in LANGUAGES:
        page = pages[address(link, language)]
        assert said_words(link.withdrawn.why, language) in said(page.cssselect(".withdrawal")[0])
        for shown in page.xpath("//main//img/@src"):
            assert (site / address(link, language) / shown).resolve().exists()
        for other in ("matrix", "explore", "correspondences"):
            led = pages[address(corpus[other], language)].xpath("//main//a/@href")
            assert led and not [one for one in led if link.id in one]
    assert f"{link.id}/" in pages


CITED = Citation(
    id="f2-a1-3",
    title="1.3 Les 50 % & « l’accueil »",
    author="Vis-à-vis",
    site="Vis-à-vis",
    updated=date(2026, 5, 1),
    url="https://example.org/recommandations/f2-a1-3/",
    language="fr",
)


def test_apa_names_the_site_once_and_the_year_first():
    title = "1.3 Les 50 % & « l’accueil »"
    assert CITED.apa == f"Vis-à-vis. (2026, 1er mai). {title}. https://example.org/recommandations/f2-a1-3/"
    english = replace(CITED, title="The 2nd Forum", author="A Publisher", url="https://example.org/en/", language="en")
    assert english.apa == "A Publisher. (2026, May 1). The 2nd Forum. Vis-à-vis. https://example.org/en/"


def test_bibtex_keeps_braces_balanced_and_escapes_its_own_signs():
    assert CITED.bibtex == "\n".join(
        (
            "@misc{visavis:f2-a1-3:fr,",
            "  author = {{Vis-à-vis}},",
            "  title = {{1.3 Les 50 \\% \\& « l’accueil »}},",
            "  howpublished = {Vis-à-vis},",
            "  year = {2026},",
            "  month = may,",
            "  url = {https://example.org/recommandations/f2-a1-3/},",
            "  language = {french},",
            "}",
        )
    )


def test_ris_has_its_tags_and_line_ends():
    lines = CITED.ris.split("\r\n")
    assert lines[0] == "TY  - ELEC" and lines[-2:] == ["ER  - ", ""]
    assert "DA  - 2026/05/01" in lines and f"UR  - {CITED.url}" in lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_s_citation_leads_to_the_page(site, corpus, language):
    for link in corpus.correspondences:
        (cited,) = main(site, link, language).cssselect("p.cite")
        assert said(cited).endswith(f"https://example.org/{address(link, language)}")
        for record in (link.recommendation, link.measure):
            assert " ".join(typeset(record.title[language], language).split()) in said(cited)


def test_a_citation_is_copied_by_keyboard_and_said(new_page, site_url, corpus):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    link = corpus.correspondences[0]
    page.goto(site_url + address(link, "fr"))
    page.locator("details.share > summary").focus()
    page.keyboard.press("Enter")
    page.locator("[data-copy=share-apa]").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('[data-share-status]').textContent.includes('Copié')")
    assert page.evaluate("() => navigator.clipboard.readText()") == page.locator("#share-apa").inner_text().strip()
    assert page.locator("[data-share] [data-share-status]").get_attribute("role") == "status"


def test_two_correspondences_lead_to_one_another(site, corpus):
    first, second = corpus.correspondences[:2]
    assert main(site, first, "fr").cssselect("a[rel=next]")[0].get("href").endswith(f"/{second.id}/")
    assert main(site, second, "fr").cssselect("a[rel=prev]")[0].get("href").endswith(f"/{first.id}/")
