"""Builds sites as a person does, each once for all workers of a run."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path

import pytest
from filelock import FileLock
from places import ROOT

# Seconds that no build takes, on a machine that others use too.
LONGEST_BUILD = 300
# The address that a site is built for, where a test asks for no other.
ADDRESS = "https://example.org/"
ARGUMENTS = ("build", "--strict")
# A process that has imported all that a build takes, and forks one for each: a third of what a small site costs.
_READY = multiprocessing.get_context("forkserver")
_READY.set_forkserver_preload(["mkdocs.__main__", "hooks.events"])


def shared_folder(factory: pytest.TempPathFactory) -> Path:
    """Return the folder of this run that all its workers share."""
    own = factory.getbasetemp()
    return own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own


def build(site: Path, root: Path = ROOT, /, **settings: str) -> subprocess.CompletedProcess[str]:
    """Build the site strictly into `site`, with settings from mkdocs.yml's environment; return how that ended.

    The project in `root` is built, for ADDRESS if for no other; this one in a process that has its modules at hand.
    Raises TimeoutExpired where it does not end: a live build waits until its content is mended.
    """
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_DIR": str(site), "SITE_URL": ADDRESS, **settings}
    command = [sys.executable, "-m", "mkdocs", *ARGUMENTS]
    if root == ROOT:
        return _forked(command, environment, settings.get("PYTHONPATH", ""))
    return subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False, timeout=LONGEST_BUILD
    )


def _forked(command: list[str], environment: dict[str, str], first: str) -> subprocess.CompletedProcess[str]:
    with tempfile.TemporaryDirectory() as folder:
        printed = [Path(folder, name) for name in ("stdout", "stderr")]
        process = _READY.Process(target=_run, args=(environment, first, *printed))
        process.start()
        process.join(LONGEST_BUILD)
        if process.exitcode is None:
            process.kill()
            raise subprocess.TimeoutExpired(command, LONGEST_BUILD)
        return subprocess.CompletedProcess(
            command, process.exitcode, *(path.read_text(encoding="utf-8") for path in printed)
        )


def _run(environment: dict[str, str], first: str, stdout: Path, stderr: Path) -> None:
    """Do what the command does, as if started anew by these settings, printing there.

    What Python runs at its start lies in the folder `first`, where one is given.
    """
    for path, descriptor in ((stdout, 1), (stderr, 2)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT), descriptor)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    os.chdir(ROOT)
    if first:
        sys.path.insert(0, first)
        sys.modules.pop("sitecustomize", None)
        import_module("sitecustomize")
    from mkdocs.__main__ import cli

    cli(ARGUMENTS)


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
