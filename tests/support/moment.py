"""Builds a site while something fails at a given moment, and compares whole sites."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

from building import build

MOMENTS = Path(__file__).parent / "moments"
NEVER = 1_000_000


def build_until(site: Path, folder: str, number: int, what: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Build into `site`; from the write `number` below paths that begin with `folder` on, `what` happens."""
    return build(site, PYTHONPATH=str(MOMENTS), MOMENT=f"{folder}:{number}:{what}", **settings)


def writes(site: Path, folder: str, count: Path, **settings: str) -> int:
    """Build into `site` and return how often something was written below paths that begin with `folder`."""
    done = build_until(site, folder, NEVER, "ENOSPC", MOMENTS=str(count), **settings)
    assert done.returncode == 0, done.stderr
    return int(count.read_text(encoding="utf-8"))


def whole(site: Path) -> str:
    """Return a digest of a folder: of the name of each of its files, and of what they hold."""
    digest = hashlib.sha256()
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        digest.update(f"{path.relative_to(site)}\n{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()
