"""The tables, as CSV: which there are, their rows, and the bytes that a spreadsheet opens well."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from exports.axes import RecommendationData
from exports.columns import Cell, Column, columns
from exports.correspondences import CorrespondenceData
from exports.follow_ups import FollowUpData
from exports.forums import ParticipantsData, participants
from exports.panels import FindingData
from exports.plans import MeasureData
from exports.readings import AimData, NearMissData
from exports.shape import Shape
from exports.topics import TopicData
from exports.whole import Whole

# Excel takes a file for UTF-8 where it begins with this mark.
BOM = "\ufeff"

# What a spreadsheet would run as a formula, ASCII and full-width (OWASP, CSV Injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(frozen=True)
class Table:
    """One table: its name, the shape of its rows, and how to find these in the whole."""

    name: str
    model: type[Shape]
    rows: Callable[[Whole], Iterable[Any]]

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns, in order. Raises TypeError for a field that is not described."""
        return columns(self.model)


TABLES = (
    Table("recommendations", RecommendationData, lambda data: data.recommendations),
    Table("measures", MeasureData, lambda data: data.measures),
    Table("findings", FindingData, lambda data: data.findings),
    Table("correspondences", CorrespondenceData, lambda data: data.correspondences),
    Table("near_misses", NearMissData, lambda data: data.near_misses),
    Table("aims", AimData, lambda data: data.aims),
    Table("follow_ups", FollowUpData, lambda data: data.follow_ups),
    Table("topics", TopicData, lambda data: data.topics),
    Table("participants", ParticipantsData, lambda data: participants(data.forums)),
)
DICTIONARY = ("table", "column", "type", "origin", "description_fr", "description_en")


def table_csv(table: Table, data: Whole) -> bytes:
    """Return a table as CSV. Raises TypeError for a field that is not described."""
    rows = ([column.read(row) for column in table.columns] for row in table.rows(data))
    return to_csv([column.name for column in table.columns], rows)


def dictionary_csv() -> bytes:
    """Return what each column of each table holds, and whose it is, as CSV.

    Raises TypeError for a field that is not described.
    """
    rows = (
        [table.name, column.name, column.type, column.origin, column.description.fr, column.description.en]
        for table in TABLES
        for column in table.columns
    )
    return to_csv(DICTIONARY, rows)


def to_csv(names: Iterable[str], rows: Iterable[Iterable[Cell]]) -> bytes:
    """Return rows as CSV after RFC 4180: commas, CRLF, quotation marks where needed; with a BOM for spreadsheets."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([plain_cell(cell) for cell in row] for row in rows)
    return (BOM + text.getvalue()).encode()


def plain_cell(cell: Cell) -> str | int | float:
    """Return a cell as it is written; text that a spreadsheet would run as a formula is kept text by an apostrophe."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str) and cell.startswith(FORMULA_STARTS):
        return f"'{cell}"
    return cell
