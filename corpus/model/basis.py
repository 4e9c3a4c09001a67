"""What a reading rests on: the two texts alone, or documents beyond them; and how it was made."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

# Independent readings are blind to one another; each difference is settled by the texts.
AssessedBy = Literal["reading", "independent-readings"]


class Basis(StrEnum):
    """What a layer of readings rests on. Each layer is whole in itself: they are never added to one another."""

    TEXTS = "texts"
    DOCUMENTS = "documents"
