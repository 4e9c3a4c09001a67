"""Here, the content that is published is what the tests read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from server import serving

from corpus import Corpus


@pytest.fixture(scope="session")
def corpus(live: Corpus) -> Corpus:
    """The content that is published."""
    return live


@pytest.fixture(scope="session")
def site_url(live_site: Path) -> Iterator[str]:
    """The address of its site, served."""
    with serving(live_site) as address:
        yield address
