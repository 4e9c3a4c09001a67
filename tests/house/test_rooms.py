"""The rooms of the house: who may import whom, and no rings but among the records, which link both ways."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from places import ROOT

# Each room of corpus/ with the rooms that it may import; "corpus" is the face, and "addresses" and "load" stand beside.
MAY_IMPORT = {
    "language": set(),
    "messages": set(),
    "model": {"language", "messages"},
    "addresses": {"model"},
    "reading": {"language", "messages", "model"},
    "rules": {"language", "messages", "model", "reading", "addresses"},
    "views": {"language", "messages", "model", "addresses"},
    "load": {"messages", "model", "reading", "rules"},
    "commands": {"language", "messages", "model", "reading", "rules", "views", "addresses", "load"},
    "__main__": {"commands", "messages", "rules"},
    "__init__": {"messages", "model", "load"},
}
# The folders beside corpus/ that Python imports, each with the folders that it may import.
OUTSIDE = {
    "corpus": set(),
    "exports": {"corpus"},
    "store": set(),
    "press": {"corpus", "store"},
    "hooks": {"corpus", "deployment", "exports", "press", "store"},
    "deployment": {"corpus"},
}
FOREIGN = {"mkdocs", "jinja2", "markupsafe"}


def modules(folder: str) -> list[Path]:
    """Return the Python files of a folder, those of its rooms among them."""
    return sorted((ROOT / folder).rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Yield the full name of every module that a file imports, for types alone too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def room(name: str) -> str:
    """Return the room of corpus/ that a dotted module name lies in: "corpus.model.axis" is in "model"."""
    steps = name.split(".")
    return steps[1] if len(steps) > 1 else "__init__"


def dotted(path: Path) -> str:
    """Return the module name of a file: "corpus.model.axis"."""
    steps = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(steps[:-1] if steps[-1] == "__init__" else steps)


@pytest.mark.parametrize("path", modules("corpus"), ids=dotted)
def test_a_room_imports_only_the_rooms_that_it_may(path: Path) -> None:
    own = path.relative_to(ROOT / "corpus").parts[0].removesuffix(".py")
    known = {dotted(one) for one in modules("corpus")}
    found = {room(name) for name in imports(path) if name in known} - {own}
    assert found <= MAY_IMPORT[own]


@pytest.mark.parametrize("folder", OUTSIDE)
def test_a_folder_imports_only_the_folders_that_it_may(folder: str) -> None:
    found = {name.partition(".")[0] for path in modules(folder) for name in imports(path)}
    assert found & OUTSIDE.keys() <= OUTSIDE[folder] | {folder}
    assert folder == "hooks" or not found & FOREIGN


def test_nothing_but_the_records_imports_in_a_ring() -> None:
    paths = [path for folder in OUTSIDE for path in modules(folder)]
    known = {dotted(path) for path in paths}
    needs = {dotted(path): {name for name in imports(path) if name in known} - {dotted(path)} for path in paths}
    # The face of a package stands for its modules, which its own modules never import.
    faces = {name for name in known if any(other.startswith(f"{name}.") for other in known)}
    merged: dict[str, set[str]] = {}
    for name, needed in needs.items():
        mine = "corpus.model" if room(name) == "model" and name.startswith("corpus.") else name
        theirs = {"corpus.model" if one.startswith("corpus.model.") else one for one in needed - faces}
        merged.setdefault(mine, set()).update(theirs - {mine})
    try:
        TopologicalSorter(merged).prepare()
    except CycleError as ring:
        pytest.fail(" → ".join(ring.args[1]))


def test_every_room_says_what_it_holds() -> None:
    for room_name in MAY_IMPORT:
        path = ROOT / "corpus" / room_name / "__init__.py"
        if path.exists():
            assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), room_name
