"""Makes a content of any size: the published one, and copies of its edition and its plan under other ids.

    python bench/grown.py 1000 FOLDER         a content of about 1,000 recommendations and measures
    python bench/grown.py 1000 FOLDER wide    the same of one edition and one plan, with as many axes and objectives
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import yaml

from corpus import load
from corpus.model.published import PUBLISHED

CONTENT = Path(__file__).resolve().parent.parent / "content"
# What grows with each edition and each plan, by the file beside which a copy goes on; the rest is shared by all.
GROWING = {
    "forums.yaml": ("forums",),
    "panels.yaml": ("panels",),
    "axes.yaml": ("axes",),
    "plan_action.yaml": ("plans",),
    "correspondences.yaml": ("correspondences", "unmatched", "aims"),
}
# What grows where there is one edition and one plan; the objectives, which are inside the plan, grow there.
WIDENING = {"axes.yaml": ("axes",), "correspondences.yaml": ("correspondences", "unmatched")}
_COPIED = re.compile(r"\b(?:f2|pa22)\b")
# Only one edition and one plan may have these.
_ONCE = "spoken_addresses"
_MOVED = re.compile(r"\b(f2-a|pa22-o)(\d+)")
# As many as there are axes, or objectives, at most.
STEP = 10
_FIRST_EDITION, _FIRST_PLAN = 10, 30


class Plain(yaml.CSafeDumper):
    """Writes every value out, as the content asks."""

    def ignore_aliases(self, data: object) -> bool:
        """Return that a value is written out, never referred to."""
        return True


def grow(records: int, folder: Path, *, wide: bool = False) -> Path:
    """Write to `folder` a content of `records` recommendations and measures, to the nearest copy; return the folder.

    `wide`: all of one edition and one plan, of which nobody said which axes and objectives aim alike.
    """
    shutil.copytree(CONTENT, folder)
    (folder / PUBLISHED).unlink(missing_ok=True)
    corpus = load(folder)
    copies = round(records / len((*corpus.recommendations, *corpus.measures))) - 1
    for name, keys in (WIDENING if wide else GROWING).items():
        data = yaml.safe_load((folder / name).read_text(encoding="utf-8"))
        originals = {key: [_without(record) for record in data[key] if _COPIED.search(str(record))] for key in keys}
        text = _dumped(originals)
        beside = (folder / name).with_suffix("")
        beside.mkdir()
        for number in range(copies):
            copied = _widened(text, number) if wide else _copy(text, number)
            (beside / f"copy-{number:03}.yaml").write_text(copied, encoding="utf-8")
    if wide:
        _widen(folder, copies)
    return folder


def _widen(folder: Path, copies: int) -> None:
    """Copy the objectives of the plan, and take away the aims, which would have to be of all axes and objectives."""
    links = folder / "correspondences.yaml"
    kept = yaml.safe_load(links.read_text(encoding="utf-8"))
    links.write_text(_dumped({**kept, "aims": []}), encoding="utf-8")
    path = folder / "plan_action.yaml"
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    objectives = data["plans"][0]["objectives"]
    text = _dumped(objectives)
    for number in range(copies):
        objectives += yaml.safe_load(_widened(text, number))
    path.write_text(_dumped(data), encoding="utf-8")


def _widened(text: str, number: int) -> str:
    """Return some YAML in which each axis and each objective has become another of the same edition and plan."""
    return _MOVED.sub(lambda found: f"{found[1]}{int(found[2]) + STEP * (number + 1)}", text)


def _dumped(data: object) -> str:
    return yaml.dump(data, Dumper=Plain, allow_unicode=True, sort_keys=False)


def _without(record: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in record.items() if key != _ONCE}


def _copy(text: str, number: int) -> str:
    """Return some YAML in which f2 and pa22 have become another edition and another plan."""
    edition, plan = _FIRST_EDITION + number, _FIRST_PLAN + number
    text = re.sub(r"\bf2\b", f"f{edition}", re.sub(r"\bpa22\b", f"pa{plan}", text))
    return re.sub(r"\bedition: 2$", f"edition: {edition}", text, flags=re.MULTILINE)


if __name__ == "__main__":
    grow(int(sys.argv[1]), Path(sys.argv[2]), wide=sys.argv[3:] == ["wide"])
