"""Whether an axis and an objective aim alike, by this site's reading."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from corpus.model.axis import Axis
from corpus.model.basis import AssessedBy
from corpus.model.plan import Objective
from corpus.model.record import Bound
from corpus.model.types import AxisId, Day, ObjectiveId, Prose


class Aim(Bound):
    """An axis and an objective, which have a common aim or none, with the reason. It has no page of its own."""

    kind: ClassVar[str] = "aim"

    axis_id: AxisId = Field(alias="axis", description="L’identifiant de l’axe (axes.yaml).")
    objective_id: ObjectiveId = Field(
        alias="objective",
        description="L’identifiant de l’objectif (plan_action.yaml).",
    )
    common: bool = Field(description="true : l’axe et l’objectif ont une visée commune; false : ils n’en ont pas.")
    reason: Prose = Field(description="Pourquoi, d’après les textes.")
    assessed: Day = Field(description="Le jour de l’évaluation.")
    assessed_by: AssessedBy = Field(
        default="reading",
        description="reading : une lecture; independent-readings : deux lectures indépendantes.",
    )

    @property
    def id(self) -> str:
        """Its id, made of the two: "f2-a4--pa22-o2"."""
        return f"{self.axis_id}--{self.objective_id}"

    @property
    def title(self) -> None:
        """It has none: it is called by the two that it holds together."""
        return None

    @property
    def linked(self) -> tuple[Axis, Objective]:
        """The axis and the objective."""
        return self.axis, self.objective

    @property
    def axis(self) -> Axis:
        """The axis."""
        return self.corpus.get(Axis, self.axis_id)

    @property
    def objective(self) -> Objective:
        """The objective."""
        return self.corpus.get(Objective, self.objective_id)

    def other(self, record: Axis | Objective) -> Axis | Objective:
        """Return the one of the two that `record` is held against."""
        return self.axis if record is self.objective else self.objective
