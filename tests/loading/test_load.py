"""What the loader says of each mistake: where, and how it is mended, in both languages, all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import broken
import pytest
from broken import Mistake
from mistakes import problems, spoil, unbound
from places import copy_example, replace

from corpus import ContentError, load
from corpus.messages.problems import Problem
from corpus.reading import last_read
from corpus.reading.diagnosis import Diagnosis
from corpus.reading.document import Document
from corpus.reading.strict_yaml import read


@pytest.mark.parametrize("mistake", broken.EVERY, ids=lambda mistake: mistake.name)
def test_a_mistake_is_told_where_it_is_with_its_cure(content: Path, mistake: Mistake) -> None:
    place = spoil(content, mistake)
    subject = f"{mistake.subject}: " if mistake.subject else ""
    found = problems(content)
    assert f"{place}  {subject}{mistake.fr}" in [unbound(one.line_in("fr")) for one in found]
    assert f"{place}  {subject}{mistake.en}" in [one.line_in("en") for one in found]


@pytest.mark.parametrize("mistake", broken.ALONE, ids=lambda mistake: mistake.name)
def test_a_mistake_is_told_once(content: Path, mistake: Mistake) -> None:
    spoil(content, mistake)
    assert len(problems(content)) == 1


def test_all_mistakes_of_all_files_are_told_at_once(content: Path) -> None:
    files = ("a comment that cuts a text", "a decimal code", "a number in quotes", "a reference of the wrong kind")
    chosen = [one for one in (*broken.YAML, *broken.MODEL, *broken.RULES) if one.name in files]
    assert len(chosen) == len(files)
    places = {spoil(content, mistake) for mistake in chosen}
    found = problems(content)
    assert {f"{one.file}:{one.line}:{one.column}" for one in found} >= places
    assert list(found) == sorted(found)


def test_a_missing_file(content: Path) -> None:
    (content / "glossary.yaml").unlink()
    (found,) = problems(content)
    assert unbound(found.line_in("fr")) == (
        "content/glossary.yaml:1:1  ce fichier est absent; "
        "le remettre tel qu’il était (sur GitHub, « History », puis la version d’avant; sur un ordinateur, "
        "git checkout -- content/glossary.yaml) ou le recréer"
    )


@pytest.mark.parametrize("text", ["", "# rien\n", "\n\n"])
def test_an_empty_file(content: Path, text: str) -> None:
    (content / "glossary.yaml").write_text(text)
    (found,) = problems(content)
    assert unbound(found.line_in("fr")) == (
        "content/glossary.yaml:1:1  ce fichier est vide; il doit contenir la clé « terms »"
    )


def test_a_file_too_large(content: Path) -> None:
    (content / "glossary.yaml").write_text("# " + "x" * (1024 * 1024))
    (found,) = problems(content)
    assert found.line_in("en") == (
        "content/glossary.yaml:1:1  this file is over 1 MB; split it or remove what is not content"
    )


def test_another_encoding_is_told_where_it_begins_to_differ(content: Path) -> None:
    path = content / "regions.yaml"
    text = path.read_text(encoding="utf-8")
    head, tail = text[: text.index("Québec")], text[text.index("Québec") :]
    path.write_bytes(head.encode() + tail.encode("latin-1", "replace"))
    (found,) = problems(content)
    line = head.count("\n") + 1
    column = len(head) - head.rfind("\n") + len("Qu")
    assert unbound(found.line_in("fr")) == (
        f"content/regions.yaml:{line}:{column}  un caractère est mal enregistré; le retaper, ou enregistrer le "
        f"fichier en UTF-8"
    )


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_other_line_ends_and_a_byte_order_mark_are_accepted(content: Path, ending: str) -> None:
    for path in content.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text("\ufeff" + text.replace("\n", ending), encoding="utf-8", newline="")
    assert problems(content) == ()


@pytest.mark.parametrize("text", ["bonjour", "- axes\n- panels", "42", '"axes: x"'])
def test_a_file_that_is_no_mapping(content: Path, text: str) -> None:
    (content / "axes.yaml").write_text(text)
    assert "content/axes.yaml:1:1  il faut des lignes « clé: valeur » en retrait" in [
        unbound(one.line_in("fr")) for one in problems(content)
    ]


def test_the_diagnosis_finds_nothing_in_what_can_be_read(content: Path) -> None:
    for path in content.glob("*.yaml"):
        lines = path.read_text(encoding="utf-8").split("\n")
        assert Diagnosis(lines).first(len(lines) - 1) is None, path.name


def test_the_example_has_no_problem(content: Path) -> None:
    assert problems(content) == ()


def test_only_a_file_that_changed_is_read_again(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_names: list[str] = []

    def noted(name: str, *rest: object) -> Document:
        read_names.append(name)
        return read(name, *rest)

    monkeypatch.setattr(last_read, "read", noted)
    warnings = load(content).warnings
    read_names.clear()
    assert load(content).warnings == warnings
    assert read_names == []
    replace(content / "axes.yaml", "id: f2-a1-2", "id: f2-a1-22")
    found = []
    for _ in range(2):
        with pytest.raises(ContentError) as raised:
            load(content)
        found.append(raised.value.problems)
    assert read_names == ["content/axes.yaml"]
    assert found[0] == found[1]
    replace(content / "axes.yaml", "id: f2-a1-22", "id: f2-a1-2")
    assert load(content).warnings == warnings
    read_names.clear()
    last_read.forget()
    assert load(content).warnings == warnings
    assert "content/axes.yaml" in read_names
    assert "content/plan_action.yaml" in read_names


@pytest.mark.parametrize(
    ("file", "right", "wrong"),
    [
        ("axes.yaml", "Améliorer les autobus", "Améliorer la 2ème ligne des autobus"),
        ("labels.yaml", "{count}", "{cuont}"),
        ("published.json", "{", "{{"),
    ],
)
def test_what_is_wrong_is_told_at_each_reading_until_it_is_mended(
    tmp_path: Path, file: str, right: str, wrong: str
) -> None:
    """What follows from a file alone is worked out once."""
    content = copy_example(tmp_path / "content")
    path = content / file
    text = path.read_text(encoding="utf-8")
    before = noted(content)
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    first, again = noted(content), noted(content)
    assert first == again != before
    path.write_text(text, encoding="utf-8")
    assert noted(content) == before


def test_what_a_day_or_a_base_finds_in_the_ledger_is_not_noted_for_good(tmp_path: Path) -> None:
    content = copy_example(tmp_path / "content")
    with pytest.raises(ContentError):
        load(content, today=date(2022, 9, 1))
    load(content)


def noted(content: Path) -> Sequence[Problem]:
    """Return all that the loader notes of a content, the ledger's problems too."""
    try:
        return load(content).warnings
    except ContentError as error:
        return error.problems
