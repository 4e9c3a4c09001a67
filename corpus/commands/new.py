"""Writes a skeleton of a new record into its file, with the next id, leaving everything else as it stands."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from string import Template

from corpus.load import load
from corpus.messages.commands import COMMANDS
from corpus.model.corpus import Corpus
from corpus.model.kinds import KINDS, Kind
from corpus.model.record import Bound
from corpus.model.references import references
from corpus.reading.document import Document
from corpus.reading.document import Path as Steps
from corpus.reading.ids import Ids
from corpus.reading.strict_yaml import read

SKELETONS = Path(__file__).resolve().parent.parent / "skeletons"
# The kinds that `new` writes: those that have a skeleton.
OFFERED = tuple(name for name in KINDS if (SKELETONS / f"{name}.yaml").exists())


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
    spot = _spot(load(folder), folder, KINDS[kind], names, day)
    path = folder / spot.file
    document = read(spot.file, path.read_bytes())
    lines = path.read_text(encoding="utf-8").split("\n")
    after = document.last_line(spot.path)
    skeleton = Template(_skeleton(kind)).substitute(spot.words)
    column = document.values[(*spot.path, 0)][1] - len("- ") - 1
    indented = [f"{' ' * column}{line}" if line else line for line in skeleton.rstrip().split("\n")]
    gap = _gap(document, spot.path, lines)
    lines[after:after] = [*gap, *indented]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    print(COMMANDS["new"][language].format(path=path, line=after + len(gap) + 1))
    return 0


def _skeleton(kind: str) -> str:
    return (SKELETONS / f"{kind}.yaml").read_text(encoding="utf-8")


def _gap(document: Document, path: Steps, lines: list[str]) -> list[str]:
    """Return an empty line where the file puts one before each record of the list."""
    last = max(steps[-1] for steps in document.values if steps and steps[:-1] == path)
    start = document.values[(*path, last)][0]
    return [""] if not lines[start - 2].strip() else []


def _spot(corpus: Corpus, folder: Path, kind: Kind, names: list[str], day: date) -> Spot:
    words = {"day": day.isoformat()}
    # What its skeleton names; what is written inside it may name others.
    named_first = Template(_skeleton(kind.name)).get_identifiers() if not kind.parent else []
    known = dict(references(kind.model))
    ends = [(key, known[key]) for key in named_first if key in known]
    if ends:
        words |= {key: _find(corpus, names, index, named.kinds).id for index, (key, named) in enumerate(ends)}
        if kind.gives_id:
            prefix = f"{kind.letter}-{words[ends[0][0]]}-"
            words["id"] = f"{prefix}{_next(corpus, prefix)}"
        return Spot(_file(corpus, corpus.of_kind(kind.name), kind), (kind.key,), words)
    if kind.letter and not kind.parent:
        words["id"] = _free(corpus, names, kind)
        return Spot(_file(corpus, corpus.of_kind(kind.name), kind), (kind.key,), words)
    parent = _find(corpus, names, 0, (kind.parent,)) if kind.parent else None
    fellows = [record for record in corpus.of_kind(kind.name) if record.parent is parent] or corpus.of_kind(kind.name)
    prefix = f"{parent.id}-{kind.letter}" if parent else fellows[0].id.rstrip("0123456789")
    number = _next(corpus, prefix)
    words |= {"id": f"{prefix}{number}", "number": str(number)}
    if parent is None:
        return Spot(_file(corpus, fellows, kind), (kind.key,), words)
    source = getattr(parent, "report_source", None) or getattr(parent, "source", None)
    words |= {"parent": parent.id, "source": source.id if source else "report"}
    if kind.file:
        return Spot(_file(corpus, fellows, kind), (kind.key,), words)
    file = _file(corpus, [parent], kind)
    document = read(file, (folder / file).read_bytes())
    return Spot(file, (*Ids({file: document}).entries[parent.id][0].path, kind.key), words)


def _file(corpus: Corpus, fellows: Sequence[Bound], kind: Kind) -> str:
    """Return the file that the last of these records is written in, from the folder of the content."""
    return corpus.place(fellows[-1]).file.partition("/")[2] if fellows else kind.main_file


def _find(corpus: Corpus, names: list[str], index: int, kinds: Collection[str]) -> Bound:
    name = names[index] if index < len(names) else ""
    record = corpus.records.get(name)
    if record is None or record.kind not in kinds:
        raise NotThere(name)
    return record


def _free(corpus: Corpus, names: list[str], kind: Kind) -> str:
    """Return the id that was asked for, for a record that no other names: of its kind's letter, and never used."""
    name = names[0] if names else ""
    shape = Ids({}).is_id(name) and name.startswith(f"{kind.letter}-")
    if not shape or name in corpus.records or name in corpus.retired:
        raise NotThere(name)
    return name


def _next(corpus: Corpus, prefix: str) -> int:
    """Return the next number after `prefix`: never one that was withdrawn."""
    ids = (
        record.id.removeprefix(prefix) for record in (*corpus.walk(), *corpus.withdrawn) if record.id.startswith(prefix)
    )
    return 1 + max((int(number) for number in ids if number.isdigit()), default=0)
