"""Makes a copy of the content that has changed as the guide for editors says, to run every test on it.

    python tests/support/growth.py grown FOLDER      an edition and a plan more, an edition compared with nothing
    python tests/support/growth.py withdrawn FOLDER  a recommendation withdrawn

Then: make test CONTENT_DIR=FOLDER. `make proof` does both.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from places import ROOT, cut, replace

from corpus.model.published import PUBLISHED

ADDED = ROOT / "tests" / "data" / "growth"


def grow(content: Path) -> None:
    """Add the new edition and the new plan to the files of `content`."""
    for name in ("panels.yaml", "axes.yaml", "plan_action.yaml", "sources.yaml", "follow_up.yaml"):
        path = content / name
        path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + "\n" + _added(name), encoding="utf-8")
    links = content / "correspondences.yaml"
    replace(links, "\nunmatched:\n", "\n" + _added("correspondences.yaml") + "unmatched:\n" + _added("unmatched.yaml"))
    links.write_text(links.read_text(encoding="utf-8").rstrip("\n") + "\n" + _added("aims.yaml"), encoding="utf-8")
    forums = content / "forums.yaml"
    head, third, tail = forums.read_text(encoding="utf-8").partition("  - id: f3\n")
    tail = tail.replace("coverage: none", "coverage: whole\n" + _added("compared_with.yaml").rstrip(), 1)
    note, end = tail.index("          Le 3e Forum a eu lieu"), tail.index("\n    sources:") + 1
    tail = f"{tail[:note]}{_added('note.yaml')}{tail[end:].rstrip()}\n{_added('forums.yaml')}"
    forums.write_text(head + third + tail, encoding="utf-8")


def withdraw(content: Path) -> None:
    """Withdraw recommendation 1.3 from the files of `content`, for the one after it, on the day of its ledger."""
    cut(content / "axes.yaml", "      - id: f2-a1-3\n", "      - id: f2-a1-4\n")
    cut(content / "correspondences.yaml", "  - record: f2-a1-3\n", "  - record: f2-a1-4\n")
    day = json.loads((content / PUBLISHED).read_text(encoding="utf-8"))["day"]
    added = _added("withdrawn.yaml").replace("DAY", day)
    replace(content / "withdrawn.yaml", "\nwithdrawn:\n", "\nwithdrawn:\n" + added)


def _added(name: str) -> str:
    return (ADDED / name).read_text(encoding="utf-8")


if __name__ == "__main__":
    change, folder = {"grown": grow, "withdrawn": withdraw}[sys.argv[1]], Path(sys.argv[2])
    shutil.copytree(ROOT / "content", folder)
    change(folder)
