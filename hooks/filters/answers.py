"""Says in the page's language what this site found, its codes as links."""

from __future__ import annotations

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from corpus.model.assessable import Assessable
from corpus.model.correspondence import Correspondence
from corpus.model.record import Bound
from corpus.views import answer
from hooks.filters.values import marked
from hooks.rendering.context import language_in


@pass_context
def answers(context: Context, record: Assessable, basis: str) -> list[Markup]:
    """Return what was found for a recommendation or a measure in one layer, a sentence a pair.

    Raises ValueError for a layer that there is not.
    """
    return [marked(context, list(sentence)) for sentence in answer.answers(record, basis, language_in(context))]


@pass_context
def answer_of(context: Context, link: Correspondence) -> Markup:
    """Return what this site reads in a correspondence, as a sentence."""
    return marked(context, list(answer.answer_of(link, language_in(context))))


@pass_context
def answer_text(context: Context, record: Bound) -> str:
    """Return without links what stands for a record in one line, to be sent elsewhere; empty for what is not read."""
    return answer.sentence(record, language_in(context))


@pass_context
def answers_text(context: Context, record: Assessable, basis: str) -> str:
    """Return the sentences of `answers` without links. Raises ValueError for a layer that there is not."""
    return answer.plain(answer.answers(record, basis, language_in(context)))


ANSWER_FILTERS = {
    "answers": answers,
    "answer_of": answer_of,
    "answer_text": answer_text,
    "answers_text": answers_text,
}
