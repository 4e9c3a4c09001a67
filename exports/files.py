"""Every file of the data to take away, in the order in which the page shows them."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.addresses import data_address
from exports.archive import archive
from exports.mappings import mappings_tsv
from exports.package import data_package
from exports.publication import Publication
from exports.tables import TABLES, dictionary_csv, table_csv
from exports.whole import SCHEMA, exported_records, record_file, schema, to_json, whole

ARCHIVE = "vis-a-vis.zip"


@dataclass(frozen=True)
class DataFile:
    """A file that the page of the data shows: where it is, the label that says what it holds, its size in bytes."""

    address: str
    name: str
    label: str
    media_type: str
    size: int


def data_files(publication: Publication) -> tuple[tuple[DataFile, ...], dict[str, bytes]]:
    """Return the files that the page shows, and all files by name: these and one a record."""
    data = whole(publication)
    csv = {f"{table.name}.csv": table_csv(table, data) for table in TABLES}
    files = {
        "visavis.json": to_json(data),
        SCHEMA: to_json(schema(publication)),
        **csv,
        "dictionary.csv": dictionary_csv(),
        "correspondences.sssom.tsv": mappings_tsv(publication),
        "LICENSE.txt": publication.licence.encode(),
    }
    files["datapackage.json"] = to_json(data_package(files, publication))
    records = {
        f"records/{record.id}.json": to_json(record_file(record, publication))
        for record in exported_records(publication)
    }
    packed = archive({**files, **records}, publication.content_date)
    shown = {ARCHIVE: packed, **files}
    return tuple(_shown(name, content) for name, content in shown.items()), shown | records


def _shown(name: str, content: bytes) -> DataFile:
    label = _LABELS.get(name, name.partition(".")[0])
    return DataFile(data_address(name), name, label, _MEDIA_TYPES[name.rpartition(".")[2]], len(content))


_LABELS = {
    ARCHIVE: "archive",
    SCHEMA: "schema",
    "correspondences.sssom.tsv": "sssom",
}
_MEDIA_TYPES = {
    "json": "application/json",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "txt": "text/plain",
    "zip": "application/zip",
}
