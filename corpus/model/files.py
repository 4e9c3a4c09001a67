"""The files of the content: which there are, what their top keys are, and which model the items of each follow.

A list may go on in a folder of its file's name: axes/f3.yaml beside axes.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from corpus.model.aim import Aim
from corpus.model.amended import Amended
from corpus.model.correspondence import Unmatched
from corpus.model.kinds import KINDS
from corpus.model.labels import Labels
from corpus.model.page import Navigation
from corpus.model.reviewed import Reviewed
from corpus.model.withdrawn import Withdrawn


@dataclass(frozen=True)
class Section:
    """One top key of a file: a list of records of one model, which some may leave empty, or a single mapping."""

    key: str
    model: type[BaseModel]
    many: bool = True
    may_be_empty: bool = False


# What is no kind of record, by the file that it stands in.
_OTHERS = (
    ("correspondences.yaml", Section("unmatched", Unmatched)),
    ("correspondences.yaml", Section("aims", Aim, may_be_empty=True)),
    ("pages.yaml", Section("navigation", Navigation, many=False)),
    ("withdrawn.yaml", Section("withdrawn", Withdrawn, may_be_empty=True)),
    ("translations.yaml", Section("reviewed", Reviewed, may_be_empty=True)),
    ("amended.yaml", Section("amended", Amended, may_be_empty=True)),
    ("labels.yaml", Section("labels", Labels, many=False)),
)


def _files() -> dict[str, tuple[Section, ...]]:
    files: dict[str, list[Section]] = {}
    kinds = (
        (kind.file, Section(kind.key, kind.model, may_be_empty=kind.may_be_empty))
        for kind in KINDS.values()
        if kind.file
    )
    for file, section in (*kinds, *_OTHERS):
        files.setdefault(file, []).append(section)
    return {file: tuple(sections) for file, sections in files.items()}


FILES: dict[str, tuple[Section, ...]] = _files()


def files_in(folder: Path) -> Iterator[str]:
    """Yield the name of each file of the content in `folder`, whether it is there or not, then of those beside it."""
    for file in FILES:
        yield file
        beside = (folder / file).with_suffix("")
        yield from (f"{beside.name}/{path.name}" for path in sorted(beside.glob("*.yaml")))


def main_file(file: str) -> str:
    """Return the name of the file whose lists `file` goes on with: "axes.yaml" for "axes/f3.yaml" and for itself."""
    return f"{file.partition('/')[0].removesuffix('.yaml')}.yaml"
