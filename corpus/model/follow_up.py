"""What came after, or stood beside: dated, sourced facts about records, never a verdict on them."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from corpus.language.dates import loose_date
from corpus.language.typography import typeset
from corpus.model.record import Bound
from corpus.model.source import Cited
from corpus.model.types import AboutId, Prose, SourceId, Text
from corpus.model.when import When


class FollowUp(Cited):
    """A fact that a source reports, on the records that this site thinks it bears on, with why."""

    kind: ClassVar[str] = "follow_up"

    when: When = Field(
        alias="date",
        description="La date telle que la source la donne : un jour (2023-10-12) ou, entre guillemets, un mois "
        '("2023-11"), une année ("2025") ou une période ("2024/2025").',
    )
    place: Literal["since", "beside"] = Field(
        description="since : venu après le texte dont il est question (« Depuis »); beside : commencé avant lui "
        "(« À côté »).",
    )
    about_ids: Annotated[tuple[AboutId, ...], Field(min_length=1)] = Field(
        alias="about",
        description="Les identifiants de ce sur quoi ce fait porte, selon le site.",
    )
    text: Prose = Field(description="Ce que la source rapporte, sans jugement.")
    paraphrase: bool = Field(
        default=True,
        description="true : dans les mots du site; false : les mots exacts de la source.",
    )
    why: Prose = Field(description="Pourquoi ce fait se lit ici : une phrase du site.")
    source_ids: Annotated[tuple[SourceId, ...], Field(min_length=1)] = Field(
        alias="sources",
        description="Les sources du fait (sources.yaml); une au moins.",
    )

    @property
    def title(self) -> None:
        """It has none: it is called by its date."""
        return None

    def numbers(self, language: str) -> dict[str, object]:
        """Return its date in words."""
        return {"date": typeset(loose_date(self.when.written, language), language)}

    @property
    def about(self) -> tuple[Bound, ...]:
        """The records that it bears on, by this site's reading."""
        return tuple(self.corpus[record_id] for record_id in self.about_ids)

    @property
    def searched_texts(self) -> tuple[Text, ...]:
        """What is reported, and why it bears on its records."""
        return self.text, self.why
