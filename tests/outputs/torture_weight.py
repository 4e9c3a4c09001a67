"""A thousand recommendations and measures, built whole: what each page weighs. `make torture` runs it."""

from __future__ import annotations

from pathlib import Path

import pytest
from building import built
from grown import grow

# In bytes, before it is packed.
HEAVIEST = 150_000


@pytest.mark.parametrize("wide", [False, True], ids=["of many editions and plans", "of one edition and one plan"])
def test_no_page_swells(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, wide: bool) -> None:
    content = grow(1000, tmp_path / "content", wide=wide)
    site = built(tmp_path_factory, f"thousand-{wide}", content, LIVE="true")
    found = {page: page.stat().st_size for page in site.rglob("*.html")}
    assert len(found) > 1000
    assert {str(page.relative_to(site)): size for page, size in found.items() if size > HEAVIEST} == {}
