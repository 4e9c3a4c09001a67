"""On stage: the chosen slides one a screen, by keys, touch or buttons; in sequence without a script and on paper."""

from __future__ import annotations

import re

import pytest
from crawl import across, squeeze, text
from playwright.sync_api import expect

from corpus.model.basis import Basis
from corpus.views import answer

PART = "diapos/f2-pa22/"
SET = f"{PART}?r=1.1,1.3,2.7"
SHOWN = "[data-stage] .slide:not([hidden])"
STATUS = "[data-stage-status]"


def shown(page):
    return page.locator(SHOWN).evaluate_all("all => all.map((one) => one.id)")


def open_set(page, site_url, where=SET):
    page.goto(site_url + where)
    page.wait_for_selector("[data-stage]:not([hidden])")


def test_the_address_chooses_the_slides_and_their_order(page, site_url):
    open_set(page, site_url, f"{PART}?r=2.7,f2-a1-3,M1.4")
    seen = shown(page)
    for _ in range(2):
        page.keyboard.press("ArrowRight")
        seen += shown(page)
    assert seen == ["f2-a2-7", "f2-a1-3", "pa22-o1-4"]


@pytest.mark.parametrize(("where", "count"), [("diapos/f2-pa22/?axe=f2-a1", 4), ("en/slides/f2-pa22/?axis=f2-a4", 3)])
def test_an_axis_is_shown_whole(page, site_url, where, count):
    open_set(page, site_url, where)
    assert page.locator("[data-stage-progress]").evaluate("one => [one.value, one.max]") == [1, count]


MOVES = [
    (["ArrowRight"], "f2-a1-3"),
    ([" ", "PageDown"], "f2-a2-7"),
    (["End"], "f2-a2-7"),
    (["End", "ArrowLeft"], "f2-a1-3"),
    (["End", "PageUp", "Backspace"], "f2-a1-1"),
    (["End", "Shift+ "], "f2-a1-3"),
    (["End", "Home"], "f2-a1-1"),
    (["ArrowLeft"], "f2-a1-1"),
    (["End", "ArrowRight"], "f2-a2-7"),
]


def test_keys_move(page, site_url):
    open_set(page, site_url)
    for keys, last in MOVES:
        assert shown(page) == ["f2-a1-1"]
        for key in keys:
            page.keyboard.press(key)
        assert shown(page) == [last], keys
        while shown(page) != ["f2-a1-1"]:
            page.keyboard.press("ArrowLeft")


def test_a_touch_on_either_half_moves_and_a_link_stays_a_link(phone, site_url):
    open_set(phone, site_url)
    phone.touchscreen.tap(350, 200)
    assert shown(phone) == ["f2-a1-3"]
    phone.touchscreen.tap(40, 200)
    assert shown(phone) == ["f2-a1-1"]
    phone.locator(f"{SHOWN} .slide__door a").tap()
    phone.wait_for_url("**/recommandations/f2-a1-1/")


def test_buttons_move_and_keep_the_focus(page, site_url):
    open_set(page, site_url)
    page.click("[data-stage-next]")
    page.keyboard.press("Enter")
    assert shown(page) == ["f2-a2-7"]
    page.click("[data-stage-previous]")
    assert shown(page) == ["f2-a1-3"]


def test_a_screen_reader_hears_which_slide_it_is(page, site_url):
    open_set(page, site_url, "en/slides/?r=1.1,1.3")
    page.keyboard.press("ArrowRight")
    assert page.locator(STATUS).inner_text() == "Slide 2 of 2: 1.3 Value citizen initiatives"
    assert page.locator("[data-stage-place]").inner_text() == "2 of 2"
    assert page.locator("[role=dialog]").get_attribute("aria-modal") == "true"
    assert page.locator("main").evaluate("one => one.closest('[inert]') !== null")


def test_the_address_keeps_the_place_and_opens_it_again(page, site_url):
    open_set(page, site_url)
    page.keyboard.press("End")
    expect(page).to_have_url(f"{site_url}{SET}&n=3")
    page.reload()
    page.wait_for_selector("[data-stage]:not([hidden])")
    assert shown(page) == ["f2-a2-7"]


def test_escape_leads_back_to_the_page_whole(page, site_url):
    open_set(page, site_url)
    page.keyboard.press("Escape")
    assert not page.locator("[data-stage]").is_visible()
    expect(page).to_have_url(f"{site_url}{PART}")
    assert page.locator("main .slide:visible").count() == 10 + 7
    assert page.locator("[inert]").count() == 0
    page.go_back()
    assert shown(page) == ["f2-a1-1"]


def test_the_form_chooses(page, site_url):
    page.goto(f"{site_url}{PART}")
    page.click(".slides__choice > summary")
    page.check("input[value='1.3']")
    page.check("input[value='M2.1']")
    page.click("[data-slides-form] button[type=submit]")
    expect(page).to_have_url(f"{site_url}{PART}?r=1.3,M2.1")
    page.keyboard.press("End")
    assert shown(page) == ["pa22-o2-1"]
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.type") == "submit"


def test_with_nothing_chosen_everything_is_shown(page, site_url, corpus):
    page.goto(f"{site_url}{PART}")
    page.click("[data-slides-form] button[type=submit]")
    count = len(corpus["f2"].recommendations) + len(corpus["pa22"].measures)
    assert page.locator("[data-stage-progress]").evaluate("one => one.max") == count


def test_an_unknown_set_says_so_and_shows_the_page(page, site_url):
    page.goto(f"{site_url}{PART}?r=9.9")
    expect(page.locator("[data-slides-status]")).to_contain_text("Aucun de ces codes")
    assert not page.locator("[data-stage]").is_visible()


def test_f_fills_the_screen(page, site_url):
    open_set(page, site_url)
    page.keyboard.press("f")
    expect(page.locator("[data-stage]:fullscreen")).to_have_count(1)
    page.keyboard.press("ArrowRight")
    assert shown(page) == ["f2-a1-3"]
    page.keyboard.press("f")
    expect(page.locator(":fullscreen")).to_have_count(0)


def test_the_codes_of_the_set_are_there_before_the_network_goes(new_page, site_url):
    page = new_page()
    open_set(page, site_url)
    page.wait_for_load_state("networkidle")
    loaded = "all => all.filter((one) => one.complete && one.naturalWidth).map((one) => one.src.split('/').pop())"
    names = page.locator("[data-stage] .slide__qr").evaluate_all(loaded)
    assert {"f2-a1-1.svg", "f2-a1-3.svg", "f2-a2-7.svg"} <= set(names)


def test_nothing_moves_by_itself(site):
    """There is no animation to tame for those who asked for none."""
    (styles,) = (site / "assets").glob("stage.*.css")
    assert not re.search(r"transition|animation|@keyframes", styles.read_text(encoding="utf-8"))


def test_without_a_script_all_slides_stand_in_sequence(new_page, site_url, corpus):
    page = new_page(java_script_enabled=False)
    page.goto(f"{site_url}{PART}?r=1.1")
    ids = page.locator(".slide:visible").evaluate_all("all => all.map((one) => one.id)")
    assert ids == [one.id for one in (*corpus["f2"].recommendations, *corpus["pa22"].measures)]
    assert not page.locator("[data-slides-form]").is_visible()


def test_on_paper_each_slide_has_its_page(page, site_url, corpus):
    page.goto(f"{site_url}{PART}")
    page.locator(".slide__qr").evaluate_all("all => all.forEach((one) => { one.loading = 'eager'; })")
    page.wait_for_load_state("networkidle")
    document = page.pdf(prefer_css_page_size=True)
    pages = len(re.findall(rb"/Type\s*/Page\b", document))
    slides = len(corpus["f2"].recommendations) + len(corpus["pa22"].measures)
    assert slides <= pages <= slides + 2


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_slide_says_in_each_layer_what_was_read_and_by_whom(site, corpus, language):
    slides = across(site, corpus, "slides", language, ".slide")
    assert len(slides) == len(corpus.recommendations) + len(corpus.measures)
    for slide in slides:
        record, (line,) = corpus[slide.get("id")], slide.find_class("slide__plan")
        for basis in Basis:
            assert squeeze(answer.plain(answer.answers(record, basis, language))) in text(line), (record.id, basis)
        assert len(line.find_class("sign")) == max(1, len([basis for basis in Basis if record.readings(basis)]))
