"""What each page is about, as schema.org names it: a forum is an event; texts, asked or planned, are creative works.

A wording of the report is a Quotation in its own French; in English it is this site's translation of one, and says so.
"""

from __future__ import annotations

from functools import singledispatch

from corpus.model.axis import Axis, Recommendation
from corpus.model.correspondence import Correspondence
from corpus.model.forum import Forum
from corpus.model.page import Page
from corpus.model.panel import Finding, Panel
from corpus.model.plan import Measure, Objective, Plan
from corpus.model.record import Bound
from corpus.model.topic import Topic
from corpus.model.types import LANGUAGES
from corpus.views.answer import answer_of, plain
from corpus.views.topics import topic_answer
from exports.names import ARCHIVE, LICENCE, MAPPINGS, PACKAGE, WHOLE, media_type, table_file
from exports.nodes import LANGUAGE_TAGS, Node, dataset_id, encoded, node_id, point, points, quoted, source_node
from exports.publication import Publication
from exports.shape import Words


def entity(publication: Publication, record: Bound, language: str) -> Node | None:
    """Return what the page of `record` is about, in `language`; None for a page that is no record's.

    Raises KeyError where a label, or a page that is linked to, is not written.
    """
    about = _about(record, publication, language)
    if about is None:
        return None
    title = publication.title(record) or publication.label("panel", "untitled")
    base = {
        "@id": node_id(publication, record),
        "identifier": record.id,
        "url": publication.page(record, language),
        "name": title[language],
    }
    return {"@type": "CreativeWork", **base, **about}


def dataset(publication: Publication, language: str) -> Node:
    """Return the data to take away. Raises KeyError where a label, or the page of the data, is not written."""
    page = publication.corpus.get(Page, "data")
    downloads = (ARCHIVE, WHOLE, PACKAGE, table_file("correspondences"), MAPPINGS)
    return {
        "@type": "Dataset",
        "@id": dataset_id(publication),
        "url": publication.page(page, language),
        "name": f"{publication.name} – {publication.words(page.title)[language]}",
        "description": publication.words(page.description)[language],
        "inLanguage": list(LANGUAGE_TAGS.values()),
        "version": publication.version,
        "dateModified": publication.content_date.isoformat(),
        "license": publication.data(LICENCE),
        "creator": {"@type": "Organization", "name": publication.author},
        "isAccessibleForFree": True,
        "distribution": [
            {
                "@type": "DataDownload",
                "name": name,
                "contentUrl": publication.data(name),
                "encodingFormat": media_type(name),
            }
            for name in downloads
        ],
    }


@singledispatch
def _about(record: Bound, publication: Publication, language: str) -> Node | None:
    """Return what is said of a record beside its name and its address; None for what has no page of its own."""
    return None


@_about.register
def _forum(record: Forum, publication: Publication, language: str) -> Node:
    place = {"@type": "PostalAddress", "addressLocality": record.city, "addressRegion": "QC", "addressCountry": "CA"}
    return {
        "@type": "Event",
        "startDate": record.starts.isoformat(),
        "endDate": record.ends.isoformat(),
        "location": {"@type": "Place", "name": publication.words(record.venue)[language], "address": place},
        **({"description": publication.words(record.theme)[language]} if record.theme else {}),
        **({"subjectOf": source_node(publication, record.report_source)} if record.report_source else {}),
    }


@_about.register
def _panel(record: Panel, publication: Publication, language: str) -> Node:
    def quoted_finding(finding: Finding) -> Node:
        parts = [publication.words(part) for part in (finding.lead, *finding.points)]
        text = Words(**{code: "\n".join(part[code] for part in parts) for code in LANGUAGES})
        return {
            **quoted(publication, text, record.source, language),
            "@id": node_id(publication, finding),
            "identifier": finding.id,
            "name": publication.words(finding.title)[language],
        }

    return {
        "@type": "Event",
        "superEvent": point(publication, record.forum),
        "subjectOf": [quoted_finding(finding) for finding in record.findings],
    }


@_about.register
def _axis(record: Axis, publication: Publication, language: str) -> Node:
    return {
        "inLanguage": LANGUAGE_TAGS[language],
        "abstract": publication.words(record.summary)[language],
        "isBasedOn": source_node(publication, record.source),
        "hasPart": points(publication, record.recommendations),
        **encoded(publication, record),
    }


@_about.register
def _recommendation(record: Recommendation, publication: Publication, language: str) -> Node:
    return {
        **quoted(publication, publication.words(record.wording), record.axis.source, language),
        "isPartOf": point(publication, record.axis),
        "about": points(publication, record.topics),
        **encoded(publication, record),
    }


@_about.register
def _plan(record: Plan, publication: Publication, language: str) -> Node:
    department = {"@type": "GovernmentOrganization", "name": publication.words(record.department).fr}
    return {
        "abstract": publication.words(record.summary)[language],
        "sourceOrganization": department,
        "subjectOf": source_node(publication, record.source),
        "hasPart": points(publication, record.objectives),
        **({"sameAs": record.url} if record.url else {}),
    }


@_about.register
def _objective(record: Objective, publication: Publication, language: str) -> Node:
    return {
        "text": publication.words(record.statement)[language],
        "inLanguage": LANGUAGE_TAGS[language],
        "isPartOf": point(publication, record.plan),
        "isBasedOn": source_node(publication, record.source),
        "hasPart": points(publication, record.measures),
        **encoded(publication, record),
    }


@_about.register
def _measure(record: Measure, publication: Publication, language: str) -> Node:
    return {
        "text": publication.words(record.description)[language],
        "inLanguage": LANGUAGE_TAGS[language],
        "isPartOf": point(publication, record.objective),
        "about": points(publication, record.topics),
        "isBasedOn": source_node(publication, record.source),
        **encoded(publication, record),
    }


@_about.register
def _topic(record: Topic, publication: Publication, language: str) -> Node:
    return {
        "abstract": publication.words(record.summary)[language],
        "text": topic_answer(record, language),
        "inLanguage": LANGUAGE_TAGS[language],
        "mentions": points(publication, (*record.recommendations, *record.findings, *record.measures)),
        "author": {"@type": "Organization", "name": publication.author},
        "isPartOf": {"@id": dataset_id(publication)},
        **encoded(publication, record),
    }


@_about.register
def _correspondence(record: Correspondence, publication: Publication, language: str) -> Node:
    return {
        "abstract": plain([answer_of(record, language)]),
        "text": publication.words(record.reason)[language],
        "inLanguage": LANGUAGE_TAGS[language],
        "about": points(publication, (record.recommendation, record.measure)),
        "author": {"@type": "Organization", "name": publication.author},
        "dateCreated": record.assessed.isoformat(),
        "usageInfo": publication.page(publication.corpus["method"], language),
        "isPartOf": {"@id": dataset_id(publication)},
        **encoded(publication, record),
    }
