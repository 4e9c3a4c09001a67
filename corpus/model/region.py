"""The 17 administrative regions, and where each stands in the tile diagram."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from corpus.model.record import Record
from corpus.model.types import Line, Model, Text


class Tile(Model):
    """The square of a region in the tile diagram, counted from the top left, from 0."""

    row: int = Field(ge=0, le=20, description="La rangée, 0 étant la plus au nord.")
    column: int = Field(ge=0, le=20, description="La colonne, 0 étant la plus à l’ouest.")


class Region(Record):
    """One of the 17 administrative regions; its name is the same in both languages."""

    kind: ClassVar[str] = "region"

    digits: Line = Field(alias="code", description="Le code à deux chiffres, entre guillemets.")
    name: Line = Field(description="Le nom, le même dans les deux langues.")
    tile: Tile = Field(description="La case de la région dans le schéma hors échelle.")

    @property
    def title(self) -> Text:
        """Its name."""
        return Text(fr=self.name, en=self.name)

    @property
    def own_name(self) -> Text:
        """Its name."""
        return self.title
