"""What carries an absolute address takes it from site_url; while that is not set, the build says what it leaves out."""

from __future__ import annotations

import logging

import pytest

from hooks.outputs.base import log_unset_address
from hooks.rendering.site import UNSET, Site


@pytest.mark.parametrize(
    ("url", "live", "told"),
    [
        (UNSET, False, 1),
        (UNSET, True, 0),
        ("https://vis-a-vis.example.ca/", False, 0),
    ],
)
def test_an_address_that_is_not_set_is_told_as_information(caplog, url, live, told):
    with caplog.at_level(logging.INFO, logger="mkdocs.hooks"):
        log_unset_address(Site(url, live=live))
    assert [record.levelname for record in caplog.records] == ["INFO"] * told
    assert all(url in record.getMessage() and "QR codes" in record.getMessage() for record in caplog.records)
