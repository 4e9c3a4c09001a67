"""What an edition of the forum or a plan is called in plain text, where a code alone would not say whose it is."""

from __future__ import annotations

from collections.abc import Mapping

from corpus.language.typography import ordinal
from corpus.model.record import Bound


def edition_name(edition: Bound, names: Mapping[str, str], language: str) -> str:
    """Return the short name of a forum or a plan, from the labels of `names` in `language`: « 2e Forum (2022) »."""
    if edition.kind == "plan":
        return names["plan"].format(year=edition.launched.year)
    return names["forum"].format(edition=ordinal(edition.edition, language), year=edition.starts.year)
