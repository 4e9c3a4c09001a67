"""The machine at its worst: each build ends in the old site or in the new one, whole, and never in a traceback.

`make torture` runs it. KILLS is how many moments of a build it is killed at.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from building import ADDRESS, build
from moment import build_until, whole, writes
from places import ROOT, copy_example, replace

KILLS = int(os.environ.get("KILLS", "200"))
FULL = 20
FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")


@pytest.fixture(scope="module")
def two(site: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, str, str]:
    """A site that stands, the changed content of the next, and the digests of both."""
    folder = tmp_path_factory.mktemp("two")
    content = copy_example(folder / "content")
    replace(content / "axes.yaml", "Améliorer les autobus", "Améliorer les trains")
    assert build(folder / "new", CONTENT_DIR=str(content)).returncode == 0
    stands = Path(shutil.copytree(site, folder / "site"))
    return stands, content, whole(stands), whole(folder / "new")


def test_killed_at_any_moment(two: tuple[Path, Path, str, str], tmp_path: Path) -> None:
    site, content, old, new = two
    count = writes(tmp_path / "site", str(tmp_path / "site"), tmp_path / "count", CONTENT_DIR=str(content))
    ends = []
    for kill in range(KILLS):
        moment = 1 + kill * count // KILLS
        done = build_until(site, str(site), moment, "SIGKILL", CONTENT_DIR=str(content))
        assert done.returncode != 0, moment
        ends.append(whole(site))
        assert ends[-1] in (old, new), moment
    print(f"\n{KILLS} kills in {count} writes: {ends.count(old)} times the old site, {ends.count(new)} times the new")
    assert build(site, CONTENT_DIR=str(content)).returncode == 0
    assert whole(site) == new
    assert sorted(path.name for path in site.parent.iterdir()) == ["content", "new", "site"]


@pytest.mark.parametrize("place", ["site", "cache", "tmp"])
def test_a_full_disk_at_any_moment(
    two: tuple[Path, Path, str, str], tmp_path: Path, place: str
) -> None:
    """A title changes each time, so that something must be written to the cache."""
    site, _, _, _ = two
    content = copy_example(tmp_path / "content")
    replace(content / "axes.yaml", "Améliorer les autobus", "Améliorer les trains")
    before = whole(site)
    tmp = tmp_path / "tmp"
    tmp.mkdir()
    folder = {"site": str(site), "cache": f"{ROOT}/.cache", "tmp": str(tmp)}[place]
    for number in range(FULL):
        title = "Améliorer les trains" if number == 0 else f"Améliorer {place} {number - 1}"
        replace(content / "axes.yaml", title, f"Améliorer {place} {number}")
        moment = 1 + number * 100 if place == "site" else 1 + number
        done = build_until(site, folder, moment, "ENOSPC", CONTENT_DIR=str(content), TMPDIR=str(tmp))
        assert "Traceback" not in done.stderr
        if done.returncode:
            assert whole(site) == before
            assert "place sur le disque" in done.stdout and "space left on the disk" in done.stdout
        else:
            before = whole(site)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk that holds no site; only root may mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.call(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk]):
        pytest.fail("run it as root: it mounts a small disk")
    yield disk
    subprocess.check_call(["umount", disk])


def test_a_disk_that_is_really_full(small_disk: Path, example: Path) -> None:
    done = build(small_disk / "site", CONTENT_DIR=str(example))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "place sur le disque" in done.stdout and "space left on the disk" in done.stdout
    assert list(small_disk.iterdir()) == []


def test_two_builds_at_once(site: Path, example: Path, tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as both:
        done = list(both.map(lambda _: build(tmp_path / "site", CONTENT_DIR=str(example)), range(2)))
    assert [one.returncode for one in done] == [0, 0]
    assert whole(tmp_path / "site") == whole(site)
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_clock_at_1970(site: Path, example: Path, tmp_path: Path) -> None:
    if not FAKETIME.exists():
        pytest.fail("apt-get install faketime")
    clock = {"LD_PRELOAD": str(FAKETIME), "FAKETIME": "@1970-01-01 00:00:01", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    done = build(tmp_path / "site", CONTENT_DIR=str(example), **clock)
    # The ledger is then of a day to come: the check says so in both languages, with the clock as the cause.
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "se croit le 1970-01-01" in done.stderr and "takes today for 1970-01-01" in done.stderr
    assert not (tmp_path / "site").exists()


def test_a_path_with_spaces_quotes_and_accents_and_no_repository(site: Path, tmp_path: Path) -> None:
    """A tree as it is downloaded, which makes its own environment."""
    tree = tmp_path / "a \"b\" 'c' é"
    files = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT, text=True).split("\0")[:-1]
    for name in files:
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, tree / name)
    shutil.rmtree(tree / "content")
    copy_example(tree / "content")
    environment = {**os.environ, "SITE_URL": ADDRESS}
    done = subprocess.run(["make", "build"], cwd=tree, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert whole(tree / "site") == whole(site)
