"""A build fills a folder beside the site that stands, then puts it in its place at once: never half a site."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import sys
from pathlib import Path

_HERE, _EXCHANGE = -100, 2


class Staging:
    """Where one run of MkDocs builds; the site is left as it stood until `close`, and for good where a build fails."""

    def __init__(self) -> None:
        self.wanted = False
        self.complete = False
        self._site: Path | None = None
        self._draft: Path | None = None

    def open(self, site: Path) -> Path:
        """Return the folder to build in, in the place of `site`; what builds that were killed left there is erased."""
        for path in site.parent.glob(f"{site.name}.*.draft"):
            process = re.fullmatch(re.escape(site.name) + r"\.(\d+)\.draft", path.name)
            if process and not _runs(int(process[1])):
                shutil.rmtree(path, ignore_errors=True)
        self._site, self._draft = site, site.with_name(f"{site.name}.{os.getpid()}.draft")
        return self._draft

    @property
    def site(self) -> Path | None:
        """The site in whose place the folder is put; None before `open`."""
        return self._site

    def close(self) -> None:
        """Put the folder in the place of the site, where it is complete; erase what is left. Raises OSError."""
        if self._site is None or self._draft is None:
            return
        try:
            if self.complete:
                _replace(self._draft, self._site)
        finally:
            shutil.rmtree(self._draft, ignore_errors=True)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _replace(new: Path, old: Path) -> None:
    if not old.exists():
        new.rename(old)
    elif not _exchange(new, old):
        aside = new.with_suffix(".old")
        old.rename(aside)
        try:
            new.rename(old)
        except OSError:
            aside.rename(old)
            raise
        shutil.rmtree(aside, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange the names of two folders, with no moment in between; return whether this system can."""
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    return rename is not None and rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0
