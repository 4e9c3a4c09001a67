"""Logs what is still to be set: the address of the site, and who publishes it."""

from __future__ import annotations

import logging

from hooks.rendering.site import Site

log = logging.getLogger("mkdocs.hooks")


def log_unset_address(site: Site) -> None:
    """Log, as information, what is left out where the site was given no address, and what bears a wrong one."""
    if site.is_unset and not site.live:
        log.info(
            "SITE_URL is not set: QR codes, oEmbed and the addresses in print are left out; feeds, canonical links and "
            "the data name %s. Set SITE_URL.",
            site.url,
        )


def log_unset_settings(site: Site) -> None:
    """Log, as information, which settings about the people behind the site are unset: their place is not shown."""
    for name in ("publisher", "contact"):
        if not getattr(site, name):
            log.info("%s is not set in mkdocs.yml: its place is not shown. Set %s.", name, name.upper())
