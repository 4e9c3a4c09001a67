"""The site that stands while another is built beside it: what that makes again, byte for byte, is known for the same.

Such a file keeps its day, by which hosts and visitors know it; what takes long to pack is taken as it stands.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from stat import S_ISREG


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
        if self._site is None:
            return
        for folder, _, names in os.walk(self._draft):
            beside = os.path.join(self._site, os.path.relpath(folder, self._draft))
            for name in names:
                _keep_day(os.path.join(folder, name), os.path.join(beside, name))


def _keep_day(path: str, old: str) -> None:
    try:
        before = os.stat(old)
    except (FileNotFoundError, NotADirectoryError):
        return
    now = os.stat(path)
    if not S_ISREG(before.st_mode) or now.st_size != before.st_size or os.path.samestat(now, before):
        return
    with open(path, "rb") as new, open(old, "rb") as stood:
        is_same = new.read() == stood.read()
    if is_same:
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def take(old: Path, path: Path) -> None:
    """Put a file that stands in the draft too: under two names, or, where a disk has no such thing, as a copy.

    Raises OSError.
    """
    try:
        os.link(old, path)
    except OSError:
        shutil.copy2(old, path)
