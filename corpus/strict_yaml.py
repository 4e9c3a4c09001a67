"""YAML read strictly: nothing is guessed, nothing is lost, and every value knows its line and column."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import yaml

from corpus.problems import Problem

SIZE_LIMIT_MB = 2
_INTEGER = re.compile(r"0|-?[1-9][0-9]*")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_IMPLICIT = {
    "tag:yaml.org,2002:bool": ("un oui ou un non", "a yes or a no"),
    "tag:yaml.org,2002:int": ("un nombre", "a number"),
    "tag:yaml.org,2002:float": ("un nombre décimal", "a decimal number"),
    "tag:yaml.org,2002:timestamp": ("une date", "a date"),
    "tag:yaml.org,2002:null": ("une valeur absente", "an absent value"),
}
_TAGS = {*_IMPLICIT, "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"}

Path = tuple[str | int, ...]


@dataclass
class Document:
    """A file's data (mappings as dict, lists as tuple) with the line and column, from 1, of each path in it."""

    name: str
    data: Any = None
    problems: list[Problem] = field(default_factory=list)
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)
    refused: set[Path] = field(default_factory=set)

    def place(self, path: Path) -> tuple[int, int]:
        """Return the line and column of what stands at `path`, or of the nearest thing above it."""
        while path and path not in self.keys and path not in self.values:
            path = path[:-1]
        return self.keys.get(path) or self.values.get(path) or (1, 1)

    def subject(self, path: Path) -> tuple[str, str]:
        """Return the id of the record that `path` lies in, and the field's path within that record."""
        node, record, start = self.data, "", 0
        for depth, step in enumerate(path):
            try:
                node = node[step]
            except (KeyError, IndexError, TypeError):
                break
            if isinstance(node, dict) and isinstance(node.get("id"), str):
                record, start = node["id"], depth + 1
            elif isinstance(node, dict) and isinstance(node.get("recommendation"), str):
                record, start = f"{node['recommendation']}--{node.get('measure', '?')}", depth + 1
            elif isinstance(node, dict) and isinstance(node.get("record"), str):
                record, start = node["record"], depth + 1
        return record, ".".join(str(step + 1) if isinstance(step, int) else step for step in path[start:])

    def report(self, path: Path, code: str, **details: object) -> None:
        """Note a problem at `path`."""
        record, name = self.subject(path)
        self.problems.append(
            Problem(
                self.name,
                *self.place(path),
                record,
                name,
                code,
                tuple((key, str(value)) for key, value in details.items()),
            )
        )

    def report_at(self, mark: yaml.Mark, code: str, **details: object) -> None:
        """Note a problem at a place in the text, outside any record that could be read."""
        where = (mark.line + 1, mark.column + 1)
        details_ = tuple((key, str(value)) for key, value in details.items())
        self.problems.append(Problem(self.name, *where, "", "", code, details_))


def read(name: str, raw: bytes) -> Document:
    """Read a file's bytes; `name` is how the file is called in problems. Never raises on bad content."""
    document = Document(name)
    text = _decode(document, raw)
    if text is None:
        return document
    try:
        nodes = list(yaml.compose_all(text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        code, details = _explain(error, text.split("\n"))
        document.report_at(mark, code, **details)
        return document
    except (yaml.YAMLError, RecursionError, ValueError):
        document.report_at(_START, "unreadable")
        return document
    if len(nodes) > 1:
        document.report_at(nodes[1].start_mark, "many_documents")
    if nodes:
        reader = _Reader(document, text.split("\n"))
        document.data = reader.value(nodes[0], ())
        for path, code, details in reader.refusals:
            document.report(path, code, **details)
    return document


@dataclass(frozen=True)
class _Start:
    line: int = 0
    column: int = 0


_START = _Start()


def _decode(document: Document, raw: bytes) -> str | None:
    if len(raw) > SIZE_LIMIT_MB * 1024 * 1024:
        document.report_at(_START, "file_too_large", limit=SIZE_LIMIT_MB)
        return None
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        column = len(before) - before.rfind(b"\n") - 1
        document.report_at(_Start(before.count(b"\n"), column), "encoding")
        return None
    for number, line in enumerate(text.split("\n")):
        for column, character in enumerate(line):
            if character == "\t":
                document.report_at(_Start(number, column), "tab")
                break
            if ord(character) < 32 or 127 <= ord(character) < 160 or character in "\u2028\u2029\ufeff\ufffd\u200b":
                document.report_at(_Start(number, column), "control_character", code=f"U+{ord(character):04X}")
                break
    return None if document.problems else text


_EXPLANATIONS = (
    ("mapping values are not allowed", "colon_in_text"),
    ("unexpected end of stream", "unclosed_quote"),
    ("unexpected document indicator", "unclosed_quote"),
    ("expected ',' or", "unclosed_bracket"),
    ("unknown escape character", "bad_escape"),
    ("undefined alias", "alias"),
    ("duplicate anchor", "alias"),
    ("alphabetic or numeric character", "alias"),
    ("undefined tag", "alias"),
    ("expected key", "indentation"),
    ("expected '-' indicator", "indentation"),
    ("could not find expected ':'", "indentation"),
    ("invalid leading UTF-8", "encoding"),
)


def _explain(error: yaml.MarkedYAMLError, lines: list[str]) -> tuple[str, dict[str, str]]:
    """Turn a parser's error into the code of a message in an editor's words, and its details."""
    problem = error.problem or ""
    if "cannot start any token" in problem:
        line = lines[error.problem_mark.line]
        return "forbidden_start", {"character": line[error.problem_mark.column : error.problem_mark.column + 1]}
    return next((code for part, code in _EXPLANATIONS if part in problem), "unreadable"), {}


class _Reader:
    """Builds plain data from YAML nodes; responsible for refusing what YAML would guess, nothing more."""

    def __init__(self, document: Document, lines: list[str]) -> None:
        self.document = document
        self.lines = lines
        self.seen: set[int] = set()
        self.refusals: list[tuple[Path, str, dict[str, str]]] = []

    def _refuse(self, path: Path, code: str, **details: str) -> None:
        self.document.refused.add(path)
        self.refusals.append((path, code, details))

    def value(self, node: yaml.Node, path: Path) -> Any:
        self.document.values[path] = (node.start_mark.line + 1, node.start_mark.column + 1)
        if id(node) in self.seen or node.tag not in _TAGS:
            self._refuse(path, "alias")
            return None
        self.seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return tuple(self.value(item, (*path, index)) for index, item in enumerate(node.value))
        return self._scalar(node, path)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            where = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
            if not isinstance(key_node, yaml.ScalarNode) or key_node.tag != "tag:yaml.org,2002:str":
                key = key_node.value if isinstance(key_node, yaml.ScalarNode) else "?"
                self.document.report_at(key_node.start_mark, "key_not_text", key=key)
                continue
            key = key_node.value
            if key in data:
                self.document.report_at(
                    key_node.start_mark, "duplicate_key", key=key, first=self.document.keys[(*path, key)][0]
                )
                continue
            self.document.keys[(*path, key)] = where
            data[key] = None
            data[key] = self.value(value_node, (*path, key))
        return data

    def _scalar(self, node: yaml.ScalarNode, path: Path) -> Any:
        text = node.value
        if node.style:
            return text
        if not text:
            self._refuse(path, "empty_value")
            return None
        if node.tag == "tag:yaml.org,2002:str":
            self._check_comment(node, path)
            return text
        if node.tag == "tag:yaml.org,2002:int" and _INTEGER.fullmatch(text):
            return int(text)
        if node.tag == "tag:yaml.org,2002:timestamp" and _DATE.fullmatch(text):
            try:
                return date.fromisoformat(text)
            except ValueError:
                self._refuse(path, "not_date")
                return None
        if text in ("true", "false"):
            return text == "true"
        read_fr, read_en = _IMPLICIT[node.tag]
        self._refuse(path, "implicit_type", text=text, read_fr=read_fr, read_en=read_en)
        return None

    def _check_comment(self, node: yaml.ScalarNode, path: Path) -> None:
        """Refuse a comment after an unquoted text: `text: l'action #3` would lose its end."""
        rest = self.lines[node.end_mark.line][node.end_mark.column :]
        if rest.lstrip().startswith("#"):
            self._refuse(path, "comment_cuts_text")
