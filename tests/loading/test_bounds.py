"""What no file may hold, however it is written: each is refused at its line, in both languages, without a wait."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from mistakes import problems

from corpus.messages import MESSAGES
from corpus.reading.strict_yaml import PIECE_LIMIT, SIZE_LIMIT_MB

TITLE = 'fr: "Ouvrir des garderies et des logements en région"'
LABEL = '"Aller au contenu"'
URL = 'url: "https://'
FULL = SIZE_LIMIT_MB * 1024 * 1024 - 100
# A read that hangs ends the test; one that is right takes a fiftieth of this.
SECONDS = 60


@pytest.fixture(autouse=True)
def no_hang() -> Iterator[None]:
    """End a test that waits for what never comes."""
    signal.alarm(SECONDS)
    yield
    signal.alarm(0)


def refused(content: Path, file: str) -> set[str]:
    """Return the codes of what is refused in a file; every message is there in both languages."""
    found = [problem for problem in problems(content) if problem.file == f"content/{file}"]
    for problem in found:
        assert all(problem.line_in(language) for language in ("fr", "en"))
    return {problem.code for problem in found}


CHARACTERS = [
    ("a null", "\\0"),
    ("a bell", "\\a"),
    ("an escape", "\\e"),
    ("a tab", "\\t"),
    ("delete", "\\x7f"),
    ("next line", "\\N"),
    ("a line separator", "\\L"),
    ("a byte order mark", "\\uFEFF"),
    ("no character", "\\uFFFF"),
    ("no character of a plane", "\\U0001FFFE"),
    ("the other way", "\\u202E"),
    ("an isolate", "\\u2067"),
    ("a mark of direction", "\\u200F"),
    ("a tag", "\\U000E0041"),
    ("the other way, raw", "\u202e"),
    ("a mark of direction, raw", "\u200f"),
]


@pytest.mark.parametrize("written", [one[1] for one in CHARACTERS], ids=[one[0] for one in CHARACTERS])
def test_a_character_that_no_text_may_hold(content: Path, written: str) -> None:
    path = content / "axes.yaml"
    text = path.read_text(encoding="utf-8")
    line = text[: text.index(TITLE)].count("\n") + 1
    path.write_text(text.replace(TITLE, f'fr: "Ouvrir{written} des garderies"', 1), encoding="utf-8")
    (found,) = [problem for problem in problems(content) if problem.code == "control_character"]
    assert (found.file, found.line) == ("content/axes.yaml", line)


# Each: the file, what is found in it, what it becomes, and the code of what is said.
WRITTEN = [
    ("an integer of 5,000 digits", "forums.yaml", "edition: 1", f"edition: {'9' * 5000}", "word_too_long"),
    ("an integer of 50 digits", "forums.yaml", "edition: 1", f"edition: {'9' * 50}", "number_too_large"),
    ("a word of 400 kB", "axes.yaml", TITLE, f'fr: "{"a" * 400_000}"', "too_long"),
    ("a word of 101 letters", "axes.yaml", TITLE, f'fr: "{"a" * 101}"', "word_too_long"),
    ("spaces without an end", "axes.yaml", TITLE, f'fr: "a{" " * 400_000}»"', "too_long"),
    ("an address without a host", "sources.yaml", "https://", "https:///", "not_https"),
    ("an address that no bracket closes", "sources.yaml", "https://", "https://[", "not_https"),
    ("an address with a password", "sources.yaml", "https://", "https://u:p@", "not_https"),
    ("an address with an accent", "sources.yaml", "https://", "https://é", "not_https"),
    ("an address with markup", "sources.yaml", "https://", "https://a.b/<x>", "not_https"),
    ("a port that can't be", "sources.yaml", "https://", "https://a.b:99999/", "not_https"),
    ("a slug of 300 letters", "pages.yaml", 'fr: "matrice"', f'fr: "{"a" * 300}"', "word_too_long"),
    ("a slug of 61 letters", "pages.yaml", 'fr: "matrice"', f'fr: "{"a" * 61}"', "too_long"),
    ("an id of 61 letters", "glossary.yaml", "id: pasi", f"id: {'a' * 61}", "too_long"),
    ("a tile a mile away", "regions.yaml", "row: 0", "row: 99999", "number_too_large"),
    ("a brace in a label", "labels.yaml", LABEL, '"Aller { au contenu"', "label_braces"),
    ("an unknown place", "labels.yaml", LABEL, '"Aller au {nope}"', "label_no_place"),
    ("a format", "labels.yaml", '"{count} mesure"', '"{count:>20000000} mesure"', "label_braces"),
    ("an attribute", "labels.yaml", '"{count} mesure"', '"{count.__class__.__mro__} mesure"', "label_braces"),
    ("a place of another label", "labels.yaml", '"{count} mesure"', '"{counte} mesure"', "label_place"),
    ("a label unused", "labels.yaml", "    skip: {", '    extra: {fr: "a", en: "b"}\n    skip: {', "label_unknown"),
    ("a label gone", "labels.yaml", "    skip: {", "    skipped: {", "label_missing"),
]


@pytest.mark.parametrize(("file", "find", "put", "code"), [one[1:] for one in WRITTEN], ids=[one[0] for one in WRITTEN])
def test_what_the_build_could_not_take_is_refused(content: Path, file: str, find: str, put: str, code: str) -> None:
    path = content / file
    text = path.read_text(encoding="utf-8")
    assert find in text
    path.write_text(text.replace(find, put, 1), encoding="utf-8")
    assert code in refused(content, file)
    assert code in MESSAGES


def filled(piece: str, start: str = "axes:\n") -> str:
    """Return a file as large as one may be, of one piece again and again."""
    return (start + piece * (FULL // len(piece)))[:FULL]


def crowded(piece: str, start: str = "axes:\n") -> str:
    """Return a file of as many pieces as one may have."""
    return start + piece * ((PIECE_LIMIT - 10) // sum(piece.count(mark) for mark in "\n,[{"))


LARGE = {
    "brackets": filled("[", "axes: "),
    "braces": filled("{a: ", "axes: "),
    "pairs of brackets": crowded("[],", "axes: ["),
    "500 levels": "axes: " + "[" * 500 + "]" * 500,
    "500 levels of dashes": "axes:\n  " + "- " * 500 + "x",
    "500 levels of keys": "".join(f"{' ' * level}a:\n" for level in range(500)),
    "levels of questions": "? " * 500,
    "digits": filled("9", "axes: "),
    "empty records": crowded("- {}\n"),
    "lone words": crowded("- a\n"),
    "keys": "".join(f"k{number}: 1\n" for number in range(PIECE_LIMIT - 10)),
    "one key": crowded("a: 1\n", ""),
    "a long key": "? " + "k" * FULL + "\n: 1\n",
    "lines too many": filled("- a\n"),
    "quotes that nothing closes": crowded('  a: "b\n', ""),
    "brackets that nothing closes": crowded('  - x: [a, "b\n'),
    "backslashes": filled("\\", 'axes: "'),
    "quotes": filled("'", 'axes: "') + '"',
    "controls": filled("\x01\n", ""),
    "ids twice": crowded('  - {id: f2-a1, forum: f2}\n'),
}


@pytest.mark.parametrize("text", LARGE.values(), ids=LARGE)
def test_a_file_up_to_its_bound_is_read_or_refused(content: Path, text: str) -> None:
    (content / "axes.yaml").write_text(text, encoding="utf-8")
    assert refused(content, "axes.yaml")


def test_references_that_lead_nowhere(content: Path) -> None:
    links = "".join(f"  - {{recommendation: q{number}, measure: z{number}}}\n" for number in range(PIECE_LIMIT // 4))
    (content / "correspondences.yaml").write_text(f"correspondences:\n{links}unmatched:\n", encoding="utf-8")
    assert "too_many" in refused(content, "correspondences.yaml")


def test_too_many_levels_are_told_where_they_begin(content: Path) -> None:
    (content / "axes.yaml").write_text("axes:\n  - id: x\n    title: " + "[" * 500 + "]" * 500 + "\n", encoding="utf-8")
    (found,) = [problem for problem in problems(content) if problem.code == "too_deep"]
    assert (found.line, found.column) == (3, 29)


# Files that are none


@pytest.mark.parametrize("file", ["axes.yaml", "published.json"])
def test_a_pipe_is_no_file(content: Path, file: str) -> None:
    path = content / file
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    assert codes(content, file) == {"file_not_plain"}


@pytest.mark.parametrize("file", ["axes.yaml", "published.json"])
def test_a_folder_is_no_file(content: Path, file: str) -> None:
    path = content / file
    path.unlink(missing_ok=True)
    path.mkdir()
    assert codes(content, file) == {"file_not_plain"}


@pytest.mark.parametrize(("file", "missing"), [("axes.yaml", "file_missing"), ("published.json", "published_missing")])
def test_what_may_not_be_read_is_not_missing(
    content: Path, monkeypatch: pytest.MonkeyPatch, file: str, missing: str
) -> None:
    """Root may read everything: the refusal is the system's own, put in its place."""
    path, opened = content / file, os.open
    path.unlink(missing_ok=True)
    assert codes(content, file) == {missing}
    path.touch()

    def forbid(name: Path, flags: int) -> int:
        if name == path:
            raise PermissionError(13, "Permission denied")
        return opened(name, flags)

    monkeypatch.setattr(os, "open", forbid)
    assert codes(content, file) == {"file_unreadable"}


def codes(content: Path, file: str) -> set[str]:
    """Return the codes of all that is said of a file, warnings too."""
    from corpus import ContentError, load

    try:
        found = load(content).warnings
    except ContentError as error:
        found = error.problems
    return {problem.code for problem in found if problem.file == f"content/{file}"}
