"""axe-core on each kind of page and state, with all its rules, in both languages, both themes, at two widths."""

from __future__ import annotations

from axe import COLOURS, at_each_width

from corpus.addresses import address


def breaches(page, site_url, shown, language, **how):
    found = {}
    for record in shown:
        page.goto(site_url + address(record, language))
        if record.id == "search":
            page.wait_for_selector("[data-search-body]:not([hidden])")
        found[record.id] = at_each_width(page, **how)
    return {name: rules for name, rules in found.items() if rules}


def test_no_kind_of_page_breaks_a_rule(page, site_url, shown):
    assert breaches(page, site_url, shown, "fr") == {}


def test_no_kind_of_page_breaks_a_rule_in_english(page, site_url, shown):
    """The same templates at the same widths, with other words: on a phone, where they have the least room."""
    assert breaches(page, site_url, shown, "en", widths=["phone"]) == {}


def test_no_kind_of_page_breaks_a_rule_of_colours_in_the_dark(new_page, site_url, shown):
    """What the theme changes; the words of either language take the same colours."""
    assert breaches(new_page(color_scheme="dark"), site_url, shown, "fr", only=COLOURS, widths=["desktop"]) == {}


def test_forced_colours_break_no_rule(new_page, site_url, corpus):
    """Their contrast is the reader's own choice, and axe takes the page's colours for it."""
    page = new_page(forced_colors="active")
    for record in (corpus["home"], corpus.correspondences[0].recommendation, corpus["search"], corpus["f2"]):
        page.goto(site_url + address(record, "fr"))
        assert page.evaluate("() => matchMedia('(forced-colors: active)').matches")
        assert at_each_width(page, off=("color-contrast", "color-contrast-enhanced")) == {}, record
