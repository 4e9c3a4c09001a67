"""The words of the interface, by group and key, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import RootModel

from corpus.model.types import Text


def _asked() -> dict[str, tuple[str, ...]]:
    lines = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    names = (line.split() for line in lines if not line.startswith("#"))
    return {name: tuple(places) for name, *places in names}


# Every label that the site asks for ("nav.search"), with the places that it fills in it.
ASKED = _asked()


class Labels(RootModel[dict[str, dict[str, Text]]]):
    """Groups of labels: `labels["nav"]["search"]["fr"]`. Raises KeyError for a label that is not written."""

    def __getitem__(self, group: str) -> Mapping[str, Text]:
        """Return the labels of one group."""
        return self.root[group]
