"""Keeps the styles, scripts and fonts of the release before: a page that was loaded then still finds its own."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from corpus.addresses import ASSETS, RELEASE
from deployment.asking import ask

_HASHED = re.compile(r"[a-z0-9-]+(\.[a-z]+)?\.[A-Z0-9]{8}\.[a-z0-9]+")


def is_hashed(name: str) -> bool:
    """Return whether the name of a file holds a hash; one that does holds nothing else that could lead anywhere."""
    return _HASHED.fullmatch(name) is not None


class NoRelease(Exception):
    """The live site's list or one of its files can't be read; the message says which, and why."""


@dataclass(frozen=True)
class Release:
    """The hashed files of a release: its own, and those that it keeps of the one before."""

    files: tuple[str, ...]
    kept: tuple[str, ...] = ()

    @classmethod
    def read(cls, text: str | bytes) -> Release:
        """Return the release that a list tells of. Raises ValueError for what is no such list."""
        listed = json.loads(text)
        if not isinstance(listed, dict) or listed.keys() != {"files", "kept"}:
            raise ValueError("no list of a release")
        names = [name for key in ("files", "kept") for name in listed[key]]
        if not all(isinstance(name, str) and is_hashed(name) for name in names):
            raise ValueError("a name without a hash")
        return cls(tuple(listed["files"]), tuple(listed["kept"]))

    def write(self, folder: Path) -> None:
        """Write the list below the folder of a site. Raises OSError."""
        listed = {"files": sorted(self.files), "kept": sorted(self.kept)}
        (folder / RELEASE).write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")

    def after(self, before: Release) -> tuple[str, ...]:
        """Return what this release keeps of the live one: the same again, where it is that very one."""
        kept = before.kept if set(before.files) == set(self.files) else before.files
        return tuple(name for name in kept if name not in self.files)


def keep(url: str, folder: Path) -> int:
    """Lay the files of the live site's release into the folder of a new one; return how many. First there is none.

    `url` ends in a slash. Raises NoRelease where one can't be read, OSError where one can't be written.
    """
    answer = ask(url + RELEASE)
    if answer.status == 404:
        return 0
    try:
        if answer.status != 200:
            raise ValueError(answer.why or answer.status)
        before = Release.read(answer.body)
    except ValueError as error:
        raise NoRelease(f"{url}{RELEASE}: {error}") from None
    new = Release.read((folder / RELEASE).read_bytes())
    kept = new.after(before)
    for name in kept:
        file = ask(f"{url}{ASSETS}{name}")
        if file.status != 200:
            raise NoRelease(f"{url}{ASSETS}{name}: {file.why or file.status}")
        (folder / ASSETS / name).write_bytes(file.body)
    Release(new.files, kept).write(folder)
    return len(kept)
