"""The documents at the root: their links lead somewhere, their commands exist, their examples can be copied."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from places import ROOT
from pydantic import BaseModel

from corpus import load
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.files import FILES
from corpus.model.plan import Measure
from corpus.reading.strict_yaml import read
from corpus.rules.placeholders import OF_THE_GUIDE

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "HACKING.md", "CHANGELOG.md")
MODELS = {section.model.__name__: section.model for sections in FILES.values() for section in sections}
MODELS |= {model.__name__: model for model in (Correspondence, Measure, Unmatched)}
# The file that each block of « Une nouvelle édition » goes into.
EDITION = {
    "Source": "sources.yaml",
    "Forum": "forums.yaml",
    "Panel": "panels.yaml",
    "Axis": "axes.yaml",
    "Plan": "plan_action.yaml",
}
# What these blocks say that may stand as it is.
PLAUSIBLE = {
    "2027 Action Plan",
    "4e Forum sur la régionalisation de l'immigration au Québec",
    "4th Forum on the Regionalization of Immigration in Québec",
    "Emplois en régions",
    "Les axes, les recommandations et les constats.",
    "Panel 1",
    "Plan d'action 2027",
    "Rapport dévoilé le 17 avril 2027",
    "Rapport du 4e Forum",
    "Report of the 4th Forum",
    "The axes, the recommendations and the findings.",
}


def text(name: str) -> str:
    """Return a document's text."""
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(name: str) -> list[tuple[str, str]]:
    """Return each block of YAML of a document, unindented, with the model that it names or an empty string."""
    found = re.findall(r"^( *)```yaml ?(\w*)\n(.*?)^ *```$", text(name), re.MULTILINE | re.DOTALL)
    return [(model, re.sub(rf"^{indent}", "", block, flags=re.MULTILINE)) for indent, model, block in found]


def anchors(name: str) -> set[str]:
    """Return the anchors that GitHub gives a document's headings."""
    headings = re.findall(r"^#+ (.*)$", text(name), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", text(name)):
        file, _, place = target.partition("#")
        if not target.startswith("https://"):
            assert not file or (ROOT / file).exists(), target
            assert not place or place in anchors(file or name), target


@pytest.mark.parametrize("name", DOCUMENTS)
def test_commands_exist(name: str) -> None:
    targets = re.findall(r"^([\w-]+):", text("Makefile"), re.MULTILINE)
    for target in re.findall(r"`make ([\w-]+)", text(name)):
        assert target in targets
    commands = text("corpus/__main__.py")
    for command in re.findall(r"`python -m corpus ([a-z]+)", text(name)):
        assert f'add_parser("{command}"' in commands


@pytest.mark.parametrize(("model", "block"), [pair for pair in blocks("CONTRIBUTING.md")], ids=str)
def test_examples_can_be_copied(model: str, block: str) -> None:
    document = read("example", block.encode())
    assert document.problems == []
    for item in document.data if model else ():
        cls: type[BaseModel] = MODELS[model]
        cls.model_validate(item)


@pytest.mark.parametrize(
    ("start", "file", "path"),
    [
        ("- id: f2-a1-2", "axes.yaml", ("axes", 0, "recommendations", 0)),
        ("- id: pa22-o3-4", "plan_action.yaml", ("plans", 0, "objectives", 0, "measures", 0)),
        ("- recommendation:", "correspondences.yaml", ("correspondences", 0)),
        ("- record:", "correspondences.yaml", ("unmatched", 0)),
        ("- axis:", "correspondences.yaml", ("aims", 0)),
        ("- id: fu-annual-report", "follow_up.yaml", ("follow_ups", 0)),
        ("- id: guichet", "glossary.yaml", ("terms", 0)),
        ("- id: t-ecoles", "topics.yaml", ("topics", 0)),
    ],
)
def test_examples_are_indented_as_in_their_file(content: Path, start: str, file: str, path: tuple) -> None:
    (indent,) = {*re.findall(rf"^( *){start}", text("CONTRIBUTING.md"), re.MULTILINE)}
    # A record begins after its dash and a space.
    assert len(indent) + len("- ") + 1 == read(file, (content / file).read_bytes()).values[path][1]


def test_the_example_of_an_edition_is_one(content: Path) -> None:
    examples = dict(blocks("CONTRIBUTING.md"))
    for model, name in EDITION.items():
        file = content / name
        filled = examples[model]
        for placeholder in OF_THE_GUIDE:
            filled = filled.replace(f'"{placeholder}"', f'"{placeholder} (essai)"')
        added = "".join(f"  {line}\n" for line in filled.splitlines())
        file.write_text(file.read_text(encoding="utf-8").rstrip() + "\n\n" + added, encoding="utf-8")
    corpus = load(content)
    assert corpus["f4-a1-1"].findings == (corpus["f4-p1-1"],)
    assert corpus["pa27-o1-1"].strength == "unassessed"


def test_what_the_guide_leaves_to_be_written_is_refused() -> None:
    quoted: dict[str, set[str]] = {}
    for model, block in blocks("CONTRIBUTING.md"):
        quoted.setdefault(model, set()).update(re.findall(r'"([^"]+)"', block))
    assert set.union(*quoted.values()) >= OF_THE_GUIDE
    assert set.union(*(quoted[model] for model in EDITION)) - OF_THE_GUIDE <= PLAUSIBLE


def test_what_writers_may_call_is_listed() -> None:
    from hooks import macros

    source = Path(macros.__file__).read_text(encoding="utf-8")
    called = {*macros._VIEWS, *re.findall(r"@macro\n +def (\w+)", source)}
    assert set(re.findall(r"^\| `(\w+)\(", text("HACKING.md"), re.MULTILINE)) == called, "the table in HACKING"


def test_the_files_are_all_named() -> None:
    for name in FILES:
        links = text("CONTRIBUTING.md").count(f"content/{name})")
        assert links >= 2 or name == "regions.yaml", f"CONTRIBUTING is to link content/{name} in each language"


def test_the_first_picture_is_light() -> None:
    picture = re.search(r"!\[[^\]]+\]\(([^)]+)\)", text("README.md")).group(1)
    assert (ROOT / picture).stat().st_size < 200_000
