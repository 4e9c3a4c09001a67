"""Makes the mistakes of broken.py in a copy of the content, and returns what is said of them."""

from __future__ import annotations

from pathlib import Path

from broken import Mistake

from corpus import ContentError, Problem, load
from corpus.model.published import PUBLISHED


def spoil(content: Path, mistake: Mistake) -> str:
    """Make the mistake in a copy of the content; return where it must be reported, as "axes.yaml:24:11"."""
    path = content / mistake.file
    text = path.read_text(encoding="utf-8")
    assert mistake.find in text, mistake.name
    start = text.index(mistake.find)
    marked = text[:start] + mistake.put + text[start + len(mistake.find) :]
    before, _, after = marked.partition("§")
    path.write_text(before + after, encoding="utf-8", newline="")
    return f"content/{mistake.file}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def problems(content: Path) -> tuple[Problem, ...]:
    """Return what the loader refuses, what was published aside; empty where it refuses nothing."""
    (content / PUBLISHED).unlink(missing_ok=True)
    try:
        load(content)
    except ContentError as error:
        return tuple(problem for problem in error.problems if not problem.is_warning)
    return ()


def unbound(text: str) -> str:
    """Return a French message with ordinary spaces, as the tests are typed."""
    return text.replace("\u00a0", " ")
