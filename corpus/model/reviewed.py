"""Translations that were looked at and need no change: one line each in content/translations.yaml."""

from __future__ import annotations

from typing import Annotated

from pydantic import RootModel, StringConstraints


class Reviewed(RootModel[Annotated[str, StringConstraints(pattern=r"^\S+ [0-9a-f]{8}$")]]):
    """The key of a text and the fingerprint of its two languages, as the check gives them."""

    @property
    def key(self) -> str:
        """The key of the text."""
        return self.root.split(" ")[0]

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the two languages as they were looked at."""
        return self.root.split(" ")[1]
