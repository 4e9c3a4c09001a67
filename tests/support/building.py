"""Builds sites as a person does, each once for all workers of a run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock
from places import ROOT

# Seconds that no build takes, on a machine that others use too.
LONGEST_BUILD = 300
# The address that a site is built for, where a test asks for no other.
ADDRESS = "https://example.org/"


def shared_folder(factory: pytest.TempPathFactory) -> Path:
    """Return the folder of this run that all its workers share."""
    own = factory.getbasetemp()
    return own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own


def build(site: Path, root: Path = ROOT, /, **settings: str) -> subprocess.CompletedProcess[str]:
    """Build the site strictly into `site`, with settings from mkdocs.yml's environment; return how that ended.

    The project in `root` is built, for ADDRESS if for no other. Raises TimeoutExpired where it does not end: a live
    build waits until its content is mended.
    """
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_DIR": str(site), "SITE_URL": ADDRESS, **settings}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    return subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False, timeout=LONGEST_BUILD
    )


def built(factory: pytest.TempPathFactory, name: str, content: Path, **settings: str) -> Path:
    """Return the site of the content in a folder; raises AssertionError where it can't be built without a warning.

    What the build printed lies beside the site, as `name`.log.
    """
    site = shared_folder(factory) / name
    with FileLock(site.with_suffix(".lock")):
        if not site.exists():
            done = build(site, CONTENT_DIR=str(content), **settings)
            assert done.returncode == 0, done.stdout + done.stderr
            assert "WARNING" not in done.stderr, done.stderr
            site.with_suffix(".log").write_text(done.stderr, encoding="utf-8")
    return site
