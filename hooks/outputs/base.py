"""Logs what is still to be set: the address that QR codes, cards and feeds point to, and who publishes the site."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from hooks.rendering.site import Site

log = logging.getLogger("mkdocs.hooks")

EXAMPLE = "example.org"


def log_example_address(site: Site) -> None:
    """Log, as information, that what leaves the site would lead to the example address."""
    if urlsplit(site.url).hostname == EXAMPLE and not site.live:
        log.info("site_url is %s: QR codes, cards, short links and feeds point to it. Set SITE_URL.", site.url)


def log_unset_settings(site: Site) -> None:
    """Log, as information, which settings about the people behind the site are unset: their place is not shown."""
    for name in ("publisher", "contact"):
        if not getattr(site, name):
            log.info("%s is not set in mkdocs.yml: its place is not shown. Set %s.", name, name.upper())
