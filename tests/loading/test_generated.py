"""What the check passes, the build builds: contents made up from the models, checked and then made into every output.

The pages of one content are made in French, those of the next in English, the exports of each in both.

`make test` makes 100, builds 3 of them and prints 1; `make torture` 5,000, 200 and 30. CONTENTS, BUILT, PRINTED and
SEED choose otherwise.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from xml.etree import ElementTree

import pytest
from building import build
from generated import Maker
from outputs import outputs
from places import EVERY, ROOT

from corpus import ContentError, Corpus, load
from corpus.model.types import LANGUAGES
from exports.tables import FORMULA_STARTS
from hooks.outputs.node import node

SEED = int(os.environ.get("SEED", "20261127"))
CONTENTS = int(os.environ.get("CONTENTS", "100"))
BUILT = int(os.environ.get("BUILT", "3"))
PRINTED = int(os.environ.get("PRINTED", "1"))
# Each part is tried by a worker of its own.
PARTS = 4
# How many contents are tried, one after the other, until one passes.
TRIED = 50
# Of how many pages one is held to the standard; each, where KINDS=all says so.
FEW = 4
# A macro that names a record which only the published content has.
_SOURCES = "|".join(re.findall(r"^  - id: (\S+)$", (ROOT / "content/sources.yaml").read_text(encoding="utf-8"), re.M))
_NAMING = re.compile(rf"\{{\{{ \w+\(\"(?:(?:f2|pa22)-[a-z0-9-]+|{_SOURCES})\"[^}}]*\}}\}}")


@pytest.mark.parametrize("part", range(PARTS))
def test_what_is_passed_is_made(tmp_path: Path, record_property: Callable[[str, object], None], part: int) -> None:
    drawn, number = Random(SEED + part), 0
    counts: Counter[str] = Counter()
    held: Counter[str] = Counter()
    try:
        for _ in range(-(-CONTENTS // PARTS)):
            number = drawn.getrandbits(48)
            corpus = made(number, tmp_path / "content")
            counts["made" if corpus else "refused"] += 1
            held.update(second_layer(corpus) if corpus else {})
    finally:
        record_property("summary", f"contents, part {part}: {dict(counts)}, {dict(held)}; the last was {number}")
    assert counts["made"] >= counts.total() // 5
    assert min(held.values()) >= counts["made"] // 10


def made(number: int, folder: Path) -> Corpus | None:
    """Return the content of a number, all outputs of which have their form in one language; None where it is refused.

    One content of two is proofread. Each problem of what is refused is worded in both languages.
    """
    content = Maker(number).write(folder)
    try:
        corpus = load(content, proofread=number % 4 < 2)
    except ContentError as error:
        assert all(problem.line_in(language) for problem in error.problems for language in LANGUAGES)
        return None
    for name, text in outputs(corpus, LANGUAGES[number % 2 :][:1]):
        hold_to_its_form(name, text)
    return corpus


def second_layer(corpus: Corpus) -> dict[str, bool]:
    """Return what a corpus holds beyond its correspondences by the two texts."""
    return {
        "evidence": any(link.evidence for link in corpus.correspondences),
        "nearest": bool(corpus.near_misses),
        "aims": bool(corpus.aims),
        "follow-up": bool(corpus.follow_ups),
        "documents": any(pair.with_documents for pair in corpus.pairs),
    }


def hold_to_its_form(name: str, text: str) -> None:
    """Refuse a feed that is not well-formed, data that can't be read, and a cell that a spreadsheet would run."""
    if name.endswith(".xml"):
        ElementTree.fromstring(text)
    elif name.endswith(".json"):
        json.loads(text)
    elif name.endswith((".csv", ".tsv")):
        delimiter = "\t" if name.endswith(".tsv") else ","
        lines = io.StringIO(text.removeprefix("\ufeff"), newline="")
        rows = (line for line in lines if not (delimiter == "\t" and line.startswith("#")))
        cells = [cell for row in csv.reader(rows, delimiter=delimiter) for cell in row]
        run = [cell for cell in cells if cell.startswith(FORMULA_STARTS) and not re.fullmatch(r"-\d+(\.\d+)?", cell)]
        assert run == [], name


def passed(folder: Path, number: int) -> tuple[Path, int]:
    """Return a content that the check passes, the first from a number on, and that number.

    Raises AssertionError where none of the first few passes.
    """
    for tried in range(number, number + TRIED * 100_000, 100_000):
        content = Maker(tried).write(folder / "content")
        try:
            load(content)
        except ContentError:
            continue
        return content, tried
    raise AssertionError(f"none of {TRIED} contents passes the check, from number {number} on")


def plain_prose(folder: Path) -> Path:
    """Return a copy of the prose pages that names no record below an edition, a plan or a page."""
    shutil.copytree(ROOT / "docs", folder)
    for path in folder.rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        path.write_text(_NAMING.sub("un mot", text), encoding="utf-8")
    return folder


@pytest.mark.parametrize("number", range(BUILT))
def test_what_is_passed_is_built(tmp_path: Path, number: int) -> None:
    content, chosen = passed(tmp_path, SEED + number)
    site = tmp_path / "site"
    docs = plain_prose(tmp_path / "docs")
    done = build(site, CONTENT_DIR=str(content), DOCS_DIR=str(docs), **({} if number < PRINTED else {"LIVE": "true"}))
    assert done.returncode == 0, (chosen, done.stdout + done.stderr)
    assert "Traceback" not in done.stderr
    assert (site / "index.html").exists() and (number >= PRINTED or any(site.rglob("*.pdf")))
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    command = [node(), "tests/support/validate.mjs", str(site), *(pages if EVERY else pages[number::FEW])]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(found.stdout) == [], chosen
