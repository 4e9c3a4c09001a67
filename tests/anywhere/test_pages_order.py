"""What stands on the page of a recommendation, of a measure and of a correspondence, and in which order."""

from __future__ import annotations

import pytest
from crawl import across, follow, page_of, reached, squeeze, text

from corpus.addresses import address
from corpus.language.typography import typeset
from corpus.model.basis import Basis

LANGUAGES = ("fr", "en")


def said(words, language):
    """The words of a Text as a page shows them."""
    return squeeze(typeset(words[language], language))


def label(corpus, group, key, language):
    return typeset(corpus.labels[group][key][language], language)


def element(tree, xpath):
    found = tree.xpath(xpath)
    assert len(found) == 1, f"{xpath}: {len(found)}"
    return found[0]


def assert_in_order(tree, parts):
    places = list(tree.iter())
    order = [places.index(part) for part in parts]
    assert order == sorted(set(order)), [text(part)[:60] for part in parts]


def assert_trail(tree, record, language):
    here = address(record, language)
    trail = element(tree, "//nav[@class='trail']")
    links = [follow(here, link.get("href"))[0] for link in trail.iter("a")]
    assert links == [address(one, language) for one in (record.corpus["home"], *record.ancestors)]
    assert text(element(trail, ".//*[@aria-current='page']")) == record.code
    return trail


def assert_neighbours(tree, record, language):
    here = address(record, language)
    found = {one.get("rel"): follow(here, one.get("href"))[0] for one in tree.xpath("//main//nav//a[@rel]")}
    near = {"prev": record.previous, "next": record.next}
    assert found == {way: address(one, language) for way, one in near.items() if one is not None}
    return tree.xpath("//main//nav[.//a[@rel]]")


def assert_tells(main, link, language):
    """A page tells a correspondence's relation, part and reason, what it rests on, and leads to its own page."""
    shown = text(main)
    assert label(link.corpus, "relation", link.relation, language) in shown
    assert said(link.reason, language) in shown
    assert link.part is None or said(link.part, language) in shown
    assert label(link.corpus, "basis", "not_reviewed", language) in shown or link.reviewed
    for piece in link.evidence:
        quoted = [text(quote) for quote in main.xpath(".//figure[contains(@class, 'evidence')]//blockquote")]
        assert any(squeeze(typeset(piece.quote, "fr")) in quote for quote in quoted), piece.quote


def assert_assessed(tree, record, language, side):
    """The page tells what corresponds in each layer, and of the two texts, where nothing does, with its reason."""
    main, here = element(tree, "//main"), address(record, language)
    across = tree.xpath(f"//section[contains(@class, 'side--{side}')]")
    assert len(across) == len(record.corpus.pairs_of(record))
    for assessment in (found for basis in Basis for found in record.readings(basis)):
        for link in assessment.correspondences:
            assert_tells(main, link, language)
            other = link.other(record)
            assert {address(other, language), address(link, language)} <= reached(main, here, ".")
            assert said(other.title, language) in text(main)
        if assessment.unmatched and not assessment.correspondences:
            assert said(assessment.unmatched.reason, language) in text(main)
    return across[:1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_recommendation_says_in_order_where_it_stands_what_it_asks_what_the_plan_provides(site, corpus, language):
    for record in corpus.recommendations:
        tree = page_of(site, record, language)
        h1 = element(tree, "//h1")
        assert text(h1) == f"{record.code} {said(record.title, language)}"
        quote = element(tree, "//figure[@class='quote']/blockquote")
        assert text(quote) == f"«\u00a0{said(record.wording, 'fr')}\u00a0»"
        source = element(tree, "//figure[@class='quote']/figcaption")
        assert address(record.axis.source, language) in reached(source, address(record, language), ".")
        assert said({"fr": record.locator.heading}, "fr") in text(source)
        parts = [assert_trail(tree, record, language), h1, quote, source]
        parts += assert_assessed(tree, record, language, "plan")
        echoes = [one for one in (record.findings, record.continues, record.continued_by) if one]
        findings = tree.xpath("//section[contains(@class, 'echoes')]")
        for section, named in zip(findings, echoes, strict=True):
            assert {address(one, language) for one in named} <= reached(section, address(record, language), ".")
        assert_in_order(tree, [*parts, *findings, *assert_neighbours(tree, record, language)])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_measure_is_its_mirror(site, corpus, language):
    for record in corpus.measures:
        tree = page_of(site, record, language)
        h1 = element(tree, "//h1")
        assert text(h1) == f"{record.code} {said(record.title, language)}"
        section = element(tree, "//section[contains(@class, 'side--plan')]")
        assert said(record.description, language) in text(section)
        assert address(record.source, language) in reached(section, address(record, language), ".")
        assert said({"fr": record.locator.heading}, "fr") in text(section)
        for key in record.unsaid:
            assert label(corpus, "measure", f"unsaid_{key}", language) in text(section)
        parts = [assert_trail(tree, record, language), h1, section]
        forum = assert_assessed(tree, record, language, "forum")
        for link in record.reading("texts").correspondences:
            assert said(link.recommendation.wording, "fr") in text(element(tree, "//main"))
        assert_in_order(tree, [*parts, *forum, *assert_neighbours(tree, record, language)])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_correspondence_says_both_sides_and_when_it_was_assessed(site, corpus, language):
    for record in corpus.correspondences:
        tree = page_of(site, record, language)
        main = element(tree, "//main")
        assert_tells(main, record, language)
        assert str(abs((record.forum.starts - record.plan.launched).days)) in text(main)
        assert label(corpus, "basis", record.basis, language) in text(main)
        ends = (record.recommendation, record.measure)
        assert {address(end, language) for end in ends} <= reached(main, address(record, language), ".")
        quote = element(tree, "//figure[@class='quote']/blockquote")
        assert said(record.recommendation.wording, "fr") in text(quote)
        assert said(record.measure.description, language) in text(main)
        assert label(corpus, "definition", record.relation, language) in text(main)
        assert str(record.assessed.year) in text(main)


@pytest.mark.parametrize("language", LANGUAGES)
def test_corrected_words_stand_beside_the_sources_own(site, corpus, language):
    corrected = [one for one in (*corpus.recommendations, *corpus.axes, *corpus.findings) if one.source_wording]
    assert corrected
    for record in corrected:
        page = record.panel if record.kind == "finding" else record
        notes = [text(one) for one in page_of(site, page, language).xpath("//q[@lang='fr']")]
        assert typeset(record.source_wording, "fr") in notes, record.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_overviews_give_each_reason_on_both_sides(site, corpus, language):
    links = " ".join(text(main) for main in across(site, corpus, "correspondences", language, "main"))
    for record in corpus.correspondences:
        assert said(record.reason, language) in links
    for record in (*corpus.axes, *corpus.objectives):
        main = element(page_of(site, record, language), "//main")
        for link in (*record.correspondences("texts"), *record.correspondences("documents")):
            assert said(link.reason, language) in text(main)
            assert address(link, language) in reached(main, address(record, language), ".")
    unmatched = " ".join(text(main) for main in across(site, corpus, "unmatched", language, "main"))
    assert corpus.unmatched
    for one in corpus.unmatched:
        # What came near stands once, as a pair.
        reading = corpus[one.record_id].reading(one.basis)
        if one.basis == "texts" and not reading.near_misses:
            assert said(one.reason, language) in unmatched
        if one.nearest_ids:
            assert said(one.reason, language) in links
