"""The list to explore: whole without JavaScript; with it, filtered, shared, gone back to, and loosened."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from axe import by_turns
from crawl import across

from corpus.addresses import address
from corpus.model.basis import Basis
from corpus.views.answer import answers, plain
from corpus.views.explore import ties, words

# The part of the first pair: of an edition and a plan that the site holds whole.
PAIR = "f2-pa22"
ALL = "10 recommandations sur 10 et 7 mesures sur 7"


def opened(page, site_url, corpus, query="", language="fr"):
    page.goto(f"{site_url}{address(corpus.part(corpus['explore'], PAIR), language)}{query}")
    page.wait_for_selector("[data-explore-status]:not(:empty)")


def shown(page):
    return page.locator("[data-record]:visible").evaluate_all("all => all.map((one) => one.dataset.record)")


def status(page):
    return page.locator("[data-explore-status]").inner_text()


def choose(page, facet, value):
    page.locator("[data-explore-details]").evaluate("one => { one.open = true }")
    page.locator(f"input[name={facet}][value={value}]").click()


def counts(page):
    found = page.locator(".filter__choice").evaluate_all(
        "all => all.map((one) => [one.querySelector('input').name, one.querySelector('input').value,"
        " one.querySelector('.filter__count').textContent.match(/[0-9]+/g)"
        ".map(Number).reduce((sum, part) => sum + part)])"
    )
    return {(facet, value): count for facet, value, count in found}


def fits(record, facet, value):
    """Whether the corpus says that a record is found by one filter."""
    if facet == "topic":
        return value in record.topic_ids
    return record.kind == value if facet == "side" else any(getattr(tie, facet) == value for tie in ties(record))


def both(corpus):
    return [*corpus["f2"].recommendations, *corpus["pa22"].measures]


def test_a_tie_is_a_correspondence_a_near_miss_or_the_record_s_own_place(corpus):
    for record in (*corpus.recommendations, *corpus.measures):
        found = {(tie.axis, tie.objective, tie.strength, tie.basis) for tie in ties(record)}
        own = (record.axis.id, "") if record.kind == "recommendation" else ("", record.objective.id)
        wanted = {(*own, "near", near.basis.value) for near in record.near_misses}
        wanted |= {
            (link.recommendation.axis.id, link.measure.objective.id, link.strength.value, basis.value)
            for basis in Basis
            for link in record.reading(basis).correspondences
        }
        wanted |= {(*own, record.strength.value, "")} if record.strength in ("none", "unassessed") else set()
        assert found == wanted


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_holds_each_record_with_what_corresponds_to_it(site, corpus, language):
    rows = across(site, corpus, "explore", language, "[data-record]")
    records = {record.id: record for record in (*corpus.recommendations, *corpus.measures)}
    assert sorted(row.get("data-record") for row in rows) == sorted(records)
    for row in rows:
        record = records[row.get("data-record")]
        assert row.get("data-side") == record.kind
        assert row.get("data-ties") == " ".join(
            f"{tie.axis},{tie.objective},{tie.strength},{tie.basis}" for tie in ties(record)
        )
        assert row.get("data-words") == words(record, language)
        led = {link.get("href").rstrip("/").split("/")[-1] for link in row.cssselect("a")}
        assert led >= {record.id, *(link.id for basis in Basis for link in record.reading(basis).correspondences)}
        said = " ".join(row.text_content().split())
        for sentence in answers(record, Basis.TEXTS, language):
            assert " ".join(plain([sentence]).split()) in said


def test_without_javascript_it_is_a_plain_list(new_page, site_url, corpus):
    page = new_page(java_script_enabled=False)
    page.goto(site_url + address(corpus.part(corpus["explore"], PAIR), "fr") + "?side=measure")
    assert page.locator("[data-record]:visible").count() == len(both(corpus))
    assert page.locator("main form:visible, main button:visible, main input:visible").count() == 0


def test_each_filter_finds_what_the_corpus_says(page, site_url, corpus):
    opened(page, site_url, corpus)
    assert status(page) == ALL
    for (facet, value), count in counts(page).items():
        wanted = [record.id for record in both(corpus) if fits(record, facet, value)]
        assert count == len(wanted), (facet, value)
        choose(page, facet, value)
        assert shown(page) == wanted, (facet, value)
        choose(page, facet, value)
    assert status(page) == ALL


def test_strengths_are_never_lumped(page, site_url, corpus):
    opened(page, site_url, corpus)
    offered = [value for facet, value in counts(page) if facet == "strength"]
    assert offered == ["direct", "part", "indirect", "near", "none", "unassessed"]


def test_a_filter_resets_no_other_and_counts_follow(page, site_url, corpus):
    opened(page, site_url, corpus)
    page.fill("#explore-q", "RÉGIONS")
    choose(page, "strength", "part")
    choose(page, "objective", "pa22-o2")
    choose(page, "side", "recommendation")
    asked = parse_qs(page.evaluate("() => location.search.slice(1)"))
    assert asked == {"q": ["RÉGIONS"], "strength": ["part"], "objective": ["pa22-o2"], "side": ["recommendation"]}
    assert page.input_value("#explore-q") == "RÉGIONS"
    before = counts(page)
    choose(page, "axis", "f2-a2")
    for facet in ("side", "axis"):
        same = {key: count for key, count in counts(page).items() if key[0] == facet}
        assert facet == "side" or same == {key: count for key, count in before.items() if key[0] == facet}
    assert len(shown(page)) == before["axis", "f2-a2"]


def test_filters_on_a_correspondence_are_asked_of_one_correspondence(page, site_url, corpus):
    """2.1 meets the first objective in part and the second indirectly: not the first one indirectly."""
    opened(page, site_url, corpus, "?strength=indirect&objective=pa22-o2&side=recommendation")
    assert shown(page) == ["f2-a2-1"]
    opened(page, site_url, corpus, "?strength=indirect&objective=pa22-o1&side=recommendation")
    assert shown(page) == []


@pytest.mark.parametrize("typed", ["regions", "Régions", "  RÉGION "])
def test_a_keyword_minds_neither_accents_nor_case(page, site_url, corpus, typed):
    opened(page, site_url, corpus)
    page.fill("#explore-q", typed)
    found = shown(page)
    assert "f2-a2-1" in found and "pa22-o1-2" in found and len(found) < len(both(corpus))


def test_the_address_is_shared_reloaded_and_gone_back_to(new_page, page, site_url, corpus):
    opened(page, site_url, corpus)
    choose(page, "side", "measure")
    choose(page, "strength", "none")
    wanted = [record.id for record in corpus["pa22"].measures if record.strength == "none"]
    assert shown(page) == wanted
    page.reload()
    page.wait_for_selector("[data-explore-status]:not(:empty)")
    assert shown(page) == wanted
    other = new_page(viewport={"width": 390, "height": 844})
    other.goto(page.url)
    other.wait_for_selector("[data-explore-status]:not(:empty)")
    assert shown(other) == wanted
    page.go_back()
    assert shown(page) == [record.id for record in corpus["pa22"].measures]
    assert page.locator("input[value=measure]").is_checked() and not page.locator("input[value=none]").is_checked()
    page.go_back()
    assert status(page) == ALL
    page.go_forward()
    assert shown(page) == [record.id for record in corpus["pa22"].measures]


def test_what_was_typed_is_in_the_address_when_the_page_is_left_and_come_back_to(page, site_url, corpus):
    opened(page, site_url, corpus)
    page.fill("#explore-q", "logement")
    found = shown(page)
    page.locator("[data-record]:visible a").first.click()
    page.wait_for_load_state()
    page.go_back()
    page.wait_for_selector("[data-explore-status]:not(:empty)")
    assert shown(page) == found and page.input_value("#explore-q") == "logement"


def test_an_address_with_what_there_is_not_hides_nothing(page, site_url, corpus):
    opened(page, site_url, corpus, "?axis=f9-a9&strength=with&nothing=1")
    assert status(page) == ALL


def test_none_says_what_to_loosen_and_each_button_removes_its_filter(page, site_url, corpus):
    opened(page, site_url, corpus, "?axis=f2-a4&strength=part&q=parrainage")
    assert shown(page) == []
    assert "0 recommandation sur 10 et 0 mesure sur 7" in status(page)
    none = page.locator("[data-explore-none]")
    assert none.is_visible() and "retirer" in none.inner_text().lower()
    assert none.evaluate("one => one.closest('[role=status]') !== null")
    chips = page.locator("[data-explore-chips] button")
    assert chips.count() == 3
    page.locator("[data-explore-chips] button", has_text="En partie").click()
    assert parse_qs(page.evaluate("() => location.search.slice(1)")) == {"q": ["parrainage"], "axis": ["f2-a4"]}
    assert chips.count() == 2 and shown(page) and none.is_hidden()


def test_a_button_says_how_much_removing_its_filter_shows(page, site_url, corpus):
    opened(page, site_url, corpus, "?side=measure&axis=f2-a5")
    one, other = page.locator("[data-explore-chips] .chip").all()
    assert "1" in one.locator(".chip__more").inner_text() and "7" in other.locator(".chip__more").inner_text()
    opened(page, site_url, corpus, "?side=measure&axis=f2-a5&q=zzzzz")
    assert page.locator(".chip__more").count() == 0
    none = page.locator("[data-explore-none]")
    assert none.inner_text() == none.get_attribute("data-several")
    page.click("[data-explore-clear]")
    assert status(page) == ALL and page.evaluate("() => location.search") == ""


def test_it_works_by_keyboard_and_the_focus_is_never_lost(page, site_url, corpus):
    opened(page, site_url, corpus)
    page.locator("#explore-q").focus()
    page.keyboard.type("rôle")
    page.keyboard.press("Enter")
    assert parse_qs(page.evaluate("() => location.search.slice(1)")) == {"q": ["rôle"]}
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.tagName") == "SUMMARY"
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert parse_qs(page.evaluate("() => location.search.slice(1)")) == {"q": ["rôle"], "side": ["recommendation"]}
    assert page.evaluate("() => document.activeElement.value") == "recommendation"
    page.locator("[data-explore-chips] button").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.closest('[data-explore-chips]') !== null")
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.id") == "explore-results"
    assert status(page) == ALL


@pytest.mark.parametrize("query", ["", "?axis=f2-a4&strength=part&q=parrainage"])
def test_what_is_touched_is_large_enough(phone, site_url, corpus, query):
    opened(phone, site_url, corpus, query)
    phone.locator("[data-explore-details]").evaluate("one => { one.open = true }")
    touched = phone.locator(".explore__form :is(label.filter__choice, input[type=search], summary), .chip:visible")
    sizes = touched.evaluate_all("all => all.map((one) => Math.round(one.getBoundingClientRect().height))")
    assert min(sizes) >= 44
    assert phone.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(
    ("turn", "query"), [(0, ""), (1, "?strength=part&objective=pa22-o2"), (2, "?axis=f2-a4&strength=part&q=parrainage")]
)
def test_no_state_breaks_a_rule_of_axe(page, site_url, corpus, turn, query):
    opened(page, site_url, corpus, query)
    page.locator("[data-explore-details]").evaluate("one => { one.open = true }")
    assert by_turns(page, turn) == {}


@pytest.mark.parametrize(
    ("path", "side"), [("explorer/f2-pa22/", "De quel côté"), ("en/explore/f2-pa22/", "Which side")]
)
def test_the_present_view_is_taken_away_as_a_file(new_page, site_url, path, side):
    page = new_page(accept_downloads=True)
    page.goto(f"{site_url}{path}?strength=part")
    page.evaluate("document.querySelector('[data-record]:not([hidden]) .row__name').textContent = '=1+1, \"a\"'")
    codes = page.locator("[data-record]:not([hidden]) .row__title .code").all_inner_texts()
    taken = {}
    for form in ("csv", "json"):
        with page.expect_download() as download:
            page.click(f"[data-explore-take={form}]")
        assert download.value.suggested_filename == f"vis-a-vis.{form}"
        taken[form] = Path(download.value.path()).read_bytes().decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(taken["csv"].removeprefix("\ufeff"), newline="")))
    assert taken["csv"].startswith("\ufeff") and "\r\n" in taken["csv"]
    assert [row["Code"] for row in rows] == codes and side in rows[0]
    titles = [list(row.values())[2] for row in (rows[0], json.loads(taken["json"])[0])]
    assert titles == ['\'=1+1, "a"', '=1+1, "a"']
    assert [row["Code"] for row in json.loads(taken["json"])] == codes
