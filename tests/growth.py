"""Adds a third forum and a second plan to a copy of the content, in YAML alone, as the guide for editors says."""

from __future__ import annotations

from pathlib import Path

ADDED = Path(__file__).resolve().parent / "data" / "growth"


def grow(content: Path) -> None:
    """Add the new edition and the new plan to the files of `content`."""
    for name in ("panels.yaml", "axes.yaml", "plan_action.yaml"):
        path = content / name
        path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + "\n" + _added(name), encoding="utf-8")
    _replace(content / "correspondences.yaml", "\nunmatched:\n", "\n" + _added("correspondences.yaml") + "unmatched:\n")
    forums = content / "forums.yaml"
    head, third, tail = forums.read_text(encoding="utf-8").partition("  - id: f3\n")
    forums.write_text(head + third + tail.replace("coverage: none", "coverage: whole", 1), encoding="utf-8")


def _added(name: str) -> str:
    return (ADDED / name).read_text(encoding="utf-8")


def _replace(path: Path, find: str, put: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert find in text
    path.write_text(text.replace(find, put, 1), encoding="utf-8")
