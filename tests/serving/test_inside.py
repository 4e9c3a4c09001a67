"""Nothing is written outside of the site, whoever gave the address."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from mkdocs.config.defaults import MkDocsConfig

from hooks.outputs.inside import generated, inside
from hooks.serving import later

OUTSIDE = ["", "/some/where/", "../x/", "a/../../x/", "a/..", "C:\\x", "C:/x", "a\\..\\..\\x", "a\0b", "//host/x"]


@pytest.mark.parametrize("address", OUTSIDE)
def test_an_address_outside_the_site_is_refused(tmp_path: Path, address: str) -> None:
    with pytest.raises(ValueError):
        inside(tmp_path, address)


@pytest.mark.parametrize("address", OUTSIDE)
def test_both_writers_refuse_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    site = tmp_path / "site"
    config = MkDocsConfig()
    config.site_dir = str(site)
    with pytest.raises(ValueError):
        generated(config, address, content="x")
    monkeypatch.setattr(later, "Exports", lambda publication: SimpleNamespace(files=lambda: {address: b"x"}))
    with pytest.raises(ValueError):
        later.lay_rest(None, site)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_an_address_inside_is_where_it_says(tmp_path: Path) -> None:
    assert inside(tmp_path, "en/axes/f2-a1/index.html") == tmp_path / "en/axes/f2-a1/index.html"
