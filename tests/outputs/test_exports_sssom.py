"""What the sssom package's validator lets pass: the required columns, the prefixes, and where each identifier leads."""

from __future__ import annotations

import csv
import re
from itertools import cycle
from pathlib import Path

import pytest
import yaml

from corpus import load
from corpus.model.relation import Relation
from exports.mappings import ANY_MATCH, NO_TERM_FOUND, PREDICATES, mappings_tsv
from exports.publication import Publication
from exports.tables import FORMULA_STARTS

REQUIRED = ("subject_id", "predicate_id", "object_id", "mapping_justification")
SKOS_MATCHES = {"exactMatch", "broadMatch", "narrowMatch", "relatedMatch"}


@pytest.fixture(scope="module")
def mappings(subpath_site: Path) -> tuple[dict, list[dict[str, str]]]:
    """The header and the rows of the published file."""
    lines = (subpath_site / "data/v1/correspondences.sssom.tsv").read_text(encoding="utf-8").splitlines()
    header = yaml.load("\n".join(line[1:] for line in lines if line.startswith("#")), yaml.CSafeLoader)
    return header, list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))


def test_required_slots_are_there_and_filled(mappings):
    header, rows = mappings
    for slot in ("mapping_set_id", "license", "curie_map", "mapping_set_version"):
        assert header[slot], slot
    assert all(row[column] for row in rows for column in REQUIRED)
    assert {row["mapping_justification"] for row in rows} == {"semapv:ManualMappingCuration"}
    assert all(row["author_label"] == "Maison d’essai" for row in rows)


def test_every_prefix_is_declared(mappings):
    header, rows = mappings
    columns = (*REQUIRED, "subject_source", "object_source")
    used = {row[column].partition(":")[0] for row in rows for column in columns}
    assert used <= header["curie_map"].keys()
    assert header["curie_map"]["skos"] == "http://www.w3.org/2004/02/skos/core#"
    assert header["curie_map"]["semapv"] == "https://w3id.org/semapv/vocab/"


def test_each_mapping_is_a_correspondence_of_the_corpus(corpus, mappings):
    _, rows = mappings
    columns = ("subject_id", "predicate_id", "object_id", "mapping_date", "basis")
    made = [tuple(row[column] for column in columns) for row in rows if NO_TERM_FOUND not in row.values()]
    assert made == [
        (
            f"visavis:{link.recommendation_id}",
            PREDICATES[link.relation],
            f"visavis:{link.measure_id}",
            str(link.assessed),
            basis,
        )
        for basis in ("texts", "documents")
        for link in corpus.correspondences
        if link.basis == basis
    ]


def test_what_was_assessed_without_any_is_said_to_be_so_in_its_own_layer(corpus, mappings):
    _, rows = mappings
    empty = [row for row in rows if NO_TERM_FOUND in row.values()]
    ends = (("subject_id", "object_source"), ("object_id", "subject_source"))
    made = {
        (row[own], row[other], row["basis"]) for row in empty for own, other in ends if row[own] != NO_TERM_FOUND
    }
    wanted = {
        (f"visavis:{record.id}", f"visavis:{pair.other(record).id}", basis)
        for pair in corpus.pairs
        for record in (*pair.forum.recommendations, *pair.plan.measures)
        for basis in ("texts", "documents")
        if corpus.assessed(record, pair, basis).strength == "none"
    }
    assert made == wanted and len(empty) == len(wanted)
    assert {row["predicate_id"] for row in empty} == {ANY_MATCH}


def test_what_only_came_near_is_no_mapping(corpus, mappings):
    _, rows = mappings
    near = {(f"visavis:{one.recommendation.id}", f"visavis:{one.measure.id}", one.basis) for one in corpus.near_misses}
    assert near and near.isdisjoint((row["subject_id"], row["object_id"], row["basis"]) for row in rows)


def test_a_spreadsheet_runs_nothing_of_it(content):
    """Every text that stands in it begins as a formula does, in turn."""
    starts = cycle(FORMULA_STARTS)
    for name in ("axes.yaml", "plan_action.yaml", "correspondences.yaml"):
        path = content / name
        text = path.read_text(encoding="utf-8")
        spoiled = re.sub(r'\b(fr|en): "', lambda found: f"{found[0]}{_typed(next(starts))}", text)
        path.write_text(spoiled, encoding="utf-8")
    made = mappings_tsv(Publication(load(content, proofread=False), "https://example.org/", "", "=1+1")).decode()
    body = [line for line in made.splitlines(keepends=True) if not line.startswith("#")]
    cells = [cell for row in csv.reader(body, delimiter="\t") for cell in row]
    assert any(cell.startswith("'") for cell in cells)
    assert [cell for cell in cells if cell.startswith(FORMULA_STARTS)] == []


def _typed(start):
    """What an editor may type for it: a tab and full-width signs are not let in, and no text begins with a new line."""
    return start if start in "=+-@" else "="


def test_relations_stay_apart_and_skos_is_used_where_right():
    assert set(PREDICATES) == set(Relation)
    assert len(set(PREDICATES.values())) == len(Relation)
    skos = {one.partition(":")[2] for one in PREDICATES.values() if one.startswith("skos:")}
    assert skos == SKOS_MATCHES
    assert PREDICATES[Relation.BROADER] == "skos:broadMatch" and PREDICATES[Relation.PART] == "skos:narrowMatch"


def test_identifiers_lead_somewhere(mappings, subpath_site):
    header, rows = mappings
    root = "https://example.org/forum/"
    for row in rows:
        for column in ("subject_id", "object_id", "subject_source", "object_source"):
            if row[column] == NO_TERM_FOUND:
                continue
            prefix, _, name = row[column].partition(":")
            where = header["curie_map"][prefix] + name
            assert (subpath_site / where.removeprefix(root) / "index.html").is_file(), where
        for where in row["see_also"].split("|"):
            assert (subpath_site / where.removeprefix(root) / "index.html").is_file(), where
    (layer,) = header["extension_definitions"]
    for where in (f"{header['curie_map']['visavis.relation']}overlap", layer["property"]):
        page, _, anchor = where.removeprefix(root).partition("#")
        assert f'id="{anchor}"' in (subpath_site / page / "index.html").read_text(encoding="utf-8")
    assert (subpath_site / header["license"].removeprefix(root)).is_file()
