"""axe-core on each kind of page and state, with all its rules: by turns in the light and in the dark."""

from __future__ import annotations

import pytest
from axe import SHARED, WIDTHS, at_each_width, by_turns, opened, violations
from places import EVERY

from corpus.addresses import address


@pytest.mark.parametrize(("language", "width"), [("fr", "desktop"), ("en", "phone")])
def test_no_kind_of_page_breaks_a_rule(page, site_url, shown_in, language, width):
    """Each language at a width of its own, each page in one theme; in both where KINDS=all says so."""
    found = {}
    for number, record in enumerate(shown_in(language)):
        opened(page, site_url, record, language)
        found[record.id] = by_turns(page, number, width)
    assert {name: rules for name, rules in found.items() if rules} == {}


def test_what_all_pages_share_breaks_no_rule(page, site_url, corpus):
    opened(page, site_url, corpus["home"], "fr")
    assert violations(page, only=SHARED) == []


def test_forced_colours_break_no_rule(new_page, site_url, corpus):
    """Their contrast is the reader's own choice, and axe takes the page's colours for it."""
    page, widths = new_page(forced_colors="active"), WIDTHS if EVERY else ["phone"]
    for record in (corpus["home"], corpus.correspondences[0].recommendation, corpus["search"], corpus["f2"]):
        page.goto(site_url + address(record, "fr"))
        assert page.evaluate("() => matchMedia('(forced-colors: active)').matches")
        assert at_each_width(page, off=("color-contrast", "color-contrast-enhanced"), widths=widths) == {}, record
