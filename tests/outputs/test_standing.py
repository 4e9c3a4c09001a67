"""What a build makes again byte for byte keeps its day, and what takes long to make is taken as it stands."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from building import build

from corpus.addresses import OFFLINE_COPY
from hooks.outputs import offline
from hooks.outputs.standing import Standing, take

TEXT = "Une page qui se répète. " * 100


def test_a_second_build_writes_nothing_anew(site: Path, example: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(site, tmp_path / "site"))
    before = stamps(folder)
    (folder / "fil.xml").write_bytes(b"spoiled")
    done = build(folder, CONTENT_DIR=str(example))
    assert done.returncode == 0, done.stderr
    after = stamps(folder)
    assert after.keys() == before.keys()
    changed = {name for name, status in after.items() if status.st_mtime_ns != before[name].st_mtime_ns}
    assert changed == {"fil.xml"}
    assert (folder / "fil.xml").read_bytes() == (site / "fil.xml").read_bytes()
    written = {name for name, status in after.items() if status.st_ino != before[name].st_ino}
    assert OFFLINE_COPY not in written


def stamps(folder: Path) -> dict[str, os.stat_result]:
    """Return what the disk knows of each file of a site."""
    return {path.relative_to(folder).as_posix(): path.stat() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A site that stands, and a draft that holds the same."""
    site, draft = tmp_path / "site", tmp_path / "draft"
    for folder in (site, draft):
        folder.mkdir()
        (folder / "index.html").write_text(TEXT, encoding="utf-8")
    return site, draft


def test_what_changed_keeps_no_day(folders) -> None:
    site, draft = folders
    os.utime(site / "index.html", (1, 1))
    Standing(site, draft).keep_days()
    assert (draft / "index.html").stat().st_mtime == 1
    (draft / "index.html").write_text(TEXT.upper(), encoding="utf-8")
    Standing(site, draft).keep_days()
    assert (draft / "index.html").stat().st_mtime != 1


@pytest.mark.parametrize("shares", [True, False])
def test_what_is_taken_is_the_same_on_a_disk_that_does_not_share_files(
    folders, monkeypatch: pytest.MonkeyPatch, shares: bool
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    site, draft = folders
    if not shares:
        monkeypatch.setattr("os.link", refuse)
    taken = draft / "copy.zip"
    take(site / "index.html", taken)
    assert taken.samefile(site / "index.html") == shares
    assert taken.read_bytes() == (site / "index.html").read_bytes()
    assert taken.stat().st_mtime_ns == (site / "index.html").stat().st_mtime_ns


def test_a_damaged_copy_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offline, "CACHE", tmp_path / "copies")
    stood, draft = tmp_path / "site" / "copy.zip", tmp_path / "draft" / "copy.zip"
    entries = [("page.html", TEXT.encode())]
    for path in (stood, draft):
        path.parent.mkdir()
    offline.Copies(Standing(None, stood.parent)).write(stood, ["made of this"], iter(entries))
    whole = stood.read_bytes()
    copies = offline.Copies(Standing(stood.parent, draft.parent))
    copies.write(draft, ["made of this"], iter(entries))
    assert draft.samefile(stood)
    draft.unlink()
    stood.write_bytes(whole[:-1])
    copies.write(draft, ["made of this"], iter(entries))
    assert draft.read_bytes() == whole
