"""A third forum and a second plan, in YAML alone: everything follows, and nothing of the second forum moves."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from growth import grow

from corpus import Corpus, load
from corpus.addresses import all_addresses
from corpus.counts import tally

NEW = ["f3-p1", "f3-a1", "f3-a1-1", "f3-a1-2", "pa27", "pa27-o1", "pa27-o1-1", "f3-a1-1--pa27-o1-1"]


@pytest.fixture
def grown(content: Path) -> Corpus:
    """The content with the new edition and the new plan."""
    grow(content)
    return load(content)


def test_nothing_of_what_was_there_moves(grown: Corpus, corpus: Corpus) -> None:
    for record in corpus.walk():
        assert all_addresses(grown[record.id]) == all_addresses(record)
    assert grown.former_addresses == corpus.former_addresses


def test_the_editions_are_never_mixed(grown: Corpus, corpus: Corpus) -> None:
    second, third = grown["f2"], grown["f3"]
    assert [one.id for one in third.recommendations] == ["f3-a1-1", "f3-a1-2"]
    assert [one.id for one in second.recommendations] == [one.id for one in corpus["f2"].recommendations]
    assert tally(second.recommendations) == tally(corpus["f2"].recommendations)
    assert grown["pa22"].measures[-1].next is None and grown["pa27-o1-1"].previous is None
    assert grown["f2-a5-9"].next is None and grown["f3-a1-1"].previous is None
    assert grown["f3-a1-1--pa27-o1-1"].days_apart < 0


def test_the_codes_at_the_root_stay_with_the_second_edition(grown: Corpus) -> None:
    assert "1.1/" in all_addresses(grown["f2-a1-1"]) and "1.1/" not in all_addresses(grown["f3-a1-1"])
    assert "f3/1.1/" in all_addresses(grown["f3-a1-1"])
    assert "m/1.1/" in all_addresses(grown["pa22-o1-1"]) and "m/1.1/" not in all_addresses(grown["pa27-o1-1"])


@pytest.mark.parametrize("record", NEW)
def test_each_new_record_has_its_pages(grown: Corpus, grown_site: Path, record: str) -> None:
    for address in all_addresses(grown[record]):
        assert (grown_site / address / "index.html").exists(), address


def test_every_page_of_the_site_is_still_there(site: Path, grown_site: Path) -> None:
    pages = {path.relative_to(site) for path in site.rglob("index.html")}
    assert {page for page in pages if not (grown_site / page).exists()} == set()


@pytest.mark.parametrize(
    ("page", "links"),
    [
        ("forums", ["f3"]),
        ("forums/f3", ["f3-p1", "f3-a1"]),
        ("panels", ["f3-p1"]),
        ("axes", ["f3-a1"]),
        ("recommandations", ["f3-a1-1", "f3-a1-2"]),
        ("plans", ["pa27"]),
        ("objectifs", ["pa27-o1"]),
        ("mesures", ["pa27-o1-1"]),
        ("correspondances", ["f3-a1-1--pa27-o1-1"]),
        ("recommandations/f3-a1-1", ["f3-a1", "f3-p1", "pa27-o1-1"]),
        ("mesures/pa27-o1-1", ["pa27-o1", "f3-a1-1"]),
    ],
)
def test_readers_are_led_to_the_new_records(grown_site: Path, page: str, links: list[str]) -> None:
    html = (grown_site / page / "index.html").read_text(encoding="utf-8")
    led = set(re.findall(r'href="[^"]*?/?([a-z0-9-]+)/(?:#[^"]*)?"', html))
    assert set(links) <= led


@pytest.mark.parametrize(("language", "word"), [("fr", "zéphyr"), ("en", "zephyr")])
def test_the_search_knows_the_new_records(grown_site: Path, language: str, word: str) -> None:
    (index,) = (grown_site / "assets").glob(f"index.{language}*.js")
    text = index.read_text(encoding="utf-8")
    assert "f3-a1-1" in text and "pa27-o1-1" in text
    assert "zephyr" in text.casefold() or word in text


def test_the_data_holds_the_new_records(grown_site: Path) -> None:
    for record in ("f3-a1-1", "pa27-o1-1", "f3-a1-1--pa27-o1-1"):
        assert (grown_site / "data" / "v1" / "records" / f"{record}.json").exists()
    assert "f3-a1-2" in (grown_site / "data" / "v1" / "recommendations.csv").read_text(encoding="utf-8-sig")
