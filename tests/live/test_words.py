"""One word for one thing on every public page, and reasons that begin with what they find, in short sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from crawl import SAID, pages
from lxml import html

from corpus import Corpus

WORDS = yaml.load(Path(__file__).with_name("words.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
# Words of others, and names of files and columns.
QUOTED = ("blockquote", "q", "cite", "code", "pre", "script", "style")
LONGEST = 32
READING = {"fr": "Une correspondance est une lecture de ce site", "en": "A match is this site’s own reading"}
OPENINGS = {"fr": ("Le rapport", "La recommandation demande"), "en": ("The report", "The recommendation asks")}


def own_words(element: html.HtmlElement, language: str) -> Iterator[str]:
    """Yield what a page says by itself in its language: no quotation, and nothing marked as another language."""
    if not isinstance(element.tag, str) or element.tag in QUOTED or element.get("lang", language) != language:
        return
    yield from (element.get(name) for name in SAID if element.get(name))
    if element.tag == "meta" and element.get("name") == "description":
        yield element.get("content")
    yield element.text or ""
    for child in element:
        yield from own_words(child, language)
        yield child.tail or ""


def plain(words: str) -> str:
    """Return words without the addresses and names of files among them, which never change."""
    return re.sub(r"\s+", " ", re.sub(r"https?://\S+|\b[\w.-]+\.(?:csv|json|tsv)", "", words))


@pytest.fixture(scope="module")
def said(live_site: Path) -> dict[str, tuple[str, str]]:
    """The language and the own words of each page."""
    trees = pages(live_site).items()
    return {here: (tree.get("lang")[:2], plain("".join(own_words(tree, tree.get("lang"))))) for here, tree in trees}


@pytest.mark.parametrize("language", WORDS)
def test_pages_say_one_word_for_one_thing(said: dict[str, tuple[str, str]], language: str) -> None:
    found = []
    for entry in WORDS[language]:
        words = "|".join(re.escape(word) for word in entry["not"])
        pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", 0 if entry.get("as_written") else re.IGNORECASE)
        for here, (spoken, text) in said.items():
            if spoken == language and (match := pattern.search(text)):
                around = text[max(0, match.start() - 40) : match.end() + 40]
                found.append(f"/{here}: « {match.group()} » (…{around}…); say: {entry['say']}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", READING)
def test_a_page_says_once_what_a_match_is(said: dict[str, tuple[str, str]], language: str) -> None:
    times = {here: text.count(READING[language]) for here, (spoken, text) in said.items() if spoken == language}
    assert {here: count for here, count in times.items() if count > 1} == {}
    assert any(times.values())


@pytest.mark.parametrize("language", OPENINGS)
def test_reasons_begin_with_what_they_find_in_short_sentences(corpus: Corpus, language: str) -> None:
    kept = [link for link in corpus.correspondences if link.withdrawn is None]
    reasons = {one.id: one.reason[language] for one in kept} | {
        f"{one.record_id} ({one.basis})": one.reason[language] for one in corpus.unmatched
    }
    assert len(reasons) > 50
    assert [name for name, reason in reasons.items() if reason.startswith(OPENINGS[language])] == []
    long = []
    for name, reason in reasons.items():
        for sentence in re.split(r"(?<=[.!?])\s+", reason):
            count = sum(bool(re.search(r"\w", word)) for word in sentence.split())
            if count > LONGEST:
                long.append(f"{name}: {count} words: {sentence}")
    assert not long, "\n".join(long)
