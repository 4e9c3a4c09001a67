"""YAML read strictly: nothing is guessed, nothing is lost, and every value knows its line and column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from corpus.reading.document import Document, Path
from corpus.reading.explanations import explain

SIZE_LIMIT_MB = 2
_INTEGER = re.compile(r"0|-?[1-9][0-9]*")
# Tabs, and what no editor shows: control characters, line separators, marks of byte order and of what was lost.
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff\ufffd\ud800-\udfff]")
# A text in quotes that YAML does not know as such.
_CURLY = re.compile("[“”„«‘‹].*[“”»’›]", re.DOTALL)
# A code in the place of an id is told as a wrong id, not as a number.
_CODE = re.compile(r"\d+\.\d+")
NAMING = {"recommendation", "measure", "record", "findings"}
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_IMPLICIT = {
    "tag:yaml.org,2002:bool": ("un oui ou un non", "a yes or a no"),
    "tag:yaml.org,2002:int": ("un nombre", "a number"),
    "tag:yaml.org,2002:float": ("un nombre décimal", "a decimal number"),
    "tag:yaml.org,2002:timestamp": ("une date", "a date"),
    "tag:yaml.org,2002:null": ("une valeur absente", "an absent value"),
}
_TAGS = {*_IMPLICIT, "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"}


def read(
    name: str, raw: bytes, may_be_empty: frozenset[str] = frozenset(), tops: frozenset[str] = frozenset()
) -> Document:
    """Read a file's bytes; `name` is how the file is called in problems. Never raises on bad content.

    The lists of the top keys in `may_be_empty` may have no item yet; `tops` are the file's top keys, where known.
    """
    document = Document(name, may_be_empty=may_be_empty)
    text = _decode(document, raw)
    if text is None:
        return document
    document.lines = tuple(text.split("\n"))
    try:
        nodes = list(yaml.compose_all(text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        explain(document, error, text.split("\n"), tops)
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
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8"))
        document.report_at(_Start(before.count(b"\n"), column), "encoding")
        return None
    if _UNSEEN.search(text):
        for number, line in enumerate(text.split("\n")):
            if unseen := _UNSEEN.search(line):
                character = f"U+{ord(unseen.group()):04X}"
                code = "tab" if unseen.group() == "\t" else "control_character"
                document.report_at(_Start(number, unseen.start()), code, character=character)
    return None if document.problems else text


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
        first = self.lines[node.start_mark.line][node.start_mark.column : node.start_mark.column + 1]
        if id(node) in self.seen:
            self._refuse(path, "alias")
            return None
        if node.tag not in _TAGS or first in ("&", "!"):
            self._refuse(path, "forbidden_start", character=first)
            return None
        self.seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return tuple(self.value(item, (*path, index)) for index, item in enumerate(node.value))
        assert isinstance(node, yaml.ScalarNode)
        # A block's end mark stands on the line after it.
        self.document.ends[path] = node.end_mark.line + (node.style not in ("|", ">"))
        return self._scalar(node, path)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        data: dict[str, Any] = {}
        doubled = False
        for key_node, value_node in node.value:
            where = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
            if not isinstance(key_node, yaml.ScalarNode) or key_node.tag != "tag:yaml.org,2002:str":
                key = key_node.value if isinstance(key_node, yaml.ScalarNode) else "?"
                self.document.report_at(key_node.start_mark, "key_not_text", key=key)
                continue
            key = key_node.value
            if key in data:
                # Where a record lost its dash, all its keys come twice: the first says enough.
                if not doubled or key == "id":
                    first = self.document.keys[(*path, key)][0]
                    self.document.report_at(key_node.start_mark, "duplicate_key", key=key, first=first)
                doubled = True
                continue
            if node.flow_style and _is_nothing(value_node):
                # `{fr: Vivre, louer, en: …}`: the comma cut the text, and its end is read as a key.
                self.document.report_at(key_node.start_mark, "comma_in_braces", text=key)
                self.document.refused.add(path)
                continue
            self.document.keys[(*path, key)] = where
            data[key] = None
            data[key] = self.value(value_node, (*path, key))
        return data

    def _scalar(self, node: yaml.ScalarNode, path: Path) -> Any:
        text = node.value
        if node.style:
            return text
        if not text and len(path) == 1 and path[0] in self.document.may_be_empty:
            return ()
        if not text:
            self._refuse(path, "empty_value")
            return None
        if node.tag == "tag:yaml.org,2002:str":
            if _CURLY.fullmatch(text):
                self._refuse(path, "curly_quotes", character=text[0])
                return None
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
        if _CODE.fullmatch(text) and any(step in NAMING for step in path[-2:]):
            return text
        read_fr, read_en = _IMPLICIT[node.tag]
        self._refuse(path, "implicit_type", text=text, read_fr=read_fr, read_en=read_en)
        return None

    def _check_comment(self, node: yaml.ScalarNode, path: Path) -> None:
        """Refuse a comment after an unquoted text: `text: l'action #3` would lose its end."""
        rest = self.lines[node.end_mark.line][node.end_mark.column :]
        if rest.lstrip().startswith("#"):
            self._refuse(path, "comment_cuts_text")


def _is_nothing(node: yaml.Node) -> bool:
    """Return whether a value is not even written."""
    return isinstance(node, yaml.ScalarNode) and not node.value and not node.style
