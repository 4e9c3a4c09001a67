"""What people look for, as it is exported: topics, with what each side holds under them."""

from __future__ import annotations

from typing import Any, Literal

from corpus.model.topic import Topic
from corpus.model.types import LANGUAGES
from corpus.views.topics import topic_answer
from exports.publication import Publication
from exports.shape import COMPUTED, Exported, Ref, Words, described

# The topics of a record of any kind that has them.
TOPICS: Any = described(
    "Les sujets dont il y est question, selon ce site", "The topics that it is about, by this site's reading"
)


class TopicData(Exported):
    """A topic of this site's own."""

    kind: Literal["topic"] = "topic"
    title: Words = described("Le nom du sujet", "The name of the topic")
    summary: Words = described("Ce que le sujet couvre", "What the topic covers")
    recommendations: tuple[Ref, ...] = described(
        "Les recommandations qui en parlent, selon ce site", "The recommendations about it, by this site's reading"
    )
    findings: tuple[Ref, ...] = described(
        "Les grands constats qui en parlent, selon ce site", "The key findings about it, by this site's reading"
    )
    measures: tuple[Ref, ...] = described(
        "Les mesures qui en parlent, selon ce site", "The measures about it, by this site's reading"
    )
    answer_computed: Words = described(
        "Ce que chaque côté en dit, en une ou deux phrases", "What each side says of it, in a sentence or two", COMPUTED
    )

    @classmethod
    def of(cls, record: Topic, publication: Publication) -> TopicData:
        """Return `record` as it is exported. Raises KeyError for a label that is not written."""
        return cls(
            id=record.id,
            address=publication.addresses(record),
            title=publication.words(record.title),
            summary=publication.words(record.summary),
            recommendations=publication.refs(record.recommendations),
            findings=publication.refs(record.findings),
            measures=publication.refs(record.measures),
            answer_computed=Words(**{code: topic_answer(record, code) for code in LANGUAGES}),
        )
