"""Where a quoted text or a bracketed list of YAML ends."""

from __future__ import annotations

import re
from collections.abc import Sequence


def closing_quote(lines: Sequence[str], number: int, start: int, key: re.Pattern[str]) -> tuple[int, int] | None:
    """Return the line and column of the quote that closes the one at (`number`, `start`), all counted from 0.

    None where the text ends first, or where the next quote plainly opens the value of another `key`.
    """
    quote = lines[number][start]
    column = start + 1
    for at in range(number, len(lines)):
        line = lines[at]
        next_key = key.match(line) if at > number else None
        if next_key and (next_key["value"] is None or next_key["value"][:1] in ("'", '"', ">", "|", "[", "{", "")):
            return None
        while column < len(line):
            if line[column] == "\\" and quote == '"':
                column += 1
            elif line[column] == quote:
                if quote == "'" and line[column + 1 : column + 2] == "'":
                    column += 1
                else:
                    return at, column
            column += 1
        column = 0
    return None


def closing_bracket(
    lines: Sequence[str], number: int, start: int, key: re.Pattern[str]
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Return the line and column where the bracket at (`number`, `start`) closes, and those of a comment that cuts it.

    The first is None where it does not close before the next `key`, the second where there is no comment.
    """
    depth, quote, column, comment = 0, "", start, None
    for at in range(number, len(lines)):
        line = lines[at]
        if at > number and key.match(line):
            return None, comment
        while column < len(line):
            character = line[column]
            if quote:
                column += character == "\\" and quote == '"'
                quote = "" if character == quote else quote
            elif character in "'\"" and line[column - 1] in " ,[{:":
                quote = character
            elif character == "#" and line[column - 1] in " ,":
                comment = comment or (at, column)
                break
            elif character in "[{":
                depth += 1
            elif character in "]}":
                depth -= 1
                if depth == 0:
                    return (at, column), None
            column += 1
        column = 0
    return None, comment
