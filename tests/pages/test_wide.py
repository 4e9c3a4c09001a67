"""What is too much for a page, in a browser: an address of the whole leads to the part; nothing to explore is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe import AXE, by_turns, opened
from building import built
from places import ROOT, copy_unpublished
from playwright.sync_api import Page
from server import serving
from widening import widen

from corpus import Corpus, load
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES
from hooks.rendering.site import UNSET

GUARD = ROOT.joinpath("tests/support/layout_guard.js").read_text(encoding="utf-8")
WIDTHS = (320, 1440)
# The pages that are otherwise where they would list too much, and those of which an axis or an objective has a part.
OTHERWISE = ("home", "explore", "topics", "axes", "objectives", "recommendations", "measures")
PARTED = ("matrix", "correspondences", "unmatched", "slides")


@pytest.fixture(scope="module")
def wide_content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with an edition and a plan that are too much for a page."""
    return widen(copy_unpublished(tmp_path_factory.mktemp("wide") / "content"))


@pytest.fixture(scope="module")
def wide(wide_content: Path) -> Corpus:
    """That content, loaded."""
    return load(wide_content)


@pytest.fixture(scope="module")
def wide_site(tmp_path_factory: pytest.TempPathFactory, wide_content: Path) -> Path:
    """Its site, without what is printed."""
    return built(tmp_path_factory, "wide", wide_content, LIVE="true", SITE_URL=UNSET)


@pytest.fixture(scope="module")
def wide_url(wide_site: Path) -> Iterator[str]:
    """The address of that site."""
    with serving(wide_site) as address:
        yield address


@pytest.mark.parametrize(
    ("asked", "reached"),
    [
        ("diapos/?r=1.1,1.21", "diapos/f2-a1--pa22/?r=1.1,1.21"),
        ("en/slides/?r=M2.1,M2.3&n=2", "en/slides/f2--pa22-o2/?r=M2.1,M2.3&n=2"),
        ("diapos/?axe=f2-a4", "diapos/f2-a4--pa22/?axe=f2-a4"),
        ("diapos/?axe=f2,pa22", "diapos/f2-pa22/?axe=f2,pa22"),
        ("matrice/#in-f2-pa22-f2-a1-3", "matrice/f2-a1--pa22/#in-f2-pa22-f2-a1-3"),
        ("sans-correspondance/#without-measure-f2-pa22", "sans-correspondance/f2-pa22/#without-measure-f2-pa22"),
    ],
)
def test_an_address_of_the_whole_leads_to_the_part(page: Page, wide_url: str, asked: str, reached: str) -> None:
    page.goto(wide_url + asked)
    page.wait_for_url(wide_url + reached)
    page.wait_for_load_state()
    assert page.url == wide_url + reached


@pytest.mark.parametrize("offline", [False, True])
def test_nothing_to_explore_is_lost(page: Page, wide: Corpus, wide_site: Path, wide_url: str, offline: bool) -> None:
    forum, plan = wide.pairs[0].forum, wide.pairs[0].plan
    root = f"{wide_site.as_uri()}/" if offline else wide_url
    page.goto(f"{root}explorer/f2-pa22/{'index.html' if offline else ''}?objective=pa22-o1&axis=f2-a2")
    page.wait_for_selector("[data-explore-status]:not(:empty)")
    shown = page.locator("[data-record]:visible").evaluate_all("all => all.map((one) => one.dataset.record)")
    assert shown == ["f2-a2-1", "pa22-o1-1"]
    assert page.locator("[data-record]").count() == len(forum.recommendations) + len(plan.measures)
    counted = page.locator(".filter__choice:has([name=axis][value=f2-a2]) .filter__count").inner_text()
    assert counted == "1 R · 1 M"
    page.locator("[data-record]:visible a").first.click()
    page.wait_for_url(f"**/recommandations/f2-a2-1/{'index.html' if offline else ''}")


def test_without_javascript_the_list_to_explore_leads_on(
    new_page: Callable[..., Page], wide_url: str, wide: Corpus
) -> None:
    bare = new_page(java_script_enabled=False)
    bare.goto(f"{wide_url}explorer/f2-pa22/")
    groups = (*wide.pairs[0].forum.axes, *wide.pairs[0].plan.objectives)
    assert bare.locator(".groups a").count() == len(groups)


def test_a_code_that_no_list_holds_leads_to_its_page(page: Page, wide_url: str) -> None:
    page.goto(f"{wide_url}va/?c=1.21")
    page.wait_for_url(f"{wide_url}recommandations/f2-a1-21/")


def test_what_is_wide_is_whole_and_breaks_no_rule(
    new_page: Callable[..., Page], wide: Corpus, wide_url: str
) -> None:
    page, found = new_page(script=AXE), {}
    for number, record in enumerate(wide_pages(wide)):
        language = LANGUAGES[number % len(LANGUAGES)]
        opened(page, wide_url, record, language)
        page.evaluate("() => document.fonts.ready")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            found[f"{record.id} {language}, at {width}"] = page.evaluate(GUARD)
        found |= {f"{record.id} {language}, {way}": broken for way, broken in by_turns(page, number).items()}
    assert {where: complaints for where, complaints in found.items() if complaints} == {}


def wide_pages(wide: Corpus) -> list[Bound]:
    """Return what shows otherwise where much is listed, with the last part of each page and topic that has some."""
    pair = wide.pairs[0]
    topic = next(topic for topic in wide.topics if wide.pieces_of(topic))
    parted = [topic, *(wide.part(wide[name], pair.id) for name in PARTED)]
    parts = [shown for whole in parted for shown in (whole, wide.pieces_of(whole)[-1])]
    return [*(wide[name] for name in OTHERWISE), *parts, pair.forum.axes[0], pair.plan.objectives[0]]
