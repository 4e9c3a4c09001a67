"""The poster of the whole: every record a tile, at any number of them, in type that is read."""

from __future__ import annotations

import copy
from collections import Counter
from math import ceil
from typing import Any

import pymupdf
import pytest
from prints import flat, workshop_in

from corpus import Corpus
from corpus.model.types import LANGUAGES
from press.whole import whole
from press.words import Words, plain
from press.workshop import Workshop

LEAST = 9
SIDES = ("recommendation", "measure")
CODE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>'


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory, live: Corpus) -> Workshop:
    """A workshop with nothing in its store."""
    return workshop_in(tmp_path_factory.mktemp("press"), live.updated)


def poster_data(corpus: Corpus, language: str) -> dict[str, Any]:
    """Return what the poster of all pairs shows."""
    words = Words(corpus.labels, language)
    reached = {"url": "https://example.org/", "shown": "example.org/", "qr": CODE, "qr_alt": "Code", "said": ""}
    labels = {"reading": "Une lecture.", "site_words": "Nos mots.", "not_government": "Autre chose."}
    shared = {"language": language, "site": "Vis-à-vis", "title": "Tout", "keywords": [], "date": "Hier", "sources": []}
    return {**shared, "labels": labels, "reached": reached, "pairs": [whole(pair, words) for pair in corpus.pairs]}


def set_poster(data: dict[str, Any], workshop: Workshop) -> pymupdf.Document:
    """Return the poster, set."""
    (file,) = workshop.documents([("whole.typ", data)])
    return pymupdf.open(file)


def sheets(poster: pymupdf.Document, data: dict[str, Any]) -> list[list[pymupdf.Page]]:
    """Return the sheets of each pair; the first is the one that says its title."""
    found: list[list[pymupdf.Page]] = []
    for page in poster:
        first = len(found) < len(data["pairs"]) and flat(data["pairs"][len(found)]["title"])
        if first and flat(page.get_text()).startswith(first):
            found.append([])
        found[-1].append(page)
    return found


def tiles(page: pymupdf.Page) -> list[list[str]]:
    """Return the words of every frame that holds any. Raises AssertionError where one pokes out of its frame."""
    frames = {tuple(drawing["rect"]) for drawing in page.get_drawings() if "s" in drawing["type"]}
    words = page.get_text("words")
    found = []
    for left, top, right, bottom in frames:
        begun = [word for word in words if left < word[0] < right and top < (word[1] + word[3]) / 2 < bottom]
        assert [word[4] for word in begun if word[2] > right] == []
        found.append([word[4] for word in begun])
    return [words for words in found if words]


def codes_of(pages: list[pymupdf.Page]) -> Counter[str]:
    """Return the code that begins each tile."""
    return Counter(words[0] for page in pages for words in tiles(page))


def untitled(records: list[dict[str, Any]], pages: list[pymupdf.Page]) -> list[str]:
    """Return the codes of the records whose titles some sheets do not say."""
    text = flat("".join(page.get_text() for page in pages))
    return [record["code"] for record in records if flat(record["code"] + plain(record["title"])) not in text]


def records_of(groups: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what both sides of some groups hold."""
    return [record for group in groups for side in SIDES for record in group[side]["records"]]


def compared(page: dict[str, Any]) -> list[dict[str, Any]]:
    """Return all the records of a pair, as the two texts have it."""
    return records_of([page["layers"][0]["met"], *page["layers"][0]["groups"]])


def small_type(document: pymupdf.Document) -> set[str]:
    """Return what is set below the least size."""
    blocks = (block for page in document for block in page.get_text("dict")["blocks"])
    spans = (span for block in blocks for line in block.get("lines", []) for span in line["spans"])
    return {span["text"].strip() for span in spans if round(span["size"], 1) < LEAST}


def grown(data: dict[str, Any], least: int) -> dict[str, Any]:
    """Return the poster of the largest pair with its records as often as makes `least`, but for what documents add."""
    page = copy.deepcopy(max(data["pairs"], key=lambda page: len(compared(page))))
    times = ceil(least / len(compared(page)))
    for side in (group[side] for layer in page["layers"] for group in layer["groups"] for side in SIDES):
        side["records"] = side["records"] * times
        side["count"] *= times
    return {**data, "pairs": [page]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_record_is_a_tile_and_named_on_its_sheet_or_the_next(
    live: Corpus, workshop: Workshop, language: str
) -> None:
    data = poster_data(live, language)
    poster = set_poster(data, workshop)
    for shown, (picture, *names) in zip(data["pairs"], sheets(poster, data), strict=True):
        records, further = compared(shown), shown["layers"][1:]
        near = [group for layer in further for group in layer["groups"] if group["sign"].endswith("near")]
        added = records_of([*(layer["met"] for layer in further), *near])
        assert codes_of([picture]) == Counter(record["code"] for record in [*records, *added])
        assert codes_of(names) == Counter(record["code"] for record in records if names)
        # There is a next sheet only where the first has no room for titles.
        assert bool(untitled(records, [picture])) == bool(names)
        assert untitled(records, names or [picture]) == []
    assert small_type(poster) <= {"e"}  # Raised: 2e.


def test_more_than_a_sheet_holds_is_shown_by_code_and_named_on_the_next(live: Corpus, workshop: Workshop) -> None:
    data = grown(poster_data(live, "fr"), 160)
    poster = set_poster(data, workshop)
    picture, *names = poster
    records = compared(data["pairs"][0])
    codes = Counter(record["code"] for record in records)
    assert codes - codes_of([picture]) == Counter()
    assert codes_of(names) == codes
    assert untitled(records, names) == []
    assert small_type(poster) <= {"e"}
