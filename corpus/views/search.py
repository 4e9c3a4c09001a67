"""What the search knows of each record, in one language: what it is, where it stands, and the words that find it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from corpus.addresses import HOSTS, address
from corpus.language.typography import typeset
from corpus.model.corpus import Corpus
from corpus.model.record import Bound
from corpus.model.types import Text
from corpus.views.names import edition_name


def documents(corpus: Corpus, language: str) -> list[dict[str, Any]]:
    """Return one document for each record that a reader may look for, in `language`, in reading order."""
    names = {key: text[language] for key, text in corpus.labels["names"].items()}
    return [_Writer(language, names).document(record) for record in _searchable(corpus)]


def _searchable(corpus: Corpus) -> Iterator[Bound]:
    for record in corpus.walk():
        if record.kind in _WORDS and (record.kind != "page" or record.indexed):
            yield record


class _Writer:
    """Writes documents in one language, with the names that its labels give to kinds."""

    def __init__(self, language: str, names: dict[str, str]) -> None:
        self.language = language
        self.names = names

    def document(self, record: Bound) -> dict[str, Any]:
        """Return the document of one record."""
        axis, objective = _axis(record), _objective(record)
        return {
            "id": record.id,
            "kind": record.kind,
            "code": _code(record),
            "title": self.title(record),
            "words": " · ".join(self.say(text) for text in _WORDS[record.kind](record) if text is not None),
            "keywords": [self.say(word) for word in self.keywords(record)],
            "where": self.where(record),
            "url": address(record, self.language),
            "axis": axis.id if axis else "",
            "objective": objective.id if objective else "",
            "strength": _strength(record),
        }

    def say(self, text: Text | str) -> str:
        """Return a text in the documents' language, with its typography."""
        return typeset(text if isinstance(text, str) else text[self.language], self.language)

    def name(self, record: Bound) -> str:
        """Return what a record with a number is called among its own: « Axe 1 », « Panel 3 »."""
        return self.say(self.names[record.kind].format(number=record.number))

    def edition(self, record: Bound) -> str:
        """Return what the edition or the plan of a record is called: « 2e Forum (2022) »."""
        return edition_name(record.ancestors[0], self.names, self.language)

    def title(self, record: Bound) -> str:
        """Return the line by which a result is known."""
        if record.kind == "correspondence":
            codes = {"recommendation": record.recommendation.code, "measure": record.measure.code}
            if not record.corpus.several_editions:
                return self.say(self.names["correspondence"].format(**codes))
            editions = {"forum": self.edition(record.recommendation), "plan": self.edition(record.measure)}
            return self.say(self.names["correspondence_of"].format(**codes, **editions))
        if record.kind == "term":
            term = self.say(record.term)
            missing = record.acronym and record.acronym not in term
            return f"{term} ({record.acronym})" if missing else term
        if record.kind in _NUMBERED:
            if record.title is None:
                return self.say(self.names["untitled"].format(name=self.name(record)))
            title = self.say(record.title)
            return self.say(self.names["name_and_title"].format(name=self.name(record), title=title))
        return self.say(record.title)

    def where(self, record: Bound) -> str:
        """Return where the record stands, for a person to place it at a glance."""
        if record.kind in ("recommendation", "measure", "finding"):
            where = self.title(record.parent)
            if not record.corpus.several_editions:
                return where
            return self.say(self.names["in_edition"].format(edition=self.edition(record), name=where))
        if record.kind in ("axis", "objective", "panel"):
            return self.say(record.parent.title)
        if record.kind == "correspondence":
            return f"{self.say(record.recommendation.title)} ↔ {self.say(record.measure.title)}"
        if record.kind == "term":
            return self.say(record.corpus[HOSTS["term"]].label)
        return ""

    def keywords(self, record: Bound) -> Iterator[str]:
        """Yield the other words that people type for the record."""
        for key in ("keywords", "variants"):
            yield from getattr(record, key, {self.language: ()})[self.language]
        if getattr(record, "acronym", None):
            yield record.acronym


def _forum_words(record: Bound) -> Iterator[Text | str | None]:
    yield from (record.theme, record.venue, record.city, record.organizer, *record.notes)
    if record.report:
        yield from (record.corpus[record.report.source_id].title, record.report.city)
    yield from (sector.name for sector in record.sectors)
    yield from (record.corpus[share.region_id].name for share in record.regions)


def _page_words(record: Bound) -> Iterator[Text | str]:
    """A page is also found by what it alone shows: the sources cited, for one."""
    yield record.description
    for kind, host in HOSTS.items():
        if host == record.id and kind not in _WORDS:
            yield from (one.title for one in record.corpus.of_kind(kind))


# The kinds that are searched, each with the texts that find it.
_WORDS: dict[str, Callable[[Any], Any]] = {
    "forum": _forum_words,
    "panel": lambda record: (record.note, *(finding.title for finding in record.findings)),
    "finding": lambda record: (record.lead, *record.points),
    "axis": lambda record: (record.summary,),
    "recommendation": lambda record: (record.wording,),
    "plan": lambda record: (record.summary, record.department, record.minister, *record.notes),
    "objective": lambda record: (record.statement,),
    "measure": lambda record: (record.description, record.note),
    "correspondence": lambda record: (record.part, record.reason),
    "term": lambda record: (record.definition,),
    "page": _page_words,
}
_NUMBERED = ("axis", "objective", "panel")


def _code(record: Bound) -> str:
    return record.code if record.kind in ("recommendation", "measure") else ""


def _axis(record: Bound) -> Bound | None:
    if record.kind == "correspondence":
        return record.recommendation.axis
    return record if record.kind == "axis" else getattr(record, "axis", None)


def _objective(record: Bound) -> Bound | None:
    if record.kind == "correspondence":
        return record.measure.objective
    return record if record.kind == "objective" else getattr(record, "objective", None)


def _strength(record: Bound) -> str:
    if record.kind == "correspondence":
        return record.relation.strength.value
    return record.assessment.strength.value if record.kind in ("recommendation", "measure") else ""
