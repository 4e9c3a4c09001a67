"""What must hold of any content is tried on the example, which has every state, and on what is published."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from crawl import samples, shown_on
from places import EVERY
from server import serving

from corpus import Corpus
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES

# The prose pages that look otherwise where there are several editions or something waits to be assessed, and of which
# pages a part does.
TOLD_APART = ("home", "matrix", "go", "state")
PARTED = ("correspondences", "matrix", "unmatched")


@pytest.fixture(scope="session", params=["example", "live"])
def place(request: pytest.FixtureRequest) -> str:
    """The content that is tried."""
    return request.param


@pytest.fixture(scope="session")
def corpus(place: str, request: pytest.FixtureRequest) -> Corpus:
    """The content that is tried."""
    return request.getfixturevalue({"example": "example_corpus", "live": "live"}[place])


@pytest.fixture(scope="session")
def site(place: str, request: pytest.FixtureRequest) -> Path:
    """The folder of its site."""
    return request.getfixturevalue({"example": "example_site", "live": "live_site"}[place])


@pytest.fixture(scope="session")
def site_url(site: Path) -> Iterator[str]:
    """The address of that site, served."""
    with serving(site) as address:
        yield address


@pytest.fixture(scope="session")
def shown(place: str, corpus: Corpus, live: Corpus) -> list[Bound]:
    """What a browser looks at: of the live content, every prose page and each kind of record in each of its states.

    Of the example, the states that the live content does not have, and what several editions change in a prose page.
    """
    if place == "live":
        return list(samples(corpus).values())
    apart = [one for one in samples(corpus, live).values() if one.kind != "page" or one.id in TOLD_APART]
    return [*apart, *(shown_on(corpus, page)[0] for page in PARTED)]


@pytest.fixture(scope="session")
def shown_in(shown: list[Bound]) -> Callable[[str], list[Bound]]:
    """What a browser looks at in a language: one half and the other, since both come of the same templates.

    Where KINDS=all says so, all of it in both.
    """
    return lambda language: shown if EVERY else shown[LANGUAGES.index(language) :: len(LANGUAGES)]
