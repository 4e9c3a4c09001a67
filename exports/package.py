"""The data package: what Frictionless calls a description of files and of the columns of each table."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from exports.columns import Column
from exports.names import DICTIONARY, LICENCE, PACKAGE, SCHEMA, WHOLE, media_type, table_file
from exports.publication import Publication
from exports.shape import Words
from exports.tables import TABLES, Table

KEYS = {"participants": ["forum_id", "by", "id"], "near_misses": ["id", "basis"]}
_ENDS = (("recommendation_id", "recommendations"), ("measure_id", "measures"))
REFERENCES = {"correspondences": _ENDS, "near_misses": _ENDS}


def data_package(files: Mapping[str, bytes], publication: Publication) -> dict[str, Any]:
    """Return the descriptor of the tables and the JSON among `files`, by name.

    Raises KeyError where one of them is not among `files`, or a label is not written.
    """
    tables = [_table(table, files[table_file(table.name)], publication) for table in TABLES]
    dictionary = _resource(DICTIONARY, files[DICTIONARY], publication.label("data", "dictionary"))
    whole = _resource(WHOLE, files[WHOLE], publication.label("data", "visavis"))
    return {
        "profile": "data-package",
        "name": "vis-a-vis",
        "id": publication.data(PACKAGE),
        "title": publication.name,
        "description": _both(publication.label("site", "reading")),
        "homepage": publication.page(publication.corpus["data"], "fr"),
        "version": publication.version,
        "created": f"{publication.content_date.isoformat()}T12:00:00Z",
        "licenses": [{"title": _both(publication.label("data", "rights")), "path": LICENCE}],
        "sources": [
            {"title": publication.words(source.title).fr, **({"path": source.url} if source.url else {})}
            for source in publication.corpus.sources
        ],
        "contributors": [{"title": publication.author, "role": "publisher"}],
        "resources": [
            *tables,
            {**dictionary, **_CSV},
            {**whole, "format": "json", "mediatype": media_type(WHOLE), "jsonSchema": SCHEMA},
        ],
    }


_CSV = {"format": "csv", "mediatype": media_type(DICTIONARY), "dialect": {"delimiter": ",", "lineTerminator": "\r\n"}}


def _resource(name: str, content: bytes, words: Words) -> dict[str, Any]:
    return {
        "name": name.partition(".")[0],
        "path": name,
        "description": _both(words),
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }


def _table(table: Table, content: bytes, publication: Publication) -> dict[str, Any]:
    keys = [
        {"fields": field, "reference": {"resource": other, "fields": "id"}}
        for field, other in REFERENCES.get(table.name, ())
    ]
    return {
        **_resource(table_file(table.name), content, publication.label("data", table.name)),
        **_CSV,
        "profile": "tabular-data-resource",
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": KEYS.get(table.name, "id"),
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def _field(column: Column) -> dict[str, Any]:
    return {
        "name": column.name,
        "type": column.type,
        "description": _both(column.description),
        "origin": column.origin,
    }


def _both(words: Words) -> str:
    return f"{words.fr} / {words.en}"
