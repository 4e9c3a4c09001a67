"""What Git knows of the content's files at a revision."""

from __future__ import annotations

import subprocess
from pathlib import Path


class NoRevision(Exception):
    """The revision to compare with is not known to Git; the message is its name."""


def is_repository(folder: Path) -> bool:
    """Return whether a folder lies in a Git repository, and Git is there to say so."""
    done = _git(folder, "rev-parse", "--git-dir")
    return done is not None and done.returncode == 0


def commit(folder: Path, revision: str) -> str:
    """Return the full name of the commit of a revision. Raises NoRevision where Git has none."""
    done = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if done is None or done.returncode:
        raise NoRevision(revision)
    return done.stdout.decode().strip()


def fork(folder: Path, branches: tuple[str, ...]) -> str:
    """Return the commit at which what is checked out left the first of these branches that there is, or its own."""
    for branch in branches:
        done = _git(folder, "merge-base", "HEAD", branch)
        if done is not None and done.returncode == 0:
            return done.stdout.decode().strip()
    return "HEAD"


def files_at(folder: Path, revision: str) -> list[str]:
    """Return the names of the files of a folder at a revision, from that folder."""
    done = _git(folder, "ls-tree", "-r", "--name-only", "--end-of-options", revision, "./")
    return done.stdout.decode().splitlines() if done else []


def file_at(folder: Path, revision: str, name: str) -> bytes | None:
    """Return the bytes of a folder's file at a revision, or None where it is not there."""
    done = _git(folder, "show", "--end-of-options", f"{revision}:./{name}")
    return done.stdout if done is not None and done.returncode == 0 else None


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes] | None:
    try:
        return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    except OSError:
        return None
