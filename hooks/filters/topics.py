"""What templates ask of topics."""

from __future__ import annotations

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from corpus.model.near_miss import NearMiss
from corpus.model.topic import Topic
from corpus.views.topics import held_in_words, measures_of, neighbours
from hooks.rendering.context import language_in, names_in


@pass_context
def held(context: Context, topic: Topic) -> str:
    """Return in words how many recommendations and how many measures are about a topic."""
    return held_in_words(topic, language_in(context))


@pass_context
def near_name(context: Context, near: NearMiss) -> Markup:
    """Return what the two ends of a near miss are called together."""
    return names_in(context).ends_name(near.linked)


TOPIC_FILTERS = {
    "near_name": near_name,
    "held": held,
    "measures_of": measures_of,
    "neighbouring": neighbours,
}
