"""The page that `make serve` shows in place of the site while a mistake keeps it from being built."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from corpus import ContentError, Problem

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
