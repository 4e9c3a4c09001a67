"""What the search knows of each record, in one language: what it is, where it stands, and the words that find it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from corpus.addresses import address
from corpus.model.assessable import Assessable
from corpus.model.basis import Basis
from corpus.model.corpus import Corpus
from corpus.model.correspondence import Correspondence
from corpus.model.forum import Forum
from corpus.model.grouping import grouped
from corpus.model.kinds import KINDS
from corpus.model.plan import Plan
from corpus.model.record import Bound
from corpus.model.relation import Strength
from corpus.model.tagged import Tagged
from corpus.model.term import Term
from corpus.model.topic import Topic
from corpus.views.answer import sentence
from corpus.views.explore import NEAR
from corpus.views.words import Words

# How many records the search takes at once: some 200 KB, compressed.
TOGETHER = 2000


def facets(corpus: Corpus, language: str) -> dict[str, list[dict[str, Any]]]:
    """Return the choices of the filters in their order, by facet: each with its id, and its title or its weight.

    Raises KeyError where the label of a name is not written.
    """
    words = Words(corpus.labels, language)
    searched = {name: kind.searched for name, kind in KINDS.items() if kind.searched}
    return {
        "kinds": [
            {"id": name, "weight": use.weight} for name, use in sorted(searched.items(), key=lambda item: item[1].place)
        ],
        "strengths": [{"id": strength.value} for strength in Strength],
        "bases": [*({"id": basis.value} for basis in Basis), {"id": NEAR}],
        "topics": [{"id": topic.id, "title": words.full_name(topic)} for topic in corpus.topics],
        "axes": [{"id": axis.id, "title": words.placed_name(axis)} for axis in corpus.axes],
        "objectives": [{"id": objective.id, "title": words.placed_name(objective)} for objective in corpus.objectives],
    }


def documents(corpus: Corpus, language: str, records: Iterable[Bound] | None = None) -> list[dict[str, Any]]:
    """Return one document for each record that a reader may look for, in `language`, or for each of `records`.

    Raises KeyError where the label of a name, or the page that shows a record, is not written.
    """
    words = Words(corpus.labels, language)
    return [_document(record, words) for record in (_searched(corpus) if records is None else records)]


def parts(corpus: Corpus, together: int = TOGETHER) -> list[list[Bound]]:
    """Return the records that a reader may look for, in reading order: all at once, where they are `together` or fewer.

    Past that, in the parts in which they come: what is of no edition and no plan with the newest of these, then the
    older ones, each whole, and so many of them in a part as are `together` records or fewer.
    """
    records = _searched(corpus)
    if len(records) <= together:
        return [records]
    by_edition = grouped(records, lambda record: (edition.id if (edition := _edition(record)) else "",))
    every: tuple[Forum | Plan, ...] = (*corpus.forums, *corpus.plans)
    editions = sorted(every, key=_day, reverse=True)
    divided = [list(by_edition.get("", ()))]
    for edition in editions:
        own = by_edition.get(edition.id, ())
        if edition is not editions[0] and len(divided[-1]) + len(own) > together:
            divided.append([])
        divided[-1] += own
    return divided


def _searched(corpus: Corpus) -> list[Bound]:
    return [record for record in corpus.walk() if KINDS[record.kind].searched and record.is_indexed]


def _edition(record: Bound) -> Forum | Plan | None:
    """Return the newest edition or plan that a record is of, or is; None for what all of them share."""
    editions = (one for one in record.lineage.values() if isinstance(one, (Forum, Plan)))
    return max(editions, key=_day, default=None)


def _day(edition: Forum | Plan) -> date:
    return edition.starts if isinstance(edition, Forum) else edition.launched


def _document(record: Bound, words: Words) -> dict[str, Any]:
    above = record.lineage
    return {
        "id": record.id,
        "kind": record.kind,
        "code": record.code,
        "title": _title(record, words),
        "words": " · ".join(words.say(text) for text in record.searched_texts if text is not None),
        "says": sentence(record, words.language),
        **_names(record, words),
        "keywords": [words.say(word) for word in record.keywords_in(words.language)],
        "where": _where(record, words),
        "url": address(record, words.language),
        "axis": above["axis"].id if "axis" in above else "",
        "objective": above["objective"].id if "objective" in above else "",
        "topic": " ".join(_topics(record)),
        "strength": record.strength.value if record.strength else "",
        "basis": " ".join(_bases(record)),
    }


def _names(record: Bound, words: Words) -> dict[str, list[str]]:
    """Return all that a term of the glossary is called; nothing of what is known by its title alone."""
    if not isinstance(record, Term):
        return {}
    names = (record.term[words.language], *record.variants[words.language], record.acronym)
    return {"names": [words.say(name) for name in names if name]}


def _bases(record: Bound) -> list[str]:
    """Return the layers in which a record has a correspondence, or is one, and NEAR where something came near to it."""
    if isinstance(record, Correspondence):
        return [record.basis.value]
    if not isinstance(record, Assessable):
        return []
    bases = [basis.value for basis in Basis if record.reading(basis).correspondences]
    return [*bases, NEAR] if record.near_misses else bases


def _topics(record: Bound) -> tuple[str, ...]:
    """Return the ids of the topics that a record is about, or its own where it is one; of a link, those of its ends."""
    if isinstance(record, Topic):
        return (record.id,)
    if isinstance(record, Correspondence):
        return tuple(dict.fromkeys(topic for end in record.linked for topic in end.topic_ids))
    return record.topic_ids if isinstance(record, Tagged) else ()


def _title(record: Bound, words: Words) -> str:
    """Return the line by which a result is known."""
    searched = KINDS[record.kind].searched
    if searched and searched.by_name:
        return words.full_name(record)
    title, acronym = words.title(record) or "", getattr(record, "acronym", None)
    return f"{title} ({acronym})" if acronym and acronym not in title else title


def _where(record: Bound, words: Words) -> str:
    """Return where the record stands, for a person to place it at a glance."""
    host = KINDS[record.kind].host
    return words.short_name(record.corpus[host]) if host else words.place(record)
