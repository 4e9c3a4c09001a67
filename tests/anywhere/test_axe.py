"""axe-core on each kind of page and state, with all its rules: each language at a width of its own, both themes."""

from __future__ import annotations

from axe import COLOURS, at_each_width, opened

from corpus.addresses import address


def test_no_kind_of_page_breaks_a_rule(page, site_url, shown):
    """In French on a wide screen; then in the dark what a theme changes: both languages take the same colours."""
    found = {}
    for record in shown:
        page.emulate_media(color_scheme="light")
        opened(page, site_url, record, "fr")
        found[record.id] = at_each_width(page, widths=["desktop"])
        page.emulate_media(color_scheme="dark")
        found[f"{record.id} in the dark"] = at_each_width(page, only=COLOURS, widths=["desktop"])
    assert {name: rules for name, rules in found.items() if rules} == {}


def test_no_kind_of_page_breaks_a_rule_in_english(page, site_url, shown):
    """The same templates with other words, on a phone."""
    found = {}
    for record in shown:
        opened(page, site_url, record, "en")
        found[record.id] = at_each_width(page, widths=["phone"])
    assert {name: rules for name, rules in found.items() if rules} == {}


def test_forced_colours_break_no_rule(new_page, site_url, corpus):
    """Their contrast is the reader's own choice, and axe takes the page's colours for it."""
    page = new_page(forced_colors="active")
    for record in (corpus["home"], corpus.correspondences[0].recommendation, corpus["search"], corpus["f2"]):
        page.goto(site_url + address(record, "fr"))
        assert page.evaluate("() => matchMedia('(forced-colors: active)').matches")
        assert at_each_width(page, off=("color-contrast", "color-contrast-enhanced")) == {}, record
