"""A second engine of accessibility, on the kinds of pages that differ most; on every kind where KINDS=all says so."""

from __future__ import annotations

import pytest
from axe import opened
from ibm import failures
from places import EVERY

MOST_UNLIKE = ("home", "slides")
KINDS = ("recommendation", "topic")


@pytest.fixture
def looked_at(place, corpus, shown):
    """Of the example, which is small, the prose pages that differ most; of the live content, a record of each kind."""
    if EVERY:
        return shown
    if place == "example":
        return [corpus[name] for name in MOST_UNLIKE]
    return list({record.kind: record for record in reversed(shown) if record.kind in KINDS}.values())


def test_a_second_engine_finds_no_failure(page, site_url, looked_at):
    found = {}
    for record in looked_at:
        for theme in ("light", "dark") if EVERY else ("light",):
            page.emulate_media(color_scheme=theme)
            opened(page, site_url, record, "fr")
            found[f"{record.id}, {theme}"] = failures(page)
    assert {name: said for name, said in found.items() if said} == {}


def test_the_second_engine_sees_what_is_wrong(page, site_url, corpus):
    """So that none of the above passes because nothing was looked at."""
    opened(page, site_url, corpus["about"], "fr")
    page.evaluate("() => document.querySelector('main').append(document.createElement('button'))")
    assert any("button" in said for said in failures(page))
