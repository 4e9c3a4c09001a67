"""Leads from a page to the repository: to the lines that it is made of, and to a form that names it."""

from __future__ import annotations

from urllib.parse import quote, urlencode

from jinja2 import pass_context
from jinja2.runtime import Context

from corpus.addresses import short_address
from corpus.model.correspondence import Correspondence
from corpus.model.near_miss import NearMiss
from corpus.model.page import Page
from corpus.model.record import Bound
from hooks.filters.names import contact_href, page_address
from hooks.rendering.context import corpus_in, labels_in, language_in, site_in
from hooks.rendering.words import fill

# What a person may make of a pair: labels under `yours`.
READINGS = ("meets", "near", "none")


@pass_context
def edit_href(context: Context, record: Bound) -> str:
    """Return the address where what a page is made of can be edited, at the record's line; empty without a repository.

    A prose page's text is in docs/, in the page's language; everything else is in the content. Raises KeyError where
    the corpus came of no files.
    """
    site = site_in(context)
    if not site.repository or not site.edit:
        return ""
    if isinstance(record, Page):
        return f"{site.repository}/{site.edit}docs/{language_in(context)}/{quote(record.whole.id)}.md"
    place = corpus_in(context).place(record)
    return f"{site.repository}/{site.edit}{quote(place.file)}#L{place.line}"


@pass_context
def report_href(context: Context, record: Bound) -> str:
    """Return the form that reports an error, with the record's id filled in; the contact where there is no repository.

    Empty where there is neither.
    """
    site = site_in(context)
    if not site.repository:
        return contact_href(context, record) if site.contact else ""
    page = site.url + page_address(context, record)
    return issue_href(context, "erreur.yml", record, page=page)


@pass_context
def dispute_href(context: Context, record: Bound) -> str:
    """Return the form that disputes a correspondence, its id filled in; otherwise as report_href."""
    site = site_in(context)
    if not site.repository:
        return report_href(context, record)
    title = fill(labels_in(context).dispute.issue_title, id=record.id).striptags()
    page = site.url + page_address(context, record)
    return issue_href(context, "contestation.yml", record, title=title, page=page)


@pass_context
def reading_ways(context: Context, link: Correspondence | NearMiss, record: Bound) -> dict[str, str]:
    """Return for each reading that a person may have of a pair the report that says it, to be completed.

    It opens the repository's form, or an e-mail where the contact is one. Empty where there is neither.
    """
    site, labels = site_in(context), labels_in(context)
    is_mail = site.contact and not site.contact.startswith("https://")
    if not site.repository and not is_mail:
        return {}
    ways = {}
    for choice in READINGS:
        text = f"{_reading(context, link, labels.yours[f'{choice}_said'])} {labels.yours.because.striptags()}"
        title = fill(labels.yours.subject, id=link.id, choice=labels.yours[choice]).striptags()
        page = site.url + short_address(record, language_in(context))
        if site.repository:
            fields = {"title": title, "page": page, "sentence": text}
            ways[choice] = issue_href(context, "lecture.yml", link, **fields)
        else:
            body = f"{text}\r\n\r\n{page}"
            ways[choice] = f"mailto:{site.contact}?subject={quote(title)}&body={quote(body)}"
    return ways


@pass_context
def reading_text(context: Context, link: Correspondence | NearMiss, record: Bound) -> str:
    """Return the text in which a person says what they make of a pair, to be completed and copied."""
    lines = [_reading(context, link, labels_in(context).yours[f"{choice}_said"]) for choice in READINGS]
    page = site_in(context).url + short_address(record, language_in(context))
    return "\n".join([*(f"☐ {line}" for line in lines), labels_in(context).yours.because.striptags(), page])


def _reading(context: Context, link: Correspondence | NearMiss, choice: str) -> str:
    codes = {"recommendation": link.recommendation.code, "measure": link.measure.code}
    return fill(labels_in(context).yours.text, choice=choice, **codes).striptags()


def issue_href(context: Context, form: str, record: Bound | NearMiss, **fields: str) -> str:
    """Return the address of a form of .github/ISSUE_TEMPLATE/, its fields filled in by their ids."""
    title = fill(labels_in(context).contact.subject, id=record.id).striptags()
    query = {"template": form, "title": title, "record": record.id, **fields}
    return f"{site_in(context).repository}/issues/new?{urlencode(query, quote_via=quote)}"


REPOSITORY_FILTERS = {
    "edit_href": edit_href,
    "report_href": report_href,
    "dispute_href": dispute_href,
    "reading_ways": reading_ways,
    "reading_text": reading_text,
}
