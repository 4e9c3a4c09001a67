"""Finds an editor's mistake in a text that YAML can't read: the parser often trips lines after it, in its own words.

Knows how the content's files are written (a key and its value a line, prose in quotes or `>-` blocks), nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from corpus.reading.indents import Mistake, misplaced
from corpus.reading.quoting import closing_bracket, closing_quote

_LINE = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?P<key>[A-Za-z_][\w-]*|\"[^\"]*\"):(?: +(?P<value>.*))?$")
_SKIPPED = re.compile(r"\s*(#.*)?$")
_CONFLICT = re.compile(r"(<{7}|={7}|>{7})(\s|$)")
_SEPARATOR = re.compile(r"(---|\.\.\.)(\s|$)")
_GLUED_DASH = re.compile(r" *-[^\s-]")
_GLUED_COLON = re.compile(r" *(?:- +)*[A-Za-z_][\w-]*:[^\s/]")
_BLOCK = re.compile(r"[>|][-+]?\d?[-+]?\s*(#.*)?$")
_COLON = re.compile(r"[^:]:(?=\s|$)")


@dataclass
class _Level:
    column: int
    is_list: bool
    open: bool


class Diagnosis:
    """One walk down the lines of a text; stops at the first that breaks the way in which the files are written."""

    def __init__(self, lines: Sequence[str], tops: Collection[str] = ()) -> None:
        """`tops` are the keys that stand at the margin of the file, where they are known."""
        self.lines = lines
        self.tops = tops
        self.levels: list[_Level] = []
        self.skip_to = 0
        self.block = -1

    def first(self, last: int) -> Mistake | None:
        """Return the first mistake on the lines up to `last`, counted from 0, or None where none is known."""
        begun = False
        for number, line in enumerate(self.lines[: last + 1]):
            if number < self.skip_to or _SKIPPED.match(line):
                continue
            if self.block >= 0 and len(line) - len(line.lstrip(" ")) > self.block:
                continue
            self.block = -1
            if _CONFLICT.match(line):
                return Mistake(number, 0, "merge_conflict")
            if _SEPARATOR.match(line) and begun:
                return Mistake(number, 0, "many_documents")
            begun = True
            mistake = self._line(number, line)
            if mistake:
                return mistake
        return None

    def _line(self, number: int, line: str) -> Mistake | None:
        match = _LINE.match(line)
        if match is None:
            return self._no_key(number, line)
        indent, column = len(match["indent"]), match.start("key")
        value = (match["value"] or "").strip()
        opens = not value or value.startswith("#")
        if self.tops and self.levels and not column and match["key"] not in self.tops:
            return misplaced(self.lines, number, [inner for inner in self._columns(False) if inner])
        if column % 2 or (not self.levels and column):
            return misplaced(self.lines, number, self._columns(bool(match["dashes"])))
        known = self._columns(bool(match["dashes"]))
        fits = self._fits(indent, True, True) if match["dashes"] else True
        if not (fits and self._fits(column, False, opens)):
            return misplaced(self.lines, number, known)
        return None if opens else self._value(number, column, match.start("value"), line.rstrip())

    def _no_key(self, number: int, line: str) -> Mistake | None:
        indent = len(line) - len(line.lstrip(" "))
        if _GLUED_DASH.match(line):
            return Mistake(number, indent, "dash_space")
        if _GLUED_COLON.match(line):
            return Mistake(number, line.index(":"), "colon_space")
        if line.strip() == "-":
            return Mistake(number, indent, "lone_dash")
        if line.lstrip().startswith("- ") and self.levels:
            known = self._columns(True)
            if not self._fits(indent, True, True):
                return misplaced(self.lines, number, known)
            start = indent + len(line[indent:]) - len(line[indent:].lstrip("- "))
            return self._value(number, indent, start, line.rstrip())
        if self.levels and self.levels[-1].is_list and self.levels[-1].column == indent:
            return Mistake(number, indent, "dash_missing")
        return Mistake(number, indent, "no_key")

    def _columns(self, is_list: bool) -> list[int]:
        """Return the columns at which a dash, or a key, may stand after the lines so far; the innermost last."""
        if self.levels and self.levels[-1].open:
            return [*(level.column for level in self.levels if level.is_list == is_list), self.levels[-1].column + 2]
        return [level.column for level in self.levels if level.is_list == is_list]

    def _fits(self, column: int, is_list: bool, opens: bool) -> bool:
        """Enter the level of a key or a dash at `column`; return whether the lines above lead there."""
        popped = False
        last = self.levels[-1] if self.levels else None
        if last and last.open and not last.is_list and not is_list and column <= last.column:
            return False
        while self.levels and self.levels[-1].column > column:
            self.levels.pop()
            popped = True
        if self.levels and self.levels[-1].column == column and self.levels[-1].is_list and not is_list:
            self.levels.pop()
        top = self.levels[-1] if self.levels else None
        if top and top.column == column and top.is_list == is_list:
            top.open = opens
            return True
        if top and (popped or not top.open or column - top.column != 2):
            return False
        self.levels.append(_Level(column, is_list, opens))
        return True

    def _value(self, number: int, key: int, start: int, line: str) -> Mistake | None:
        first = line[start : start + 1]
        if first in ("'", '"'):
            return self._quoted(number, start, line)
        if first in ("[", "{"):
            end, commented = closing_bracket(self.lines, number, start, _LINE)
            if commented:
                return Mistake(*commented, "comment_cuts_text")
            if end is None:
                return Mistake(number, start, "unclosed_bracket")
            self.skip_to = end[0] + 1
            rest = self.lines[end[0]][end[1] + 1 :].split(" #")[0]
            return Mistake(number, start, "forbidden_start", (("character", first),)) if rest.strip() else None
        if first in (">", "|"):
            self.block = key
            return None if _BLOCK.match(line, start) else Mistake(number, start, "block_start")
        if first in ("%", "@", "`", "&", "*", "!") or line[start : start + 2] in ("- ", "? "):
            return Mistake(number, start, "forbidden_start", (("character", first),))
        colon = _COLON.search(line.split(" #")[0], start)
        return Mistake(number, colon.start() + 1, "colon_in_text") if colon else None

    def _quoted(self, number: int, start: int, line: str) -> Mistake | None:
        end = closing_quote(self.lines, number, start, _LINE)
        if end is None:
            return Mistake(number, start, "unclosed_quote")
        at, column = end
        rest = self.lines[at][column + 1 :]
        if rest.strip() and not rest.lstrip().startswith("#"):
            code = "apostrophe_in_quotes" if line[start] == "'" else "text_after_quote"
            return Mistake(at, column, code)
        self.skip_to = at + 1
        return None
