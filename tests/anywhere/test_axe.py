"""axe-core on what all pages share, and in colours that the reader's own system forces."""

from __future__ import annotations

from axe import SHARED, THEMES, WIDTHS, at_each_width, opened, violations
from places import EVERY

from corpus.addresses import address


def test_what_all_pages_share_breaks_no_rule(page, site_url, corpus):
    """Styles and sounds, and the whole of the menu and the foot, of which each page is looked at in part."""
    opened(page, site_url, corpus["method"], "fr")
    assert violations(page, only=SHARED) == []
    page.locator("details.menu > summary").click()
    for theme in THEMES:
        page.emulate_media(color_scheme=theme)
        assert at_each_width(page) == {}, theme


def test_forced_colours_break_no_rule(new_page, site_url, corpus):
    """Their contrast is the reader's own choice, and axe takes the page's colours for it."""
    page, widths = new_page(forced_colors="active"), WIDTHS if EVERY else ["phone"]
    for record in (corpus["home"], corpus.correspondences[0].recommendation, corpus["search"], corpus["f2"]):
        page.goto(site_url + address(record, "fr"))
        assert page.evaluate("() => matchMedia('(forced-colors: active)').matches")
        assert at_each_width(page, off=("color-contrast", "color-contrast-enhanced"), widths=widths) == {}, record
