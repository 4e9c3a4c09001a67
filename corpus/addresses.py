"""Every address of the site, made in one place. Once published, an address never changes.

An address is relative to the site's root, without a leading slash, and ends in a slash: "en/axes/f2-a1/".
"""

from __future__ import annotations

from corpus.record import Bound

PREFIXES = {"fr": "", "en": "en/"}

# The word that an address carries for each kind that has pages of its own.
KIND_WORDS: dict[str, dict[str, str]] = {
    "forum": {"fr": "forums", "en": "forums"},
    "panel": {"fr": "panels", "en": "panels"},
    "axis": {"fr": "axes", "en": "axes"},
    "recommendation": {"fr": "recommandations", "en": "recommendations"},
    "plan": {"fr": "plans", "en": "plans"},
    "objective": {"fr": "objectifs", "en": "objectives"},
    "measure": {"fr": "mesures", "en": "measures"},
    "correspondence": {"fr": "correspondances", "en": "correspondences"},
}

# The page on which a kind without pages of its own is shown.
HOSTS = {"term": "glossary", "source": "sources", "region": "regions"}


def address(record: Bound, language: str) -> str:
    """Return the address of a record or a page in `language`, with an anchor where it is part of a page.

    Raises KeyError for a kind that the site does not show.
    """
    if record.kind == "page":
        slug = record.slug[language]
        return PREFIXES[language] + (f"{slug}/" if slug else "")
    if record.kind == "finding":
        return f"{address(record.panel, language)}#{record.id}"
    if record.kind in HOSTS:
        return f"{address(record.corpus[HOSTS[record.kind]], language)}#{record.id}"
    return f"{PREFIXES[language]}{KIND_WORDS[record.kind][language]}/{record.id}/"


def short_address(record: Bound) -> str:
    """Return the address that leads to the reader's language: "f2-a1-3/"."""
    return f"{record.id}/"


def has_page(record: Bound) -> bool:
    """Return whether the record has a page of its own."""
    return record.kind in KIND_WORDS


def has_short_address(record: Bound) -> bool:
    """Return whether people are given a short address for the record: those that have a page, and findings."""
    return has_page(record) or record.kind == "finding"
