"""The poster of the whole: every record a tile, at any number of them, in type that is read."""

from __future__ import annotations

import copy
from collections import Counter
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


def framed(page: pymupdf.Page) -> list[str]:
    """Return every word that begins in a frame of its own: the codes of tiles, and of what meets."""
    frames = [drawing["rect"] for drawing in page.get_drawings() if "s" in drawing["type"]]
    words = page.get_text("words")
    return [word[4] for word in words if any(pymupdf.Rect(word[:4]) in frame for frame in frames)]


def records_of(groups: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what both sides of some groups hold."""
    return [record for group in groups for side in ("recommendation", "measure") for record in group[side]["records"]]


def small_type(document: pymupdf.Document) -> set[str]:
    """Return what is set below the least size."""
    blocks = (block for page in document for block in page.get_text("dict")["blocks"])
    spans = (span for block in blocks for line in block.get("lines", []) for span in line["spans"])
    return {span["text"].strip() for span in spans if round(span["size"], 1) < LEAST}


def grown(data: dict[str, Any], times: int) -> dict[str, Any]:
    """Return the poster of `times` as many records, but for what meets by documents."""
    data = copy.deepcopy(data)
    for group in (group for page in data["pairs"] for layer in page["layers"] for group in layer["groups"]):
        for side in (group["recommendation"], group["measure"]):
            side["records"] = side["records"] * times
            side["count"] *= times
    return data


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_record_is_a_tile_with_its_title_on_one_sheet(live: Corpus, workshop: Workshop, language: str) -> None:
    data = poster_data(live, language)
    poster = set_poster(data, workshop)
    assert len(poster) == len(live.pairs)
    for page, shown in zip(poster, data["pairs"], strict=True):
        said = flat(page.get_text())
        first, *further = shown["layers"]
        records = records_of([first["met"], *first["groups"]])
        assert [one["code"] for one in records if flat(one["code"] + plain(one["title"])) not in said] == []
        tiles = Counter(framed(page))
        expected = Counter(one["code"] for one in [*records, *records_of([layer["met"] for layer in further])])
        assert expected - tiles == Counter()
    assert small_type(poster) <= {"e"}  # Raised: 2e.


def test_more_than_a_sheet_holds_is_shown_by_code_and_named_on_the_next(live: Corpus, workshop: Workshop) -> None:
    poster = set_poster(grown(poster_data(live, "fr"), 3), workshop)
    assert len(poster) > len(live.pairs)
    picture, *names = (flat(page.get_text()) for page in poster)
    for pair in live.pairs:
        for record in (*pair.forum.recommendations, *pair.plan.measures):
            assert record.code in picture
            assert flat(plain(Words(live.labels, "fr").title(record) or "")) in "".join(names)
    assert small_type(poster) <= {"e"}
