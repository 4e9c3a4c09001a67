"""What carries an absolute address takes it from site_url; while that is the example, the build says so."""

from __future__ import annotations

import logging

import pytest

from hooks.outputs.base import log_example_address
from hooks.rendering.renderer import Site


@pytest.mark.parametrize(
    ("url", "live", "told"),
    [
        ("https://example.org/", False, 1),
        ("https://example.org/forum/", False, 1),
        ("https://example.org/", True, 0),
        ("https://vis-a-vis.example.ca/", False, 0),
    ],
)
def test_the_example_address_is_told_as_information(caplog, url, live, told):
    with caplog.at_level(logging.INFO, logger="mkdocs.hooks"):
        log_example_address(Site(url, live=live))
    assert [record.levelname for record in caplog.records] == ["INFO"] * told
    assert all(url in record.getMessage() and "QR codes" in record.getMessage() for record in caplog.records)
