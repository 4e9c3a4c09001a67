"""The correspondences as SSSOM, the Simple Standard for Sharing Ontology Mappings, in its TSV form.

A header in YAML, each line behind a `#`, then one tab-separated row a correspondence, each with its layer;
then, layer by layer, one for each record that was assessed without any. What only came near is no mapping.
https://mapping-commons.github.io/sssom/spec-formats-tsv/
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from corpus.addresses import address
from corpus.model.assessable import Assessable
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.pair import Pair, WithDocuments
from corpus.model.relation import Relation
from corpus.model.types import LANGUAGES
from exports.names import LICENCE, MAPPINGS
from exports.publication import Publication
from exports.tables import plain_cell

PREFIX = "visavis"
RELATION_PREFIX = "visavis.relation"
SKOS = "http://www.w3.org/2004/02/skos/core#"
SEMAPV = "https://w3id.org/semapv/vocab/"
SSSOM = "https://w3id.org/sssom/"
XSD = "http://www.w3.org/2001/XMLSchema#"

# From the recommendation to the measure. SKOS has no word for an overlap that is not closeness: it keeps this site's.
PREDICATES = {
    Relation.SAME: "skos:exactMatch",
    Relation.BROADER: "skos:broadMatch",
    Relation.PART: "skos:narrowMatch",
    Relation.OVERLAP: f"{RELATION_PREFIX}:overlap",
    Relation.INDIRECT: "skos:relatedMatch",
}
# No mapping of any kind to the other text was found.
NO_TERM_FOUND = "sssom:NoTermFound"
ANY_MATCH = "skos:mappingRelation"
COLUMNS = (
    "subject_id",
    "subject_label",
    "predicate_id",
    "predicate_label",
    "object_id",
    "object_label",
    "mapping_justification",
    "author_label",
    "subject_source",
    "object_source",
    "mapping_date",
    "basis",
    "see_also",
    "comment",
)


def mappings_tsv(publication: Publication) -> bytes:
    """Return the correspondences as SSSOM TSV, in UTF-8.

    Raises KeyError where a label, or a page that is linked to, is not written.
    """
    text = io.StringIO(newline="")
    text.writelines(f"#{line}\n" for line in _header(publication))
    writer = csv.DictWriter(text, COLUMNS, delimiter="\t", lineterminator="\n")
    writer.writeheader()
    for basis in Basis:
        writer.writerows({name: plain_cell(cell) for name, cell in row.items()} for row in _rows(basis, publication))
    return text.getvalue().encode()


def _rows(basis: Basis, publication: Publication) -> Iterator[dict[str, Any]]:
    """Yield the correspondences of one layer, then what was assessed in it without any."""
    corpus = publication.corpus
    yield from (_row(link, publication) for link in corpus.correspondences if link.basis is basis)
    for record in (*corpus.recommendations, *corpus.measures):
        for reading in record.readings(basis):
            if reading.pair and reading.statement:
                yield _unmatched(record, reading.pair, reading.statement, basis, publication)


def _unmatched(
    record: Assessable, pair: Pair, statement: Unmatched | WithDocuments, basis: Basis, publication: Publication
) -> dict[str, Any]:
    """Return the row of a record that was assessed without a correspondence: no mapping of any kind was found."""
    own, other = ("subject", "object") if record.topmost is pair.forum else ("object", "subject")
    reason = publication.words(statement.reason)
    return {
        f"{own}_id": f"{PREFIX}:{record.id}",
        f"{own}_label": _title(record, publication),
        f"{own}_source": f"{PREFIX}:{record.topmost.id}",
        f"{other}_id": NO_TERM_FOUND,
        f"{other}_source": f"{PREFIX}:{pair.other(record).id}",
        "predicate_id": ANY_MATCH,
        "mapping_justification": "semapv:ManualMappingCuration",
        "author_label": publication.author,
        "mapping_date": statement.assessed.isoformat(),
        "basis": basis.value,
        "see_also": "|".join(publication.page(record, code) for code in LANGUAGES),
        "comment": f"{reason.fr} / {reason.en}",
    }


def _title(record: Assessable, publication: Publication) -> str:
    title = publication.title(record)
    return title.fr if title else record.id


def _row(link: Correspondence, publication: Publication) -> dict[str, Any]:
    asked, planned = link.recommendation, link.measure
    reason = publication.words(link.reason)
    return {
        "subject_id": f"{PREFIX}:{asked.id}",
        "subject_label": publication.words(asked.title).fr,
        "predicate_id": PREDICATES[link.relation],
        "predicate_label": publication.label("relation", link.relation.value).fr,
        "object_id": f"{PREFIX}:{planned.id}",
        "object_label": publication.words(planned.title).fr,
        "mapping_justification": "semapv:ManualMappingCuration",
        "author_label": publication.author,
        "subject_source": f"{PREFIX}:{asked.forum.id}",
        "object_source": f"{PREFIX}:{planned.plan.id}",
        "mapping_date": link.assessed.isoformat(),
        "basis": link.basis.value,
        "see_also": "|".join(publication.page(link, code) for code in LANGUAGES),
        "comment": f"{reason.fr} / {reason.en}",
    }


def _header(publication: Publication) -> list[str]:
    """Return the header's lines of YAML; a text is written as JSON writes it, which YAML reads."""
    notice = publication.label("site", "reading")
    method = publication.url + address(publication.corpus["method"], "fr")
    facts = {
        "mapping_set_id": publication.data(MAPPINGS),
        "mapping_set_version": publication.version,
        "mapping_set_title": publication.name,
        "mapping_set_description": f"{notice.fr} / {notice.en}",
        "license": publication.data(LICENCE),
        "mapping_provider": publication.url,
        "publication_date": publication.content_date.isoformat(),
        "see_also": [publication.page(publication.corpus["method"], code) for code in LANGUAGES],
    }
    prefixes = {
        PREFIX: publication.url,
        RELATION_PREFIX: f"{method}#relation-",
        "skos": SKOS,
        "semapv": SEMAPV,
        "sssom": SSSOM,
        "xsd": XSD,
    }
    lines = ["curie_map:", *(f"  {name}: {json.dumps(value)}" for name, value in prefixes.items())]
    for key, value in facts.items():
        if isinstance(value, list):
            lines += [f"{key}:", *(f"  - {json.dumps(item)}" for item in value)]
        else:
            lines.append(f"{key}: {json.dumps(value, ensure_ascii=False)}")
    # A column of this site's own: the layer that a row is of.
    lines += ["extension_definitions:", "  - slot_name: basis", f"    property: {json.dumps(method + '#basis')}"]
    return [*lines, "    type_hint: xsd:string"]
