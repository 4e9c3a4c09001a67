"""What builds keep for the next one, in .cache/."""

from __future__ import annotations

import shutil
from pathlib import Path

# Other builds, of other files, may be reading their own.
KEPT = 8


def forget_old(folder: Path) -> None:
    """Remove all but the newest of what lies in a folder."""
    for old in sorted(folder.glob("*"), key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
        if old.is_dir():
            shutil.rmtree(old, ignore_errors=True)
        else:
            old.unlink(missing_ok=True)
