"""The shortcut of one character can be turned off, and stays off."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

PAGES = {"fr": ("accessibilite/", "confidentialite/"), "en": ("en/accessibility/", "en/privacy/")}


@pytest.mark.parametrize("language", PAGES)
def test_the_slash_can_be_turned_off(page: Page, site_url: str, language: str) -> None:
    choice, elsewhere = PAGES[language]
    page.goto(site_url + elsewhere)
    page.keyboard.press("/")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")

    page.goto(site_url + choice)
    box = page.locator("[data-shortcuts]").get_by_role("checkbox")
    expect(box).to_be_checked()
    box.focus()
    page.keyboard.press("Space")
    expect(box).not_to_be_checked()

    page.goto(site_url + elsewhere)
    page.keyboard.press("/")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.keyboard.press("Control+k")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")

    page.goto(site_url + choice)
    expect(box).not_to_be_checked()
    box.check()
    page.goto(site_url + elsewhere)
    page.keyboard.press("/")
    expect(page.get_by_role("dialog")).to_be_visible()


def test_without_javascript_nothing_is_offered(new_page, site_url: str) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site_url + PAGES["fr"][0])
    expect(page.locator("[data-shortcuts]")).to_be_hidden()
    assert page.locator("[data-shortcuts]").count() == 1


@pytest.mark.parametrize("language", PAGES)
def test_the_privacy_page_names_what_is_kept(page: Page, site_url: str, language: str) -> None:
    page.goto(site_url + PAGES[language][1])
    expect(page.get_by_role("cell", name="shortcuts", exact=True)).to_be_visible()
