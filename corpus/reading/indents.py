"""Where a line out of place should begin: as many spaces as its neighbours have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_NAMED = re.compile(r"( *)(- )?([A-Za-z_][\w-]*):(?: +([a-z0-9-]+))?")


@dataclass(frozen=True)
class Mistake:
    """Where a mistake stands (line and column from 0), the code of its message, and the message's details."""

    line: int
    column: int
    code: str
    details: tuple[tuple[str, str], ...] = ()


def misplaced(lines: Sequence[str], number: int, columns: Sequence[int]) -> Mistake:
    """Return what is wrong with the beginning of the line `number` (from 0), whose fellows stand at `columns`.

    The last line above that looks alike (its key and, for an id, its shape) goes before the nearest column.
    """
    line = lines[number]
    indent = len(line) - len(line.lstrip(" "))
    like = _alike(lines, number)
    near = min(columns, key=lambda column: (abs(column - indent), -column), default=indent)
    wanted = near if like is None else _indent(lines[like])
    if wanted in (0, indent):
        return Mistake(number, indent, "indentation")
    if like is None:
        fellows = [index for index, text in enumerate(lines) if text.strip() and _indent(text) == wanted]
        like = min(fellows, key=lambda index: (index > number, abs(index - number)), default=None)
    if like is None:
        return Mistake(number, indent, "indentation")
    details = (("found", str(indent)), ("wanted", str(wanted)), ("like", str(like + 1)))
    block = line.lstrip().startswith("- ") or line.rstrip().endswith(":")
    return Mistake(number, indent, "indentation_of_block" if block else "indentation_of_line", details)


def _alike(lines: Sequence[str], number: int) -> int | None:
    wanted = _look(lines[number])
    if wanted is None:
        return None
    return next((index for index in range(number - 1, -1, -1) if _look(lines[index]) == wanted), None)


def _look(line: str) -> tuple[str, ...] | None:
    """Return what tells a line's fellows: its dash, its key and the shape of its id; None for a key of any text."""
    match = _NAMED.match(line)
    if not match or not (match[2] or match[3] in ("history", "withdrawn", "part", "reason", "assessed", "relation")):
        return None
    shape = re.sub(r"\d+", "0", match[4] or "") if match[3] == "id" else ""
    return match[2] or "", match[3], shape


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
