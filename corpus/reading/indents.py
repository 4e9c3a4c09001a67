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
    found = len(line) - len(line.lstrip(" "))
    like = _alike(lines, number)
    near = min(columns, key=lambda one: (abs(one - found), -one), default=found)
    wanted = near if like is None else _indent(lines[like])
    if wanted in (0, found):
        return Mistake(number, found, "indentation")
    if like is None:
        fellows = [one for one, other in enumerate(lines) if other.strip() and _indent(other) == wanted]
        like = min(fellows, key=lambda one: (one > number, abs(one - number)), default=None)
    if like is None:
        return Mistake(number, found, "indentation")
    details = (("found", str(found)), ("wanted", str(wanted)), ("like", str(like + 1)))
    block = line.lstrip().startswith("- ") or line.rstrip().endswith(":")
    return Mistake(number, found, "indentation_of_block" if block else "indentation_of_line", details)


def _alike(lines: Sequence[str], number: int) -> int | None:
    wanted = _look(lines[number])
    if wanted is None:
        return None
    return next((one for one in range(number - 1, -1, -1) if _look(lines[one]) == wanted), None)


def _look(line: str) -> tuple[str, ...] | None:
    """Return what tells a line's fellows: its dash, its key and the shape of its id; None for a key of any text."""
    found = _NAMED.match(line)
    if not found or not (found[2] or found[3] in ("history", "withdrawn", "part", "reason", "assessed", "relation")):
        return None
    shape = re.sub(r"\d+", "0", found[4] or "") if found[3] == "id" else ""
    return found[2] or "", found[3], shape


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
