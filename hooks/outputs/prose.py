"""Pairs the pages that content/pages.yaml names with their Markdown in docs/, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import TemplateSyntaxError
from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as MarkdownPage

from corpus.messages.problems import Problem
from corpus.model.corpus import Corpus
from corpus.model.page import Page
from corpus.model.types import LANGUAGES
from hooks.macros import macros_of
from hooks.outputs.pages import shown_on
from hooks.rendering.prose import ProseError, fill_macros, markup_faults, without_macros


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


def render_prose(markdown: str, page: MarkdownPage, config: MkDocsConfig) -> str:
    """Return a page's Markdown with what its macros show; as it is where it asks for none.

    Raises PluginError, with every problem, where it is more than text and macros.
    """
    if not page.meta.get("render_macros"):
        return markdown
    faults = [(1, "prose_head", name) for name in page.meta if name != "render_macros"]
    # A part is made of the text of its page, where what is wrong is said.
    is_whole = not shown_on(page.file)[0].is_part
    if is_whole and _is_lexed(markdown):
        faults += markup_faults(markdown, _converted(without_macros(markdown), config))
    try:
        filled = fill_macros(markdown, macros_of(page.file, config))
    except ProseError as error:
        faults += error.faults
    if faults:
        head = _head_lines(page.file)
        problems = [
            Problem(f"docs/{page.file.src_uri}", line + head, 1, "", "", code, (("value", value),))
            for line, code, value in faults
        ]
        raise PluginError(
            "\n".join(problem.line_in(language) for problem in sorted(set(problems)) for language in LANGUAGES)
        )
    return filled


def _is_lexed(markdown: str) -> bool:
    """Return whether braces are closed, without which a page's macros can't be told from its text."""
    try:
        without_macros(markdown)
    except TemplateSyntaxError:
        return False
    return True


def _converted(text: str, config: MkDocsConfig) -> str:
    if "converter" not in config.extra:  # To set one up takes as long as to use it.
        extensions, settings = config.markdown_extensions, config.mdx_configs or {}
        config.extra["converter"] = Markdown(extensions=extensions, extension_configs=settings)
    html: str = config.extra["converter"].reset().convert(text)
    return html


def _head_lines(file: File) -> int:
    """Return how many lines of a page's file stand before its text."""
    lines = file.content_string.split("\n")
    closing = next((at for at, line in enumerate(lines[1:], 2) if line.strip() == "---"), 0)
    start = closing if lines[0].strip() == "---" else 0
    return start + next((at for at, line in enumerate(lines[start:]) if line.strip()), 0)


def _problem(path: str, code: str) -> Problem:
    return Problem(f"docs/{path}", 1, 1, "", "", code, (("path", path),))
