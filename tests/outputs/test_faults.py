"""What the machine refuses is told in one sentence a language, and the site that stood stands as it was."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from building import build
from moment import build_until, whole
from places import ROOT, replace

from hooks.faults import fault
from hooks.outputs import staging
from hooks.outputs.node import NodeError
from hooks.outputs.staging import Staging

# Where it fails, at which write, and with what; then a word that each language must say.
MOMENTS = {
    "the disk of the site is full": ("site", 40, "ENOSPC", "place sur le disque", "space left"),
    "the cache may not be written": (f"{ROOT}/.cache", 1, "EROFS", "n’a pas le droit", "may not"),
    "killed": ("site", 120, "SIGKILL", "", ""),
}


@pytest.fixture(scope="module")
def stands(site: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A site that stands, in a folder that a build may write to, and the digest of it."""
    packed = shutil.ignore_patterns("*.br", "*.gz")
    folder = Path(shutil.copytree(site, tmp_path_factory.mktemp("stands") / "site", ignore=packed))
    return folder, whole(folder)


@pytest.mark.parametrize("name", MOMENTS)
def test_a_build_that_fails_leaves_the_site_as_it_stood(
    stands: tuple[Path, str], content: Path, name: str
) -> None:
    site, before = stands
    place, number, what, *words = MOMENTS[name]
    replace(content / "axes.yaml", "Améliorer les autobus", f"Améliorer ({name})")
    folder = str(site) if place == "site" else place
    done = build_until(site, folder, number, what, CONTENT_DIR=str(content), LIVE="true")
    assert done.returncode != 0, done.stderr
    assert whole(site) == before
    assert "Traceback" not in done.stderr
    told = done.stdout.split("\n")[1:-1]  # A line is left free before what ends a build.
    assert len(told) == (0 if what == "SIGKILL" else 2), done.stdout
    for line, word in zip(told, words, strict=False):
        assert word in line


def test_what_a_killed_build_left_is_erased_and_what_another_builds_is_not(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    folders = {process: tmp_path / f"site.{process}.draft" for process in (ended.pid, os.getppid())}
    for folder in (*folders.values(), tmp_path / "site.notes.draft"):
        folder.mkdir()
    Staging().open(tmp_path / "site")
    assert [folder.exists() for folder in folders.values()] == [False, True]
    assert (tmp_path / "site.notes.draft").exists()


@pytest.mark.parametrize("platform", ["linux", "another"])
@pytest.mark.parametrize("stood", [True, False])
def test_a_site_takes_the_other_s_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, stood: bool
) -> None:
    """Also on a system that can't exchange two names at once."""
    monkeypatch.setattr(staging.sys, "platform", platform)
    site = tmp_path / "site"
    if stood:
        site.mkdir()
        (site / "old.html").touch()
    turn = Staging()
    draft = turn.open(site)
    draft.mkdir()
    (draft / "new.html").touch()
    turn.complete = True
    turn.close()
    assert [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*"))] == ["site", "site/new.html"]


def behind(error: Exception) -> Exception:
    """Return an error that hides another, as MkDocs raises some."""
    try:
        raise RuntimeError("aborted") from error
    except RuntimeError as caught:
        return caught


@pytest.mark.parametrize("name", ["ENOSPC", "EDQUOT", "EFBIG", "EACCES", "EPERM", "EROFS", "ENOENT", "EIO"])
def test_each_refusal_is_one_sentence_in_each_language_with_its_place(name: str) -> None:
    code = getattr(errno, name)
    said = fault(behind(OSError(code, os.strerror(code), "/a/b")))
    french, english = said.splitlines()
    assert "« /a/b »" in french and "“/a/b”" in english
    assert fault(OSError(code, os.strerror(code))).count("\n") == 1
    assert name != "ENOSPC" or said != fault(OSError(errno.EACCES, "no", "/a/b"))


def test_what_node_says_of_the_disk_is_told_likewise_and_what_it_says_of_our_code_is_kept() -> None:
    assert "place sur le disque" in fault(NodeError("Error: ENOSPC: no space left on device, write\n    at node:fs"))
    assert fault(NodeError("site.css: ERROR: Could not resolve")) == "site.css: ERROR: Could not resolve"
    assert fault(ValueError("a bug")) is None


def test_without_node_a_build_says_how_to_get_it(content: Path, tmp_path: Path) -> None:
    replace(content / "axes.yaml", "Améliorer les autobus", "Un index à faire")
    done = build(tmp_path / "site", CONTENT_DIR=str(content), LIVE="true", PATH=str(tmp_path))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "manque : lancer « make build »" in done.stdout and "is missing: run “make build”" in done.stdout
    assert not (tmp_path / "site").exists()
