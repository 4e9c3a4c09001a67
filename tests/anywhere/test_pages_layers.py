"""What a record's page tells of each layer, apart: the answer, its evidence, what came near, common aims, and since."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from crawl import page_of, reached, squeeze, text

from corpus.addresses import address
from corpus.language.typography import typeset
from corpus.model.basis import Basis
from corpus.views.answer import answers, plain

LANGUAGES = ("fr", "en")


def shown(words, language):
    return squeeze(typeset(words[language], language))


def main_of(site, record, language):
    (main,) = page_of(site, record, language).xpath("//main")
    return main


def assessed(corpus):
    return (*corpus.recommendations, *corpus.measures)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_of_each_layer_stands_under_the_title(site, corpus, language):
    for record in assessed(corpus):
        (cover,) = main_of(site, record, language).xpath("./div/header[contains(@class, 'cover')]")
        for basis in Basis:
            for sentence in answers(record, basis, language):
                assert squeeze(plain([sentence])) in text(cover), (record.id, basis)
        apart = cover.xpath(".//*[contains(@class, 'answer--documents')]")
        assert len(apart) == bool(record.reading(Basis.DOCUMENTS).correspondences), record.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_evidence_gives_its_words_its_source_how_it_was_read_and_the_way_to_the_passage(site, corpus, language):
    documents = [link for link in corpus.correspondences if link.evidence]
    assert documents
    for link, record in [(found, page) for found in documents for page in (found, *found.linked)]:
        here, main = address(record, language), main_of(site, record, language)
        figures = main.xpath(".//figure[contains(@class, 'evidence')]")
        for piece, source in zip(link.evidence, link.evidence_sources, strict=True):
            quote = squeeze(typeset(piece.quote, source.language))
            held = [
                one for one in figures if quote in text(one) and address(source, language) in reached(one, here, ".")
            ]
            assert held, (link.id, record.id, quote)
            words = text(held[0])
            assert shown(corpus.labels["source"][f"standing_{source.standing}"], language) in words
            assert (shown(corpus.labels["basis"]["undated"], language) in words) == (source.date is None)
            assert source.read is None or shown(source.read.extent, language) in words
            assert source.language == language or squeeze(typeset(piece.translation, language)) in words
            ways = [unquote(way).partition(":~:text=")[2] for way in held[0].xpath(".//a/@href")]
            assert source.url is None or any(way.startswith(" ".join(piece.quote.split()[:6])) for way in ways)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_came_near_is_on_both_pages_with_the_reason(site, corpus, language):
    assert corpus.near_misses
    for near in corpus.near_misses:
        for record in near.linked:
            main = main_of(site, record, language)
            assert shown(near.statement.reason, language) in text(main), (near.id, record.id)
            assert address(near.other(record), language) in reached(main, address(record, language), "."), near.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_common_aim_stands_on_the_pages_of_both_and_of_what_nothing_corresponds_to(site, corpus, language):
    assert corpus.aims
    for aim in corpus.aims:
        for record in aim.linked:
            main = main_of(site, record, language)
            assert shown(aim.reason, language) in text(main)
            assert address(aim.other(record), language) in reached(main, address(record, language), ".")
            for child in record.children:
                bare = aim.common and not child.reading(Basis.TEXTS).correspondences
                compared = any(
                    pair.forum is aim.axis.forum and pair.plan is aim.objective.plan for pair in corpus.pairs_of(child)
                )
                if compared:
                    words = text(main_of(site, child, language))
                    assert (shown(aim.reason, language) in words) == bool(bare), (aim.id, child.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_came_since_stands_on_its_records_and_in_the_order_of_time(site, corpus, language):
    none = typeset(corpus.labels["follow_up"]["none"][language], language)
    for record in (*assessed(corpus), *corpus.covered_forums, *corpus.plans):
        main = main_of(site, record, language)
        (section,) = main.xpath(".//section[@aria-labelledby='since']")
        facts = corpus.follow_ups_of(record)
        for fact in facts:
            assert shown(fact.text, language) in text(section) and shown(fact.why, language) in text(section)
            assert {address(source, language) for source in fact.sources} <= reached(
                section, address(record, language), "."
            )
        assert (none in text(section)) == (not any(fact.place == "since" for fact in facts)), record.id
    order = page_of(site, corpus["since"], language).xpath("//main//li/@id")
    assert order == [fact.id for fact in corpus.timeline]
