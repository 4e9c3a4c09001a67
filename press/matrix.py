"""The matrix as the booklet prints it: each layer, what only came near, and the aims, told apart by their signs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.near_miss import NearMiss
from corpus.views.matrix import Cell, Group, Matrix, Meeting
from corpus.views.signs import Sign, sign_in
from press.words import Words, plain


def printed_matrix(table: Matrix, words: Words) -> dict[str, Any]:
    """Return the matrix of one pair: by axis and objective, as lists, and in full.

    Raises KeyError for a label that is not written.
    """
    measures = table.plan.measures
    rows = words.counted("counts", "rows", len(table.forum.recommendations))
    columns = words.counted("counts", "columns", len(measures))
    key = words.label("print", "matrix_key", rows=rows, columns=columns)
    if not table.pair.complete:
        key += f" {words.label('matrix', 'caption_pending')}"
    return {
        "small_title": words.label("matrix", "small"),
        "lists": [*_links(table, words), *_near_misses(table, words)],
        "title": words.label("matrix", "full"),
        "corner": words.label("axis", "column"),
        "code": words.label("print", "code"),
        "none": words.label("matrix", "none"),
        "key": key,
        "signs": [{"sign": sign.value, "word": word} for sign, word in _key(table, words).items()],
        "objectives": [words.full_name(objective) for objective in table.plan.objectives],
        "measures": [measure.code for measure in measures],
        "groups": [_group(group, words) for group in table.groups],
        "rows": [row for group in table.groups for row in _rows(group, words)],
    }


def _key(table: Matrix, words: Words) -> dict[Sign, str]:
    """Return what each sign of the full matrix means; with documents, one sign stands for every strength."""
    near = words.label("near", "one")
    key = {sign_in(Basis.TEXTS, state): words.label("strength", state) for state, _ in table.by_strength()}
    key[Sign.NEAR] = near
    if Basis.DOCUMENTS in table.pair.bases:
        key[Sign.DOCUMENTS] = words.label("basis", "documents")
        key[Sign.DOCUMENTS_NEAR] = _in_layer(Basis.DOCUMENTS, near, words)
    return key


def _in_layer(basis: Basis, said: str, words: Words) -> str:
    """Return words about one layer; those about the documents say so."""
    return words.label("print", "of_documents", words=said) if basis is Basis.DOCUMENTS else said


def _links(table: Matrix, words: Words) -> Iterator[dict[str, Any]]:
    """Yield the list of the correspondences of each layer."""
    for basis in table.pair.bases:
        links = table.links_in(basis)
        yield {
            "title": words.counted("print", f"links_{basis}", len(links)),
            "items": [_link(link, words) for link in links],
        }


def _near_misses(table: Matrix, words: Words) -> Iterator[dict[str, Any]]:
    """Yield the list of what came near in each layer without corresponding."""
    for basis in table.pair.bases:
        misses = table.near_misses_in(basis)
        if misses:
            yield {
                "title": _in_layer(basis, words.counted("near", "count", len(misses)), words),
                "items": [{**_pair(near, words), "sign": sign_in(basis, Sign.NEAR).value} for near in misses],
            }


def _pair(pair: Correspondence | NearMiss, words: Words) -> dict[str, Any]:
    return {
        "recommendation": pair.recommendation.code,
        "and": words.label("print", "and"),
        "measure": pair.measure.code,
        "word": "",
        "part": "",
    }


def _link(link: Correspondence, words: Words) -> dict[str, Any]:
    return {
        **_pair(link, words),
        "sign": sign_in(link.basis, link.strength).value,
        "word": words.label("relation", link.relation.value),
        "part": f"({words.say(link.part)})" if link.part else "",
    }


def _group(group: Group, words: Words) -> dict[str, Any]:
    return {"name": words.full_name(group.axis), "cells": [list(_met(meeting, words)) for meeting in group.meetings]}


def _met(meeting: Meeting, words: Words) -> Iterator[dict[str, Any]]:
    """Yield what lies between an axis and an objective, each figure with what it counts."""
    for basis in Basis:
        for strength, links in meeting.strengths(basis):
            counted = words.counted("tally", f"link_{strength}", len(links))
            yield {"sign": sign_in(basis, strength).value, "word": _in_layer(basis, counted, words)}
        near = sum(miss.basis is basis for miss in meeting.near_misses)
        if near:
            counted = words.counted("near", "count", near)
            yield {"sign": sign_in(basis, Sign.NEAR).value, "word": _in_layer(basis, counted, words)}
    if meeting.aim and meeting.aim.common:
        yield {"sign": Sign.AIM.value, "word": words.label("aims", "common")}


def _rows(group: Group, words: Words) -> Iterator[dict[str, Any]]:
    for row in group.rows:
        cells = [list(_signs(cell, words)) for cell in row.cells]
        yield {"code": row.record.code, "opens": row is group.rows[0], "cells": cells}


def _signs(cell: Cell, words: Words) -> Iterator[dict[str, str]]:
    """Yield the signs of a cell, each with the words for those who do not see it."""
    if cell.link:
        said = _in_layer(cell.link.basis, words.label("relation", cell.link.relation.value), words)
        yield {"sign": sign_in(cell.link.basis, cell.link.strength).value, "alternative": plain(said)}
    for near in cell.near_misses:
        said = _in_layer(near.basis, words.label("near", "one"), words)
        yield {"sign": sign_in(near.basis, Sign.NEAR).value, "alternative": plain(said)}
    if cell.pending:
        yield {"sign": Sign.UNASSESSED.value, "alternative": plain(words.label("matrix", "not_compared"))}
