"""What is printed of a topic: both sides, then what meets, comes near or faces nothing, layer by layer."""

from __future__ import annotations

from typing import Any

from corpus.model.axis import Recommendation
from corpus.model.basis import Basis
from corpus.model.plan import Measure, Plan
from corpus.model.topic import Topic
from corpus.views.signs import Sign, sign_in, sign_of, state_of
from corpus.views.topics import Met, asked_of, measures_of, met, planned_of, topic_answer
from press.words import Words


def topic(record: Topic, words: Words) -> dict[str, Any]:
    """Return a topic as print/topic.typ reads it. Raises KeyError for a label that is not written."""
    return {
        "title": words.say(record.title),
        "answer": words.dress(topic_answer(record, words.language), words.language),
        "asked": {
            "title": words.label("topic", "asked"),
            "records": [_record(one, words) for one in record.recommendations],
            "findings": [{"name": words.short_name(one), "title": words.say(one.title)} for one in record.findings],
            "none": words.dress(asked_of(record, words.language), words.language),
        },
        "planned": [_planned(record, plan, words) for plan in record.corpus.plans],
        "meets": words.label("topic", "meets"),
        "layers": [
            _layer(found, words)
            for found in (met(record, basis) for basis in record.corpus.bases)
            if found.basis is Basis.TEXTS or found.correspondences or found.near_misses
        ],
        "own": words.label("topic", "own"),
    }


def _planned(record: Topic, plan: Plan, words: Words) -> dict[str, Any]:
    title = words.label("plan", "provides_article" if plan.known_by_article else "provides")
    several = record.corpus.several_editions
    return {
        "title": words.label("names", "name_and_title", name=words.short_name(plan), title=title) if several else title,
        "records": [_record(one, words) for one in measures_of(record, plan)],
        "none": words.dress(planned_of(record, plan, words.language), words.language),
        "silence": words.label("topic", "silence") if plan.known_by_article else "",
    }


def _record(one: Recommendation | Measure, words: Words) -> dict[str, str]:
    reading = one.reading(Basis.TEXTS)
    word = words.label("strength", state_of(reading))
    return {"code": one.code, "title": words.say(one.title), "sign": sign_of(reading).value, "word": word}


def _layer(found: Met, words: Words) -> dict[str, Any]:
    """Return one layer: each group with its sign, its heading, its lines, and what stands where it has none."""
    label, basis = words.label, found.basis
    links = [
        label("names", "name_and_title", name=words.short_name(link), title=label("strength", link.strength))
        for link in found.correspondences
    ]
    near = [words.ends_name(miss.linked) for miss in found.near_misses]
    groups = [
        (sign_in(basis, "part"), "met", links),
        (sign_in(basis, Sign.NEAR), "near", near),
    ]
    if basis is Basis.TEXTS:
        groups.append((Sign.NONE, "nothing", [words.full_name(one) for one in found.nothing]))
    return {
        "title": label("basis", basis.value),
        "groups": [
            {"sign": sign.value, "title": label("topic", key), "lines": lines, "none": label("topic", f"{key}_none")}
            for sign, key, lines in groups
        ],
    }
