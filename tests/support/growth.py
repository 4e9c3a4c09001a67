"""Changes a copy of the content in YAML alone, as the guide for editors says.

A third forum and a second plan are added, and a fourth forum that is compared with nothing; a measure is added to the
first plan; a recommendation, a finding, a measure with its correspondence are withdrawn;
a page gets another address.
"""

from __future__ import annotations

from pathlib import Path

ADDED = Path(__file__).resolve().parent.parent / "data" / "growth"


def grow(content: Path) -> None:
    """Add the new edition and the new plan to the files of `content`."""
    for name in ("panels.yaml", "axes.yaml", "plan_action.yaml", "sources.yaml"):
        path = content / name
        path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + "\n" + _added(name), encoding="utf-8")
    _replace(content / "correspondences.yaml", "\nunmatched:\n", "\n" + _added("correspondences.yaml") + "unmatched:\n")
    forums = content / "forums.yaml"
    head, third, tail = forums.read_text(encoding="utf-8").partition("  - id: f3\n")
    tail = tail.replace("coverage: none", "coverage: whole\n    compared_with:\n      - plan: pa27", 1)
    note, end = tail.index("          Le 3e Forum a eu lieu"), tail.index("\n    sources:") + 1
    tail = f"{tail[:note]}{_added('note.yaml')}{tail[end:].rstrip()}\n{_added('forums.yaml')}"
    forums.write_text(head + third + tail, encoding="utf-8")


def shrink(content: Path) -> None:
    """Withdraw records of several kinds from the files of `content`, and move a page."""
    _cut(content / "axes.yaml", "      - id: f2-a1-3\n", "      - id: f2-a1-4\n")
    _cut(content / "correspondences.yaml", "  - record: f2-a1-3\n", "  - record: f2-a1-4\n")
    _cut(content / "panels.yaml", "      - id: f2-p3-1\n", "      - id: f2-p3-2\n")
    _replace(content / "axes.yaml", "findings: [f2-p3-1, f2-p3-2]", "findings: [f2-p3-2]")
    _cut(content / "plan_action.yaml", "          - id: pa22-o2-3\n", "          - id: pa22-o2-4\n")
    _cut(content / "correspondences.yaml", "  - recommendation: f2-a3-2\n", "  - recommendation: f2-a3-5\n")
    _replace(content / "correspondences.yaml", "\nunmatched:\n", "\nunmatched:\n" + _added("unmatched.yaml"))
    _replace(content / "withdrawn.yaml", "\nwithdrawn:\n", "\nwithdrawn:\n" + _added("withdrawn.yaml"))
    _replace(content / "pages.yaml", '{fr: "a-propos", en: "about"}', '{fr: "le-projet", en: "the-project"}')


def _added(name: str) -> str:
    return (ADDED / name).read_text(encoding="utf-8")


def _replace(path: Path, find: str, put: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert find in text
    path.write_text(text.replace(find, put, 1), encoding="utf-8")


def _cut(path: Path, start: str, end: str) -> None:
    text = path.read_text(encoding="utf-8")
    piece = text[text.index(start) : text.index(end, text.index(start))]
    path.write_text(text.replace(piece, "", 1), encoding="utf-8")
