"""French and Canadian English typography, set on plain text as editors type it.

French after the Office québécois de la langue française: a no-break space before `:` and `%` and inside « »,
none before `;` `!` `?`, the apostrophe ’, and numbers in groups of three.
"""

from __future__ import annotations

import re
from functools import lru_cache

NBSP = "\u00a0"
_SPACE = "[ \u00a0\u202f]"

_MONTHS = (
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    "January|February|March|April|May|June|July|August|September|October|November|December"
)

_BOTH = (
    (re.compile(r"\.\.\."), "…"),
    (re.compile(r"'"), "’"),
    (re.compile(rf"(?<=\d){_SPACE}×{_SPACE}(?=\d)"), f"{NBSP}×{NBSP}"),
    (re.compile(rf"(?<=\d){_SPACE}(?=(?:po|in\.|mm|ko|Mo|kB|MB)(?!\w))"), NBSP),
)
_FRENCH = (
    (re.compile(r'"([^"]*)"'), r"« \1 »"),
    (re.compile(rf"«{_SPACE}*"), f"«{NBSP}"),
    (re.compile(rf"(?<!{_SPACE}){_SPACE}*»"), f"{NBSP}»"),
    (re.compile(rf"(?<=\S){_SPACE}*:(?=\s|$)"), f"{NBSP}:"),
    (re.compile(rf"(?<!{_SPACE}){_SPACE}+([;!?])"), r"\1"),
    (re.compile(rf"(?<=\d){_SPACE}*(?=%)"), NBSP),
    (re.compile(rf"(?<=\d){_SPACE}(?=\d{{3}}\b)"), NBSP),
    (re.compile(rf"(?<=\d)(er)?{_SPACE}(?=(?:{_MONTHS})\b)"), rf"\1{NBSP}"),
    (re.compile(rf"\b(M\.|Mme|n°|p\.|LQ|c\.){_SPACE}(?=[\dA-ZÀ-Ý])"), rf"\1{NBSP}"),
)
_ENGLISH = (
    (re.compile(r'"([^"]*)"'), r"“\1”"),
    (re.compile(rf"\b({_MONTHS}){_SPACE}(?=\d)"), rf"\1{NBSP}"),
    (re.compile(rf"\b(c\.|No\.){_SPACE}(?=\d)"), rf"\1{NBSP}"),
)
_RULES = {"fr": (*_FRENCH, *_BOTH), "en": (*_ENGLISH, *_BOTH)}

_FRENCH_ORDINAL = re.compile(r"(?<![\w-])(\d+|[IVX]+)(ers?|res?|es?)(?![\w-])")


@lru_cache(maxsize=16384)
def typeset(text: str, language: str) -> str:
    """Return plain text with the typography of `language` ("fr" or "en"): spaces, apostrophes, quotation marks.

    Raises KeyError for another language.
    """
    for pattern, replacement in _RULES[language]:
        text = pattern.sub(replacement, text)
    return text


def raise_ordinals(text: str, language: str, opening: str, closing: str) -> str:
    """Return `text` with the endings of French ordinals (2e, 1er) between `opening` and `closing`."""
    return _FRENCH_ORDINAL.sub(rf"\1{opening}\2{closing}", text) if language == "fr" else text


def ordinal(number: int, language: str) -> str:
    """Return an ordinal as the language writes it: « 1er », « 2e », "1st", "2nd", "3rd", "11th"."""
    if language == "fr":
        return "1er" if number == 1 else f"{number}e"
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
