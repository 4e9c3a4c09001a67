"""The kinds of pages that differ most, in Firefox and in WebKit; the other tests look at them in Chromium."""

from __future__ import annotations

import pytest
from engines import ENGINES
from looks import faults

from corpus import Corpus

PAGES = ("home", "matrix", "search", "explore", "slides")
WAYS = (("fr", 320, "100%"), ("en", 1440, "100%"))


@pytest.mark.parametrize("name", ["firefox", "webkit"])
def test_the_kinds_that_differ_most(name: str, heard_url: str, corpus: Corpus) -> None:
    """Looked at by turns on a phone and on a desktop; then the search is opened by its key, and the theme changed."""
    records = [*(corpus[page] for page in PAGES), corpus.correspondences[0].recommendation]
    with ENGINES[name]() as engine:
        for turn, way in enumerate(WAYS):
            assert faults(engine, heard_url, records[turn :: len(WAYS)], [way]) == {}
        engine.go(heard_url)
        engine.press("/")
        engine.wait("() => document.activeElement.type === 'search'")
        engine.write("lojement")
        engine.wait("() => document.querySelector('dialog[open]')?.textContent.includes('logements')")
        # Once to erase, once to close.
        engine.press("Escape")
        engine.wait("() => document.activeElement.value === ''")
        engine.press("Escape")
        engine.wait("() => !document.querySelector('dialog[open]')")
        engine.click("[data-menu] > summary")
        engine.click("[data-dark]")
        engine.wait("() => document.documentElement.dataset.theme === 'dark'")
        assert engine.run("() => complaints") == []
