"""What readers do, by keyboard and by touch, in each engine: `make browsers`."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from crawl import shown_on
from engines import ENGINES
from server import serving

from corpus import Corpus
from corpus.addresses import EMBEDS, address
from corpus.model.types import LANGUAGES

PHONE = (390, 844)
SLIDE = "() => document.querySelector('[data-stage] .slide:not([hidden])').id"
FIELD = ".explore__word input"
WORDS = {"fr": "logement", "en": "housing"}
TITLE = "() => document.querySelector('h1').textContent.trim()"
SHOWN = "() => [...document.querySelectorAll('main .row')].filter((row) => row.checkVisibility()).length"


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[object]:
    """Each engine in turn."""
    with ENGINES[request.param]() as engine:
        engine.resize(*PHONE)
        yield engine


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language in turn."""
    return request.param


def test_search_and_its_facets(engine: object, heard_url: str, corpus: Corpus, language: str) -> None:
    engine.go(f"{heard_url}{address(corpus['search'], language)}?q={WORDS[language]}")
    engine.wait("() => document.querySelectorAll('[data-search-body] .result').length > 1")
    before = engine.run("() => document.querySelectorAll('[data-search-body] .result').length")
    engine.run("() => document.querySelectorAll('main details').forEach((one) => { one.open = true; })")
    engine.tap("[data-search-body] input[type=checkbox]")
    engine.wait(f"() => document.querySelectorAll('[data-search-body] .result').length < {before}")
    assert engine.run("() => complaints") == []


def test_the_list_is_filtered(engine: object, heard_url: str, corpus: Corpus, language: str) -> None:
    engine.go(heard_url + address(shown_on(corpus, "explore")[0], language))
    before = engine.run(SHOWN)
    engine.tap(FIELD)
    engine.write(WORDS[language])
    engine.wait(f"() => ({SHOWN})() < {before}")
    assert engine.run("() => complaints") == []


def test_the_menu_opens_by_a_key_closes_by_another_and_leads_on_by_touch(engine: object, heard_url: str) -> None:
    engine.go(heard_url)
    engine.run("() => document.querySelector('[data-menu] > summary').focus()")
    engine.press("Enter")
    engine.wait("() => document.querySelector('[data-menu]').open")
    engine.press("Escape")
    engine.wait("() => !document.querySelector('[data-menu]').open")
    engine.tap("[data-menu] > summary")
    engine.tap("[data-menu] a[href$='methode/']")
    engine.wait("() => location.pathname.endsWith('/methode/') && document.readyState === 'complete'")
    assert engine.run("() => complaints") == []


def test_theme_and_language(engine: object, heard_url: str) -> None:
    engine.go(heard_url)
    engine.tap("[data-menu] > summary")
    engine.tap("[data-dark]")
    engine.wait("() => document.documentElement.dataset.theme === 'dark'")
    engine.tap("a[hreflang=en]")
    engine.wait("() => document.documentElement.lang.startsWith('en') && document.readyState === 'complete'")
    assert engine.run("() => document.documentElement.dataset.theme") == "dark"


def test_slides_go_by_keys_and_by_touch(engine: object, heard_url: str, corpus: Corpus, language: str) -> None:
    engine.go(heard_url + address(corpus["slides"], language) + "?r=1.1,1.3,2.7")
    engine.wait("() => document.querySelector('[data-stage]:not([hidden])')")
    first = engine.run(SLIDE)
    engine.press("ArrowRight")
    engine.wait(f"() => ({SLIDE})() !== '{first}'")
    second = engine.run(SLIDE)
    engine.tap("[data-stage-next]")
    engine.wait(f"() => ![{first!r}, {second!r}].includes(({SLIDE})())")
    assert engine.run("() => complaints") == []


def test_a_link_is_copied(engine: object, heard_url: str, corpus: Corpus, language: str) -> None:
    """And pasted into a field, where it can be read."""
    record = corpus.correspondences[0].recommendation
    engine.go(heard_url + address(record, language))
    engine.click(".share > summary")
    engine.click("[data-copy=share-link]")
    engine.press("Escape")
    engine.go(heard_url + address(shown_on(corpus, "explore")[0], language))
    engine.click(FIELD)
    engine.press("Control", "v")
    engine.wait(f"() => document.querySelector('{FIELD}').value.includes('{record.id}')")


def test_a_page_once_opened_is_read_without_a_network(engine: object, live_site: Path, corpus: Corpus) -> None:
    """And any other of the language, once the reader asked for them all."""
    seen, other = address(corpus.correspondences[0].recommendation, "fr"), address(corpus["explore"], "fr")
    with serving(live_site) as url:
        engine.go(url + seen)
        engine.run("() => navigator.serviceWorker.ready.then(() => true)")
        engine.wait("() => navigator.serviceWorker.controller")
        engine.go(url + seen)
        title = engine.run(TITLE)
        engine.go(url + address(corpus["offline"], "fr"))
        engine.wait("() => !document.querySelector('[data-offer]').hidden")
        engine.tap("[data-offer-keep]")
        engine.wait("() => document.querySelector('[data-offer-status]').textContent.startsWith('Toutes')")
    engine.go(url + seen)
    assert engine.run(TITLE) == title
    engine.go(url + other)
    assert engine.run(TITLE) == corpus["explore"].title["fr"]


def test_a_card_shows_in_a_foreign_page(engine: object, heard_url: str, corpus: Corpus, tmp_path: Path) -> None:
    record = corpus.correspondences[0].recommendation
    frame = f'<!doctype html><iframe src="{heard_url}{EMBEDS}/{record.id}/" width="360" height="400"></iframe>'
    (tmp_path / "index.html").write_text(frame, encoding="utf-8")
    with serving(tmp_path) as foreign:
        engine.go(foreign)
        engine.wait("() => frames.length === 1")


def test_the_copy_is_read_from_files(engine: object, live_site: Path, corpus: Corpus, tmp_path: Path) -> None:
    (copy,) = live_site.rglob("vis-a-vis-hors-ligne.zip")
    zipfile.ZipFile(copy).extractall(tmp_path)
    page = next(tmp_path.rglob("recherche/index.html"))
    engine.go(page.as_uri() + "?q=logement")
    engine.wait("() => document.querySelectorAll('[data-search-body] .result').length > 1")
