"""What each side says of a topic: how many of its records are about it, and what came of them, layer by layer."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from corpus.language.lists import listing
from corpus.language.places import fill
from corpus.language.plural import figure, plural
from corpus.language.typography import typeset
from corpus.model.assessable import Assessable
from corpus.model.axis import Axis
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.near_miss import NearMiss
from corpus.model.part import TopicPart
from corpus.model.plan import Measure, Objective, Plan
from corpus.model.record import Bound
from corpus.model.relation import Strength
from corpus.model.topic import Topic
from corpus.views.words import Words


@dataclass(frozen=True)
class Met:
    """What was found under a topic in one layer: what meets, what came near, and what faces nothing."""

    basis: Basis
    correspondences: tuple[Correspondence, ...]
    near_misses: tuple[NearMiss, ...]
    nothing: tuple[Assessable, ...]
    unassessed: tuple[Assessable, ...]


def met(topic: Topic, basis: Basis | str) -> Met:
    """Return what was found under a topic in one layer; what its records meet may be of another topic."""
    basis = Basis(basis)
    records: tuple[Assessable, ...] = (*topic.recommendations, *topic.measures)
    readings = {record: record.reading(basis) for record in records}
    return Met(
        basis,
        tuple(dict.fromkeys(link for reading in readings.values() for link in reading.correspondences)),
        tuple(dict.fromkeys(near for reading in readings.values() for near in reading.near_misses)),
        tuple(
            record for record, reading in readings.items() if reading.strength is Strength.NONE and not reading.is_near
        ),
        tuple(record for record, reading in readings.items() if reading.strength is Strength.UNASSESSED),
    )


def neighbours(topic: Topic) -> tuple[Topic, ...]:
    """Return the other topics that some record of this one is about too, those that share the most records first."""
    records = (*topic.recommendations, *topic.findings, *topic.measures)
    shared = Counter(other for record in records for other in record.topics if other.id != topic.id)
    return tuple(other for other, _ in shared.most_common())


def topic_answer(topic: Topic, language: str) -> str:
    """Return what each side says of a topic, in plain text: the Forum, then each plan; and what came of them.

    What an article does not report is never said to be absent from the plan.
    """
    group = topic.group if isinstance(topic, TopicPart) else None
    if isinstance(group, Axis):
        return f"{asked_of(topic, language)} {read_of(topic, language)}".strip()
    if isinstance(group, Objective):
        return f"{planned_of(topic, group.plan, language)} {read_of(topic, language)}".strip()
    # Where each has a part to itself, that says it.
    plans = () if topic.corpus.parts_of(topic) else topic.plans
    planned = (planned_of(topic, plan, language) for plan in plans)
    return " ".join(filter(None, (asked_of(topic, language), *planned, read_of(topic, language))))


def read_of(topic: Topic, language: str) -> str:
    """Return how many pairs meet under a topic, and how many come near, by the two texts, as a sentence.

    Empty where none of its records was compared.
    """
    phrases, meeting = _Sentence(topic, language), met(topic, Basis.TEXTS)
    pairs = {"pair_met": len(meeting.correspondences), "pair_near": len(meeting.near_misses)}
    counted = [phrases.counted(state, count) for state, count in pairs.items() if count]
    if not counted and not meeting.nothing:
        return ""
    words = listing(len(counted), language).format(*counted) if counted else phrases.text("pair_none")
    return phrases.label("read", found=words)


def asked_of(topic: Topic, language: str) -> str:
    """Return how many of the Forum's recommendations and findings are about a topic, as a sentence."""
    phrases = _Sentence(topic, language)
    held = {"recommendation": len(topic.recommendations), "finding": len(topic.findings)}
    if not any(held.values()):
        return phrases.label("asked_none")
    counted = [phrases.counted(kind, count) for kind, count in held.items() if count]
    records = listing(len(counted), language).format(*counted)
    return phrases.label(plural("asked", sum(held.values()), language), records=records)


def planned_of(topic: Topic, plan: Plan, language: str) -> str:
    """Return how many measures of a plan are about a topic, as a sentence: as the article reports it, where one does.

    Where there are several editions, the plan is named first.
    """
    phrases = _Sentence(topic, language)
    known = "article" if plan.known_by_article else "plan"
    count = len(measures_of(topic, plan))
    records = {"records": phrases.counted("measure", count)} if count else {}
    sentence = phrases.label(f"planned_{known}" if count else f"planned_{known}_none", **records)
    return phrases.of_edition(plan, sentence) if topic.corpus.several_editions else sentence


def held_in_words(topic: Topic, language: str) -> str:
    """Return how many recommendations, findings and measures are about a topic, or that there is none.

    Where all that is known of the plans is what articles report, none is reported.
    """
    phrases = _Sentence(topic, language)
    asked = {"recommendation": len(topic.recommendations), "finding": len(topic.findings)}
    counted = [phrases.counted(kind, count) for kind, count in asked.items() if count]
    recommendations = (
        listing(len(counted), language).format(*counted) if counted else phrases.text("recommendation_none")
    )
    return phrases.label("holds", recommendations=recommendations, measures=_measures(topic, phrases))


def planned_in_all(topic: Topic, language: str) -> str:
    """Return how many measures of all plans together are about a topic, or that there is none, as a sentence."""
    words = _measures(topic, _Sentence(topic, language))
    return f"{words[:1].upper()}{words[1:]}."


def _measures(topic: Topic, phrases: _Sentence) -> str:
    none = "measure_none_article" if all(plan.known_by_article for plan in topic.corpus.plans) else "measure_none"
    return phrases.counted("measure", len(topic.measures)) if topic.measures else phrases.text(none)


def measures_of(topic: Topic, plan: Plan) -> tuple[Measure, ...]:
    """Return the measures of a plan that are about a topic."""
    return topic.measures_by_plan.get(plan.id, ())


class _Sentence:
    """Fills the labels of topics, in one language."""

    def __init__(self, topic: Topic, language: str) -> None:
        self._labels = topic.corpus.labels
        self._language = language

    def label(self, key: str, **values: object) -> str:
        """Return a label with its places filled, as a sentence begins. Raises KeyError for one that is not written."""
        text = fill(self.text(key), values)
        return text[:1].upper() + text[1:]

    def text(self, key: str) -> str:
        """Return a label as it is. Raises KeyError for one that is not written."""
        return typeset(self._labels["topic"][key][self._language], self._language)

    def counted(self, kind: str, count: int) -> str:
        """Return how many records of a kind, as a sentence has it. Raises KeyError for a label that is not written."""
        return fill(self.text(plural(kind, count, self._language)), {"count": figure(count, self._language)})

    def of_edition(self, record: Bound, sentence: str) -> str:
        """Return a sentence after the name of the edition or the plan that it is of."""
        edition = Words(self._labels, self._language).short_name(record)
        text = typeset(self._labels["answer"]["in_edition"][self._language], self._language)
        return fill(text, {"edition": edition, "sentence": sentence})
