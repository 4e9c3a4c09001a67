"""The site that stands while another is built beside it: what that makes again, byte for byte, is known for the same.

Such a file keeps its day, by which hosts and visitors know it; what takes long to pack is taken as it stands.
"""

from __future__ import annotations

import filecmp
import os
import shutil
from pathlib import Path


class Standing:
    """The site in a folder, or none, for the draft that will take its place."""

    def __init__(self, site: Path | None, draft: Path) -> None:
        self._site = site
        self._draft = draft

    def find(self, path: Path) -> Path | None:
        """Return the file that stands where one of the draft will, or None."""
        old = self._site / path.relative_to(self._draft) if self._site else None
        return old if old and old.is_file() else None

    def keep_days(self) -> None:
        """Give each file of the draft that holds what the one that stands holds the day of that. Raises OSError."""
        for path in self._draft.rglob("*"):
            old = self.find(path) if path.is_file() else None
            if old and not path.samefile(old) and filecmp.cmp(path, old, shallow=False):
                status = old.stat()
                os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def take(old: Path, path: Path) -> None:
    """Put a file that stands in the draft too: under two names, or, where a disk has no such thing, as a copy.

    Raises OSError.
    """
    try:
        os.link(old, path)
    except OSError:
        shutil.copy2(old, path)
