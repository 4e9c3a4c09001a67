"""The words of the interface, by group and key, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import RootModel

from corpus.model.types import Text


class Labels(RootModel[dict[str, dict[str, Text]]]):
    """Groups of labels: `labels["nav"]["search"]["fr"]`. Raises KeyError for a label that is not written."""

    def __getitem__(self, group: str) -> Mapping[str, Text]:
        """Return the labels of one group."""
        return self.root[group]
