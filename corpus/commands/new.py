"""Writes a skeleton of a new record into its file, with the next id, leaving everything else as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from string import Template
from typing import TypeVar

from corpus.load import load
from corpus.messages.commands import COMMANDS
from corpus.model.axis import Axis, Recommendation
from corpus.model.corpus import Corpus
from corpus.model.forum import Forum
from corpus.model.plan import Measure, Objective
from corpus.model.record import Bound
from corpus.reading.document import Document
from corpus.reading.document import Path as Steps
from corpus.reading.strict_yaml import read

SKELETONS = Path(__file__).resolve().parent.parent / "skeletons"
Item = TypeVar("Item", bound=Bound)
KINDS = ("forum", "axis", "recommendation", "measure", "correspondence")


@dataclass(frozen=True)
class Spot:
    """The list that a new record ends: its file, its path there, and what the skeleton is filled with."""

    file: str
    path: Steps
    words: dict[str, str]


class NotThere(Exception):
    """What the new record was to stand under is not in the content; the message is its id."""


def new(folder: Path, kind: str, names: list[str], language: str, day: date) -> int:
    """Write a skeleton for a new `kind` under the records `names`; return the exit code.

    Raises ContentError where the content has problems, NotThere where a name is no record of the right kind.
    """
    spot = _spot(load(folder), kind, names, day)
    path = folder / spot.file
    document = read(spot.file, path.read_bytes())
    lines = path.read_text(encoding="utf-8").split("\n")
    after = document.last_line(spot.path)
    skeleton = Template((SKELETONS / f"{kind}.yaml").read_text(encoding="utf-8")).substitute(spot.words)
    column = document.values[(*spot.path, 0)][1] - len("- ") - 1
    indented = [f"{' ' * column}{line}" if line else line for line in skeleton.rstrip().split("\n")]
    gap = _gap(document, spot.path, lines)
    lines[after:after] = [*gap, *indented]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    print(COMMANDS["new"][language].format(path=path, line=after + len(gap) + 1))
    return 0


def _gap(document: Document, path: Steps, lines: list[str]) -> list[str]:
    """Return an empty line where the file puts one before each record of the list."""
    last = max(one[-1] for one in document.values if one and one[:-1] == path)
    start = document.values[(*path, last)][0]
    return [""] if not lines[start - 2].strip() else []


def _spot(corpus: Corpus, kind: str, names: list[str], day: date) -> Spot:
    if kind == "forum":
        number = 1 + max(one.edition for one in corpus.forums)
        return Spot("forums.yaml", ("forums",), {"id": f"f{number}", "number": str(number), "day": day.isoformat()})
    if kind == "axis":
        forum = _find(corpus, names, 0, Forum)
        number = 1 + max((one.number for one in corpus.axes if one.forum is forum), default=0)
        source = forum.report.source_id if forum.report else "report"
        return Spot("axes.yaml", ("axes",), {"id": f"{forum.id}-a{number}", "parent": forum.id, "source": source})
    if kind == "recommendation":
        axis = _find(corpus, names, 0, Axis)
        path = ("axes", corpus.axes.index(axis), "recommendations")
        return Spot("axes.yaml", path, _next(corpus, axis.id, axis.recommendations))
    if kind == "measure":
        objective = _find(corpus, names, 0, Objective)
        plan = objective.plan
        place = ("objectives", plan.objectives.index(objective), "measures")
        words = {**_next(corpus, objective.id, objective.measures), "source": objective.source_id}
        return Spot("plan_action.yaml", ("plans", corpus.plans.index(plan), *place), words)
    recommendation, measure = _find(corpus, names, 0, Recommendation), _find(corpus, names, 1, Measure)
    ends = {"recommendation": recommendation.id, "measure": measure.id}
    return Spot("correspondences.yaml", ("correspondences",), {**ends, "day": day.isoformat()})


def _find(corpus: Corpus, names: list[str], index: int, model: type[Item]) -> Item:
    name = names[index] if index < len(names) else ""
    try:
        return corpus.get(model, name)
    except KeyError:
        raise NotThere(name) from None


def _next(corpus: Corpus, parent: str, children: tuple[Bound, ...]) -> dict[str, str]:
    """Return the next id under `parent`: never one that was withdrawn."""
    taken = [one.number for one in (*children, *corpus.withdrawn) if one.id.rpartition("-")[0] == parent]
    number = 1 + max(taken, default=0)
    return {"id": f"{parent}-{number}", "number": str(number)}
