"""YAML read strictly: nothing is guessed, nothing is lost, and every value knows its line and column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from corpus.reading.document import Document, Mark, Path
from corpus.reading.explanations import explain
from corpus.reading.unseen import UNSEEN, UNSHOWN

# What the content stays far below, so that none of it takes long to read: a file's lines and items; levels, digits,
# characters in a text, in a word and in an address.
SIZE_LIMIT_MB = 1
PIECE_LIMIT = 40_000
DEPTH_LIMIT, DIGIT_LIMIT, TEXT_LIMIT, WORD_LIMIT, URL_LIMIT = 20, 9, 10_000, 100, 2_000
_INTEGER = re.compile(r"0|-?[1-9][0-9]*")
_LONG_WORD = re.compile(rf"\S{{{WORD_LIMIT + 1}}}")
# A level of a block takes a character at least at the start of its line.
_INDENTED = re.compile(rf"(?m)^[ \-?:]{{{DEPTH_LIMIT},}}")
_BRACKET = re.compile(r"[\[{}\]]")
# A text in quotes that YAML does not know as such.
_CURLY = re.compile("[“”„«‘‹].*[“”»’›]", re.DOTALL)
# A code in the place of an id is told as a wrong id, not as a number.
_CODE = re.compile(r"\d+\.\d+")
NAMING = {"recommendation", "measure", "record", "findings", "nearest", "about"}
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
    if sum(text.count(mark) for mark in "\n,[{") > PIECE_LIMIT:
        document.report_at(_START, "too_many_pieces", limit=PIECE_LIMIT)
        return document
    if deep := _too_deep(text):
        document.report_at(deep, "too_deep", limit=DEPTH_LIMIT)
        return document
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
    if UNSEEN.search(text):
        for number, line in enumerate(text.split("\n")):
            if document.is_full:
                break
            if unseen := UNSEEN.search(line):
                character = f"U+{ord(unseen.group()):04X}"
                code = "tab" if unseen.group() == "\t" else "control_character"
                document.report_at(_Start(number, unseen.start()), code, character=character)
    return None if document.problems else text


def _too_deep(text: str) -> Mark | None:
    """Return where a text opens a level too many; None where it opens none."""
    depth = highest = 0
    for bracket in _BRACKET.finditer(text):
        depth = depth + 1 if bracket.group() in "[{" else max(depth - 1, 0)
        highest = max(highest, depth)
    if highest <= DEPTH_LIMIT and not _INDENTED.search(text):
        return None
    # Perhaps: brackets may stand in a text. The parser's events know, and cost as much as all the reading.
    depth = 0
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEPTH_LIMIT:
                return event.start_mark
    except yaml.YAMLError:
        pass  # What is wrong with it is told where it is read.
    return None


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
            if _over_bounds(key):
                self.document.report_at(key_node.start_mark, "key_not_text", key=f"{key[:20]!a}…")
                continue
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
        if bound := _over_bounds(text):
            code, details = bound
            self._refuse(path, code, **details)
            return None
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
            if len(text) > DIGIT_LIMIT:
                self._refuse(path, "number_too_large", limit="9" * DIGIT_LIMIT)
                return None
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


def _over_bounds(text: str) -> tuple[str, dict[str, str]] | None:
    """Return the code and the details of what makes a text too much to read or to show; None for nothing."""
    unseen = UNSEEN.search(text)
    if unseen:
        return "control_character", {"character": f"U+{ord(unseen.group()):04X}"}
    if len(text) > TEXT_LIMIT:
        return "too_long", {"length": str(len(text)), "limit": str(TEXT_LIMIT)}
    unshown = UNSHOWN.search(text)
    if unshown:
        return "unshown_character", {"character": f"U+{ord(unshown.group()):04X}"}
    is_url = text.startswith("https://") and len(text) <= URL_LIMIT
    word = None if is_url else _LONG_WORD.search(text)
    return ("word_too_long", {"word": word.group()[:20], "limit": str(WORD_LIMIT)}) if word else None


def _is_nothing(node: yaml.Node) -> bool:
    """Return whether a value is not even written."""
    return isinstance(node, yaml.ScalarNode) and not node.value and not node.style
