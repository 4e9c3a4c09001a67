"""The names of the files to take away, and what each is to a browser."""

from __future__ import annotations

ARCHIVE = "vis-a-vis.zip"
WHOLE = "visavis.json"
SCHEMA = "visavis.schema.json"
DICTIONARY = "dictionary.csv"
MAPPINGS = "correspondences.sssom.tsv"
LICENCE = "LICENSE.txt"
PACKAGE = "datapackage.json"

_MEDIA_TYPES = {
    "json": "application/json",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "txt": "text/plain",
    "zip": "application/zip",
}


def table_file(table: str) -> str:
    """Return the name of a table's file: "measures.csv"."""
    return f"{table}.csv"


def media_type(name: str) -> str:
    """Return the media type of a file; raises KeyError for an ending that no file to take away has."""
    return _MEDIA_TYPES[name.rpartition(".")[2]]
