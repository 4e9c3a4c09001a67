"""The check: loads the content and prints everything that is wrong with it, as people, GitHub or a program read it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from corpus.commands.base import NoBase
from corpus.load import load
from corpus.messages.commands import COMMANDS
from corpus.messages.problems import ContentError, Problem
from corpus.model.published import PUBLISHED
from corpus.rules.ledger import Base


def check(folder: Path, language: str, shape: str, base: Base | NoBase | None = None) -> int:
    """Check the content of `folder`, print the result in `shape` ("text", "github" or "json"); return the exit code.

    What `base` published is kept to; that there is none to compare with is said.
    Raises KeyError for another shape.
    """
    try:
        corpus = load(folder, base=base if isinstance(base, Base) else None, today=date.today())
        problems, records = corpus.warnings, len(corpus.records)
    except ContentError as error:
        problems, records = error.problems, 0
    if isinstance(base, NoBase) and not any(problem.code.startswith("published_") for problem in problems):
        reasons = tuple((f"reason_{name}", text) for name, text in base.reasons.items())
        problems = (*problems, Problem(f"{folder.name}/{PUBLISHED}", 1, 1, "", "", "base_none", reasons))
    for line in SHAPES[shape](problems, records, language):
        print(line)
    return int(any(not problem.is_warning for problem in problems))


def _text(problems: Sequence[Problem], records: int, language: str) -> Iterator[str]:
    for problem in problems:
        yield problem.line_in(language, COMMANDS["warning"][language] if problem.is_warning else "")
    yield _summary(problems, records, language)


def _summary(problems: Sequence[Problem], records: int, language: str) -> str:
    errors = sum(not problem.is_warning for problem in problems)
    if not errors:
        code = ("right", "right_but_one", "right_but")[min(len(problems), 2)]
        return COMMANDS[code][language].format(records=records, warnings=len(problems))
    files = len({problem.file for problem in problems if not problem.is_warning})
    code = "wrong_one" if errors == 1 else "wrong_in_one" if files == 1 else "wrong"
    return COMMANDS[code][language].format(problems=errors, files=files)


def _github(problems: Sequence[Problem], records: int, language: str) -> Iterator[str]:
    """Yield GitHub's workflow commands, which show a message at its line, and the same as text for the log.

    https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
    """
    for problem in problems:
        kind = "warning" if problem.is_warning else "error"
        subject = " › ".join(part for part in (problem.record, problem.field) if part)
        place = f"file={_property(problem.file)},line={problem.line},col={problem.column}"
        title = f",title={_property(subject)}" if subject else ""
        yield f"::{kind} {place}{title}::{_escape(problem.message(language))}"
    yield from _text(problems, records, language)


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")


def _json(problems: Sequence[Problem], records: int, language: str) -> Iterator[str]:
    listed = [
        {
            "file": problem.file,
            "line": problem.line,
            "column": problem.column,
            "record": problem.record,
            "field": problem.field,
            "code": problem.code,
            "severity": "warning" if problem.is_warning else "error",
            "message": {"fr": problem.message("fr"), "en": problem.message("en")},
        }
        for problem in problems
    ]
    yield json.dumps({"records": records, "problems": listed}, ensure_ascii=False, indent=2)


SHAPES: dict[str, Callable[[Sequence[Problem], int, str], Iterator[str]]] = {
    "text": _text,
    "github": _github,
    "json": _json,
}
