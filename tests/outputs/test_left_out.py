"""Whatever an editor may leave out is left out once, everywhere, and every output is made without it.

No output may say "None", today's date, or leave the marks of a text that is not there; none may end in a traceback.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest
import yaml
from outputs import URL, outputs
from places import EVERY, copy_example
from prints import workshop_in
from pydantic import BaseModel

from corpus import ContentError, Corpus, load
from corpus.language.dates import long_date
from corpus.model.files import FILES
from corpus.model.published import PUBLISHED
from corpus.model.source import Source
from corpus.model.types import LANGUAGES
from press.addresses import DOCUMENT_WORDS
from press.cards import card
from press.codes import code
from press.documents import Printer
from press.publication import has_card, lasting
from press.words import Words

# How many fields of a model are left out at a time; one, where KINDS=all says so.
FEW = 5
Field = tuple[type[BaseModel], str]
# What the check asks for, although the model lets it be left out, by the code of its message.
ASKED_FOR = {
    "Forum.compared_with": {
        *("not_compared", "compared_with_nothing", "layer_not_opened", "statement_not_opened"),
        *("aim_not_compared", "near_not_compared"),
    },
    "Forum.participants": {"total_missing"},
    "Correspondence.part": {"part_needed", "history_needed"},
    "Change.relation_before": {"relation_before"},
    "Correspondence.history": {"history_needed"},
    "Correspondence.basis": {"evidence_not_wanted", "matched_and_unmatched", "near_and_matched"},
    "Correspondence.evidence": {"evidence_needed"},
    "Unmatched.basis": {"unmatched_twice"},
    "Comparison.with_documents": {"layer_not_opened", "statement_not_opened"},
    "Source.standing": {"evidence_not_official"},
    "Correspondence.withdrawn": {"matched_and_unmatched"},
    "Locator.item": {"item_or_paragraph"},
    "Locator.paragraph": {"item_or_paragraph"},
}
# The marks that stand around a text that is not there.
_EMPTY = r"\([\s,]*\)|\(\s*,|,\s+[,.)]|« »|“”"


class _Quoting(yaml.CSafeDumper):
    """Writes every text in straight quotation marks: the check reads some others as marks that were meant."""


_Quoting.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))


def inner_models(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield the models that a field's annotation holds."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from inner_models(part)


def optional_fields() -> dict[str, Field]:
    """Return each field that may be left out, with its model and its key in the YAML, by a name for both."""
    waiting = [section.model for sections in FILES.values() for section in sections]
    found, seen = {}, set()
    while waiting:
        model = waiting.pop(0)
        if model in seen:
            continue
        seen.add(model)
        for name, info in model.model_fields.items():
            waiting += inner_models(info.annotation)
            if name != "root" and not info.is_required():
                key = info.alias or name
                found[f"{model.__name__}.{key}"] = (model, key)
    return found


def without(node: Any, model: type[BaseModel], left_out: set[Field]) -> Any:
    """Return what stands in the YAML for `model`, without what is left out."""
    if not isinstance(node, dict):
        return node
    fields = {info.alias or name: info for name, info in model.model_fields.items()}
    kept = {}
    for key, value in node.items():
        if (model, key) in left_out:
            continue
        inner = next(inner_models(fields[key].annotation), None) if key in fields else None
        if inner and isinstance(value, list):
            value = [without(item, inner, left_out) for item in value]
        elif inner:
            value = without(value, inner, left_out)
        kept[key] = value
    return kept


def leave_out(content: Path, fields: set[Field]) -> None:
    """Take fields out of the files of `content`."""
    for file, sections in FILES.items():
        path = content / file
        before = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        after = {}
        for section in sections:
            items = before[section.key]
            many = isinstance(items, list)
            after[section.key] = [without(item, section.model, fields) for item in items] if many else items
        if after != before:
            path.write_text(yaml.dump(after, Dumper=_Quoting, allow_unicode=True, sort_keys=False), encoding="utf-8")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content in which as much as possible is given: several editions and plans, and what was withdrawn."""
    content = copy_example(tmp_path_factory.mktemp("whole") / "content")
    for path in content.iterdir():  # English has a word that Python writes too.
        path.write_text(path.read_text(encoding="utf-8").replace("None", "Nothing"), encoding="utf-8")
    ledger = json.loads((content / PUBLISHED).read_text(encoding="utf-8"))
    # What was promised stands, but for the texts: those that go here would be asked for.
    (content / PUBLISHED).write_text(json.dumps(ledger | {"texts": {}}), encoding="utf-8")
    return content


def rounds() -> list[set[str]]:
    """Return what is left out together: a few fields of each model at a time, and in the end all of them."""
    by_model: dict[type[BaseModel], list[str]] = {}
    for name, (model, _) in optional_fields().items():
        if name not in ASKED_FOR:
            by_model.setdefault(model, []).append(name)
    turns = [{name for name in turn if name} for turn in zip_longest(*by_model.values())]
    few = 1 if EVERY else FEW
    grouped = [set.union(*turns[start : start + few]) for start in range(0, len(turns), few)]
    return [set(), *grouped, set.union(*turns)]


@pytest.mark.parametrize("turn", range(len(rounds())))
def test_every_output_is_made_without(turn: int, whole: Path, tmp_path: Path) -> None:
    """In one language or the other by turns; in both, where KINDS=all says so and nothing or everything is left out."""
    names = rounds()[turn]
    content = Path(shutil.copytree(whole, tmp_path / "content"))
    leave_out(content, {optional_fields()[name] for name in names})
    both = EVERY and turn in (0, len(rounds()) - 1)
    assert blemishes(load(content), LANGUAGES if both else LANGUAGES[turn % 2 :][:1]) == {}


def test_typst_sets_what_is_left(whole: Path, tmp_path: Path) -> None:
    """One document of each kind, and one card of each kind of record, of the content that holds the least."""
    content = Path(shutil.copytree(whole, tmp_path / "content"))
    leave_out(content, {optional_fields()[name] for name in rounds()[-1]})
    corpus = load(content)
    words, workshop = Words(corpus.labels, "fr"), workshop_in(tmp_path / "cache", corpus.updated)
    printer = Printer(corpus, words, URL, lambda text: code(text, "svg", workshop).read_text(encoding="utf-8"))
    documents = {one.kind: (one.template, one.data) for one in printer.documents()}
    assert documents.keys() == DOCUMENT_WORDS.keys()
    assert all(path.exists() for path in workshop.documents(list(documents.values())))
    cards = {record.kind: card(record, words) for record in filter(has_card, lasting(corpus))}
    assert all(path.exists() for path in workshop.cards(list(cards.values())))


@pytest.mark.parametrize("name", ASKED_FOR)
def test_the_check_asks_for(name: str, whole: Path, tmp_path: Path) -> None:
    content = Path(shutil.copytree(whole, tmp_path / "content"))
    leave_out(content, {optional_fields()[name]})
    with pytest.raises(ContentError) as raised:
        load(content)
    assert {one.code for one in raised.value.problems if not one.is_warning} == ASKED_FOR[name]
    assert "None" not in str(raised.value)


@pytest.mark.parametrize(
    ("publisher", "day", "line"),
    [
        ("MIFI", date(2023, 2, 24), "Source : Le rapport (MIFI, 24 février 2023)."),
        ("MIFI", None, "Source : Le rapport (MIFI)."),
        (None, date(2023, 2, 24), "Source : Le rapport (24 février 2023)."),
        (None, None, "Source : Le rapport."),
    ],
)
def test_print_cites_a_source_by_what_is_known_of_it(
    corpus: Corpus, publisher: str | None, day: date | None, line: str
) -> None:
    known = {"id": "one", "kind": "report", "language": "fr", "publisher": publisher, "date": day}
    texts = {"title": {"fr": "Le rapport", "en": "The report"}, "use": {"fr": "Tout.", "en": "All."}}
    printer = Printer(corpus, Words(corpus.labels, "fr"), URL, lambda text: "")
    assert printer.cited(Source.model_validate({**known, **texts})).replace("\u00a0", " ") == line


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_date_is_not_today(language: str) -> None:
    with pytest.raises(TypeError):
        long_date(None, language)


def blemishes(corpus: Corpus, languages: Iterable[str]) -> dict[str, set[str]]:
    """Return, for each output, what in it comes of something absent; outputs without a blemish are left out."""
    today = date.today()
    days = [long_date(today, "fr"), long_date(today, "en"), today.isoformat()]
    sought = re.compile("|".join([r"\bNone\b", _EMPTY, *map(re.escape, days)]))
    return {name: marks for name, text in outputs(corpus, languages) if (marks := {*sought.findall(text)})}
