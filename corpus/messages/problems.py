"""One shape for everything that can be wrong with the content, in the editor's language."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.messages import HINTS, MESSAGES

# What is told and stops nothing.
WARNINGS = {"stale_translation", "outdated_review", "needless_review", "published_missing", "base_none"}


@dataclass(frozen=True, order=True)
class Problem:
    """Something wrong: where (file, line and column from 1), in which record and field, what, and the cure."""

    file: str
    line: int
    column: int
    record: str
    field: str
    code: str
    details: tuple[tuple[str, str], ...] = ()

    @property
    def is_warning(self) -> bool:
        """Whether the content can be used all the same."""
        return self.code in WARNINGS

    def message(self, language: str) -> str:
        """Return what is wrong and its cure, in `language` ("fr" or "en").

        Raises KeyError for a code without a message, or where the details lack something that the message names.
        """
        return MESSAGES[self.code][language].format(**dict(self.details))

    def line_in(self, language: str, mark: str = "") -> str:
        """Return the one-line form: `content/axes.yaml:42:7  f2-a1-3 › findings: …`; `mark` goes before the message."""
        subject = " › ".join(part for part in (self.record, self.field) if part)
        start = f"{subject}: " if subject else ""
        return f"{self.file}:{self.line}:{self.column}  {start}{mark}{self.message(language)}"


class ContentError(Exception):
    """The content can't be used. `problems` holds every reason, in the order of files and lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(problem.line_in(language) for problem in self.problems for language in ("fr", "en")))


def nearest(wrong: str, known: Iterable[str]) -> str:
    """Return the known word closest to `wrong`, or the empty string where none comes near."""
    return next(iter(difflib.get_close_matches(wrong, list(known), n=1, cutoff=0.6)), "")


def extent(first: int, last: int) -> dict[str, str]:
    """Return the lines of a block, in brackets, as a message's details."""
    words = HINTS["line" if first == last else "lines"]
    return {f"lines_{language}": text.format(first=first, last=last) for language, text in words.items()}


def ending(near: str, otherwise: str) -> dict[str, str]:
    """Return how a message ends, as its details: `near` is proposed; without it, the ending called `otherwise`.

    Raises KeyError where no ending is called so.
    """
    words = HINTS["near" if near else otherwise]
    return {f"hint_{language}": text.format(near=near) for language, text in words.items()}
