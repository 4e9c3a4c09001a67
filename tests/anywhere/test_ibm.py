"""A second engine of accessibility, on the kinds of pages that differ most; on every kind where KINDS=all says so."""

from __future__ import annotations

import os

from axe import opened
from ibm import failures

EVERY = os.environ.get("KINDS") == "all"
MOST_UNLIKE = {"home", "matrix", "explore", "search", "slides", "correspondences", "go"}


def looked_at(shown):
    """The prose pages that differ most, and the first record of each kind that has a page."""
    kinds = {record.kind: record for record in reversed(shown) if record.kind != "page"}
    return shown if EVERY else [*kinds.values(), *(record for record in shown if record.id in MOST_UNLIKE)]


def test_a_second_engine_finds_no_failure(page, site_url, shown_in):
    found = {}
    for record in looked_at(shown_in("fr")):
        for theme in ("light", "dark") if EVERY else ("light",):
            page.emulate_media(color_scheme=theme)
            opened(page, site_url, record, "fr")
            found[f"{record.id}, {theme}"] = failures(page)
    assert {name: said for name, said in found.items() if said} == {}


def test_the_second_engine_sees_what_is_wrong(page, site_url, corpus):
    """So that none of the above passes because nothing was looked at."""
    opened(page, site_url, corpus["home"], "fr")
    page.evaluate("() => document.querySelector('main').append(document.createElement('button'))")
    assert any("button" in said for said in failures(page))
