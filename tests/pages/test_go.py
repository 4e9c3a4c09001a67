"""The code field: what people type leads to one record, to a choice, or to what is nearest."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

REACHED = "recommandations/f2-a1-3/"


def enter(page, site_url, typed, where="va/"):
    page.goto(site_url + where)
    page.fill("#go-code", typed)
    page.keyboard.press("Enter")


@pytest.mark.parametrize(
    ("typed", "reached"),
    [
        ("1.3", REACHED),
        ("R1.3", REACHED),
        (" r 1.3 ", REACHED),
        ("reco 1.3", REACHED),
        ("1,3", REACHED),
        ("1 3", REACHED),
        ("1-3", REACHED),
        ("/1.3/", REACHED),
        ("f2/1.3", REACHED),
        ("f2-a1-3", REACHED),
        ("F2-A1-3", REACHED),
        ("4.10", "recommandations/f2-a4-10/"),
        ("M2.1", "mesures/pa22-o2-1/"),
        ("m2.1", "mesures/pa22-o2-1/"),
        ("m 2,1", "mesures/pa22-o2-1/"),
        ("m/2.1", "mesures/pa22-o2-1/"),
        ("mesure 2.1", "mesures/pa22-o2-1/"),
        ("f2-p4", "panels/f2-p4/"),
        ("f2-a2-1--pa22-o1-1", "correspondances/f2-a2-1--pa22-o1-1/"),
    ],
)
def test_a_code_leads_to_its_record(page, site_url, typed, reached):
    enter(page, site_url, typed)
    page.wait_for_url(site_url + reached)


def test_it_leads_there_in_english(page, site_url):
    enter(page, site_url, "M2.1", "en/go/")
    page.wait_for_url(f"{site_url}en/measures/pa22-o2-1/")


@pytest.mark.parametrize(
    ("typed", "nearest"), [("1.6", "1.5"), ("7.1", "4.1"), ("M2.9", "M2.4"), ("m4.1", "M2.1"), ("f2-a1-33", "1.3")]
)
def test_an_unknown_code_names_the_nearest(page, site_url, typed, nearest):
    enter(page, site_url, typed)
    page.wait_for_selector("[data-go-found] a")
    assert typed in page.locator("[data-go-status]").inner_text()
    assert page.locator("[data-go-found] a").first.inner_text().split()[0] == nearest
    assert page.url == f"{site_url}va/"


@pytest.mark.parametrize(("typed", "says"), [("logement", "Tous les codes"), ("  ", "Écrire d’abord un code")])
def test_what_is_no_code_says_so(page, site_url, typed, says):
    enter(page, site_url, typed)
    expect(page.locator("[data-go-status]")).to_contain_text(says)
    assert page.locator("[data-go-found] a").count() == 0


def test_an_address_with_a_code_leads_on_and_going_back_does_not_return_there(page, site_url):
    page.goto(site_url)
    page.goto(f"{site_url}va/?c=1.3")
    page.wait_for_url(site_url + REACHED)
    page.go_back()
    assert page.url == site_url


def test_a_code_of_several_editions_lists_them(page, site_url):
    enter(page, site_url, "R1.1")
    page.wait_for_selector("[data-go-found] a")
    found = page.locator("[data-go-found] li").all_inner_texts()
    assert [one.split("  ")[-1].split(" ", 1)[0] for one in found] == ["1.1", "1.1", "1.1"]
    assert all(name in one for name, one in zip(("2e Forum", "3e Forum", "5e Forum"), found, strict=True))
    enter(page, site_url, "f3/1.1")
    page.wait_for_url(f"{site_url}recommandations/f3-a1-1/")


@pytest.mark.parametrize(("where", "part"), [("va/", "recommandations/f2/"), ("en/go/", "en/recommendations/f2/")])
def test_without_a_script_the_page_leads_to_the_codes_of_each_edition_and_plan(new_page, site_url, corpus, where, part):
    page = new_page(java_script_enabled=False)
    page.goto(site_url + where)
    assert not page.locator("#go-code").is_visible()
    named = page.locator("[data-go-list] h3 a").evaluate_all("all => all.map((one) => one.href.split('/').at(-2))")
    assert sorted(named) == sorted(one.id for one in corpus.editions)
    withdrawn = page.locator("[data-go-list] a[data-code]").evaluate_all("all => all.map((one) => one.dataset.code)")
    assert withdrawn == [one.code for one in corpus.withdrawn if one.code]
    page.locator(f"[data-go-list] a[href$='{part.removeprefix('en/')}']").click()
    assert page.url == site_url + part
    codes = page.locator("main .row__title .code").all_inner_texts()
    assert codes == [one.code for one in corpus["f2"].recommendations]
