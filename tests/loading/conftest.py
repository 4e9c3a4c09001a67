"""The command's own function, which a process of its own only begins."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from command import Run

from corpus.__main__ import main


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run it in a folder, told nothing of the environment but what is given."""

    def call(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
        monkeypatch.chdir(cwd)
        for name in ("LANG", "LC_ALL", "VISAVIS_LANG", "GITHUB_ACTIONS"):
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        try:
            code = main([*arguments])
        except SystemExit as refused:
            code = int(refused.code or 0)
        return subprocess.CompletedProcess(arguments, code, *capfd.readouterr())

    return call
