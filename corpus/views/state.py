"""What the content still waits for: read by editors, and of no consequence for what is published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from corpus.addresses import has_page
from corpus.messages.problems import Problem
from corpus.model.assessable import Assessable
from corpus.model.corpus import Corpus
from corpus.model.correspondence import Correspondence
from corpus.model.record import Bound
from corpus.model.relation import Strength
from corpus.model.source import Source
from corpus.model.types import LANGUAGES
from corpus.views.kept import kept

# How long the reading of a source holds, counted back from the newest dated statement of the content.
READING_HOLDS = timedelta(days=365)

_ACRONYM = re.compile(r"(?<![\w-])[A-ZÀ-Ý]{2,}(?![\w-])")
_ROMAN = re.compile(r"[IVXLC]+")


@dataclass(frozen=True)
class Unexplained:
    """An acronym that the texts use and no term holds, with the records whose texts use it."""

    acronym: str
    records: tuple[Bound, ...]


@dataclass(frozen=True)
class State:
    """What remains to be done, each list in reading order."""

    stale: tuple[Problem, ...]
    unassessed: tuple[Assessable, ...]
    unreviewed: tuple[Correspondence, ...]
    never_read: tuple[Source, ...]
    read_long_ago: tuple[Source, ...]
    unexplained: tuple[Unexplained, ...]


def state(corpus: Corpus) -> State:
    """Return the state of the content, counted from the day that it was last changed, not from today."""
    day = corpus.updated - READING_HOLDS
    records = (*corpus.recommendations, *corpus.measures)
    return State(
        stale=tuple(one for one in corpus.warnings if one.code == "stale_translation"),
        unassessed=tuple(one for one in records if one.strength is Strength.UNASSESSED),
        unreviewed=tuple(link for link in corpus.correspondences if link.reviewed is None),
        never_read=tuple(one for one in corpus.sources if one.checked is None and one.read is None),
        read_long_ago=tuple(one for one in corpus.sources if one.checked and one.checked < day),
        unexplained=tuple(_unexplained(corpus)),
    )


def is_outdated(record: Bound, language: str) -> bool:
    """Return whether a text of the record's page, in `language`, waits to be looked at since the other one changed.

    What a record holds and has no page of its own is on the record's.
    """
    outdated = _outdated(record.corpus, language)
    return bool(outdated) and any(
        shown.id in outdated for shown in (record, *(child for child in record.children if not has_page(child)))
    )


@kept
def _outdated(corpus: Corpus, language: str) -> frozenset[str]:
    """Return the ids of the records of which a text in `language` waits to be looked at."""
    stale = (problem for problem in corpus.warnings if problem.code == "stale_translation")
    return frozenset(problem.record for problem in stale if problem.field.endswith(f".{language}"))


def _unexplained(corpus: Corpus) -> Iterator[Unexplained]:
    """Yield each acronym without a term, in alphabetical order."""
    explained = set(_ACRONYM.findall(" ".join(_forms(corpus))))
    users: dict[str, dict[Bound, None]] = {}
    for key, text in corpus.texts.items():
        record = corpus.records.get(key.split(".")[1])
        if record is None:
            continue
        for acronym in _ACRONYM.findall(" ".join(text.values())):
            if acronym not in explained and not _ROMAN.fullmatch(acronym):
                users.setdefault(acronym, {})[record] = None
    for acronym, records in sorted(users.items()):
        yield Unexplained(acronym, tuple(records))


def _forms(corpus: Corpus) -> Iterator[str]:
    """Yield every form of every term, and its acronym."""
    for term in corpus.terms:
        yield from (form for language in LANGUAGES for form in (term.term[language], *term.variants[language]))
        yield term.acronym or ""
