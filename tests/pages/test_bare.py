"""Pages hold where less is known: no edition is here, or nothing came near."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html
from places import ROOT

from corpus import Corpus, load
from corpus.addresses import address
from corpus.model.types import LANGUAGES
from hooks.rendering.renderer import Renderer, Site
from press.cards import card
from press.words import Words


@pytest.fixture
def uncompared(content: Path) -> Corpus:
    """The example with one plan, and no edition of the forum."""
    corpus = load(content)
    none = dict.fromkeys(("forum", "panel", "axis", "correspondence", "follow_up"), ())
    tops = corpus.tops | none | {"plan": corpus.plans[:1]}
    return replace(corpus, tops=tops, withdrawn_correspondences=(), aims=(), unmatched=())


def rendered(corpus: Corpus, template: str, record_id: str, language: str) -> html.HtmlElement:
    """Return what a template makes of a record."""
    renderer = Renderer(corpus, Site("https://example.org/"), ROOT / "templates")
    record = corpus[record_id]
    return html.fromstring(renderer.render(template, language, address(record, language), record=record))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_door_of_the_home_page_is_empty(uncompared: Corpus, language: str) -> None:
    doors = rendered(uncompared, "parts/hero.html", "home", language).cssselect("a.door")
    assert [bool(door.text_content().strip()) for door in doors] == [True]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_of_the_home_page_shows_no_figure_of_what_is_not_compared(uncompared: Corpus, language: str) -> None:
    assert card(uncompared["home"], Words(uncompared.labels, language))["layout"] == "page"


def test_each_statement_is_on_its_page_once(content: Path) -> None:
    path = content / "correspondences.yaml"
    path.write_text(re.sub(r"\n    nearest: .*", "", path.read_text(encoding="utf-8")), encoding="utf-8")
    corpus = load(content)
    for record in (*corpus.recommendations, *corpus.measures):
        ids = rendered(corpus, f"{record.kind}.html", record.id, "en").xpath("//@id")
        assert len(ids) == len({*ids}), record.id
