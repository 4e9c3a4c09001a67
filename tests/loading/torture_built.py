"""Ten spoiled contents built whole: each build ends in the site or in the problems, never in a traceback."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

import pytest
from building import build
from mutations import mutate
from places import copy_example

from corpus import ContentError, load

SEED = int(os.environ.get("SEED", "20261122"))
FILES = ("axes.yaml", "panels.yaml", "plan_action.yaml", "correspondences.yaml", "glossary.yaml")


@pytest.mark.parametrize("number", range(10))
def test_a_spoiled_content_is_built_or_told(tmp_path: Path, number: int) -> None:
    content = copy_example(tmp_path / "content")
    path = content / FILES[number % len(FILES)]
    mutation = mutate(path.read_bytes(), Random(SEED + number))
    path.write_bytes(mutation.raw)
    try:
        load(content)
        told = ""
    except ContentError as error:
        told = next(one for one in error.problems if not one.is_warning).line_in("fr")
    done = build(tmp_path / "site", CONTENT_DIR=str(content))
    print(f"\nseed {SEED + number}: {mutation.name} in {path.name}, line {mutation.first}: {told or 'built'}")
    assert "Traceback" not in done.stderr
    assert (done.returncode == 0) == (told == "")
    assert told in done.stderr or told in done.stdout
    assert (tmp_path / "site" / "index.html").exists() == (told == "")
