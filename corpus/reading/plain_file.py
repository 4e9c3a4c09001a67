"""The bytes of a file that is nothing but a file, and no larger than it may be."""

from __future__ import annotations

import os
import stat
from pathlib import Path


class Unreadable(Exception):
    """A file can't be read; `code` is that of the message that says why."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


def read_plain(path: Path, limit_mb: int) -> bytes:
    """Return the bytes of a file.

    Raises Unreadable where it is not there, is no plain file (a pipe would wait for ever), may not be read, or is over
    `limit_mb`.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Unreadable("file_not_plain")
        with open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)), "rb") as file:
            raw = file.read(limit_mb * 1024 * 1024 + 1)
    except FileNotFoundError:
        raise Unreadable("file_missing") from None
    except OSError:
        raise Unreadable("file_unreadable") from None
    if len(raw) > limit_mb * 1024 * 1024:
        raise Unreadable("file_too_large")
    return raw
