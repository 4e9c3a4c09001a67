"""Cites a record's page, with the names that the page itself carries."""

from __future__ import annotations

from jinja2 import pass_context
from jinja2.runtime import Context

from corpus.language.typography import typeset
from corpus.model.correspondence import Correspondence
from corpus.model.record import Bound
from corpus.views.citation import Citation
from hooks.filters.names import full_name, page_address
from hooks.rendering.context import labels_in, language_in, site_in
from hooks.rendering.words import fill, unmarked


@pass_context
def citation(context: Context, record: Bound) -> Citation:
    """Return how to cite the page of a record, or a prose page, in the page's language.

    Raises KeyError where the page that shows it is not in the corpus.
    """
    language, labels, site = language_in(context), labels_in(context), site_in(context)
    name = labels.site.name.striptags()
    return Citation(
        id=record.id,
        title=_title(context, record),
        author=site.publisher or name,
        site=name,
        updated=record.updated,
        url=site.url + page_address(context, record),
        language=language,
    )


def _title(context: Context, record: Bound) -> str:
    """Return a title that says by itself what is cited."""
    if not isinstance(record, Correspondence):
        return unmarked(full_name(context, record))
    asked, planned = record.recommendation, record.measure
    language = language_in(context)
    label = labels_in(context).cite.correspondence
    title = fill(
        label,
        recommendation=asked.code,
        asked=typeset(asked.title[language], language),
        measure=planned.code,
        planned=typeset(planned.title[language], language),
    )
    return unmarked(title)


CITATION_FILTERS = {"citation": citation}
