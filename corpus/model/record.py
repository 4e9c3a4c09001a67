"""What every record has: an id, a place among its neighbours, and the corpus that it is bound to."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field, PrivateAttr, model_validator

from corpus.model.types import Id, Keywords, Line, Model, Ordinal

if TYPE_CHECKING:
    from corpus.model.corpus import Corpus
    from corpus.model.source import Source


class Bound(Model):
    """A record tied to a corpus. Its fields are the YAML's; its properties are derived, and need the corpus."""

    kind: ClassVar[str]

    _corpus: Corpus | None = PrivateAttr(default=None)
    _parent: Bound | None = PrivateAttr(default=None)

    __eq__ = object.__eq__
    __hash__ = object.__hash__

    def bind(self, corpus: Corpus, parent: Bound | None = None) -> None:
        """Tie the record and its children to `corpus`; done once, by the corpus itself."""
        # Into the instance itself: Pydantic's own way to a private attribute is ten times as long, and is gone often.
        self.__dict__.update(_corpus=corpus, _parent=parent)
        for child in self.children:
            child.bind(corpus, self)

    @property
    def corpus(self) -> Corpus:
        """The corpus that holds this record; raises RuntimeError before it is bound."""
        if self._corpus is None:
            raise RuntimeError(f"{self.id} is not bound to a corpus")
        return self._corpus

    @property
    def children(self) -> tuple[Bound, ...]:
        """The records written inside this one, in the order of the source text."""
        return ()

    @property
    def parent(self) -> Bound | None:
        """The record that this one belongs to, or None at the top."""
        return self._parent

    @cached_property
    def ancestors(self) -> tuple[Bound, ...]:
        """The records above this one, the topmost first."""
        return () if self.parent is None else (*self.parent.ancestors, self.parent)

    @property
    def topmost(self) -> Bound:
        """The record at the top of those above this one, or this one where it is at the top itself."""
        return (*self.ancestors, self)[0]

    @property
    def siblings(self) -> tuple[Bound, ...]:
        """The records of the same kind in reading order, across parents, this one among them."""
        return self.corpus.siblings(self)

    @property
    def previous(self) -> Bound | None:
        """The record before this one in reading order, or None at the beginning."""
        return self.corpus.neighbour(self, -1)

    @property
    def next(self) -> Bound | None:
        """The record after this one in reading order, or None at the end."""
        return self.corpus.neighbour(self, +1)

    @property
    def number(self) -> int:
        """The number at the end of the id: 3 for "f2-a1-3"."""
        return int(re.search(r"\d+$", self.id).group())


class Record(Bound):
    """A record whose id is written in the YAML. `keywords` are other words that people type to find it."""

    id: Id = Field(description="L’identifiant; une fois publié, il ne change plus et ne sert plus à rien d’autre.")
    keywords: Keywords = Field(default=Keywords(), description="Les autres mots que les gens cherchent, par langue.")


class Cited(Record):
    """A record that names the sources of what it says."""

    source_ids: tuple[Id, ...] = Field(default=(), alias="sources", description="Les sources (sources.yaml).")

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources of what is said of it."""
        return tuple(self.corpus[one] for one in self.source_ids)


class Locator(Model):
    """Where a record stands in its source: under which heading, and at which item or paragraph."""

    heading: Line = Field(description="Le titre de la diapositive ou l’intertitre.")
    list: Ordinal | None = Field(
        default=None,
        description="Le numéro de la liste, s’il y en a plusieurs sous ce titre.",
    )
    item: Ordinal | None = Field(default=None, description="Le numéro dans la liste.")
    paragraph: Literal["opening", "closing", "only"] | None = Field(
        default=None,
        description="Le paragraphe : opening (le premier), closing (le dernier) ou only (le seul).",
    )

    @model_validator(mode="after")
    def _one_place(self) -> Locator:
        if (self.item is None) == (self.paragraph is None):
            raise ValueError("item_or_paragraph")
        return self
