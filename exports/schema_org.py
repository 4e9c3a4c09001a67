"""What a page says of itself to machines: JSON-LD in the vocabulary of schema.org."""

from __future__ import annotations

import json
from collections.abc import Iterable

from corpus.model.record import Bound
from exports.entities import dataset, entity
from exports.nodes import LANGUAGE_TAGS, Node
from exports.publication import Publication

# What would end the script element early, or be read as markup, is written as JSON's own escapes.
_ESCAPES = {sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def linked_data(
    publication: Publication,
    record: Bound,
    language: str,
    name: str,
    description: str,
    crumbs: Iterable[tuple[str, str]],
) -> Node:
    """Return the JSON-LD of the page of `record`: the page, the site, the way to it, and what the page is about.

    `crumbs` are the pages above and this one, each with its name and its address from the site's root.
    Raises KeyError where a label, or a page that is linked to, is not written.
    """
    page = publication.page(record, language)
    crumbs = tuple(crumbs)
    site = {
        "@type": "WebSite",
        "@id": f"{publication.url}#site",
        "url": publication.url,
        "name": publication.name,
        "inLanguage": list(LANGUAGE_TAGS.values()),
        "publisher": {"@type": "Organization", "name": publication.author},
    }
    shown: Node = {
        "@type": "WebPage",
        "@id": page,
        "url": page,
        "name": name,
        "description": description,
        "inLanguage": LANGUAGE_TAGS[language],
        "isPartOf": {"@id": site["@id"]},
    }
    about = dataset(publication, language) if record.id == "data" else entity(publication, record, language)
    graph: list[Node] = [shown, site]
    if len(crumbs) > 1:
        shown["breadcrumb"] = {"@id": f"{page}#breadcrumb"}
        graph.append(_breadcrumb(publication, f"{page}#breadcrumb", crumbs))
    if about:
        shown["mainEntity"] = {"@id": about["@id"]}
        graph.append(about)
    return {"@context": "https://schema.org", "@graph": graph}


def embed(data: Node) -> str:
    """Return JSON that can stand in a script element whatever its texts hold."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign, escape in _ESCAPES.items():
        text = text.replace(sign, escape)
    return text


def _breadcrumb(publication: Publication, at: str, crumbs: tuple[tuple[str, str], ...]) -> Node:
    items = [
        {
            "@type": "ListItem",
            "position": place,
            "name": name,
            "item": {"@type": "WebPage", "@id": publication.url + target},
        }
        for place, (name, target) in enumerate(crumbs, 1)
    ]
    return {"@type": "BreadcrumbList", "@id": at, "itemListElement": items}
