"""Every record's address, in both languages: promises that no change of code may break."""

from __future__ import annotations

import pytest

from corpus import Corpus
from corpus.addresses import address, has_page, has_short_address, short_addresses
from corpus.model.types import LANGUAGES

ADDRESSES = [
    ("f2", "forums/f2/", "en/forums/f2/"),
    ("f2-p4", "panels/f2-p4/", "en/panels/f2-p4/"),
    ("f2-p4-1", "panels/f2-p4/#f2-p4-1", "en/panels/f2-p4/#f2-p4-1"),
    ("f2-a1", "axes/f2-a1/", "en/axes/f2-a1/"),
    ("f2-a1-3", "recommandations/f2-a1-3/", "en/recommendations/f2-a1-3/"),
    ("pa22", "plans/pa22/", "en/plans/pa22/"),
    ("pa22-o1", "objectifs/pa22-o1/", "en/objectives/pa22-o1/"),
    ("pa22-o1-4", "mesures/pa22-o1-4/", "en/measures/pa22-o1-4/"),
    ("f2-a2-1--pa22-o1-1", "correspondances/f2-a2-1--pa22-o1-1/", "en/correspondences/f2-a2-1--pa22-o1-1/"),
    ("home", "", "en/"),
    ("search", "recherche/", "en/search/"),
    ("method", "methode/", "en/method/"),
    ("pasi", "glossaire/#pasi", "en/glossary/#pasi"),
    ("article", "sources/#article", "en/sources/#article"),
]


@pytest.mark.parametrize(("record", "fr", "en"), ADDRESSES)
def test_addresses(corpus: Corpus, record: str, fr: str, en: str) -> None:
    assert (address(corpus[record], "fr"), address(corpus[record], "en")) == (fr, en)


def test_a_short_address_is_the_id(corpus: Corpus) -> None:
    assert short_addresses(corpus["f2-a1-3"]) == {"fr": "f2-a1-3/", "en": "en/f2-a1-3/"}
    assert short_addresses(corpus["slides"]) == {"fr": "slides/", "en": "slides/"}
    assert has_short_address(corpus["f2-p4-1"]) and not has_short_address(corpus["pasi"])


def test_no_two_pages_share_an_address(corpus: Corpus) -> None:
    pages = [one for one in corpus.walk() if has_page(one) or one.kind == "page"]
    taken = [address(one, language) for one in pages for language in LANGUAGES]
    taken += [where for one in corpus.walk() for where in set(short_addresses(one).values())]
    assert len(taken) == len(set(taken))
