"""What every record has: an id, a place among its neighbours, and the corpus that it is bound to."""

from __future__ import annotations

import re
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Literal, TypeVar

from pydantic import Field, PrivateAttr, model_validator

from corpus.model.types import Id, Keywords, Line, Model, Ordinal, Text

if TYPE_CHECKING:
    from corpus.model.corpus import Corpus
    from corpus.model.relation import Strength

Above = TypeVar("Above", bound="Bound")


class Bound(Model):
    """A record tied to a corpus. Its fields are the YAML's; its properties are derived.

    Those that need the corpus raise RuntimeError before the record is bound to it.
    What is said here of every record, a kind of its own says otherwise; what is so of a whole kind is in kinds.py.
    """

    kind: ClassVar[str]
    # What stands before the numbers of its code, where it has one.
    code_letter: ClassVar[str | None] = None

    if TYPE_CHECKING:

        @property
        def id(self) -> str:
            """Its id."""

        @property
        def title(self) -> Text | None:
            """Its title, or None where it has none."""

    _corpus: Corpus | None = PrivateAttr(default=None)
    _parent: Bound | None = PrivateAttr(default=None)

    __eq__ = object.__eq__

    @classmethod
    def __pydantic_init_subclass__(cls, **options: object) -> None:
        """Have its identity hashed, in whose place Pydantic puts the hash of all its fields."""
        type.__setattr__(cls, "__hash__", object.__hash__)

    def bind(self, corpus: Corpus, parent: Bound | None = None) -> None:
        """Tie the record and its children to `corpus`; done once, by the corpus itself."""
        # Into the instance itself: Pydantic's own way to a private attribute is ten times as long, and is gone often.
        # What views kept was of the corpus that it was bound to before.
        self.__dict__.update(_corpus=corpus, _parent=parent, _kept={})
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

    def under(self, model: type[Above]) -> Above:
        """Return the record that this one belongs to, which is of `model`. Raises TypeError where it is not."""
        if not isinstance(self.parent, model):
            raise TypeError(f"{self.id} belongs to no {model.__name__}")
        return self.parent

    @cached_property
    def ancestors(self) -> tuple[Bound, ...]:
        """The records above this one, the topmost first."""
        return () if self.parent is None else (*self.parent.ancestors, self.parent)

    @property
    def topmost(self) -> Bound:
        """The record at the top of those above this one, or this one where it is at the top itself."""
        return (*self.ancestors, self)[0]

    @property
    def linked(self) -> tuple[Bound, ...]:
        """The records that it links, or itself where it links none."""
        return (self,)

    @cached_property
    def lineage(self) -> dict[str, Bound]:
        """The record and those above it by kind; of what links two, those of both ends too."""
        above = (record for end in self.linked for record in (*end.ancestors, end))
        return {record.kind: record for record in (*above, self)}

    @property
    def is_part(self) -> bool:
        """Whether it is the part of a page or of a topic that is about one edition, one plan or one pair."""
        return False

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

    @cached_property
    def number(self) -> int:
        """The number at the end of the id: 3 for "f2-a1-3". Raises ValueError where there is none."""
        digits = re.search(r"\d+$", self.id)
        if digits is None:
            raise ValueError(f"{self.id} does not end in a number")
        return int(digits.group())

    @property
    def code(self) -> str:
        """The code by which people say it, which is this site's; empty for what has none."""
        return ""

    @property
    def own_name(self) -> Text | None:
        """What it is called among its own, where that is neither a code nor a number."""
        return None

    def numbers(self, language: str) -> dict[str, object]:
        """Return the numbers by which it is called among its own, by their place in the label of its kind's name.

        Raises ValueError where its id does not end in a number.
        """
        return {"number": self.number}

    @property
    def described_by(self) -> Text:
        """The text that tells best what its page is about; raises LookupError for what has no page."""
        raise LookupError(f"{self.kind} has no page")

    @property
    def described_as(self) -> str:
        """The key of the label that sets that text in a description."""
        return self.kind

    @property
    def searched_texts(self) -> tuple[Text | str | None, ...]:
        """The texts that find it, beside its title and its keywords."""
        return ()

    def keywords_in(self, language: str) -> tuple[str, ...]:
        """Return the other words that people type to find it."""
        return ()

    @property
    def strength(self) -> Strength | None:
        """The strength that it counts under; None for what is not compared."""
        return None

    @property
    def updated(self) -> date:
        """The day of the newest dated statement about it: that of the whole content, where it has none of its own."""
        return self.corpus.updated

    @property
    def is_indexed(self) -> bool:
        """Whether search engines, and the site's own search, are to find its page."""
        return True


class Record(Bound):
    """A record whose id is written in the YAML. `keywords` are other words that people type to find it."""

    id: Id = Field(description="L’identifiant; une fois publié, il ne change plus et ne sert plus à rien d’autre.")
    keywords: Keywords = Field(default=Keywords(), description="Les autres mots que les gens cherchent, par langue.")

    def keywords_in(self, language: str) -> tuple[str, ...]:
        """Return the other words that people type to find it."""
        return self.keywords[language]


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
