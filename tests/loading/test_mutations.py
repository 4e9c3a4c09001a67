"""Never a traceback and never a silent loss: the example's files, spoiled in every way that a hand can think of.

`make test` tries 150 mutations, `make torture` 3,000 and more; MUTATIONS and SEED choose otherwise.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

import pytest
from mutations import Mutation, mutate
from places import copy_example

from corpus import ContentError, Problem, load
from corpus.commands.publish import publish
from corpus.model.files import FILES

SEED = int(os.environ.get("SEED", "20261122"))
MUTATIONS = int(os.environ.get("MUTATIONS", "150"))

# What is said of a record or of a text that is gone: at its file, with the id of the record.
LOST = {"published_lost", "text_lost", "correspondence_lost", "correspondence_lost_with", "assessment_lost"}
# What is said of a whole list or group, at its key: which of its items is wrong can't be known, or none is there.
OF_A_LIST = {"sum", "list_empty", "label_missing"}


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the example, published as it is."""
    folder = copy_example(tmp_path_factory.mktemp("mutations") / "content")
    publish(folder, "fr", date(2026, 12, 3))
    return folder


@pytest.mark.parametrize("file", FILES)
def test_a_spoiled_file_is_told_or_loses_nothing(
    published: Path, record_property: Callable[[str, object], None], file: str
) -> None:
    path = published / file
    raw = path.read_bytes()
    ids = set(load(published).records)
    counts: Counter[str] = Counter()

    drawn = Random(f"{SEED} {file}")

    try:
        for _ in range(-(-MUTATIONS // len(FILES))):
            mutation = mutate(raw, Random(drawn.getrandbits(48)))
            path.write_bytes(mutation.raw)
            counts[_end(published, file, mutation, ids)] += 1
    finally:
        path.write_bytes(raw)
        ends = ", ".join(f"{count} {end}" for end, count in sorted(counts.items()))
        record_property("summary", f"{file}: {counts.total()} mutations with seed {SEED}: {ends}")


def _end(content: Path, file: str, mutation: Mutation, ids: set[str]) -> str:
    """Load the spoiled content and return how that ended; any other end than the two that are right fails."""
    try:
        corpus = load(content)
    except ContentError as error:
        problems = [one for one in error.problems if not one.is_warning]
        assert any(_is_right(one, f"{content.name}/{file}", mutation) for one in problems), (mutation.name, problems)
        for one in problems:
            assert all(one.line_in(language) for language in ("fr", "en"))
        return "told"
    assert ids <= set(corpus.records) | set(corpus.retired), (mutation.name, ids - set(corpus.records))
    return "harmless"


def _is_right(problem: Problem, file: str, mutation: Mutation) -> bool:
    """Whether a problem stands where the mistake was made, or names a record of that file that is gone."""
    # What stands twice is told where it stands the second time, naming the first.
    lines = [problem.line, *(int(value) for key, value in problem.details if key == "first" and value.isdigit())]
    # What is missing is asked for where the records beside it have it.
    above = 6 if problem.code == "missing_key" else 2
    near = any(mutation.first - above <= line <= mutation.last + 2 for line in lines)
    # Where the line between two items of texts is gone, nothing tells which of the lines between the two was: both are
    # named.
    near = near or problem.code == "duplicate_key" and min(lines) <= mutation.first <= max(lines)
    lost = problem.code in LOST and problem.record != ""
    # What a line of withdrawn.yaml said of a record is missed in the file that the record was in; that a source is an
    # official document, where it is quoted.
    elsewhere = lost and file.endswith("/withdrawn.yaml")
    elsewhere = elsewhere or problem.code == "evidence_not_official" and file.endswith("/sources.yaml")
    return elsewhere or problem.file == file and (near or lost or problem.code in OF_A_LIST)
