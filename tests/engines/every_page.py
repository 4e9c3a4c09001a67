"""A page of each kind in each engine, in both languages, on phones and desktops, light and dark: `make browsers`."""

from __future__ import annotations

import pytest
from crawl import samples
from engines import ENGINES
from looks import faults

from corpus import Corpus

# Then a desktop whose reader asks for text twice as large, and a phone whose reader does.
SIZES = [(320, "100%"), (360, "100%"), (768, "100%"), (1440, "100%"), (640, "200%"), (1280, "200%")]
WAYS = [(language, *size) for language in ("fr", "en") for size in SIZES]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", ENGINES)
def test_nothing_scrolls_sideways_is_cut_or_fails(name: str, dark: bool, heard_url: str, corpus: Corpus) -> None:
    with ENGINES[name](dark) as engine:
        assert faults(engine, heard_url, samples(corpus).values(), WAYS) == {}
        red, *_ = engine.run("() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)")
        assert (red < 128) == dark
