"""The store: what is damaged is no entry, what is half made neither, and it holds no more than it may."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import pytest
from prints import workshop_in

from corpus import Corpus
from corpus.addresses import ASSETS
from hooks.outputs import assets, compressed, search
from hooks.outputs.assets import bundle
from hooks.outputs.search import start_indexes
from hooks.rendering.compiled import compiled_templates
from hooks.rendering.renderer import Renderer
from hooks.rendering.site import Site
from press.codes import code
from press.workshop import Workshop
from store import Store, key

BOUND = 1_000_000
YESTERDAY = time.time() - 86400

DAMAGES: dict[str, Callable[[Path], object]] = {
    "emptied": lambda path: path.write_bytes(b""),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:-1]),
    "a byte more": lambda path: path.write_bytes(path.read_bytes() + b" "),
    "a bit flipped": lambda path: path.write_bytes(bytes([path.read_bytes()[0] ^ 1]) + path.read_bytes()[1:]),
    "replaced": lambda path: path.write_bytes(b"{}"),
    "gone": lambda path: path.unlink(),
}


def fill(folder: Path) -> None:
    """Lay two files into a folder, one in a folder of its own."""
    (folder / "in").mkdir()
    (folder / "in" / "one.txt").write_text("one", encoding="utf-8")
    (folder / "two.txt").write_text("two", encoding="utf-8")


@pytest.mark.parametrize("way", DAMAGES)
def test_what_is_damaged_is_no_entry(tmp_path: Path, way: str) -> None:
    made = key("what", b"it is made of")
    Store(tmp_path, BOUND).keep(made, "txt", b"whole")
    assert Store(tmp_path, BOUND).find(made).read_bytes() == b"whole"
    DAMAGES[way](next(tmp_path.iterdir()))
    store = Store(tmp_path, BOUND)
    assert store.find(made) is None
    assert list(tmp_path.iterdir()) == []
    assert store.keep(made, "txt", b"whole").read_bytes() == b"whole"


@pytest.mark.parametrize("way", DAMAGES)
@pytest.mark.parametrize("file", ["in/one.txt", "two.txt"])
def test_a_folder_with_a_damaged_file_is_no_entry(tmp_path: Path, way: str, file: str) -> None:
    made = key("folder")
    folder = Store(tmp_path, BOUND).keep_folder(made, fill)
    assert Store(tmp_path, BOUND).find(made) == folder
    DAMAGES[way](folder / file)
    assert Store(tmp_path, BOUND).find(made) is None


def test_a_file_that_takes_another_s_name_is_no_entry(tmp_path: Path) -> None:
    one, two = key("one"), key("two")
    store = Store(tmp_path, BOUND)
    os.replace(store.keep(two, "txt", b"two"), store.keep(one, "txt", b"one"))
    assert [Store(tmp_path, BOUND).find(made) for made in (one, two)] == [None, None]


def test_what_failed_leaves_nothing(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        fill(folder)
        raise OSError("no space")

    store = Store(tmp_path, BOUND)
    with pytest.raises(OSError, match="no space"):
        store.keep_folder(key("folder"), fail)
    assert list(tmp_path.iterdir()) == []


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    store = Store(tmp_path, 250)
    keys = [key(str(number)) for number in range(4)]
    for age, made in enumerate(keys):
        path = store.keep(made, "txt", bytes(100))
        os.utime(path, (YESTERDAY + age, YESTERDAY + age))
    (tmp_path / "draft-of-a-build-that-was-killed").mkdir()
    os.utime(tmp_path / "draft-of-a-build-that-was-killed", (1, 1))
    assert store.find(keys[0])  # Used just now.
    store.trim()
    left = Store(tmp_path, 250)
    assert [bool(left.find(made)) for made in keys] == [True, False, False, True]
    assert not list(tmp_path.glob("draft-*"))


def test_what_no_build_used_for_a_month_goes(tmp_path: Path) -> None:
    store = Store(tmp_path, BOUND)
    keys = [key(str(number)) for number in range(3)]
    for days, made in zip((31, 29, 31), keys, strict=True):
        before = time.time() - days * 86400
        os.utime(store.keep(made, "txt", b"made"), (before, before))
    assert store.find(keys[2])  # Used just now.
    store.trim()
    left = Store(tmp_path, BOUND)
    assert [bool(left.find(made)) for made in keys] == [False, True, True]


def test_a_damaged_cache_changes_nothing_of_what_is_made(
    corpus: Corpus, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Styles, scripts and fonts; the indexes; a QR code; a compiled template; what is packed."""
    templates = tmp_path / "project" / "templates"
    templates.mkdir(parents=True)
    templates.joinpath("one.html").write_text("<p>{{ site.url }}</p>", encoding="utf-8")

    def made() -> list[bytes]:
        bundled = bundle()
        indexes = [index.wait() for index in start_indexes(corpus, bundled)]
        compiled_templates.cache_clear()
        drawn = code("https://example.org/", "svg", Workshop(tmp_path / "press", corpus.updated))
        page = Renderer(corpus, Site("https://example.org/"), templates).render("one.html", "fr", None)
        packed = tmp_path / "site" / ASSETS / "styles.css.br"
        packed.parent.mkdir(parents=True, exist_ok=True)
        packed.with_suffix("").write_bytes(bundled["styles.css"].path.read_bytes())
        compressed.compress(tmp_path / "site")
        files = [*(asset.path for asset in bundled.values()), *indexes, drawn, packed]
        return [*(path.read_bytes() for path in files), page.encode()]

    for module, name in ((assets, "assets"), (search, "search")):
        shutil.copytree(module.CACHE, tmp_path / name)
        monkeypatch.setattr(module, "CACHE", tmp_path / name)
    monkeypatch.setattr(compressed, "CACHE", tmp_path / "packed")
    workshop_in(tmp_path / "press", corpus.updated)
    before = made()
    ways = cycle(DAMAGES)
    for name in ("assets", "search", "press", "project/.cache/templates", "packed"):
        files = [path for path in (tmp_path / name).rglob("*") if path.is_file()]
        assert files, name
        for path, way in zip(files, ways, strict=False):
            DAMAGES[way](path)
    assert made() == before
