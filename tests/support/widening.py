"""Makes an edition, a plan and their pair wide: the example, with more of the same in each axis and each objective."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

from corpus.model.many import MANY

# What grows of the example, by file: the list that holds it, then the one inside.
GROWING = {"axes.yaml": ("f2-a", "axes", "recommendations"), "plan_action.yaml": ("pa22-o", "objectives", "measures")}
STEP = 20


def widen(content: Path) -> Path:
    """Add recommendations and measures to a copy of the example until each side alone is wide; return the folder."""
    for name, (begins, groups, records) in GROWING.items():
        data = yaml.safe_load((content / name).read_text(encoding="utf-8"))
        held = data[groups] if groups in data else data["plans"][0][groups]
        wide = [group for group in held if group["id"].startswith(begins)]
        originals = {group["id"]: tuple(group[records]) for group in wide}
        for copy in range(1, MANY // sum(map(len, originals.values())) + 2):
            for group in wide:
                group[records] += [_numbered(record, STEP * copy) for record in originals[group["id"]]]
        (content / name).write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return content


def _numbered(record: Mapping[str, Any], more: int) -> dict[str, Any]:
    above, _, number = record["id"].rpartition("-")
    return {**deepcopy(dict(record)), "id": f"{above}-{int(number) + more}"}
