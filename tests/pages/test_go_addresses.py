"""The addresses that people say: bound by the YAML to one edition, leading to the reader's language."""

from __future__ import annotations

import pytest
from crawl import documents, follow
from places import replace

from corpus import ContentError, load
from corpus.addresses import address, short_address, spoken_addresses

PAGES = ("go", "slides", "offline")


@pytest.mark.parametrize(
    ("record", "addresses"),
    [
        ("f2-a1-3", ("1.3/", "f2/1.3/")),
        ("f2-a4-10", ("4.10/", "f2/4.10/")),
        ("pa22-o1-4", ("m/1.4/", "pa22/1.4/")),
        ("f2-a1", ()),
        ("f2-p4-1", ()),
    ],
)
def test_what_is_said_for_a_record(corpus, record, addresses):
    assert spoken_addresses(corpus[record]) == addresses


def test_a_later_edition_does_not_take_the_codes_of_the_first(corpus):
    assert spoken_addresses(corpus["f3-a1-1"]) == ("f3/1.1/",)
    assert spoken_addresses(corpus["f2-a1-1"]) == ("1.1/", "f2/1.1/")


def test_two_editions_cannot_claim_the_same_codes(content):
    replace(content / "forums.yaml", "coverage: none\n", "coverage: none\n    spoken_addresses: true\n")
    with pytest.raises(ContentError) as caught:
        load(content)
    assert "spoken_twice" in [problem.code for problem in caught.value.problems]
    assert "«\u00a0f1\u00a0»" in str(caught.value)


def test_a_page_s_short_address_is_its_own(content):
    replace(content / "pages.yaml", '{fr: "confidentialite",', '{fr: "go",')
    with pytest.raises(ContentError, match="go"):
        load(content)


def test_every_spoken_address_leads_to_its_record_in_both_languages(site, corpus):
    trees, seen = documents(site), set()
    for record in corpus.walk():
        for where in spoken_addresses(record):
            (script,) = trees[where].iter("script")
            for language in ("fr", "en"):
                assert follow(where, script.get(f"data-{language}"))[0] == address(record, language)
            seen.add(where)
    said = [one for one in (*corpus.recommendations, *corpus.measures) if one.topmost.spoken_addresses]
    assert len(seen) == len(corpus.recommendations) + len(corpus.measures) + len(said)


@pytest.mark.parametrize("page", PAGES)
def test_pages_that_are_said_have_a_short_address(site, corpus, page):
    where = short_address(corpus[page], "fr")
    (script,) = documents(site)[where].iter("script")
    assert follow(where, script.get("data-en"))[0] == address(corpus[page], "en")


@pytest.mark.parametrize(
    ("typed", "locale", "reached"),
    [
        ("1.3", "fr-CA", "recommandations/f2-a1-3/"),
        ("1.3/", "en-CA", "en/recommendations/f2-a1-3/"),
        ("m/1.4", "fr-CA", "mesures/pa22-o1-4/"),
        ("f2/1.3", "fr-CA", "recommandations/f2-a1-3/"),
        ("go", "en-CA", "en/go/"),
        ("va", "fr-CA", "va/"),
    ],
)
def test_what_is_typed_leads_there(new_page, site_url, typed, locale, reached):
    page = new_page(locale=locale)
    page.goto(site_url + typed)
    page.wait_for_url(site_url + reached)
