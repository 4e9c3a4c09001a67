"""A name that holds a hash changes with whatever changes what it names: browsers keep such a file for a year."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

import pytest
from places import ROOT, replace

from corpus import Corpus, load
from corpus.addresses import INDEXES
from hooks.outputs import assets, install, node, search
from hooks.outputs.assets import Asset, bundle
from hooks.outputs.search import start_indexes

# What changes, the file it is in, what is put where; then the files whose names change with it.
INPUTS = {
    "a script": ("scripts/keep.mjs", "localStorage", "sessionStorage", {"site.js"}),
    "a style": ("styles/tokens.css", "--paper: #", "--paper: #0", {"styles.css", "drawn.css", "embed.css"}),
    "the engine": ("search/score.mjs", "title: 5", "title: 6", {"search.fr.js", "search.en.js"}),
    "words of a language": ("search/language.fr.mjs", "afin ai ", "afin ", {"search.fr.js"}),
    "the worker": ("worker/boxes.mjs", "vis-a-vis ", "other ", {"worker.js"}),
    "the icon": ("icon.svg", "<svg ", '<svg id="x" ', {"icon.svg"}),
}


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what is bundled, which may change, beside what was made of it before."""
    shutil.copytree(assets.CACHE, tmp_path / "cache" / assets.__name__)
    shutil.copytree(ROOT / "assets", tmp_path / "assets")
    shutil.copyfile(ROOT / "package-lock.json", tmp_path / "package-lock.json")
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    for module in (assets, node, install):
        monkeypatch.setattr(module, "ROOT", tmp_path)
    for module in (assets, install):
        monkeypatch.setattr(module, "CACHE", tmp_path / "cache" / module.__name__)
    return tmp_path


def changed(before: dict[str, Asset], after: dict[str, Asset]) -> set[str]:
    """Return which names are others; where a name is the same, so is what it names."""
    kept = {name for name in before if before[name].address == after[name].address}
    assert [name for name in kept if before[name].path.read_bytes() != after[name].path.read_bytes()] == []
    return before.keys() - kept


def test_what_is_bundled_is_named_anew_with_each_of_its_inputs(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = bundle()
    for name, (file, old, new, named) in INPUTS.items():
        path = tree / "assets" / file
        whole = path.read_text(encoding="utf-8")
        replace(path, old, new)
        assert changed(before, bundle()) >= named, name
        path.write_text(whole, encoding="utf-8")
    monkeypatch.setattr("hooks.outputs.fonts.UNICODES", "U+0041-0042")
    monkeypatch.setattr(assets, "version", lambda package: "another")
    assert changed(before, bundle()) >= {"serif.woff2", "sans.woff2"}


def test_icons_are_named_anew_with_the_drawing_and_with_what_draws_them(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = install.draw_icons()
    monkeypatch.setattr(install, "version", lambda package: "another")
    assert changed(before, install.draw_icons()) == set()
    replace(tree / "assets" / "icon.svg", "<path ", '<circle cx="8" cy="8" r="6"/><path ')
    assert changed(before, install.draw_icons()) == before.keys()


def test_an_index_is_made_anew_with_all_that_it_holds_and_keeps_its_address(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its texts, its words, the code that sets them, and the engine that reads it.

    Every page holds its address: pages would change with each word of another.
    """
    monkeypatch.setattr(search, "CACHE", tmp_path / "indexes")
    corpus, engines = load(content), bundle()

    def made(corpus: Corpus, engines: dict[str, Asset] = engines) -> dict[str, str]:
        indexes = start_indexes(corpus, engines)
        assert [index.addresses for index in indexes] == [(where,) for where in INDEXES.values()]
        return {where: text for index in indexes for where, text in index.texts()}

    before = made(corpus)
    assert made(corpus) == before
    replace(content / "axes.yaml", "Améliorer les autobus", "Améliorer les trains")
    assert others(before, made(load(content))) == {INDEXES["fr"]}
    other = {name: Asset(f"{one.address}x", one.path) for name, one in engines.items()}
    assert others(before, made(corpus, other)) == before.keys()
    monkeypatch.setattr(search, "typeset", lambda text, language: text.upper())
    assert others(before, made(corpus)) == before.keys()


def others(before: dict[str, str], after: dict[str, str]) -> set[str]:
    """Return which indexes are not what they were."""
    return {name for name in before if before[name] != after[name]}


# What esbuild names is named before it is written.
HASHED = re.compile(r"(?:kept|icon-\w+)\.(?:\w\w\.)?([0-9A-F]{8})\.\w+")


def test_what_is_named_once_it_is_made_is_named_by_its_bytes(site: Path) -> None:
    found = {path: match[1] for path in (site / "assets").iterdir() if (match := HASHED.fullmatch(path.name))}
    assert len(found) == 6
    for path, named in found.items():
        assert hashlib.sha256(path.read_bytes()).hexdigest()[:8].upper() == named, path.name
