"""Runs the project's command as a person does."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from places import ROOT

Run = Callable[..., subprocess.CompletedProcess[str]]


def run(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m corpus` in a folder; only what is given of the environment is told."""
    known = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, "-m", "corpus", *arguments]
    return subprocess.run(command, cwd=cwd, env=known, capture_output=True, encoding="utf-8", check=False)
