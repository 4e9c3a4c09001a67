"""What the page for editors says remains to be done."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from crawl import page_of, text

from corpus import Corpus, load
from corpus.commands.publish import publish
from corpus.language.typography import typeset
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES
from corpus.views.state import READING_HOLDS, state


def spoil(file: Path, pattern: str, replacement: str) -> None:
    """Replace the first match of a pattern in a file."""
    before = file.read_text(encoding="utf-8")
    after = re.sub(pattern, replacement, before, count=1, flags=re.DOTALL)
    assert after != before
    file.write_text(after, encoding="utf-8")


def test_a_translation_that_did_not_follow(content: Path) -> None:
    spoil(content / "axes.yaml", r"(id: f2-a1-2\n.*?fr: \")", r"\g<1>Bientôt : ")
    assert state(load(content)).stale == ()
    publish(content, "fr", date(2026, 12, 1))
    spoil(content / "axes.yaml", r"(id: f2-a1-2\n.*?fr: \")", r"\g<1>Demain, ")
    assert [(one.record, one.field) for one in state(load(content)).stale] == [("f2-a1-2", "title.en")]


def test_a_record_that_nobody_assessed(corpus: Corpus) -> None:
    assert [one.id for one in state(corpus).unassessed] == ["f2-a5-3", "f3-a1-2", "f5-a1-1", "pa22-o2-4"]


def test_a_translation_that_did_not_follow_and_one_that_was_reviewed(corpus: Corpus) -> None:
    assert [(one.record, one.field) for one in state(corpus).stale] == [("pa22-o2-1", "title.en")]


@pytest.mark.parametrize(("days", "listed"), [(0, False), (1, True)])
def test_a_source_read_long_ago(content: Path, corpus: Corpus, days: int, listed: bool) -> None:
    read = corpus.updated - READING_HOLDS - timedelta(days=days)
    spoil(content / "sources.yaml", r"(id: report\b.*?checked: )[\d-]+", rf"\g<1>{read}")
    assert ("report" in [one.id for one in state(load(content)).read_long_ago]) is listed


def test_a_source_that_was_never_read(corpus: Corpus) -> None:
    assert {one.id for one in state(corpus).never_read} == {
        one.id for one in corpus.sources if not one.checked and not one.read
    }


def test_an_acronym_without_a_term(content: Path) -> None:
    spoil(content / "axes.yaml", r"(id: f2-a1-2\n.*?fr: \")", r"\g<1>OVNI et PASI, II et ")
    found = {one.acronym: [record.id for record in one.records] for one in state(load(content)).unexplained}
    assert found["OVNI"] == ["f2-a1-2"]
    assert not found.keys() & {"PASI", "II"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_it_all(corpus: Corpus, site: Path, language: str) -> None:
    page = page_of(site, corpus["state"], language)
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
    counts = [int(re.search(r"\d+$", text(one)).group()) for one in page.xpath("//main//h2")]
    found = state(corpus)
    wanted = [
        found.stale,
        found.unassessed,
        found.unreviewed,
        found.read_long_ago,
        found.never_read,
        found.unexplained,
    ]
    assert counts[-6:] == [len(one) for one in wanted]
    listed = (*found.stale, *found.unassessed, *found.unreviewed, *found.never_read, *found.read_long_ago)
    assert len(page.xpath("//ul[@class='state']/li")) == len(listed)


def test_a_page_says_that_its_own_translation_waits(corpus: Corpus, site: Path) -> None:
    for language in LANGUAGES:
        note = typeset(corpus.labels["state"]["outdated"][language], language)
        tried = ("pa22-o2-1", "pa22-o2-2", "state")
        saying = [record for record in tried if _says(site, corpus[record], language, note)]
        assert saying == (["pa22-o2-1"] if language == "en" else [])


def _says(site: Path, record: Bound, language: str, words: str) -> bool:
    return words in text(page_of(site, record, language).find(".//main"))


def test_the_page_is_in_no_list(corpus: Corpus, site: Path) -> None:
    shown = [one for group in corpus.navigation.menu.groups.values() for one in group.links]
    assert "state" not in (*corpus.navigation.main, *shown, *corpus.navigation.footer)
    assert "etat-du-contenu" not in (site / "sitemap.xml").read_text(encoding="utf-8")
