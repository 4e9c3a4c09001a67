"""Where things lie: the repository, the example that behaviour is tested on, and the content that is published."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLE = ROOT / "tests" / "content"
# As for a build: another content may be tried in the place of the real one.
LIVE = ROOT / os.environ.get("CONTENT_DIR", "content")
# `make test` looks at samples where KINDS=all looks at every page, language, theme and document.
EVERY = os.environ.get("KINDS") == "all"
# What the example takes from the project, since it is no content: the words of the interface and the pages.
INTERFACE = ("labels.yaml", "pages.yaml")


def copy_example(folder: Path, *left_out: str) -> Path:
    """Return `folder`, made a copy of the example, whole but for the files `left_out`."""
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns(*left_out))
    for name in INTERFACE:
        shutil.copyfile(ROOT / "content" / name, folder / name)
    return folder


def copy_unpublished(folder: Path) -> Path:
    """Return `folder`, made a copy of the example of which nothing was published, let alone withdrawn."""
    copy_example(folder, "published.json")
    for name in ("withdrawn.yaml", "translations.yaml", "amended.yaml"):
        path = folder / name
        path.write_text(path.read_text(encoding="utf-8").partition("\n  - ")[0] + "\n", encoding="utf-8")
    return folder


def replace(path: Path, find: str, put: str) -> None:
    """Put `put` in the place of the first `find` in a file. Raises AssertionError where it is not there."""
    text = path.read_text(encoding="utf-8")
    assert find in text, f"{path.name}: {find}"
    path.write_text(text.replace(find, put, 1), encoding="utf-8")


def cut(path: Path, start: str, end: str) -> str:
    """Cut what stands in a file from `start` to just before `end`; return it. Raises ValueError where it is not."""
    text = path.read_text(encoding="utf-8")
    piece = text[text.index(start) : text.index(end, text.index(start))]
    path.write_text(text.replace(piece, "", 1), encoding="utf-8")
    return piece
