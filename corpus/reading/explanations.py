"""What the YAML parser's errors mean to an editor."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import yaml

from corpus.reading.diagnosis import Diagnosis
from corpus.reading.document import Document, Mark
from corpus.reading.indents import Mistake

# What the parser says where the diagnosis knows no better.
_EXPLANATIONS = (
    ("mapping values are not allowed", "colon_in_text"),
    ("expected ',' or", "bracket_contents"),
    ("expected node content", "bracket_contents"),
    ("unknown escape character", "bad_escape"),
    ("hexdecimal", "bad_escape"),
    ("expected key", "indentation"),
    ("expected '-' indicator", "indentation"),
    ("could not find expected ':'", "no_key"),
    ("alias", "alias"),
    ("anchor", "alias"),
    ("tag", "alias"),
)


def explain(document: Document, error: yaml.MarkedYAMLError, lines: Sequence[str], tops: Collection[str]) -> None:
    """Note a parser's error where the editor's mistake is, in an editor's words; `tops` are the file's top keys."""
    mark: Mark = error.problem_mark or error.context_mark or Mistake(0, 0, "unreadable")
    mistake = Diagnosis(lines, tops).first(mark.line)
    if mistake:
        document.report_at(mistake, mistake.code, **dict(mistake.details))
        return
    problem = error.problem or ""
    document.report_at(mark, next((code for part, code in _EXPLANATIONS if part in problem), "unreadable"))
