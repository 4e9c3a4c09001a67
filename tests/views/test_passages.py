"""A quotation leads to the very passage of its document, where a browser knows how."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from hooks.filters.readings import passage_href


@dataclass(frozen=True)
class Document:
    """What a passage is found in."""

    url: str | None = "https://example.org/page"


SHORT = "Il compte trois objectifs et 17 leviers."
LONG = "Un deux trois quatre cinq six sept huit neuf dix onze douze treize."


@pytest.mark.parametrize(
    ("document", "words", "leads_to"),
    [
        (Document(), SHORT, "https://example.org/page#:~:text=Il%20compte%20trois%20objectifs%20et%2017%20leviers."),
        (Document(), LONG, f"#:~:text={'%20'.join(LONG.split()[:6])},{'%20'.join(LONG.split()[-6:])}"),
        (Document(), "Vis-à-vis, dit-on", "#:~:text=Vis%2D%C3%A0%2Dvis%2C%20dit%2Don"),
        (Document(None), SHORT, ""),
    ],
)
def test_a_passage_is_found_by_its_words(document: Document, words: str, leads_to: str) -> None:
    found = passage_href(document, words)
    assert found.endswith(leads_to) and bool(found) == bool(document.url)
