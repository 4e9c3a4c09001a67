"""What is filed under topics: recommendations, measures and findings."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from corpus.model.record import Record
from corpus.model.topic import Topic
from corpus.model.types import TopicId

MOST_TOPICS = 3


class Tagged(Record):
    """A record that names the topics that it is about, read from its source's words."""

    topic_ids: Annotated[tuple[TopicId, ...], Field(min_length=1, max_length=MOST_TOPICS)] = Field(
        alias="topics",
        description="Les sujets dont il y est question : de un à trois identifiants (topics.yaml).",
    )

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The topics that it is about."""
        return tuple(self.corpus.get(Topic, topic_id) for topic_id in self.topic_ids)
