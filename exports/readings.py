"""What this site reads beside correspondences, as it is exported: near misses, and common aims."""

from __future__ import annotations

from corpus.model.aim import Aim
from corpus.model.near_miss import NearMiss
from exports.publication import Publication
from exports.shape import BasisName, Dated, Ref, described


class NearMissData(Dated):
    """A recommendation and a measure that do not correspond, of which one is the nearest to the other."""

    id: str = described("Identifiant de la paire", "Id of the pair")
    basis: BasisName = described(
        "Sur quoi la lecture repose : texts (les deux textes) ou documents (avec des documents officiels)",
        "What the reading rests on: texts (the two texts) or documents (with official documents)",
    )
    recommendation: Ref = described("La recommandation du Forum", "The Forum's recommendation")
    recommendation_code: str = described("Le code de la recommandation", "The recommendation's code")
    measure: Ref = described("La mesure du plan", "The plan's measure")
    measure_code: str = described("Le code de la mesure", "The measure's code")
    stated_on: Ref = described(
        "Celle des deux dont la raison, là où rien ne correspond, nomme l'autre",
        "Whichever of the two has a reason, where nothing matches, that names the other",
    )

    @classmethod
    def of(cls, near: NearMiss, publication: Publication) -> NearMissData:
        """Return `near` as it is exported. Raises KeyError for a label that is not written."""
        return cls(
            id=near.id,
            basis=near.basis.value,
            recommendation=publication.ref(near.recommendation),
            recommendation_code=near.recommendation.code,
            measure=publication.ref(near.measure),
            measure_code=near.measure.code,
            stated_on=publication.ref(near.stated_on),
            reason=publication.words(near.statement.reason),
            assessed=near.statement.assessed,
            assessed_by=near.statement.assessed_by,
        )


class AimData(Dated):
    """An axis and an objective, which have a common aim or none."""

    id: str = described("Identifiant des deux", "Id of the two")
    axis: Ref = described("L'axe du Forum", "The Forum's axis")
    objective: Ref = described("L'objectif du plan", "The plan's objective")
    common: bool = described("S'ils ont une visée commune", "Whether they have a common aim")

    @classmethod
    def of(cls, aim: Aim, publication: Publication) -> AimData:
        """Return `aim` as it is exported. Raises KeyError for a label that is not written."""
        return cls(
            id=aim.id,
            axis=publication.ref(aim.axis),
            objective=publication.ref(aim.objective),
            common=aim.common,
            reason=publication.words(aim.reason),
            assessed=aim.assessed,
            assessed_by=aim.assessed_by,
        )
