"""`make serve`, in a copy of the tree, with the example beside it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest
from asking import free_port, read, wait_until
from places import ROOT, copy_example

LEFT_OUT = shutil.ignore_patterns(
    ".venv*", "node_modules", ".git", "site", "*.egg-info", ".*cache", "content", "tests"
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the tree, which takes this environment, its packages and what they made before for its own."""
    folder = Path(shutil.copytree(ROOT, tmp_path / "tree", ignore=LEFT_OUT))
    copy_example(tmp_path / "content")
    for name in (".venv", "node_modules"):
        folder.joinpath(name).symlink_to(ROOT / name)
    stamp = folder / ".cache" / "stamps" / "site"
    stamp.parent.mkdir(parents=True)
    stamp.touch()
    for path in (ROOT / ".cache").iterdir():
        if path.name != "stamps":
            folder.joinpath(".cache", path.name).symlink_to(path)
    return folder


@pytest.fixture
def served(tree):
    """The address that `make serve` was started at, and what it prints."""
    port, log = free_port(), tree.parent / "log"
    # Nothing of what another make was told, as `make proof` is which content to try.
    of_make = ("MAKEFLAGS", "MFLAGS", "MAKEOVERRIDES")
    inherited = {name: value for name, value in os.environ.items() if name not in of_make}
    # What a server that is ended leaves behind goes with the test.
    environment = {**inherited, "PYTHONPATH": str(tree), "CONTENT_DIR": "../content", "TMPDIR": str(tree.parent)}
    with log.open("wb") as output:
        command = ["make", "serve", f"PORT={port}"]
        server = subprocess.Popen(
            command, cwd=tree, env=environment, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
    url = f"http://127.0.0.1:{port}/"
    try:
        assert wait_until(lambda: "<h1" in read(url)), log.read_text(encoding="utf-8")
        yield url, log
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(120)
