"""What a page tells of what was read: counts in words, the passage of a quotation, a date as its source has it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote as percent_encode

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from corpus.language.dates import loose_date
from corpus.language.lists import listing
from corpus.language.typography import typeset
from corpus.model.basis import Basis
from corpus.model.plan import Plan
from corpus.model.source import Source
from corpus.model.when import When
from corpus.views.beside import beside
from corpus.views.counts import Tally
from hooks.rendering.context import labels_in, language_in
from hooks.rendering.words import fill

# A passage is found by its first and last words: what stands between them may be set otherwise in the document.
WORDS_AT_EACH_END = 6


@pass_context
def counted_answer(context: Context, tally: Tally, kind: str, basis: str, plan: Plan) -> Markup:
    """Return in a sentence how many recommendations or measures count under each strength in one layer.

    Where a plan is known by an article, the sentence of what the two texts carry says so.

    Raises AttributeError for a kind that is neither.
    """
    labels = labels_in(context)
    if basis == Basis.DOCUMENTS and not tally.met:
        return labels.counted.documents_none
    counts = list(_clauses(context, tally, kind, basis))
    clauses = listing(len(counts), language_in(context)).format(*counts)
    total = labels.counts.for_count(kind, tally.total)
    known = "texts_article" if plan.known_by_article and basis == Basis.TEXTS else basis
    return fill(labels.counted[known], total=total, clauses=Markup(clauses))


def _clauses(context: Context, tally: Tally, kind: str, basis: str) -> Iterator[str]:
    """Yield what of a tally is not nought. With documents, what nothing was found for is left to the other layer."""
    labels = labels_in(context).counted
    counts = {"direct": tally.direct, "part": tally.part, "indirect": tally.indirect}
    if basis == Basis.TEXTS:
        counts |= {"near": tally.near, "nothing": tally.nothing}
    for state, count in counts.items():
        if count:
            yield labels.for_count(f"{kind}_{state}", count)
    if basis == Basis.TEXTS and tally.unassessed:
        yield labels.for_count("unassessed", tally.unassessed)


def passage_href(source: Source, words: str) -> str:
    """Return the address of the very passage of a source's document that holds `words`; empty where it has no address.

    The words must be exact and whole: a browser that knows text fragments shows them, another opens the page.
    """
    if source.url is None:
        return ""
    pieces = words.split()
    ends = (
        [pieces] if len(pieces) <= 2 * WORDS_AT_EACH_END else [pieces[:WORDS_AT_EACH_END], pieces[-WORDS_AT_EACH_END:]]
    )
    return f"{source.url}#:~:text={','.join(_fragment(' '.join(end)) for end in ends)}"


def _fragment(words: str) -> str:
    """Return words as a text fragment takes them: a hyphen or a comma of their own must not part it."""
    return percent_encode(words, safe="").replace("-", "%2D")


def has_brackets(words: str) -> bool:
    """Return whether quoted words hold some of this site's own, between square brackets: they are not whole then."""
    return "[" in words


@pass_context
def loose_day(context: Context, when: When) -> str:
    """Return in words a date as its source gives it."""
    return typeset(loose_date(when.written, language_in(context)), language_in(context))


READING_FILTERS = {
    "beside": beside,
    "counted_answer": counted_answer,
    "passage_href": passage_href,
    "loose_day": loose_day,
}

READING_TESTS = {"has_brackets": has_brackets}
