"""What templates ask of topics."""

from __future__ import annotations

from jinja2 import pass_context
from jinja2.runtime import Context

from corpus.model.topic import Topic
from corpus.views.topics import held_in_words, measures_of, neighbours
from hooks.rendering.context import language_in


@pass_context
def held(context: Context, topic: Topic) -> str:
    """Return in words how many recommendations and how many measures are about a topic."""
    return held_in_words(topic, language_in(context))


TOPIC_FILTERS = {
    "held": held,
    "measures_of": measures_of,
    "neighbouring": neighbours,
}
