"""Who publishes the site and how to reach them: shown where it is set; where not, said by the build and not shown."""

from __future__ import annotations

import re
from urllib.parse import unquote

from crawl import documents, page_of, pages, text

from corpus.addresses import has_page

PUBLISHER, CONTACT, DEPOT = "Maison d’essai", "essai@example.org", "https://example.org/depot"


SAID = re.compile(r"INFO .*\b(publisher|contact) is not set in mkdocs\.yml")


def test_unset_settings_are_said_by_the_build_and_do_not_fail_it(site):
    assert set(SAID.findall(site.with_suffix(".log").read_text(encoding="utf-8"))) == {"publisher", "contact"}


def test_settings_that_are_given_are_not_missed(subpath_site):
    assert SAID.findall(subpath_site.with_suffix(".log").read_text(encoding="utf-8")) == []


def test_nothing_is_shown_of_what_is_unset(site, corpus):
    words = [corpus.labels["contact"][key][code] for key in corpus.labels["contact"] for code in ("fr", "en")]
    starts = [one.split("{")[0].strip() for one in words if not one.startswith("Vis-à-vis")]
    for here, tree in documents(site).items():
        # An e-mail that shares a page has no addressee.
        assert not any(link.startswith("mailto:") and link[7] != "?" for link in tree.xpath("//@href")), here
        said = text(tree.find("body"))
        assert [start for start in starts if len(start) > 14 and start in said.replace("’", "'")] == [], here
        assert tree.xpath("//*[contains(@class, 'suggest')]") == [], here


def test_the_publisher_is_named_on_every_page(subpath_site):
    for here, tree in pages(subpath_site).items():
        assert PUBLISHER in text(tree.xpath("//body/footer")[0]), here


def test_errors_can_be_reported_with_the_records_id_wherever_it_stands(subpath_site, corpus):
    """To the repository's form where there is one; tests/test_suggest.py has the e-mail in its place."""
    for record in filter(has_page, corpus.walk()):
        for language in ("fr", "en"):
            tree = page_of(subpath_site, record, language)
            links = [unquote(link) for link in tree.xpath("//main//*[@class='suggest']/a/@href")]
            assert any(link.startswith(f"{DEPOT}/issues/") and f"record={record.id}&" in f"{link}&" for link in links)


def test_the_about_page_says_who_publishes_and_how_to_reach_them(subpath_site, corpus):
    for language in ("fr", "en"):
        (main,) = page_of(subpath_site, corpus["about"], language).xpath("//main")
        assert PUBLISHER in text(main)
        assert any(link.startswith(f"mailto:{CONTACT}") for link in main.xpath(".//a/@href"))
