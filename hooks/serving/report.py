"""The page that `make serve` shows in place of the site while a mistake keeps it from being built."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from mkdocs.exceptions import BuildError

from corpus import ContentError, Problem

log = logging.getLogger("mkdocs.hooks.serving.report")

# Here, and not among the labels: they can't be read while the content is broken.
WORDS = {
    "fr": {
        "title": "À corriger",
        "lead": "Le site n’a pas pu être reconstruit. Cette page reviendra d’elle-même dès que ce sera corrigé.",
    },
    "en": {
        "title": "Needs fixing",
        "lead": "The site could not be built again. This page will come back by itself once this is fixed.",
    },
}


def report_of(make: Callable[[], object], templates: Path) -> str:
    """Make something of the site; return the page that says why it could not be made, or nothing where it was.

    Raises nothing that a mistake in a file can cause.
    """
    with _heard() as heard:
        try:
            make()
        except (Exception, SystemExit) as error:
            complaint = _complaint(error, heard)
            if not isinstance(error, SystemExit):
                log.error(complaint)
            return report(templates, problems_behind(error), complaint)
    return ""


def report(templates: Path, problems: tuple[Problem, ...], complaint: str = "", mark: str = "") -> str:
    """Return the page that says in both languages what is wrong.

    Where no server of MkDocs' reloads it, it reloads itself as soon as its address answers without its `mark`.
    """
    environment = Environment(
        loader=FileSystemLoader(templates), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    template = environment.get_template("report.html")
    return template.render(problems=problems, complaint=complaint, words=WORDS, mark=mark)


def problems_behind(error: BaseException) -> tuple[Problem, ...]:
    """Return the problems of the content that lie behind an error, or none where the content is not to blame."""
    behind: BaseException | None = error
    while behind is not None:
        if isinstance(behind, ContentError):
            return behind.problems
        behind = behind.__cause__ or behind.__context__
    return ()


def _complaint(error: BaseException, heard: list[logging.LogRecord]) -> str:
    """Return the words of an error and its notes; where it only ends the build, the worst that was logged before it."""
    if isinstance(error, SystemExit) and heard:
        worst = max(record.levelno for record in heard)
        return "\n".join(record.getMessage() for record in heard if record.levelno == worst)
    words = str(error) if isinstance(error, BuildError) else f"{type(error).__name__}: {error}"
    return "\n".join((words, *getattr(error, "__notes__", ())))


class _Ear(logging.Handler):
    """Keeps what is complained of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record)


@contextmanager
def _heard() -> Iterator[list[logging.LogRecord]]:
    """Collect what MkDocs and its plugins complain of while they build."""
    ear, logger = _Ear(), logging.getLogger("mkdocs")
    logger.addHandler(ear)
    try:
        yield ear.heard
    finally:
        logger.removeHandler(ear)
