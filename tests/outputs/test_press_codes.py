"""The QR codes: each is read back, as files and as printed, and leads to a page that exists."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pymupdf
import pytest
import zxingcpp
from PIL import Image

from corpus import Corpus
from corpus.addresses import has_page, short_address
from corpus.model.types import LANGUAGES
from press.addresses import code_address, document_address

URL = "https://example.org/"


def pictures(path: Path, zoom: float) -> list[Image.Image]:
    """Return the pages of a PDF, or an SVG, as pictures at `zoom` times 72 pixels an inch."""
    with pymupdf.open(path) as document:
        pixmaps = [page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), alpha=False) for page in document]
    return [Image.frombytes("RGB", (one.width, one.height), one.samples) for one in pixmaps]


def read(picture: Image.Image) -> list[str]:
    """Return what the QR codes of a picture say."""
    return [found.text for found in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)]


def test_every_code_is_read_and_leads_to_a_page_that_exists(corpus: Corpus, site: Path) -> None:
    records = list(filter(has_page, corpus.walk()))
    assert records
    for record, language in product(records, LANGUAGES):
        with Image.open(site / code_address(record, language, "png")) as picture:
            said = read(picture.convert("L"))
        assert said == [URL + short_address(record, language)]
        assert said == read(pictures(site / code_address(record, language, "svg"), 8)[0]), record.id
        assert (site / said[0].removeprefix(URL) / "index.html").exists(), record.id


def test_codes_follow_the_base_address(subpath_site: Path) -> None:
    with Image.open(subpath_site / "qr" / "f2-a1-3.png") as picture:
        assert read(picture.convert("L")) == ["https://example.org/forum/f2-a1-3/"]
    with pymupdf.open(subpath_site / "pdf" / "sheet-f2-a1-3.en.pdf") as sheet:
        (said,) = sheet[0].search_for("example.org/forum/1.3")
    assert said.height > 20, "what is said stands in large type"
    code = read(pictures(subpath_site / "pdf" / "sheet-f2-a1-3.en.pdf", 2)[0])
    assert code == ["https://example.org/forum/en/f2-a1-3/"]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("kind", ["sheets", "codes"])
def test_printed_codes_are_read_once_each_and_carry_short_addresses_only(
    corpus: Corpus, site: Path, kind: str, language: str
) -> None:
    forum = corpus["f2"]
    pages = pictures(site / document_address(kind, forum, language), 2)
    said = [text for page in pages for text in read(page)]
    assert sorted(said) == sorted(URL + short_address(one, language) for one in forum.recommendations)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_posters_and_booklet_lead_to_the_site(corpus: Corpus, site: Path, language: str) -> None:
    for axis in corpus.axes:
        poster = pictures(site / document_address("poster", axis, language), 1.5)[0]
        assert read(poster) == [URL + short_address(axis, language)]
    home = {"fr": URL, "en": f"{URL}en/"}[language]
    assert read(pictures(site / document_address("booklet", corpus["f2"], language), 2)[0]) == [home]
