"""What a build makes again byte for byte keeps its day, and is not packed anew."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from building import build

from corpus.addresses import ASSETS, OFFLINE_COPY
from hooks.outputs import compressed
from hooks.outputs.compressed import compress
from hooks.outputs.standing import Standing

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
    assert [name for name in written if name.endswith((".br", ".gz")) or name == OFFLINE_COPY] == []


def stamps(folder: Path) -> dict[str, os.stat_result]:
    """Return what the disk knows of each file of a site."""
    return {path.relative_to(folder).as_posix(): path.stat() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A site that stands, packed, and a draft that holds the same, unpacked."""
    monkeypatch.setattr(compressed, "CACHE", tmp_path / "packed")
    site, draft = tmp_path / "site", tmp_path / "draft"
    for folder in (site, draft):
        (folder / ASSETS).mkdir(parents=True)
        (folder / "index.html").write_text(TEXT, encoding="utf-8")
    compress(site, Standing(None, site))
    return site, draft


@pytest.mark.parametrize("ending", ["br", "gz"])
@pytest.mark.parametrize("damage", [lambda packed: packed[:-9], lambda packed: b"no", lambda packed: b""])
def test_a_damaged_file_that_is_packed_is_made_anew(folders, ending: str, damage) -> None:
    site, draft = folders
    packed = site / f"index.html.{ending}"
    whole = packed.read_bytes()
    packed.write_bytes(damage(whole))
    compress(draft, Standing(site, draft))
    assert (draft / packed.name).read_bytes() == whole


def test_what_changed_is_packed_anew(folders) -> None:
    site, draft = folders
    (draft / "index.html").write_text(TEXT.upper(), encoding="utf-8")
    standing = Standing(site, draft)
    compress(draft, standing)
    standing.keep_days()
    for name in ("index.html", "index.html.br", "index.html.gz"):
        assert not (draft / name).samefile(site / name)
    assert (draft / "index.html").read_text(encoding="utf-8") == TEXT.upper()


def test_a_disk_that_does_not_share_files_keeps_their_day(folders, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("os.link", refuse)
    site, draft = folders
    standing = Standing(site, draft)
    compress(draft, standing)
    standing.keep_days()
    for name in ("index.html", "index.html.br", "index.html.gz"):
        assert (draft / name).stat().st_mtime_ns == (site / name).stat().st_mtime_ns
        assert (draft / name).read_bytes() == (site / name).read_bytes()
