"""Keeps what is made below .cache/ from growing without end."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

KEPT = 8


def forget_old(made: Iterable[Path]) -> None:
    """Erase all but the newest of some files or folders: another build, of other content, may be reading its own."""
    for path in sorted(made, key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
