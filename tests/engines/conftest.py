"""The published content's site, as an engine shows it: its pages keep their own complaints."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from server import serving

from corpus import Corpus


@pytest.fixture(scope="session")
def corpus(live: Corpus) -> Corpus:
    """The content that is tried."""
    return live


@pytest.fixture(scope="session")
def heard_url(live_site: Path) -> Iterator[str]:
    """The address of its site, served."""
    with serving(live_site, heard=True) as address:
        yield address
