"""Makes a content of any size: the published one, and copies of its edition and its plan under other ids.

    python bench/grown.py 1000 FOLDER         a content of about 1,000 recommendations and measures
    python bench/grown.py 1000 FOLDER wide    the same of one edition and one plan
"""

from __future__ import annotations

import re
import shutil
import sys
from functools import reduce
from pathlib import Path
from typing import Any

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
# What grows where there is one edition and one plan, beside what these hold, which grows inside them.
WIDENING = {"correspondences.yaml": ("correspondences", "unmatched")}
_COPIED = re.compile(r"\b(?:f2|pa22)\b")
# Only one edition and one plan may have these.
_ONCE = "spoken_addresses"
_MOVED = re.compile(r"\b(f2-a|pa22-o)(\d+)(?:-(\d+))?\b")
# A wide edition has four times as many axes, and a wide plan as many objectives; the rest goes on inside them.
TIMES, STEP, INNER_STEP = 4, 10, 20
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
    """Copy what the axes and the objectives hold; no aims, which would have to be of all axes and objectives."""
    links = folder / "correspondences.yaml"
    links.write_text(_dumped({**_read(links), "aims": []}), encoding="utf-8")
    for name, lists, inner in (
        ("axes.yaml", ("axes",), "recommendations"),
        ("plan_action.yaml", ("plans", 0, "objectives"), "measures"),
    ):
        data = _read(folder / name)
        held = reduce(lambda holder, key: holder[key], lists, data)
        text = _dumped(held)
        for number in range(copies):
            for more in yaml.safe_load(_widened(text, number)):
                same = next((one for one in held if one["id"] == more["id"]), None)
                if same:
                    same[inner] += more[inner]
                else:
                    held.append(more)
        (folder / name).write_text(_dumped(data), encoding="utf-8")


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _widened(text: str, number: int) -> str:
    """Return some YAML in which all that stands in an axis or an objective has become more of the same or another."""
    inner, outer = divmod(number + 1, TIMES)

    def moved(found: re.Match[str]) -> str:
        own = f"-{int(found[3]) + INNER_STEP * inner}" if found[3] else ""
        return f"{found[1]}{int(found[2]) + STEP * outer}{own}"

    return _MOVED.sub(moved, text)


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
