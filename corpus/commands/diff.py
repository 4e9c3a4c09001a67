"""Tells what a change means to readers: what is added, withdrawn and reworded since a revision, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from corpus.addresses import all_addresses
from corpus.commands.base import NoBase, base_of
from corpus.commands.git import commit, file_at, files_at
from corpus.load import load
from corpus.messages import KIND_NAMES
from corpus.messages.commands import COMMANDS
from corpus.model.corpus import Corpus
from corpus.model.files import FILES, main_file
from corpus.model.kinds import KINDS, kind_of
from corpus.model.published import Published
from corpus.model.tagged import Tagged
from corpus.model.types import LANGUAGES
from corpus.model.withdrawn import Withdrawn
from corpus.reading.document import Document
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.reading.strict_yaml import read
from corpus.reading.texts import name, texts
from corpus.views.former import former_addresses


def diff(folder: Path, base: str, language: str) -> int:
    """Print what changes between the content of the Git revision `base` and that of `folder`; return the exit code.

    Raises ContentError where the content has problems, NoRevision where `base` can't be read.
    """
    corpus = load(folder)
    before = _documents(folder, base)
    for line in (*_report(corpus, before, language), *_gone(corpus, before, _promised(folder, base), language)):
        print(line)
    return 0


def _promised(folder: Path, base: str) -> Published | None:
    """Return what was published at a revision, where it can be read."""
    try:
        return base_of(folder, base).published
    except NoBase:
        return None


def _documents(folder: Path, base: str) -> dict[str, Document]:
    """Return the content's files as they were at a revision, whatever rules held then."""
    documents = {}
    at = commit(folder, base)
    for file in (path for path in files_at(folder, at) if path.endswith(".yaml") and main_file(path) in FILES):
        raw = file_at(folder, at, file)
        if raw is not None:
            documents[file] = read(file, raw)
    return documents


def _report(corpus: Corpus, before: dict[str, Document], language: str) -> Iterator[str]:
    parts = ("title", "added", "withdrawn", "changed", "same", "moved", "topics")
    words = {key: COMMANDS[key][language] for key in parts}
    was = _records(before)
    live = {**corpus.records, **corpus.retired}
    added = [record_id for record_id in live if record_id not in was]
    withdrawn = [record_id for record_id in corpus.retired if record_id in was and was[record_id] != "withdrawn"]
    old = texts(before)
    changed = [key for key, text in corpus.texts.items() if key in old and old[key] != text]
    yield f"## {words['title']}"
    retagged = list(_retagged(corpus, before))
    if not (added or withdrawn or changed or retagged or texts(before).keys() - corpus.texts.keys()):
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
    if retagged:
        yield f"\n### {words['topics']} ({len(retagged)})\n"
        yield from retagged
    moved = [former for former in former_addresses(corpus) if not isinstance(former.record, Withdrawn)]
    if moved:
        yield f"\n### {words['moved']} ({len(moved)})\n"
        yield from (f"- `/{former.address}` → `/{all_addresses(former.record)[0]}`" for former in moved)


def _retagged(corpus: Corpus, before: dict[str, Document]) -> Iterator[str]:
    """Yield a line for each record that was filed under other topics."""
    for entry in Ids(before):
        was, record = entry.document.at(entry.path).get("topics"), corpus.records.get(entry.id)
        if isinstance(record, Tagged) and isinstance(was, tuple) and was != record.topic_ids:
            yield f"- `{entry.id}`: {', '.join(map(str, was))} → {', '.join(record.topic_ids)}"


def _gone(corpus: Corpus, before: dict[str, Document], promised: Published | None, language: str) -> Iterator[str]:
    """Yield the records, the texts and the addresses that were there and that nothing answers for any more."""
    was = set(_records(before)) | (promised.records.keys() if promised else set())
    records = sorted(was - corpus.records.keys() - corpus.retired.keys())
    old = promised.records.values() if promised else ()
    answered = {former.address for former in former_addresses(corpus)} | _addresses(corpus)
    new = {item.old: item.new for item in corpus.amended}
    addresses = sorted({new.get(where, where) for record in old for where in record.addresses} - answered)
    lost = sorted(key for key in texts(before) if key not in corpus.texts)
    parts = {"records_gone": records, "addresses_gone": [f"/{where}" for where in addresses], "texts_gone": lost}
    for key, names in parts.items():
        if names:
            yield f"\n### {COMMANDS[key][language]} ({len(names)})\n"
            yield from (f"- `{name_gone}`" for name_gone in names)


def _addresses(corpus: Corpus) -> set[str]:
    """Return every address at which something stands."""
    live = {where for record in (*corpus.walk(), *corpus.withdrawn_correspondences) for where in all_addresses(record)}
    # What was a place on a page leads to that page still, once it is withdrawn.
    return live | {where for record in corpus.withdrawn for where in record.addresses}


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
