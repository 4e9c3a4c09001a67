"""After any edit, each page of `make serve` is what a whole build writes, byte for byte.

`make test` makes 8 edits, one upon the other, and compares all pages after the last; `make torture` makes 200 and
compares after each. EDITS, EACH and SEED choose otherwise.
"""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

import pytest
from building import build
from edits import edit
from mkdocs.commands import build as mkdocs
from mkdocs.config import load_config
from places import copy_unpublished

from corpus.addresses import ASSETS
from hooks.outputs.doors import doors
from hooks.serving.pages import Pages

SEED = int(os.environ.get("SEED", "20261128"))
EDITS = int(os.environ.get("EDITS", "8"))
# After how many edits a whole build is made to compare with.
EACH = int(os.environ.get("EACH", "8"))
# How many edits one worker makes; and how many pages are asked for after each, as an editor does.
PART, ASKED = 50, 6
URL = "http://127.0.0.1:8000/"
LIVE = {"LIVE": "true", "CONTENT_DIR": "content"}


@pytest.mark.parametrize("part", range(-(-EDITS // PART)))
def test_what_is_served_is_what_a_build_writes(tree: Path, monkeypatch: pytest.MonkeyPatch, part: int) -> None:
    for name, setting in LIVE.items():
        monkeypatch.setenv(name, setting)
    copy_unpublished(tree / "content")
    random, made = Random(SEED + part), []
    served(tree)
    for number in range(min(EDITS, PART)):
        made.append(edit(tree, number, random))
        pages = served(tree)
        for path in random.sample([*pages], ASKED):
            assert pages[path] is pages[path]
        if (number + 1) % EACH == 0:
            assert different(pages, whole(tree)) == [], made


def served(tree: Path) -> Pages:
    """Return the pages of the tree as `make serve` has them after a save."""
    config = load_config(str(tree / "mkdocs.yml"), site_dir=str(tree / "served"))
    config.site_url = URL
    mkdocs.build(config, serve_url=URL)
    return config.extra["pages"]


def whole(tree: Path) -> dict[str, bytes]:
    """Return what a build of the tree makes of its content, by its path from the site's root."""
    site = tree / "site"
    done = build(site, tree, SITE_URL=URL, **LIVE)
    assert done.returncode == 0, done.stderr
    files = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in files.items() if not name.startswith(ASSETS)}


def different(pages: Pages, files: dict[str, bytes]) -> list[str]:
    """Return the paths where something else is served than was built; a preview is built without short addresses."""
    ours = pages.keys() - dict(doors(pages.renderer)).keys()
    return sorted(path for path in ours | files.keys() if path not in pages or pages[path] != files.get(path))
