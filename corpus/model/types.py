"""The small types that records are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

LANGUAGES = ("fr", "en")
Language = Literal["fr", "en"]

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
# A file is named after it, and after two of them with "--" between.
ID_LENGTH = 60
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=ID_LENGTH)]
# The id of a record or of a correspondence, which joins two with "--".
AnyId = Annotated[
    str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(--?[a-z0-9]+)*$", max_length=2 * ID_LENGTH + 2)
]
TITLE_LENGTH = 60
# https, a domain's name, perhaps a port, then what RFC 3986 allows in a path, a query and a fragment.
_NAME = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_OF_A_PATH = r"[!$&'()*+,./0-9:;=@A-Z_a-z~-]|%[0-9A-Fa-f]{2}"
_PATTERN = rf"^https://({_NAME}\.)+[A-Za-z][A-Za-z0-9-]{{0,61}}[A-Za-z0-9](:[1-9][0-9]{{0,3}})?"
_PATTERN += rf"(/({_OF_A_PATH})*)?(\?({_OF_A_PATH}|\?)*)?(#({_OF_A_PATH}|\?)*)?$"
Url = Annotated[str, StringConstraints(pattern=_PATTERN, max_length=2000)]
Count = Annotated[int, Field(ge=0)]
Ordinal = Annotated[int, Field(ge=1, le=9999)]
Percent = Annotated[int, Field(ge=0, le=100)]
FIRST_DAY = date(1900, 1, 1)
Day = Annotated[date, Field(ge=FIRST_DAY, le=date(2100, 12, 31))]


@dataclass(frozen=True)
class Names:
    """Says of an id in a record that it names another, and of which kinds that may be."""

    kinds: tuple[str, ...]


ForumId = Annotated[Id, Names(("forum",))]
FindingId = Annotated[Id, Names(("finding",))]
AxisId = Annotated[Id, Names(("axis",))]
RecommendationId = Annotated[Id, Names(("recommendation",))]
PlanId = Annotated[Id, Names(("plan",))]
ObjectiveId = Annotated[Id, Names(("objective",))]
MeasureId = Annotated[Id, Names(("measure",))]
AssessedId = Annotated[Id, Names(("recommendation", "measure"))]
ComparedId = Annotated[Id, Names(("plan", "forum"))]
AboutId = Annotated[Id, Names(("axis", "recommendation", "objective", "measure", "forum", "plan"))]
TopicId = Annotated[Id, Names(("topic",))]
SourceId = Annotated[Id, Names(("source",))]
RegionId = Annotated[Id, Names(("region",))]
LinkedId = Annotated[Id, Names(("page", "forum", "plan"))]


class Model(BaseModel):
    """A frozen mapping of YAML: unknown keys and implicit conversions are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, populate_by_name=False)


class Text(Model):
    """A text in both languages, each required: there is no fallback from one to the other."""

    fr: Line = Field(description="Le texte français.")
    en: Line = Field(description="Le texte anglais.")

    def __getitem__(self, language: str) -> str:
        """Return the text in `language` ("fr" or "en"). Raises KeyError for another."""
        text: str = self.__dict__[language]  # A build asks a quarter of a million times.
        return text


class Prose(Text):
    """A text that can't read the same in both languages, as a name can."""

    @model_validator(mode="after")
    def _translated(self) -> Prose:
        if self.fr == self.en and " " in self.fr:
            raise ValueError("same_in_both")
        return self


class Title(Prose):
    """A short text for cards, lists and search."""

    fr: Annotated[Line, Field(max_length=TITLE_LENGTH)] = Field(description="Le titre français, 60 caractères au plus.")
    en: Annotated[Line, Field(max_length=TITLE_LENGTH)] = Field(description="Le titre anglais, 60 caractères au plus.")


class Keywords(Model):
    """Other words that people type for a record, by language."""

    fr: tuple[Line, ...] = Field(default=(), description="Des mots français.")
    en: tuple[Line, ...] = Field(default=(), description="Des mots anglais.")

    def __getitem__(self, language: str) -> tuple[str, ...]:
        """Return the words in `language` ("fr" or "en"). Raises KeyError for another."""
        return {"fr": self.fr, "en": self.en}[language]


class Origin(StrEnum):
    """Whose words a text is in."""

    SOURCE = "source"
    TRANSLATION = "translation"
    OWN = "own"


class Provenance(Model):
    """Whose words each side of a text is in: the source's, this site's translation, or this site's own."""

    fr: Annotated[Origin, Field(strict=False)] = Field(description="Qui a écrit le français.")
    en: Annotated[Origin, Field(strict=False)] = Field(description="Qui a écrit l’anglais.")

    def __getitem__(self, language: str) -> Origin:
        """Return the origin of the text in `language` ("fr" or "en"). Raises KeyError for another."""
        return {"fr": self.fr, "en": self.en}[language]
