"""Tells what a change means to readers: what is added, withdrawn and reworded since a revision, as Markdown."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from corpus.addresses import all_addresses
from corpus.load import load
from corpus.messages import KIND_NAMES
from corpus.messages.commands import COMMANDS
from corpus.model.corpus import Corpus
from corpus.model.files import FILES, main_file
from corpus.model.kinds import KINDS, kind_of
from corpus.model.types import LANGUAGES
from corpus.model.withdrawn import Withdrawn
from corpus.reading.document import Document
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.reading.strict_yaml import read
from corpus.reading.texts import name, texts
from corpus.views.former import former_addresses


class NoRevision(Exception):
    """The revision to compare with is not known to Git; the message is its name."""


def diff(folder: Path, base: str, language: str) -> int:
    """Print what changes between the content of the Git revision `base` and that of `folder`; return the exit code.

    Raises ContentError where the content has problems, NoRevision where `base` can't be read.
    """
    corpus = load(folder)
    before = _documents(folder, base)
    for line in _report(corpus, before, language):
        print(line)
    return 0


def _documents(folder: Path, base: str) -> dict[str, Document]:
    """Return the content's files as they were at a revision, whatever rules held then."""
    documents = {}
    if _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{base}^{{commit}}").returncode:
        raise NoRevision(base)
    listed = _git(folder, "ls-tree", "-r", "--name-only", "--end-of-options", base, "./").stdout.decode().splitlines()
    for file in (path for path in listed if path.endswith(".yaml") and main_file(path) in FILES):
        done = _git(folder, "show", "--end-of-options", f"{base}:./{file}")
        if done.returncode == 0:
            documents[file] = read(file, done.stdout)
    return documents


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)


def _report(corpus: Corpus, before: dict[str, Document], language: str) -> Iterator[str]:
    words = {key: COMMANDS[key][language] for key in ("title", "added", "withdrawn", "changed", "same", "moved")}
    was = _records(before)
    live = {**corpus.records, **corpus.retired}
    added = [record_id for record_id in live if record_id not in was]
    withdrawn = [record_id for record_id in corpus.retired if record_id in was and was[record_id] != "withdrawn"]
    old = texts(before)
    changed = [key for key, text in corpus.texts.items() if key in old and old[key] != text]
    yield f"## {words['title']}"
    if not (added or withdrawn or changed):
        yield f"\n{words['same']}"
    for heading, ids in ((words["added"], added), (words["withdrawn"], withdrawn)):
        if ids:
            yield f"\n### {heading} ({len(ids)})\n"
            yield from (f"- {_line(corpus, record_id, language)}" for record_id in ids)
    if changed:
        yield f"\n### {words['changed']} ({len(changed)})"
    for key in changed:
        yield f"\n`{key}`\n"
        yield from _change(old[key], corpus.texts[key])
    moved = [former for former in former_addresses(corpus) if not isinstance(former.record, Withdrawn)]
    if moved:
        yield f"\n### {words['moved']} ({len(moved)})\n"
        yield from (f"- `/{former.address}` → `/{all_addresses(former.record)[0]}`" for former in moved)


def _records(documents: dict[str, Document]) -> dict[str, str]:
    """Return every id of the files with its kind."""
    kinds = {entry.id: entry.kind for entry in Ids(documents)}
    made = {kind.key: kind_name for kind_name, kind in KINDS.items() if not kind.gives_id}
    for key, kind in (made | {"withdrawn": Withdrawn.kind}).items():
        for _, _, item in Loaded(documents).items(key) or ():
            gone = isinstance(item, dict) and "withdrawn" in item
            kinds[name(item)] = Withdrawn.kind if gone else kind
    return kinds


def _line(corpus: Corpus, record_id: str, language: str) -> str:
    record = corpus[record_id]
    named = f" – {record.title[language]}" if record.title else ""
    where = "" if isinstance(record, Withdrawn) else f" (`/{all_addresses(record)[0]}`)"
    return f"{KIND_NAMES[kind_of(record).name][language]} `{record_id}`{named}{where}"


def _change(before: dict[str, str], after: dict[str, str]) -> Iterator[str]:
    """Yield the languages that changed, before and after, in a fence that no text can close."""
    yield "~~~~~~diff"
    for language in LANGUAGES:
        if before[language] != after[language]:
            yield f"- {language}: {before[language].replace('~~~~~~', '')}"
            yield f"+ {language}: {after[language].replace('~~~~~~', '')}"
    yield "~~~~~~"
