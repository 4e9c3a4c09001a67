"""Finds the terms of the glossary in running text, the longest form first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.language.typography import typeset
from corpus.model.corpus import Corpus
from corpus.model.term import Term
from corpus.views.kept import kept

Piece = tuple[str, Term | None]


@kept
def _pattern(corpus: Corpus, language: str) -> tuple[re.Pattern[str], dict[str, Term]]:
    """Return a pattern of every form of every term, and the term of each form in lower case."""
    forms: dict[str, Term] = {}
    for term in corpus.terms:
        for form in (term.term[language], *term.variants[language], *([term.acronym] if term.acronym else [])):
            forms.setdefault(typeset(form, language).casefold(), term)
    longest_first = sorted(forms, key=len, reverse=True)
    # By their first letter: tried one by one at each word of a text, they took ten times as long.
    rests: dict[str, list[str]] = {}
    for form in longest_first:
        rests.setdefault(form[0], []).append(re.escape(form[1:]))
    alternatives = "|".join(f"{re.escape(first)}(?:{'|'.join(some)})" for first, some in rests.items())
    return re.compile(rf"(?<![\w’-])(?:{alternatives})(?![\w-])", re.IGNORECASE), forms


def pieces(text: str, language: str, corpus: Corpus, seen: set[str]) -> Iterator[Piece]:
    """Yield `text`, already typeset, in pieces: each first use of a term with the term, the rest with None.

    `seen` holds the ids of the terms that were met before; those found here are added to it.
    """
    end = 0
    for start, stop, term in _uses(corpus, text, language):
        if term.id in seen:
            continue
        seen.add(term.id)
        yield text[end:start], None
        yield text[start:stop], term
        end = stop
    yield text[end:], None


@kept
def _uses(corpus: Corpus, text: str, language: str) -> tuple[tuple[int, int, Term], ...]:
    """Return where a text uses terms, and which."""
    pattern, forms = _pattern(corpus, language)
    return tuple((*match.span(), forms[match.group().casefold()]) for match in pattern.finditer(text))
