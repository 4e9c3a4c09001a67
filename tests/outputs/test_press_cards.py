"""The cards: one for each record and page in each language, whole at any length, named by the pages that share them."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from PIL import Image
from places import ROOT
from prints import workshop_in

from corpus import Corpus
from corpus.addresses import address, short_addresses
from corpus.model.types import LANGUAGES
from press.addresses import card_address
from press.cards import card, card_alternative
from press.palette import read_palette
from press.publication import has_card
from press.words import Words
from press.workshop import Workshop

PALETTE = read_palette(ROOT / "assets" / "styles" / "tokens.css")
LOCALES = {"fr": "fr_CA", "en": "en_CA"}
BOOK = 532

LONG_TITLES = {
    "sixty": "Rapprocher les municipalités régionales et les immigrants au",
    "words": "Interdépartementalisation constitutionnellement incompréhensible",
    "axis": "Rendre plus performants divers programmes administratifs touchant l’immigration en région, " * 2,
    "short": "Agir",
    "a word that has room on no line": "anticonstitutionnellement" * 5,
}


def tags(page: Path) -> dict[str, str]:
    """Return the og: and twitter: tags of a page."""
    metas = html.parse(page).findall(".//meta")
    named = {meta.get("property") or meta.get("name"): meta.get("content") for meta in metas}
    return {name: content for name, content in named.items() if name and name.startswith(("og:", "twitter:"))}


def test_every_record_and_page_has_a_card_that_its_page_names(corpus: Corpus, site: Path) -> None:
    for record in filter(has_card, corpus.walk()):
        for language in LANGUAGES:
            where = card_address(record, language)
            with Image.open(site / where) as picture:
                assert picture.size == (1200, 630), where
            found = tags(site / address(record, language) / "index.html")
            assert found["og:image"] == found["twitter:image"] == f"https://example.org/{where}"
            assert found["og:url"] == f"https://example.org/{address(record, language)}"
            assert found["og:locale"] == LOCALES[language]
            assert found["og:title"] and found["og:description"]
            assert found["twitter:card"] == "summary_large_image"


def test_alternative_texts_say_what_the_card_shows_in_its_language(corpus: Corpus, site: Path) -> None:
    french = tags(site / "recommandations" / "f2-a2-1" / "index.html")["og:image:alt"]
    english = tags(site / "en" / "recommendations" / "f2-a2-1" / "index.html")["og:image:alt"]
    assert french.startswith("2.1 Faire voir les régions à Montréal et à l’étranger – ")
    assert "Notre lecture\u00a0: M1.1 y touche en partie et M2.1 y contribuerait indirectement, selon" in french
    assert english.startswith("2.1 Make the regions visible in Montréal and abroad – ")
    assert "Our reading: M1.1 touches on it in part and M2.1 would contribute to it indirectly, according to" in english
    for record in filter(has_card, corpus.walk()):
        said = [card_alternative(record, Words(corpus.labels, language)) for language in LANGUAGES]
        assert said[0] != said[1] and not any("\ue000" in one for one in said), record.id


def test_short_addresses_are_shared_with_a_card(corpus: Corpus, site: Path) -> None:
    for record in corpus.walk():
        for language, where in short_addresses(record).items():
            shown = tags(site / where / "index.html")
            image = shown["og:image"].removeprefix("https://example.org/")
            assert (site / image).exists(), where
            assert image.endswith(f".{language}.png") or where == f"{record.id}/", where
            assert shown["og:locale"] == ("en_CA" if where.startswith("en/") else "fr_CA")


def test_addresses_of_cards_follow_the_site(subpath_site: Path) -> None:
    image = tags(subpath_site / "en" / "recommendations" / "f2-a1-3" / "index.html")["og:image"]
    assert image == "https://example.org/forum/cartes/f2-a1-3.en.png"


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory, corpus: Corpus) -> Workshop:
    """A workshop with a cache of its own."""
    return workshop_in(tmp_path_factory.mktemp("press"), corpus.updated)


@pytest.mark.parametrize("title", LONG_TITLES.values(), ids=LONG_TITLES)
@pytest.mark.parametrize("record_id", ["f2-a1-3", "f2-a2-1", "pa22-o2-1", "pa22-o1-6", "f2-a1", "f2-p4"])
def test_a_title_of_any_length_stays_within_its_page_of_the_book(
    corpus: Corpus, workshop: Workshop, record_id: str, title: str
) -> None:
    data = {**card(corpus[record_id], Words(corpus.labels, "fr")), "title": title}
    with Image.open(workshop.cards([data])[0]) as picture:
        page = picture.convert("RGB")
    colour = PALETTE["forum-fill" if data["side"] == "forum" else "plan-fill"]
    left, right = edges(page, colour)
    # The signs stand on the seam, half on the title's page of the book: on either side of it nothing is tried there.
    beside_sign = 64 if data["layout"] == "record" else 30
    outer, inner = (left, right) if data["side"] == "forum" else (right, left)
    margins = [
        sorted((outer, outer + (32 if outer < inner else -32))),
        sorted((inner + (beside_sign if outer > inner else -beside_sign), inner)),
    ]
    assert strip(page, margins[0], 4, BOOK - 4) == {rgb(colour)}
    assert strip(page, margins[1], 4, 60) == {rgb(colour)}
    assert strip(page, (left + 70, right - 70), BOOK - 20, BOOK - 2) == {rgb(colour)}
    assert page.getpixel((right + 4 if right < 1190 else left - 4, 20)) != rgb(colour)


def strip(page: Image.Image, across: list[int] | tuple[int, int], top: int, bottom: int) -> set[tuple[int, int, int]]:
    """Return the colours of a strip of the picture."""
    return {one for _, one in page.crop((across[0] + 2, top, across[1] - 2, bottom)).getcolors(1_000_000)}


@pytest.mark.parametrize("record_id", ["f2-a2-7", "f2-a1-1", "pa22-o2-3", "f3-a1-1", "f2-a2-1--pa22-o1-1"])
def test_a_statement_of_any_length_stays_within_its_frame(corpus: Corpus, workshop: Workshop, record_id: str) -> None:
    data = card(corpus[record_id], Words(corpus.labels, "fr"))
    long = "Notre lecture\u00a0: " + "M1.1, M1.2 et M1.3 y touchent en partie, selon un article de presse, " * 3
    if "layers" in data:
        data = {**data, "layers": [{**layer, "answer": long} for layer in data["layers"]]}
    else:
        data = {**data, "answer": long}
    with Image.open(workshop.cards([data])[0]) as picture:
        page = picture.convert("RGB")
    # The frame of the picture: its last rows and columns hold no ink of a letter.
    ink = rgb(PALETTE["ink"])
    edge = [page.crop(box).getcolors(1_000_000) for box in ((1186, 0, 1200, BOOK), (0, 0, 1200, 3), (0, 0, 6, BOOK))]
    assert not [colour for colours in edge for _, colour in colours if colour == ink]


def edges(page: Image.Image, colour: str) -> tuple[int, int]:
    """Return where, along the top, the page of the book that has `colour` and the title starts and ends."""
    row = [page.getpixel((x, 3)) == rgb(colour) for x in range(1200)]
    runs, start = [], None
    for x, inside in enumerate([*row, False]):
        if inside and start is None:
            start = x
        elif not inside and start is not None:
            runs.append((start, x))
            start = None
    return max(runs, key=lambda run: run[1] - run[0])


def rgb(colour: str) -> tuple[int, int, int]:
    """Return the channels of "#8F2E17"."""
    return tuple(bytes.fromhex(colour[1:]))
