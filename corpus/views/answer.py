"""The sentence that says what this site found: the one that stands on every page, card, sheet, feed entry and result.

The reading is ours, the measure is the article's, and both stand in the sentence itself.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from corpus.language.lists import listing
from corpus.language.plural import plural
from corpus.language.typography import typeset
from corpus.model.assessable import Assessable
from corpus.model.assessment import Assessment
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence
from corpus.model.pair import Pair
from corpus.model.plan import Plan
from corpus.model.record import Bound
from corpus.model.relation import Strength
from corpus.model.topic import Topic
from corpus.views.kept import kept
from corpus.views.mentions import Mention
from corpus.views.topics import topic_answer
from corpus.views.words import Words

# A sentence in pieces: each code with the record that it is of, the rest with None.
Answer = tuple[Mention, ...]


@kept
def answers(record: Assessable, basis: Basis | str, language: str) -> tuple[Answer, ...]:
    """Return what was found for a recommendation or a measure in one layer, a sentence for each pair that was read so.

    Where there are several editions, each sentence names the one of the other side first.
    """
    return tuple(_answer(record, assessment, language) for assessment in record.readings(Basis(basis)))


def answer(record: Assessable, pair: Pair, basis: Basis, language: str) -> Answer:
    """Return what was found for a recommendation or a measure in one pair and one layer, as a sentence.

    Raises KeyError where the pair is not one of its edition's or plan's.
    """
    return _answer(record, record.corpus.assessed(record, pair, basis), language)


def answer_of(link: Correspondence, language: str) -> Answer:
    """Return what this site reads in a correspondence, as a sentence."""
    phrases = _Sentence(link.recommendation, language)
    codes = {end.kind: phrases.codes([end]) for end in link.linked}
    clause = phrases.fill(f"link_{link.strength}", **codes)
    return phrases.fill("reading", answer=(*clause, *_source(phrases, link.plan, 1), *_support(phrases, link.basis)))


@kept
def sentence(record: Bound, language: str) -> str:
    """Return as plain text what stands for a record in one line: what was found for it, or what is read in a link.

    What official documents support is told where it is something. Of a topic, what each side says of it. Empty for
    what is none of these, nor a recommendation or a measure.
    """
    if isinstance(record, Correspondence):
        return plain([answer_of(record, language)])
    if isinstance(record, Topic):
        return topic_answer(record, language)
    if not isinstance(record, Assessable):
        return ""
    supported = [reading for reading in record.readings(Basis.DOCUMENTS) if reading.correspondences]
    return plain([*answers(record, Basis.TEXTS, language), *(_answer(record, one, language) for one in supported)])


def plain(sentences: Sequence[Answer]) -> str:
    """Return sentences as plain text."""
    return " ".join("".join(text for text, _ in sentence) for sentence in sentences)


def _answer(record: Assessable, assessment: Assessment, language: str) -> Answer:
    phrases = _Sentence(record, language)
    pair = assessment.pair
    if pair is None:
        raise ValueError("an answer is of one pair")
    if assessment.strength is Strength.UNASSESSED:
        sentence = phrases.fill("unassessed")
    elif assessment.correspondences:
        clauses = _met(phrases, record, assessment, pair.plan)
        sentence = phrases.fill("reading", answer=(*clauses, *_support(phrases, assessment.basis)))
    else:
        near = [near.other(record) for near in assessment.near_misses]
        known = "none_documents" if assessment.basis is Basis.DOCUMENTS else f"{record.kind}_none_{_known(pair.plan)}"
        nearest = phrases.counted(f"{record.kind}_near", near) if near else ()
        sentence = phrases.fill("reading", answer=(*phrases.fill(known), *nearest))
    if not record.corpus.several_editions:
        return sentence
    edition = Words(record.corpus.labels, language).short_name(pair.other(record))
    return phrases.fill("in_edition", edition=((edition, None),), sentence=sentence)


def _met(phrases: _Sentence, record: Assessable, assessment: Assessment, plan: Plan) -> Answer:
    """Return what corresponds to a record, strength by strength, the strongest first, and where it is known from."""
    links = assessment.correspondences
    by_strength = ((strength, [link for link in links if link.strength is strength]) for strength in Strength)
    clauses = [
        phrases.counted(f"{record.kind}_{strength}", [link.other(record) for link in some])
        for strength, some in by_strength
        if some
    ]
    joined = phrases.listed(clauses)
    if record.kind == "measure":
        return phrases.fill(f"measure_as_{_known(plan)}", clauses=joined)
    return (*joined, *_source(phrases, plan, len(links)))


def _source(phrases: _Sentence, plan: Plan, measures: int) -> Answer:
    """Return where so many measures are known from."""
    return phrases.fill(plural("by_article", measures, phrases.language) if plan.known_by_article else "by_plan")


def _support(phrases: _Sentence, basis: Basis) -> Answer:
    return phrases.fill("with_documents") if basis is Basis.DOCUMENTS else ()


def _known(plan: Plan) -> str:
    return "article" if plan.known_by_article else "plan"


class _Sentence:
    """Fills the labels of answers, in one language, with pieces in the place of words."""

    def __init__(self, record: Bound, language: str) -> None:
        self.language = language
        self._labels = record.corpus.labels["answer"]

    def fill(self, key: str, **values: Answer) -> Answer:
        """Return a label in pieces, its {places} filled. Raises KeyError for a place that is not given."""
        return tuple(self._filled(typeset(self._labels[key][self.language], self.language), values))

    def counted(self, key: str, records: Sequence[Bound]) -> Answer:
        """Return the label whose key ends in _one or _other as the number of records asks, their codes in it."""
        return self.fill(plural(key, len(records), self.language), codes=self.codes(records))

    def codes(self, records: Sequence[Bound]) -> Answer:
        """Return the codes of records as a list in running text."""
        return self.listed([((record.code, record),) for record in records])

    def listed(self, pieces: Sequence[Answer]) -> Answer:
        """Return pieces as a list in running text."""
        named = {str(place): piece for place, piece in enumerate(pieces)}
        return tuple(self._filled(listing(len(pieces), self.language), named))

    def _filled(self, text: str, values: Mapping[str, Answer]) -> Iterator[Mention]:
        for words, place in _pieces(text):
            if words:
                yield words, None
            if place is not None:
                yield from values[place]


@lru_cache(maxsize=4096)
def _pieces(text: str) -> tuple[tuple[str, str | None], ...]:
    """Return what stands before each {place} of a label with the place's name; with None, what stands at its end."""
    return tuple((words, place) for words, place, _, _ in string.Formatter().parse(text))
