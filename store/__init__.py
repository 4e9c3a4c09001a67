"""What was made once and may be used again: each entry bears a digest of what it holds, so a damaged one is no entry.

Knows nothing of what it keeps.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

_LENGTH = 32
_A_MONTH = 30 * 24 * 3600 * 10**9
# What is being made has no key: it begins with this.
_DRAFT = "draft-"


class Store:
    """A folder of entries, each a file or a folder, named by its key and by a digest of what it holds."""

    def __init__(self, folder: Path, bound: int) -> None:
        """Open the store in `folder`, which `trim` holds to `bound` bytes. Raises OSError where it can't be."""
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._bound = bound
        self._entries = {path.name.partition(".")[0]: path for path in sorted(folder.iterdir())}

    def find(self, key: str) -> Path | None:
        """Return the entry of a key, whole as it was kept, or None; a damaged one is erased."""
        path = self._entries.get(key)
        if path is None:
            return None
        with suppress(FileNotFoundError):
            if path.name.split(".")[1:2] == [_digest(path)]:
                with suppress(OSError):  # In a folder that is only read, nothing is trimmed either.
                    os.utime(path)
                return path
        _erase(path)
        return None

    def keep(self, key: str, form: str, content: bytes) -> Path:
        """Keep a file of some form ("pdf"), whole or not at all, and return where it lies. Raises OSError."""
        return self._place(key, f".{form}", lambda draft: _write(draft, content))

    def keep_folder(self, key: str, fill: Callable[[Path], None]) -> Path:
        """Keep a folder that `fill` is given empty, whole or not at all, and return where it lies. Raises OSError."""

        def make(draft: Path) -> None:
            draft.mkdir()
            fill(draft)

        return self._place(key, "", make)

    def draft(self) -> TemporaryDirectory[str]:
        """Return a new folder beside the entries, to make something in. Raises OSError."""
        return TemporaryDirectory(prefix=_DRAFT, dir=self.folder, ignore_cleanup_errors=True)

    def trim(self) -> None:
        """Erase what was not used for a month, and what was used longest ago while there is more than may be held."""
        used = []
        unused = time.time_ns() - _A_MONTH
        for path in self.folder.iterdir():
            with suppress(FileNotFoundError):
                used.append((path.stat().st_mtime_ns, path, _size(path)))
        total = 0
        for moment, path, size in sorted(used, reverse=True):
            total += size
            if total > self._bound or moment < unused:
                _erase(path)

    def _place(self, key: str, form: str, make: Callable[[Path], None]) -> Path:
        with self.draft() as folder:
            draft = Path(folder) / "made"
            make(draft)
            path = self.folder / f"{key}.{_digest(draft)}{form}"
            if not path.is_dir():  # Another build may have been first, and be reading it.
                draft.replace(path)
        self._entries[key] = path
        return path


def key(*made_of: str | bytes) -> str:
    """Return the key of what is made of some texts: it changes with any of them."""
    digest = hashlib.sha256()
    for part in made_of:
        content = part.encode() if isinstance(part, str) else part
        digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()[:_LENGTH]


def _digest(path: Path) -> str:
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if file.is_file())
        return key(*(part for file in files for part in (file.relative_to(path).as_posix(), file.read_bytes())))
    return key(path.read_bytes())


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else (path,)
    return sum(file.stat().st_size for file in files)


def _erase(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink(missing_ok=True)
