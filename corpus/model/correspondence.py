"""The link between a recommendation and a measure, and the statement that a record has none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from corpus.model.axis import Recommendation
from corpus.model.basis import AssessedBy, Basis
from corpus.model.evidence import Evidence
from corpus.model.history import Change, Event, What, Withdrawal
from corpus.model.plan import Measure
from corpus.model.record import Bound
from corpus.model.relation import Relation, Strength
from corpus.model.source import Source
from corpus.model.types import AssessedId, ComparedId, Day, MeasureId, Model, Prose, RecommendationId

if TYPE_CHECKING:
    from corpus.model.forum import Forum
    from corpus.model.plan import Plan


class Correspondence(Bound):
    """This site's own reading: a measure stands in a relation to a recommendation, for a reason."""

    kind: ClassVar[str] = "correspondence"

    recommendation_id: RecommendationId = Field(
        alias="recommendation",
        description="L’identifiant de la recommandation (axes.yaml).",
    )
    measure_id: MeasureId = Field(alias="measure", description="L’identifiant de la mesure (plan_action.yaml).")
    relation: Annotated[Relation, Field(strict=False)] = Field(
        description="same : la même action; broader : la mesure la contient et va plus loin; part : elle en "
        "couvre une partie; overlap : chacune a quelque chose que l’autre n’a pas; indirect : elle y "
        "contribuerait par un mécanisme que les textes nomment.",
    )
    part: Prose | None = Field(default=None, description="Ce qui est en commun; obligatoire pour part et overlap.")
    reason: Prose = Field(description="Pourquoi le site fait ce lien, d’après ce qui a été lu.")
    basis: Annotated[Basis, Field(strict=False)] = Field(
        default=Basis.TEXTS,
        description="texts : lue dans les deux textes seuls; documents : avec des documents officiels au-delà.",
    )
    evidence: tuple[Evidence, ...] = Field(
        default=(),
        description="Les extraits de documents officiels; toujours pour documents, jamais pour texts.",
    )
    assessed: Day = Field(description="Le jour de la première évaluation; une autre s’écrit dans « history ».")
    assessed_by: AssessedBy = Field(
        default="reading",
        description="reading : une lecture; independent-readings : deux lectures indépendantes.",
    )
    reviewed: Day | None = Field(default=None, description="Le jour où une personne l’a relue.")
    history: tuple[Change, ...] = Field(
        default=(),
        description="Les changements, chacun avec sa date et sa raison, du plus ancien au plus récent.",
    )
    withdrawn: Withdrawal | None = Field(
        default=None,
        description="Quand et pourquoi la correspondance a été retirée; sa page reste et le dit.",
    )

    @property
    def id(self) -> str:
        """Its id, made of the two that it links: "f2-a1-3--pa22-o1-4"."""
        return f"{self.recommendation_id}--{self.measure_id}"

    @property
    def title(self) -> None:
        """It has none: it is called by the two that it links."""
        return None

    @property
    def linked(self) -> tuple[Recommendation, Measure]:
        """The two that are linked."""
        return self.recommendation, self.measure

    @property
    def described_by(self) -> Prose:
        """Its reason."""
        return self.reason

    @property
    def searched_texts(self) -> tuple[Prose | None, ...]:
        """The part that is touched, and the reason."""
        return self.part, self.reason

    @property
    def evidence_sources(self) -> tuple[Source, ...]:
        """The source of each piece of its evidence."""
        return tuple(self.corpus.get(Source, piece.source_id) for piece in self.evidence)

    @property
    def strength(self) -> Strength:
        """The strength that its relation counts under."""
        return self.relation.strength

    @property
    def recommendation(self) -> Recommendation:
        """The recommendation that is linked."""
        return self.corpus.get(Recommendation, self.recommendation_id)

    @property
    def measure(self) -> Measure:
        """The measure that is linked."""
        return self.corpus.get(Measure, self.measure_id)

    def other(self, record: Bound) -> Recommendation | Measure:
        """Return the one of the two that `record` is linked to."""
        return self.recommendation if record is self.measure else self.measure

    @property
    def forum(self) -> Forum:
        """The edition that its recommendation comes from."""
        return self.recommendation.forum

    @property
    def plan(self) -> Plan:
        """The plan that its measure is part of."""
        return self.measure.plan

    @property
    def note(self) -> Prose | None:
        """What is known of the two texts together; None too where they are no longer compared."""
        return next((pair.note for pair in self.corpus.pairs_of(self.recommendation) if pair.holds(self)), None)

    @property
    def days_apart(self) -> int:
        """Days from the plan's launch to the forum's first day; negative where the plan came after."""
        return self.plan.days_before(self.forum)

    @property
    def updated(self) -> date:
        """The day on which it was last looked at."""
        return self.last_assessed

    @property
    def last_assessed(self) -> date:
        """The day on which it was last looked at: that of its latest change, or the first."""
        return max((self.assessed, *(change.day for change in self.history)))

    @property
    def replacement(self) -> Bound | None:
        """The record that replaces it, where it was withdrawn for another."""
        return self.corpus[self.withdrawn.replaced_by] if self.withdrawn and self.withdrawn.replaced_by else None

    @property
    def events(self) -> tuple[Event, ...]:
        """What happened to it, the first first: its addition, its changes, its withdrawal."""
        events = [Event(self, What.ADDED, self.assessed)]
        for place, change in enumerate(self.history, start=1):
            events.append(Event(self, What.CHANGED, change.day, place, change.why, change))
        if self.withdrawn:
            events.append(Event(self, What.WITHDRAWN, self.withdrawn.day, len(events), self.withdrawn.why))
        return tuple(events)


class Unmatched(Model):
    """A recommendation or a measure that was assessed and that nothing corresponds to in one layer, with the reason."""

    record_id: AssessedId = Field(
        alias="record",
        description="L’identifiant de la recommandation ou de la mesure évaluée.",
    )
    against_id: ComparedId | None = Field(
        default=None,
        alias="against",
        description="Le plan auquel la recommandation a été comparée, ou l’édition du Forum à laquelle la mesure "
        "l’a été; obligatoire quand il y en a plusieurs.",
    )
    basis: Annotated[Basis, Field(strict=False)] = Field(
        default=Basis.TEXTS,
        description="texts : d’après les deux textes seuls; documents : avec des documents officiels au-delà.",
    )
    nearest_ids: tuple[AssessedId, ...] = Field(
        default=(),
        alias="nearest",
        description="Ce qui, de l’autre côté, s’en approche le plus sans y correspondre : aucun, un ou plusieurs "
        "identifiants; une paire s’écrit une seule fois, d’un côté ou de l’autre.",
    )
    reason: Prose = Field(description="Pourquoi rien ne lui correspond, d’après ce qui a été lu.")
    assessed: Day = Field(description="Le jour de l’évaluation.")
    assessed_by: AssessedBy = Field(
        default="reading",
        description="reading : une lecture; independent-readings : deux lectures indépendantes.",
    )
