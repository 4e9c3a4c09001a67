"""Every file of the data to take away, in the order in which the page shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.addresses import data_address
from exports.archive import archive
from exports.mappings import mappings_tsv
from exports.names import (
    ARCHIVE,
    DICTIONARY,
    LICENCE,
    MAPPINGS,
    PACKAGE,
    SCHEMA,
    WHOLE,
    media_type,
    table_file,
)
from exports.package import data_package
from exports.publication import Publication
from exports.tables import TABLES, dictionary_csv, table_csv
from exports.whole import exported_records, record_file, schema, to_json, whole

# What the page of the data shows, in its order; a sentence there names the files of single records.
SHOWN = (
    ARCHIVE,
    WHOLE,
    SCHEMA,
    *(table_file(table.name) for table in TABLES),
    DICTIONARY,
    MAPPINGS,
    LICENCE,
    PACKAGE,
)


@dataclass(frozen=True)
class DataFile:
    """A file that the page of the data shows: where it is, the label that says what it holds, its size in bytes.

    The size is None as long as the file is not made.
    """

    address: str
    name: str
    label: str
    media_type: str
    size: int | None


def shown_files(files: Mapping[str, bytes]) -> tuple[DataFile, ...]:
    """Return what the page of the data shows; `files` are those that are made, by name."""
    return tuple(_shown(name, len(files[name]) if name in files else None) for name in SHOWN)


def data_files(publication: Publication) -> dict[str, bytes]:
    """Return all files by name: those that the page shows, and one a record.

    Raises KeyError where a label, or a page that is linked to, is not written.
    """
    data = whole(publication)
    csv = {table_file(table.name): table_csv(table, data) for table in TABLES}
    files = {
        WHOLE: to_json(data),
        SCHEMA: to_json(schema(publication)),
        **csv,
        DICTIONARY: dictionary_csv(),
        MAPPINGS: mappings_tsv(publication),
        LICENCE: publication.licence.encode(),
    }
    files[PACKAGE] = to_json(data_package(files, publication))
    records = {
        f"records/{record.id}.json": to_json(record_file(record, publication))
        for record in exported_records(publication)
    }
    packed = archive({**files, **records}, publication.content_date)
    return {ARCHIVE: packed, **files, **records}


def _shown(name: str, size: int | None) -> DataFile:
    label = _LABELS.get(name, name.partition(".")[0])
    return DataFile(data_address(name), name, label, media_type(name), size)


_LABELS = {
    ARCHIVE: "archive",
    SCHEMA: "schema",
    MAPPINGS: "sssom",
}
