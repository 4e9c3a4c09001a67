"""Writes the JSON Schemas of the content's files, which their first lines name."""

from __future__ import annotations

import json
from pathlib import Path

from corpus.load import load
from corpus.messages.commands import COMMANDS
from corpus.views.schemas import schemas


def write_schemas(folder: Path, target: Path, language: str) -> int:
    """Write a schema for each file of `folder` into `target`; return the exit code.

    Raises ContentError where the content has problems: nothing is written then.
    """
    made = schemas(load(folder))
    target.mkdir(exist_ok=True)
    for name, schema in made.items():
        (target / name).write_text(json.dumps(schema, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(COMMANDS["schemas"][language].format(path=target, count=len(made)))
    return 0
