"""What a forum asked for: its axes and their recommendations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from corpus.model.assessable import Assessable
from corpus.model.forum import Forum
from corpus.model.panel import Finding
from corpus.model.record import Locator, Record
from corpus.model.source import Source
from corpus.model.types import FindingId, ForumId, Line, Prose, Provenance, RecommendationId, SourceId, Title

if TYPE_CHECKING:
    from corpus.model.aim import Aim
    from corpus.model.basis import Basis
    from corpus.model.correspondence import Correspondence


class Recommendation(Assessable):
    """One avenue under an axis. `title` is this site's; `wording.fr` is the report's."""

    kind: ClassVar[str] = "recommendation"
    code_letter: ClassVar[str] = ""

    title: Title = Field(
        description="Le titre court du site, à l’infinitif, 60 caractères au plus, pour les cartes, les listes "
        "et la recherche.",
    )
    wording: Prose = Field(description="Le texte du rapport, exact sauf la typographie, et sa traduction par le site.")
    source_wording: Line | None = Field(
        default=None,
        description="Le texte du rapport tel quel, quand un mot en a été corrigé dans « wording ».",
    )
    locator: Locator = Field(description="Où la recommandation se lit dans le rapport.")
    finding_ids: tuple[FindingId, ...] = Field(
        default=(),
        alias="findings",
        description="Les constats auxquels elle fait écho, selon la lecture du site : leurs identifiants "
        "(panels.yaml).",
    )

    continued_ids: tuple[RecommendationId, ...] = Field(
        default=(),
        alias="continues",
        description="Les recommandations d’une édition antérieure qu’elle prolonge, selon la lecture du site : leurs "
        "identifiants (axes.yaml).",
    )

    @property
    def axis(self) -> Axis:
        """The axis that it stands under."""
        return self.under(Axis)

    @property
    def forum(self) -> Forum:
        """The forum that it comes from."""
        return self.axis.forum

    @property
    def edition(self) -> Forum:
        """The forum that it comes from."""
        return self.forum

    @property
    def described_by(self) -> Prose:
        """Its wording."""
        return self.wording

    @property
    def searched_texts(self) -> tuple[Prose, ...]:
        """Its wording."""
        return (self.wording,)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that it echoes, by this site's reading."""
        return tuple(self.corpus.get(Finding, finding_id) for finding_id in self.finding_ids)

    @property
    def continues(self) -> tuple[Recommendation, ...]:
        """The recommendations of earlier editions that it continues, by this site's reading."""
        return tuple(self.corpus.get(Recommendation, recommendation_id) for recommendation_id in self.continued_ids)

    @property
    def continued_by(self) -> tuple[Recommendation, ...]:
        """The recommendations of later editions that continue it: the inverse of what they name."""
        return self.corpus.continuations.get(self.id, ())

    @property
    def plans_known_by_article(self) -> bool:
        """Whether every plan that its edition is compared with is known through a press article alone."""
        pairs = self.corpus.pairs_of(self)
        return bool(pairs) and all(pair.plan.known_by_article for pair in pairs)


class Axis(Record):
    """A theme of recommendations."""

    kind: ClassVar[str] = "axis"

    forum_id: ForumId = Field(alias="forum", description="L’identifiant de l’édition du Forum (forums.yaml).")
    title: Prose = Field(description="Le titre de l’axe, dans les mots du rapport, et sa traduction.")
    source_wording: Line | None = Field(
        default=None,
        description="Le titre du rapport tel quel, quand un mot en a été corrigé.",
    )
    summary: Prose = Field(description="Ce que l’axe demande, en une phrase du site.")
    provenance: Provenance = Field(
        description="Qui a écrit le titre, par langue : source (le document), translation (une traduction du "
        "site) ou own (le site).",
    )
    source_id: SourceId = Field(alias="source", description="L’identifiant de la source où c’est écrit (sources.yaml).")
    recommendations: Annotated[tuple[Recommendation, ...], Field(min_length=1)] = Field(
        description="Les recommandations de l’axe, dans l’ordre du rapport.",
    )

    @property
    def children(self) -> tuple[Recommendation, ...]:
        """Its recommendations."""
        return self.recommendations

    @property
    def parent(self) -> Forum:
        """The forum that it comes from."""
        return self.forum

    @property
    def forum(self) -> Forum:
        """The forum that it comes from."""
        return self.corpus.get(Forum, self.forum_id)

    @property
    def described_by(self) -> Prose:
        """Its summary."""
        return self.summary

    @property
    def searched_texts(self) -> tuple[Prose, ...]:
        """Its summary."""
        return (self.summary,)

    @property
    def source(self) -> Source:
        """Where its recommendations are written."""
        return self.corpus.get(Source, self.source_id)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that its recommendations echo, each once."""
        return tuple(
            dict.fromkeys(finding for recommendation in self.recommendations for finding in recommendation.findings)
        )

    def correspondences(self, basis: Basis) -> tuple[Correspondence, ...]:
        """Return the correspondences of its recommendations in one layer, in order."""
        return tuple(link for asked in self.recommendations for link in asked.reading(basis).correspondences)

    @property
    def aims(self) -> tuple[Aim, ...]:
        """Whether each objective that it is held against aims alike."""
        return self.corpus.aims_of.get(self.id, ())
