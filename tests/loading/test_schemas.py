"""The schemas that the content's files name: current, and of use in an editor's own program."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from language_server import LanguageServer, running
from places import LIVE, ROOT, copy_example

from corpus import Corpus
from corpus.model.files import FILES
from corpus.views.schemas import schemas


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, corpus: Corpus) -> Path:
    """A copy of the live content with the schemas of the repository and, in `example`, of the example with its own."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(LIVE, folder / "content")
    shutil.copytree(ROOT / "schemas", folder / "schemas")
    copy_example(folder / "example" / "tests" / "content")
    for name, schema in schemas(corpus).items():
        path = folder / "example" / "schemas" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(schema), encoding="utf-8")
    return folder


@pytest.fixture
def files(project: Path) -> Path:
    """The folder of the example's files."""
    return project / "example" / "tests" / "content"


@pytest.fixture(scope="module")
def server(project: Path) -> Iterator[LanguageServer]:
    """The real YAML language server."""
    with running(project) as found:
        yield found


def without_ids(node: Any) -> Any:
    """Return a schema without the ids that it offers, which every new record adds to."""
    if isinstance(node, list):
        return [without_ids(one) for one in node]
    if not isinstance(node, dict):
        return node
    if "enumDescriptions" in node:
        return {}
    return {key: without_ids(value) for key, value in node.items()}


def test_the_schemas_are_those_of_the_model(live: Corpus) -> None:
    written = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "schemas").glob("*.json")}
    assert without_ids(written) == without_ids(schemas(live)), "run: python -m corpus schemas"


@pytest.mark.parametrize("name", FILES)
def test_each_file_names_its_schema_first(name: str) -> None:
    first = (LIVE / name).read_text(encoding="utf-8").split("\n")[0]
    assert first == f"# yaml-language-server: $schema=../schemas/{name.removesuffix('.yaml')}.json"


def test_every_key_is_described_in_french() -> None:
    for name, schema in schemas().items():
        for model, definition in schema["$defs"].items():
            for key, field in definition.get("properties", {}).items():
                assert field.get("description"), f"{name}: {model}.{key}"


@pytest.mark.parametrize("name", FILES)
def test_the_program_underlines_nothing_that_is_right(server: LanguageServer, project: Path, name: str) -> None:
    path = project / "content" / name
    assert server.open(path, path.read_text(encoding="utf-8")) == []


UNDERLINED = [
    ("        title:\n", "        titel:\n"),
    ("          item: 1\n", "          item: un\n"),
    ("    source: report\n", "    source: Le rapport\n"),
    ('          fr: "Ouvrir des garderies', '          fr: "Ouvrir aussitôt que possible des garderies'),
    ("    provenance: {fr: source, en: translation}\n", "    provenance: {fr: source, en: traduction}\n"),
]


@pytest.mark.parametrize(("find", "put"), UNDERLINED)
def test_the_program_underlines_a_mistake_at_its_line(
    server: LanguageServer, files: Path, find: str, put: str
) -> None:
    text = (files / "axes.yaml").read_text(encoding="utf-8")
    line = text[: text.index(find)].count("\n")
    # A name of its own for each: what the server says of a file it was shown before would be taken for this one's.
    told = server.open(files / f"axes-{line}.yaml", text.replace(find, put, 1))
    assert line in [one["range"]["start"]["line"] for one in told]


def test_the_program_lists_ids_with_their_titles(server: LanguageServer, files: Path) -> None:
    text = (files / "axes.yaml").read_text(encoding="utf-8")
    text = text.replace("findings: [f2-p4-1]", "findings: [ ]", 1)
    path = files / "axes-completed.yaml"
    before = text[: text.index("findings: [ ]") + len("findings: [")]
    server.open(path, text)
    found = server.ask("completion", path, before.count("\n"), len(before) - before.rfind("\n") - 1)
    offered = {item["label"]: str(item.get("documentation", "")) for item in found["items"]}
    assert "Logement : des projets difficiles à rentabiliser" in offered["f2-p4-1"]


def test_the_program_completes_keys_and_describes_them_in_french(server: LanguageServer, files: Path) -> None:
    text = (files / "correspondences.yaml").read_text(encoding="utf-8")
    path = files / "correspondences-completed.yaml"
    before = text[: text.index("    relation: part")]
    server.open(path, text)
    line = before.count("\n")
    hover = server.ask("hover", path, line, 6)
    found = server.ask("completion", path, line, len("    relation: "))
    assert "la même action" in str(hover["contents"])
    assert {"same", "broader", "part", "overlap", "indirect"} <= {item["label"] for item in found["items"]}
