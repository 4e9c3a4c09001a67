"""The exports are valid: by the packages that are named for each format, run in an environment of their own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from places import ROOT

PYTHON = ROOT / ".venv-exports" / "bin" / "python"
VALIDATORS = ("frictionless", "sssom", "json_schema", "feed_fr", "feed_en", "schema_org")


def validate(*sites: Path) -> list[dict[str, list[str]]]:
    assert PYTHON.exists(), "the validators are missing: run make test, which installs them"
    command = [str(PYTHON), str(ROOT / "tests" / "support" / "validate_exports.py"), *map(str, sites)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def found(subpath_site: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, list[str]]]:
    """What the validators find wrong, by validator: with the site as it is published below a path, and once spoiled.

    Both in one run: most of its time goes into loading the validators.
    """
    return validate(subpath_site, spoiled(subpath_site, tmp_path_factory.mktemp("spoiled")))


@pytest.mark.parametrize("validator", VALIDATORS)
def test_the_exports_validate(found, validator):
    good, bad = found
    assert good[validator] == []
    assert bad[validator], "what validates must be able to fail"


def spoiled(subpath_site: Path, tmp_path: Path) -> Path:
    """Return a copy of the exports with one fault a format."""
    for path in subpath_site.rglob("*"):
        name = path.relative_to(subpath_site).as_posix()
        if name.startswith("data/v1/") or name in ("fil.xml", "en/feed.xml", "mesures/pa22-o1-1/index.html"):
            target = tmp_path / name
            target.mkdir(parents=True, exist_ok=True) if path.is_dir() else _copy(path, target)
    return tmp_path


SPOILED = {
    "correspondences.csv": ("f2-a2-1,", "f9-a9-9,"),
    "correspondences.sssom.tsv": ("skos:narrowMatch", "elsewhere:narrowMatch"),
    "visavis.json": ('"same": ', '"alike": '),
    "fil.xml": ("</feed>", ""),
    "feed.xml": ("<updated>", "<changed>"),
    "index.html": ('"isPartOf"', '"isParted"'),
}


def _copy(path: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if path.name not in SPOILED:
        target.write_bytes(path.read_bytes())
        return
    good, bad = SPOILED[path.name]
    text = path.read_bytes().decode()
    assert good in text, path
    target.write_bytes(text.replace(good, bad).encode())
