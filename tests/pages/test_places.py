"""Where something stands in its source is told in full, whether it is a paragraph or an item of a list."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from places import ROOT, replace

from corpus import load
from corpus.addresses import address
from hooks.rendering.renderer import Renderer, Site


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("paragraph: opening", "opening paragraph"),
        ("item: 4", "item 4"),
        ("list: 2, item: 4", "list 2, item 4"),
    ],
)
def test_what_no_measure_holds_is_where_its_source_says_it(content: Path, written: str, told: str) -> None:
    replace(content / "plan_action.yaml", "paragraph: opening}", f"{written}}}")
    corpus = load(content)
    plan = corpus.plans[0]
    renderer = Renderer(corpus, Site("https://example.org/"), ROOT / "templates")
    page = html.fromstring(renderer.render("plan.html", "en", address(plan, "en"), record=plan))
    note = page.cssselect("#intentions ~ ul .note")[0]
    assert " ".join(note.text_content().replace("\xa0", " ").split()).endswith(f"», {told}")
