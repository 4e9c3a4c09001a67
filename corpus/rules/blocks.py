"""Blocks that a message gives ready to be pasted, as one line each; what remains to be written is plain to see."""

from __future__ import annotations

import json
from collections.abc import Mapping

from corpus.model.types import LANGUAGES

# What an editor must replace: a date that is none, and a text that is refused (see placeholders).
_DAY = {"fr": "AAAA-MM-JJ", "en": "YYYY-MM-DD"}
_WHY = '{fr: "…", en: "…"}'


def withdrawn_block(record_id: str, kind: str, title: Mapping[str, str]) -> dict[str, str]:
    """Return the line for withdrawn.yaml, in both languages of messages, of a record called `title` (by language)."""
    names = ", ".join(
        f"{language}: {json.dumps(title.get(language, '…'), ensure_ascii=False)}" for language in LANGUAGES
    )
    start = f"- {{id: {record_id}, kind: {kind}, title: {{{names}}}"
    return {f"block_{language}": f"{start}, date: {_DAY[language]}, why: {_WHY}}}" for language in LANGUAGES}


def unmatched_block(record_id: str) -> dict[str, str]:
    """Return the line that says, under « unmatched », that nothing corresponds to a record."""
    return {
        f"block_{language}": f"- {{record: {record_id}, reason: {_WHY}, assessed: {_DAY[language]}}}"
        for language in LANGUAGES
    }


def aim_block(axis_id: str, objective_id: str) -> dict[str, str]:
    """Return the line that says, under « aims », whether an axis and an objective aim alike."""
    ends = f"axis: {axis_id}, objective: {objective_id}"
    return {f"block_{one}": f"- {{{ends}, common: false, reason: {_WHY}, assessed: {_DAY[one]}}}" for one in LANGUAGES}


def withdrawal_block() -> dict[str, str]:
    """Return the line that withdraws a correspondence where it stands."""
    return {f"block_{language}": f"withdrawn: {{date: {_DAY[language]}, why: {_WHY}}}" for language in LANGUAGES}
