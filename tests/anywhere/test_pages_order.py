"""What stands on the page of a recommendation, of a measure and of a correspondence, and in which order."""

from __future__ import annotations

import pytest
from crawl import follow, page_of, reached, squeeze, text

from corpus.addresses import address
from corpus.language.typography import typeset

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


def assert_states(part, link, language):
    """A part of a page says a correspondence's relation, part, reason and chronology."""
    shown = text(part)
    assert label(link.corpus, "relation", link.relation, language) in shown
    assert said(link.reason, language) in shown
    assert str(abs((link.forum.starts - link.plan.launched).days)) in shown
    assert link.part is None or said(link.part, language) in shown


def assert_assessed(tree, record, language, side):
    """The section says what corresponds, with its reason, or that nothing does, with its reason."""
    section = element(tree, f"//section[contains(@class, 'side--{side}')]")
    cards = section.xpath(".//article")
    assert len(cards) == len(record.reading("texts").correspondences)
    for card, link in zip(cards, record.reading("texts").correspondences, strict=True):
        other = link.measure if record.kind == "recommendation" else link.recommendation
        assert_states(card, link, language)
        here = address(record, language)
        assert {address(other, language), address(link, language)} <= reached(card, here, ".")
        assert said(other.title, language) in text(card) and other.code in text(card)
    statement = label(record.corpus, "unmatched", record.kind, language)
    assert (statement in text(section)) == any(one.unmatched for one in record.readings("texts"))
    for one in (found.unmatched for found in record.readings("texts") if found.unmatched):
        assert said(one.reason, language) in text(section)
    return section


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_recommendation_says_in_order_where_it_stands_what_it_asks_what_the_plan_provides(site, corpus, language):
    for record in corpus.recommendations:
        tree = page_of(site, record, language)
        h1 = element(tree, "//h1")
        assert text(h1) == f"{record.code} {said(record.title, language)}"
        quote = element(tree, "//blockquote")
        assert text(quote) == f"«\u00a0{said(record.wording, 'fr')}\u00a0»"
        source = element(tree, "//figcaption")
        assert address(record.axis.source, language) in reached(source, address(record, language), ".")
        assert said({"fr": record.locator.heading}, "fr") in text(source)
        parts = [assert_trail(tree, record, language), h1, quote, source]
        parts.append(assert_assessed(tree, record, language, "plan"))
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
        parts = [assert_trail(tree, record, language), h1, section]
        forum = assert_assessed(tree, record, language, "forum")
        for link in record.reading("texts").correspondences:
            assert said(link.recommendation.wording, "fr") in text(forum)
        assert_in_order(tree, [*parts, forum, *assert_neighbours(tree, record, language)])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_correspondence_says_both_sides_and_when_it_was_assessed(site, corpus, language):
    for record in corpus.correspondences:
        tree = page_of(site, record, language)
        main = element(tree, "//main")
        assert_states(main, record, language)
        ends = (record.recommendation, record.measure)
        assert {address(end, language) for end in ends} <= reached(main, address(record, language), ".")
        assert said(record.recommendation.wording, "fr") in text(element(tree, "//blockquote"))
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
    links = text(element(page_of(site, corpus["correspondences"], language), "//main"))
    for record in corpus.correspondences:
        assert said(record.reason, language) in links
    for record in (*corpus.axes, *corpus.objectives):
        main = element(page_of(site, record, language), "//main")
        for link in (*record.correspondences("texts"), *record.correspondences("documents")):
            assert said(link.reason, language) in text(main)
            assert address(link, language) in reached(main, address(record, language), ".")
    unmatched = text(element(page_of(site, corpus["unmatched"], language), "//main"))
    assert corpus.unmatched
    for one in corpus.unmatched:
        assert said(one.reason, language) in unmatched


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_count_sums_the_kinds_of_relation(site, corpus, language):
    """Home counts each kind apart, and the kinds with those of no correspondence make the whole."""
    tree = page_of(site, corpus["home"], language)
    tallies = tree.xpath("//section[contains(@class, 'overview')]//ul[@class='tally']")
    for pair, tally in zip(corpus.pairs, tallies, strict=True):
        counts = [int(text(one).split()[0]) for one in tally.iter("li")]
        assert len(counts) >= 4
        assert sum(counts) == len(pair.forum.recommendations)
