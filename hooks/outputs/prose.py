"""Pairs the pages that content/pages.yaml names with their Markdown in docs/, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

from corpus.messages.problems import Problem
from corpus.model.corpus import Corpus
from corpus.model.page import Page
from corpus.model.types import LANGUAGES


def prose_pages(corpus: Corpus, files: Files) -> Iterator[tuple[Page, str, File]]:
    """Yield each page with its language and its file.

    Raises PluginError, with every problem, where a page has no file or a Markdown file is no page.
    """
    wanted = {f"{language}/{page.id}.md": (page, language) for page in corpus.pages for language in LANGUAGES}
    written = {file.src_uri: file for file in files.documentation_pages()}
    problems = [_problem(path, "page_missing") for path in wanted.keys() - written.keys()]
    problems += [_problem(path, "page_unknown") for path in written.keys() - wanted.keys()]
    if problems:
        raise PluginError(
            "\n".join(problem.line_in(language) for problem in sorted(problems) for language in LANGUAGES)
        )
    for path, (page, language) in wanted.items():
        yield page, language, written[path]


def _problem(path: str, code: str) -> Problem:
    return Problem(f"docs/{path}", 1, 1, "", "", code, (("path", path),))
