"""The PDFs: all there, tagged, titled, in their language, whole, and passing a second checker of PDF/UA-1."""

from __future__ import annotations

import itertools
import posixpath
from collections import Counter
from functools import cache
from math import ceil
from pathlib import Path

import outloud
import pymupdf
import pytest
from crawl import page_of, shown_on
from places import EVERY
from prints import flat, roles, text_of

from corpus import Corpus
from corpus.addresses import address, short_address, spoken_addresses
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES
from corpus.views.topics import met, topic_answer
from press.addresses import code_address, document_address, documents_of
from press.readings import layers
from press.words import Words, plain

PLACES = ("example", "live")
LETTER, A3 = (612, 792), (842, 1191)
CARDS_A_PAGE = 10
# The format of each kind and the number of pages, where it does not hang on how much a record holds; the sheets of the
# poster of the whole are counted in `outputs/test_press_whole.py`.
SHAPES = {
    "sheet": (LETTER, lambda record: 1),
    "sheets": (LETTER, lambda record: len(record.recommendations)),
    "codes": (LETTER, lambda record: ceil(len(record.recommendations) / CARDS_A_PAGE)),
    "poster": (A3, lambda record: 1),
    "whole": (A3, None),
    "handout": (LETTER, None),
    "topic": (LETTER, lambda record: 1),
    "booklet": (LETTER, None),
}
# What each says of itself: it is tagged, in which language, and a window shows its title.
STATED = {"MarkInfo/Marked": "true", "Lang": "", "ViewerPreferences/DisplayDocTitle": "true"}
# Warnings that are looked into and stay. A sheet is used by itself: what all of them repeat is content (PAG-001);
# the lines to cut along make no table (TBL-014, which also misses the table by axis and objective that is tagged);
# a matrix is mostly empty, and the list above it says the same (TBL-012).
KNOWN = {
    "sheets": {"PAG-001"},
    "codes": {"TBL-014"},
    "booklet": {"PAG-001", "TBL-012", "TBL-014"},
}


def documents(corpus: Corpus, language: str) -> list[tuple[str, object, str]]:
    """Return the kind, the record and the address of every PDF of a language."""
    return [
        (kind, record, document_address(kind, record, language))
        for record in corpus.walk()
        for kind in documents_of(record)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pdf_is_tagged_titled_in_its_language_and_of_its_size(corpus: Corpus, site: Path, language: str) -> None:
    found = documents(corpus, language)
    covered = [forum for forum in corpus.forums if forum.covered]
    assert Counter(kind for kind, _, _ in found) == {
        "sheet": len(corpus.recommendations),
        "poster": len(corpus.axes),
        "handout": len(corpus.axes),
        "whole": len([forum for forum in covered if forum.compared_with]),
        "booklet": len([forum for forum in covered if forum.compared_with]),
        "topic": len(corpus.topics),
        "sheets": len(covered),
        "codes": len(covered),
    }
    for kind, record, where in found:
        format_, pages = SHAPES[kind]
        with pymupdf.open(site / where) as document:
            whole = {name: document.xref_get_key(document.pdf_catalog(), name)[1] for name in STATED}
            assert whole == STATED | {"Lang": f"{language}-CA"}, where
            assert roles(document)["H1"] >= 1, where
            assert document.metadata["title"], where
            assert pages is None or len(document) == pages(record), where
            assert (round(document[0].rect.width), round(document[0].rect.height)) == format_, where


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_says_what_was_asked_what_was_found_and_whose_words_they_are(
    corpus: Corpus, site: Path, language: str
) -> None:
    words = Words(corpus.labels, language)
    shared = [
        words.label("correspondence", "reading"),
        words.label("site", "not_government"),
        words.label("print", "date", date=words.day(corpus.updated)),
    ]
    for record in corpus.recommendations:
        said = text_of(site / document_address("sheet", record, language))
        wanted = [record.code, words.say(record.title), words.quote(record.wording), *shared]
        wanted += [site_words(record.forum, words)]
        wanted += [words.say(record.forum.report_source.title)] if record.forum.report else []
        wanted.append(f"example.org/{short_address(record, language)}")
        wanted += [layer["answer"] for layer in layers(record, None, words)]
        for reading in (record.reading(basis) for basis in Basis):
            for link in reading.correspondences:
                wanted += [link.measure.code, words.say(link.reason), words.label("relation", link.relation.value)]
                wanted += [words.say(source.title) for source in link.evidence_sources]
            wanted += [words.say(near.measure.title) for near in reading.near_misses]
            wanted += [words.say(reading.unmatched.reason)] if reading.unmatched else []
        wanted += [words.say(fact.text) for fact in corpus.follow_ups_of(record)]
        for one in wanted:
            assert flat(plain(one)) in said, (record.id, plain(one))


def site_words(forum, words: Words) -> str:
    """Return what is this site's own under each recommendation of an edition."""
    return words.say(forum.naming.recommendation) if forum.naming else words.label("recommendation", "site_words")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_booklet_holds_everything_under_real_titles(corpus: Corpus, site: Path, language: str) -> None:
    words = Words(corpus.labels, language)
    for forum in (one for one in corpus.forums if one.covered and one.compared_with):
        booklet = site / document_address("booklet", forum, language)
        said = text_of(booklet)
        plans = [pair.plan for pair in corpus.pairs_of(forum)]
        measures = [one for plan in plans for one in plan.measures]
        objectives = [one for plan in plans for one in plan.objectives]
        records = [*forum.recommendations, *measures]
        for record in [*forum.findings, *records, *forum.panels, *forum.axes, *objectives, *forum.sources]:
            if record.title:
                title = words.say(record.title, getattr(record, "language", None))
                assert flat(plain(title)) in said, record.id
        reasons = [link for link in corpus.correspondences if link.forum is forum and link.plan in plans]
        reasons += [one for one in corpus.unmatched if corpus[one.record_id] in records]
        assert [one for one in reasons if flat(plain(words.say(one.reason))) not in said] == []
        evidence = [piece for link in reasons if isinstance(link, Correspondence) for piece in link.evidence]
        assert [piece for piece in evidence if flat(words.say(piece.quote, "fr")) not in said] == []
        answers = [layer["answer"] for record in records for layer in layers(record, None, words)]
        assert [answer for answer in answers if flat(plain(answer)) not in said] == []
        facts = {fact for record in (forum, *plans, *records) for fact in corpus.follow_ups_of(record)}
        assert [fact.id for fact in facts if flat(plain(words.say(fact.text))) not in said] == []
        spoken = [f"example.org/{where.rstrip('/')}" for one in records for where in spoken_addresses(one)[:1]]
        assert [where for where in ("example.org", *spoken) if flat(where) not in said] == []
        with pymupdf.open(booklet) as document:
            bookmarks, counts = {flat(title) for _, title, _ in document.get_toc()}, roles(document)
        for record in records:
            assert flat(plain(f"{record.code}{words.say(record.title)}")) in bookmarks, record.id
        assert counts["TOC"] and counts["TOCI"] >= len(records) and counts["H3"] >= len(records) and counts["Table"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_topic_s_sheet_names_both_sides_and_what_came_of_them(corpus: Corpus, site: Path, language: str) -> None:
    words = Words(corpus.labels, language)
    for topic in corpus.topics:
        said = text_of(site / document_address("topic", topic, language))
        shown = f"example.org/{short_address(topic, language)}"
        wanted = [words.say(topic.title), topic_answer(topic, language), shown]
        for one in (*topic.recommendations, *topic.findings, *topic.measures):
            wanted += [one.code, words.say(one.title)]
        wanted += [words.short_name(link) for basis in corpus.bases for link in met(topic, basis).correspondences]
        for one in wanted:
            assert flat(plain(one)) in said, (topic.id, plain(one))


@pytest.mark.parametrize("language", LANGUAGES)
def test_posters_and_cards_to_cut_name_every_code_and_title(corpus: Corpus, site: Path, language: str) -> None:
    words = Words(corpus.labels, language)
    printed = [(axis, kind, axis.recommendations) for axis in corpus.axes for kind in ("poster", "handout")]
    printed += [
        (forum, "whole", (*pair.forum.recommendations, *pair.plan.measures))
        for forum in corpus.forums
        for pair in corpus.pairs_of(forum)
    ]
    printed += [(forum, "codes", forum.recommendations) for forum in corpus.forums if forum.covered]
    for record, kind, recommendations in printed:
        said = text_of(site / document_address(kind, record, language))
        for one in recommendations:
            assert one.code in said and flat(plain(words.say(one.title))) in said, (record.id, one.code)
            read = layers(one, None, words)[:1] if kind == "poster" else []
            assert all(flat(plain(layer["answer"])) in said for layer in read), (record.id, one.code)
        assert flat(plain(site_words(record.topmost, words))) in said, record.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_second_checker_finds_no_error(place: str, corpus: Corpus, site: Path, language: str) -> None:
    """In the first of each kind, of one content in one language by turns; in every document where KINDS=all says so."""
    found = documents(corpus, language)
    first = {kind: where for kind, _, where in reversed(found)}
    squares = [*itertools.product(PLACES, LANGUAGES)]
    turns = sorted(first)[squares.index((place, language)) :: len(squares)]
    for kind, _, where in found:
        if not (EVERY or kind in turns and where == first[kind]):
            continue
        result = outloud.check(str(site / where))
        assert result.errors == 0, (where, [finding.rule for finding in result.findings])
        warned = {finding.rule for finding in result.findings if finding.severity == "warning"}
        assert warned <= KNOWN.get(kind, set()), (where, warned)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_lead_to_their_prints_and_the_kit_to_all(corpus: Corpus, site: Path, language: str) -> None:
    pages = {corpus["kit"], *shown_on(corpus, "kit")}
    kit = {file for page in pages for file in linked(site, page, language)}
    for kind, record, where in documents(corpus, language):
        assert where in kit, where
        assert where in linked(site, record, language), (kind, where)
    for record in corpus.recommendations:
        assert {code_address(record, language, form) for form in ("svg", "png")} <= kit


@cache
def linked(site: Path, record: Bound, language: str) -> set[str]:
    """Return the address of each file that the page of a record links to."""
    here = address(record, language)
    tree = page_of(site, record, language)
    return {posixpath.normpath(here + link.get("href").partition("#")[0]) for link in tree.iter("a")}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_kit_says_how_long_and_how_heavy_each_document_is(site, corpus, language):
    pages = [page_of(site, page, language) for page in {corpus["kit"], *shown_on(corpus, "kit")}]
    shown = [one for page in pages for one in page.cssselect("li.kit__print")]
    assert len(shown) == len([kind for kind, _, _ in documents(corpus, language) if kind not in ("sheet", "handout")])
    for one in shown:
        (file,) = (site / "pdf").glob(Path(one.find("a").get("href")).name)
        said = one.find("span").text_content().replace("\u00a0", " ")
        with pymupdf.open(file) as document:
            pages = len(document)
        assert f", {pages} page{'s' if pages > 1 else ''}, " in said
        assert said.endswith(f" {round(file.stat().st_size / 1000)} {'ko' if language == 'fr' else 'kB'}")
