"""Proves the way out: without Material, and with ProperDocs in MkDocs' place, each file of the site stays the same.

Run it with `make exit-proof`. What it builds with is installed below .cache/ from the locked requirements, then erased.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".cache" / "exit-proof"
PYTHON = FOLDER / "environment" / "bin" / "python"
MATERIAL = ("mkdocs-material", "mkdocs-material-extensions")
# What builds, what is installed for it, and what is uninstalled then.
WAYS = (("mkdocs", "requirements.txt", MATERIAL), ("properdocs", "requirements-properdocs.txt", ("mkdocs",)))


def main() -> int:
    """Print for each way how many files come out the same, and which do not; return 1 where there is one that does."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    usual = built(Path(sys.executable), "mkdocs", "material")
    venv.create(FOLDER / "environment", with_pip=True)
    failed = 0
    for tool, requirements, unwanted in WAYS:
        run(PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", requirements)
        run(PYTHON, "-m", "pip", "uninstall", "--quiet", "--yes", *unwanted)
        files = built(PYTHON, tool, "null")
        different = sorted(name for name in usual.keys() | files.keys() if usual.get(name) != files.get(name))
        same = len(usual.keys() | files.keys()) - len(different)
        print(f"{tool} without {', '.join(unwanted)}: {same} files the same, {len(different)} different", *different)
        failed |= bool(different) or not same
    shutil.rmtree(FOLDER)
    return failed


def built(python: Path, tool: str, theme: str) -> dict[str, str]:
    """Return the hash of each file of the site, by its path, as `tool` builds it; raises CalledProcessError."""
    site = FOLDER / f"{tool}-{theme}"
    run(python, "-m", tool, "build", "--strict", "--quiet", SITE_DIR=str(site), THEME=theme)
    paths = [path for path in site.rglob("*") if path.is_file()]
    return {path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


def run(python: Path, *arguments: str, **settings: str) -> None:
    """Run Python from the root of the project, where the packages of the site lie; raises CalledProcessError."""
    subprocess.run([python, *arguments], cwd=ROOT, env=os.environ | settings, check=True)


if __name__ == "__main__":
    sys.exit(main())
