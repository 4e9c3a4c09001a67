"""The labels that the check asks for are those that the site has, with the places that the templates fill."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from places import ROOT

from corpus.language.places import fill, places
from corpus.model.labels import ASKED

LABELS = yaml.load((ROOT / "content" / "labels.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)["labels"]
NAMES = [f"{group}.{key}" for group, texts in LABELS.items() for key in texts]
FILLED = re.compile(r"labels\.(\w+\.\w+) \| fill\(")
SOURCES = [path for folder in ("corpus", "exports", "hooks", "press") for path in (ROOT / folder).rglob("*.py")]


def given(text: str, start: int) -> set[str]:
    """Return the names of the arguments of the call whose bracket opens just before `start`."""
    depth, names = 1, set()
    for at in range(start, len(text)):
        character = text[at]
        depth += character in "([{"
        depth -= character in ")]}"
        if not depth:
            return names
        if character == "=" and depth == 1 and text[at + 1] != "=":
            names.add(re.search(r"(\w+)\s*$", text[start:at])[1])
    raise AssertionError(text[start:])


def test_the_labels_are_those_that_are_asked_for() -> None:
    assert list(ASKED) == NAMES, "corpus/model/labels.txt and content/labels.yaml name the same labels, in one order"


@pytest.mark.parametrize("path", sorted((ROOT / "templates").rglob("*.*")), ids=lambda path: path.name)
def test_a_template_fills_the_places_that_are_told(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for found in FILLED.finditer(text):
        assert set(ASKED[found[1]]) <= given(text, found.end()), found[1]


def test_what_has_a_place_is_filled_somewhere() -> None:
    """By a fixed name in a template or in Python; a name that is put together is one of a group's."""
    written = "\n".join(path.read_text(encoding="utf-8") for path in [*(ROOT / "templates").rglob("*.*"), *SOURCES])
    names = set(re.findall(r"\w+", written))
    for name, filled in ASKED.items():
        group, key = name.split(".")
        ending = key.removesuffix("_one").removesuffix("_other")
        composed = (f'"{ending.partition("_")[0]}_"', f"{group}[", f'"{group}"')
        assert not filled or {key, ending} & names or any(text in written for text in composed), name


@pytest.mark.parametrize(
    "text", ["{", "}", "{}", "{0}", "{count", "{count:>20000000}", "{number.__class__.__mro__}", "{a!r}", "{{a}}"]
)
def test_a_brace_is_a_place_or_nothing(text: str) -> None:
    with pytest.raises(ValueError):
        places(text)


def test_a_place_is_filled_once() -> None:
    assert fill("{a} et {b}", {"a": "{b}", "b": "{a.__class__}"}) == "{b} et {a.__class__}"
    with pytest.raises(KeyError):
        fill("{a}", {})
