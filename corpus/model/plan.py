"""What a government planned: the plan, its objectives, their measures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from corpus.model.assessable import Assessable
from corpus.model.many import are_many
from corpus.model.record import Locator, Record
from corpus.model.source import Cited, Source
from corpus.model.types import LANGUAGES, Count, Day, Line, Model, Origin, Prose, Provenance, SourceId, Text, Title, Url

if TYPE_CHECKING:
    from corpus.model.aim import Aim
    from corpus.model.basis import Basis
    from corpus.model.correspondence import Correspondence
    from corpus.model.forum import Forum


# What the sources of a measure may not say.
Unsaid = Literal["who", "when", "measured"]


class Wording(Model):
    """An official wording in its own language, as far as it is known."""

    quote: Line = Field(description="Les mots exacts.")
    source_id: SourceId = Field(alias="source", description="L’identifiant de la source où ils se lisent.")
    extent: Literal["whole", "within", "beginning"] = Field(
        description="whole : l’énoncé entier; within : au sein d’une phrase de la source; beginning : son début.",
    )
    translation: Line | None = Field(default=None, description="La traduction du site, s’il y a lieu.")


class Official(Model):
    """The official wording of an objective in each language in which it is known, and how it was read."""

    fr: Wording | None = Field(default=None, description="L’énoncé officiel français.")
    en: Wording | None = Field(default=None, description="L’énoncé officiel anglais.")
    note: Prose | None = Field(default=None, description="Comment il a été lu.")

    def __getitem__(self, language: str) -> Wording | None:
        """Return the wording in `language` ("fr" or "en"). Raises KeyError for another."""
        return {"fr": self.fr, "en": self.en}[language]


class Levers(Model):
    """How many objectives and levers the plan has, as a source of it says."""

    objectives: Count = Field(description="Le nombre d’objectifs.")
    count: Count = Field(description="Le nombre de leviers.")
    source_id: SourceId = Field(alias="source", description="L’identifiant de la source qui le dit.")
    quote: Line = Field(description="Les mots exacts de la source.")


class Intention(Model):
    """A general statement about the plan that no measure holds."""

    text: Prose = Field(description="Ce que veut le plan, dans les mots du site.")
    locator: Locator = Field(description="Où cela se lit dans la source du plan.")


class Measure(Assessable):
    """One government action, in this site's own words, with its source."""

    kind: ClassVar[str] = "measure"
    code_letter: ClassVar[str] = "M"

    title: Title = Field(description="Le titre court du site, à l’infinitif, 60 caractères au plus.")
    description: Prose = Field(
        description="La mesure dans les mots du site, jamais plus large que le verbe de la source.",
    )
    note: Prose | None = Field(default=None, description="Ce qu’il faut savoir de cette mesure.")
    source_id: SourceId = Field(alias="source", description="L’identifiant de la source où c’est écrit (sources.yaml).")
    locator: Locator = Field(description="Où la mesure se lit dans la source.")
    unsaid: tuple[Unsaid, ...] = Field(
        default=(),
        description="Ce que ses sources ne disent pas : who (qui), when (quand), measured (comment cela sera mesuré).",
    )

    @property
    def objective(self) -> Objective:
        """The objective that it serves."""
        return self.under(Objective)

    @property
    def plan(self) -> Plan:
        """The plan that it is part of."""
        return self.objective.plan

    @property
    def edition(self) -> Plan:
        """The plan that it is part of."""
        return self.plan

    @property
    def described_by(self) -> Prose:
        """Its description."""
        return self.description

    @property
    def searched_texts(self) -> tuple[Prose | None, ...]:
        """Its description and its note."""
        return self.description, self.note

    @property
    def source(self) -> Source:
        """Where it is announced."""
        return self.corpus.get(Source, self.source_id)


class Objective(Record):
    """An objective of a plan."""

    kind: ClassVar[str] = "objective"

    title: Prose = Field(description="Le titre court du site.")
    statement: Prose = Field(description="L’énoncé de l’objectif; l’anglais est officiel quand « provenance » le dit.")
    provenance: Provenance = Field(description="Qui a écrit l’énoncé, par langue : source, translation ou own.")
    source_id: SourceId = Field(alias="source", description="L’identifiant de la source où c’est écrit (sources.yaml).")
    heading: Line = Field(description="L’intertitre sous lequel la source en parle.")
    official: Official | None = Field(
        default=None,
        description="L’énoncé officiel, tel qu’il est connu, à côté de celui du site.",
    )
    measures: Annotated[tuple[Measure, ...], Field(min_length=1)] = Field(
        description="Les mesures de l’objectif, dans l’ordre de la source.",
    )

    @property
    def children(self) -> tuple[Measure, ...]:
        """Its measures."""
        return self.measures

    @property
    def plan(self) -> Plan:
        """The plan that it is part of."""
        return self.under(Plan)

    @property
    def described_by(self) -> Prose:
        """Its statement."""
        return self.statement

    @property
    def searched_texts(self) -> tuple[Prose, ...]:
        """Its statement."""
        return (self.statement,)

    @property
    def source(self) -> Source:
        """Where its statement is written."""
        return self.corpus.get(Source, self.source_id)

    @property
    def official_sources(self) -> dict[str, Source]:
        """The source of its official wording, by language; without those in which it is not known."""
        wordings = {language: self.official[language] for language in LANGUAGES} if self.official else {}
        return {
            language: self.corpus.get(Source, wording.source_id) for language, wording in wordings.items() if wording
        }

    def status(self, language: str) -> str:
        """Return the key of the label that says whose words the statement is in; « own » follows an official text."""
        origin = self.provenance[language].value
        return "own_alone" if origin == "own" and self.provenance.en is not Origin.SOURCE else origin

    def correspondences(self, basis: Basis) -> tuple[Correspondence, ...]:
        """Return the correspondences of its measures in one layer, in order."""
        return tuple(link for measure in self.measures for link in measure.reading(basis).correspondences)

    @property
    def aims(self) -> tuple[Aim, ...]:
        """Whether each axis that it is held against aims alike."""
        return self.corpus.aims_of.get(self.id, ())


class Plan(Cited):
    """A government plan. `spoken_addresses` binds the codes below "m/" ("m/1.4/") to it, for ever."""

    kind: ClassVar[str] = "plan"

    title: Prose = Field(description="Le nom du plan.")
    launched: Day = Field(description="Le jour du lancement.")
    minister: Line = Field(description="Qui l’a lancé.")
    department: Text = Field(description="Le ministère responsable.")
    source_id: SourceId = Field(
        alias="source",
        description="La source par laquelle ce site connaît le plan (sources.yaml).",
    )
    url: Url | None = Field(default=None, description="L’adresse du plan, en https.")
    spoken_addresses: bool = Field(
        default=False,
        description="true : l’adresse courte /m/1.4/ mène à ce plan; un seul plan peut le dire.",
    )
    summary: Prose = Field(description="Ce que le plan veut, en quelques phrases du site.")
    levers: Levers | None = Field(
        default=None,
        description="Combien d’objectifs et de leviers le plan compte, selon une source.",
    )
    intentions: tuple[Intention, ...] = Field(
        default=(),
        description="Ce que le plan veut de façon générale, et qu’aucune mesure ne porte.",
    )
    notes: tuple[Prose, ...] = Field(default=(), description="Ce qu’il faut savoir pour bien lire ce plan.")
    objectives: Annotated[tuple[Objective, ...], Field(min_length=1)] = Field(
        description="Les objectifs du plan, dans l’ordre de la source.",
    )

    @property
    def children(self) -> tuple[Objective, ...]:
        """Its objectives."""
        return self.objectives

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures of all its objectives, in order."""
        return tuple(measure for objective in self.objectives for measure in objective.measures)

    @property
    def is_wide(self) -> bool:
        """Whether its measures are too many for a page."""
        return are_many(self.measures)

    def numbers(self, language: str) -> dict[str, object]:
        """Return the year of its launch."""
        return {"year": self.launched.year}

    @property
    def described_by(self) -> Prose:
        """Its summary."""
        return self.summary

    @property
    def searched_texts(self) -> tuple[Text | str, ...]:
        """What it wants, who launched it and answers for it, its intentions and its notes."""
        intentions = (intention.text for intention in self.intentions)
        return self.summary, self.department, self.minister, *intentions, *self.notes

    @property
    def source(self) -> Source:
        """The text through which this site knows it."""
        return self.corpus.get(Source, self.source_id)

    @property
    def levers_source(self) -> Source | None:
        """The source that counts its levers, where one does."""
        return self.corpus.get(Source, self.levers.source_id) if self.levers else None

    def days_before(self, forum: Forum) -> int:
        """Return the days from its launch to a forum's first day; negative where it came after."""
        return (forum.starts - self.launched).days

    @property
    def known_by_article(self) -> bool:
        """Whether this site knows it through a press article alone, and not through the plan itself."""
        return self.source.type == "article"
