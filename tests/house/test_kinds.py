"""The kinds of records: one row each, which everything else reads, and records in several files of one kind."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from places import EXAMPLE, ROOT, cut

from corpus import Corpus, load
from corpus.addresses import has_page
from corpus.commands.new import new
from corpus.messages import KIND_NAMES, ONE_OF_KIND
from corpus.messages.problems import ContentError
from corpus.model.aim import Aim
from corpus.model.files import FILES
from corpus.model.kinds import KINDS, Kind
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES
from corpus.model.withdrawn import Withdrawn
from corpus.views.search import documents, facets
from corpus.views.words import Words
from exports.whole import MODELS, Whole

# What is not data by itself: regions are part of an edition, pages are prose.
NOT_EXPORTED = {"region", "page"}
# Where many kinds may be named in one expression: the table, what a key may name, and what messages call them.
LISTS = {"corpus/model/kinds.py", "corpus/model/types.py", "corpus/messages/__init__.py"}
MANY = 4


def models(base: type[Bound] = Bound) -> Iterator[type[Bound]]:
    """Yield every class of records that has a kind of its own."""
    for model in base.__subclasses__():
        if "kind" in vars(model):
            yield model
        yield from models(model)


def test_every_model_has_a_row() -> None:
    named = {model.kind: model for model in models()}
    assert (named.pop("withdrawn"), named.pop("aim")) == (Withdrawn, Aim)
    assert named == {name: kind.model for name, kind in KINDS.items()}


def test_every_kind_has_one_name_in_messages() -> None:
    assert KIND_NAMES.keys() == ONE_OF_KIND.keys() == {*KINDS, "assessed", "record"}


@pytest.mark.parametrize("name", KINDS)
def test_what_a_row_names_is_there(corpus: Corpus, name: str) -> None:
    kind, labels = KINDS[name], corpus.labels
    pages = {one.id for one in corpus.pages}
    assert {kind.section, kind.listed} - {""} <= pages
    assert not kind.host or kind.host in corpus.records
    assert bool(kind.file) or kind.parent in KINDS
    assert not kind.file or kind.key in [section.key for section in FILES[kind.file]]
    if kind.words:
        assert kind.words.keys() == set(LANGUAGES)
        assert (ROOT / "templates" / f"{name}.html").exists()
        assert name in labels["descriptions"] and name in labels["withdrawn"]
    if kind.searched:
        assert {f"kind_{name}", f"one_{name}"} <= labels["search"].keys()
    assert {f"{document}_title" for document in kind.printed} <= labels["print"].keys()


def test_no_two_kinds_share_what_tells_them_apart() -> None:
    def once(values: list[object]) -> None:
        assert len(values) == len(set(values))

    once([kind.key for kind in KINDS.values()])
    once([kind.searched.place for kind in KINDS.values() if kind.searched])
    for language in LANGUAGES:
        once([kind.words[language] for kind in KINDS.values() if kind.words])
    for parent in KINDS:
        once([kind.letter for kind in KINDS.values() if kind.parent == parent])


def test_every_kind_is_exported_or_said_not_to_be() -> None:
    assert MODELS.keys() == KINDS.keys() - NOT_EXPORTED | {"withdrawn"}
    assert {kind.key for name, kind in KINDS.items() if name in MODELS} <= Whole.model_fields.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_record_has_its_names_and_what_describes_it(corpus: Corpus, language: str) -> None:
    words = Words(corpus.labels, language)
    for record in corpus.walk():
        names = [words.short_name(record), words.full_name(record), words.placed_name(record)]
        assert all(names) and not re.search(r"[{}]", "".join(names))
        if has_page(record):
            assert record.described_by[language]
            assert record.described_as in corpus.labels["descriptions"]


def test_the_search_gets_every_kind_that_is_searched_with_its_weight(corpus: Corpus) -> None:
    found = facets(corpus, "fr")["kinds"]
    assert {one["kind"] for one in documents(corpus, "fr")} == {one["id"] for one in found}
    assert {one["id"]: one["weight"] for one in found} == {
        name: kind.searched.weight for name, kind in KINDS.items() if kind.searched
    }


def lists_of_kinds(path: Path) -> Iterator[set[str]]:
    """Yield the kinds that one expression of a file names, where these are many: a list or a table, or a test of it."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        for line in re.findall(r"\[[^\[\]]*\]|\{[^{}]*\}|\"[^\"]*\"", text):
            yield set(re.findall(r"\b[a-z]+\b", line)) & KINDS.keys()
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Dict | ast.List | ast.Tuple | ast.Set):
            parts = node.keys if isinstance(node, ast.Dict) else node.elts
            yield {one.value for one in parts if isinstance(one, ast.Constant) and one.value in KINDS}


def test_nobody_keeps_a_second_list_of_kinds() -> None:
    folders = ("corpus", "exports", "press", "hooks", "assets")
    paths = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in (".py", ".mjs")]
    found = {
        path.relative_to(ROOT).as_posix() for path in paths if any(len(one) >= MANY for one in lists_of_kinds(path))
    }
    assert found <= LISTS


@pytest.fixture
def split(content: Path) -> Path:
    """A content whose last axes and one correspondence lie in folders of their own."""
    for name, start, end in (
        ("axes", "  - id: f3-a1\n", None),
        ("correspondences", "  - recommendation: f2-a4-1\n", "  - recommendation: f2-a4-10\n"),
    ):
        path = content / f"{name}.yaml"
        text = path.read_text(encoding="utf-8")
        first = text.index(start)
        last = text.index(end, first) if end else len(text)
        path.write_text(text[:first] + text[last:], encoding="utf-8")
        beside = content / name / "other.yaml"
        beside.parent.mkdir()
        beside.write_text(f"{name}:\n{text[first:last]}", encoding="utf-8")
    return content


def test_records_of_one_kind_may_lie_in_several_files(split: Path, corpus: Corpus) -> None:
    found = load(split)
    assert found.records.keys() == corpus.records.keys()
    assert [one.id for one in found.axes] == [one.id for one in corpus.axes]
    assert found.place(found["f3-a1-1"]).file == "content/axes/other.yaml"
    assert found.place(found["f2-a1"]).file == "content/axes.yaml"
    assert found.texts == {key: text for key, text in corpus.texts.items() if not key.startswith("withdrawn.")}


def test_a_mistake_is_told_in_the_file_that_holds_it(split: Path) -> None:
    path = split / "axes" / "other.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("id: f3-a1-2\n", "id: f3-a1-1\n"), encoding="utf-8")
    with pytest.raises(ContentError) as raised:
        load(split)
    assert {one.file for one in raised.value.problems if one.code == "duplicate_id"} == {"content/axes/other.yaml"}


def test_a_vanished_record_is_told_where_its_fellows_stand(split: Path) -> None:
    shutil.copy(EXAMPLE / "published.json", split)
    cut(split / "axes" / "other.yaml", "      - id: f3-a1-2\n", "\n  - id: f5-a1\n")
    with pytest.raises(ContentError) as raised:
        load(split)
    lost = {one.record: one.file for one in raised.value.problems if one.code == "published_lost"}
    assert lost["f3-a1-2"] == "content/axes/other.yaml"


def test_a_new_record_is_written_beside_its_fellows(split: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (split / "axes.yaml").read_text(encoding="utf-8")
    assert new(split, "recommendation", ["f3-a1"], "en", date(2027, 1, 31)) == 0
    assert "- id: f3-a1-3\n" in (split / "axes" / "other.yaml").read_text(encoding="utf-8")
    assert (split / "axes.yaml").read_text(encoding="utf-8") == before


def test_a_kind_knows_what_is_written_inside_it() -> None:
    def inside(kind: Kind) -> list[str]:
        return [one.name for one in kind.nesting]

    assert inside(KINDS["plan"]) == ["plan", "objective", "measure"]
    assert inside(KINDS["forum"]) == ["forum"]
    assert KINDS["measure"].main_file == "plan_action.yaml"
