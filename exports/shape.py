"""The small shapes that exported records are made of. A field says what it holds in both languages, and whose it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

from corpus.model.basis import AssessedBy, Basis
from corpus.model.relation import Relation, Strength

# The names of strengths and of relations, as the data hold them.
if TYPE_CHECKING:
    StrengthName = str
    RelationName = str
    BasisName = str
else:
    StrengthName = Literal[tuple(strength.value for strength in Strength)]
    RelationName = Literal[tuple(relation.value for relation in Relation)]
    BasisName = Literal[tuple(basis.value for basis in Basis)]

# Whose a value is: the cited source's, this site's translation of it, this site's own, or computed from the others.
Origin = Literal["source", "translation", "site", "computed"]
SOURCE: Final = "source"
TRANSLATION: Final = "translation"
SITE: Final = "site"
COMPUTED: Final = "computed"


@dataclass(frozen=True)
class Description:
    """What a field holds, in both languages, and whose it is in each; the JSON Schema of the field takes it in."""

    fr: str
    en: str
    origin: Origin
    origin_en: Origin

    def __call__(self, schema: JsonDict) -> None:
        """Write into a field's schema what JSON Schema has no words for."""
        schema.update({"x-description-fr": self.fr, "x-origin": self.origin, "x-origin-en": self.origin_en})


def described(fr: str, en: str, origin: Origin = SITE, english: Origin | None = None) -> Any:
    """Return a field described in both languages; `english` is whose the English is, where it is not `origin`."""
    return Field(description=en, json_schema_extra=Description(fr, en, origin, english or origin))


class Shape(BaseModel):
    """A part of an export: frozen, with no other keys than its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(Shape):
    """A text in both languages, with the typography of each."""

    fr: str = Field(description="In French")
    en: str = Field(description="In English")

    def __getitem__(self, language: str) -> str:
        """Return the text in `language` ("fr" or "en"). Raises KeyError for another."""
        return {"fr": self.fr, "en": self.en}[language]


class Addresses(Shape):
    """Where a record is found."""

    fr: str = Field(description="Its page in French")
    en: str = Field(description="Its page in English")
    short: str | None = Field(description="The short address, which opens in the reader's language")
    data: str = Field(description="The record alone, as JSON")


class Ref(Shape):
    """Another record, as this one refers to it."""

    id: str = Field(description="Its id")
    title: Words | None = Field(description="Its title, or null where the source gives none")
    fr: str = Field(description="Its page in French")
    en: str = Field(description="Its page in English")


class Place(Shape):
    """Where in a source a record stands."""

    id: str = Field(description="The id of the source")
    title: Words = Field(description="The title of the source")
    heading: str = Field(description="The heading in the source, in French")
    list: int | None = Field(description="Which list under the heading, from 1, where there is more than one")
    item: int | None = Field(description="Which item, from 1")
    paragraph: Literal["opening", "closing", "only"] | None = Field(description="Which paragraph, where not an item")


class Tally(Shape):
    """How many records count under each kind of correspondence, each under its strongest. Never to be summed."""

    direct: int
    part: int
    indirect: int
    none: int
    unassessed: int
    near: int = Field(description="Of those under none, how many something came near to without matching")


class Exported(Shape):
    """What every exported record has."""

    id: str = described("Identifiant, qui ne change jamais", "Id, which never changes")
    address: Addresses = described("Adresse", "Address")


# The dated facts that bear on a record of any kind that can have them.
FOLLOW_UPS: Any = described(
    "Les faits datés qui se lisent avec elle, selon ce site", "The dated facts that are read with it, by this site"
)


class Dated(Shape):
    """A dated reading of this site's own."""

    reason: Words = described("La raison", "The reason")
    assessed: date = described("Le jour de la comparaison", "The day of the comparison")
    assessed_by: AssessedBy = described(
        "Comment elle a été faite : reading (une lecture) ou independent-readings (deux lectures indépendantes, chaque "
        "écart tranché par les textes)",
        "How it was made: reading (one reading) or independent-readings (two independent readings, each difference "
        "settled by the texts)",
    )
