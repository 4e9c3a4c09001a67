"""Dates in words."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from babel.dates import format_date
from babel.lists import format_list

LOCALES = {"fr": "fr_CA", "en": "en_CA"}


@lru_cache(maxsize=4096)
def long_date(value: date, language: str) -> str:
    """Return a date in words: « 9 mai 2022 », « 1er mai 2022 », "May 9, 2022". Raises TypeError for no date at all."""
    if value is None:  # Babel takes it for today, and templates may give it.
        raise TypeError("no date to put in words")
    words = format_date(value, "long", locale=LOCALES[language])
    return words.replace("1 ", "1er ", 1) if language == "fr" and value.day == 1 else words


def date_span(start: date, end: date, language: str) -> str:
    """Return the days from `start` to `end`: « 29 et 30 septembre 2022 », "September 29 and 30, 2022".

    Raises TypeError where one is none.
    """
    if start == end or (start.year, start.month) != (end.year, end.month):
        return " – ".join(long_date(day, language) for day in dict.fromkeys((start, end)))
    both = format_list([str(start.day), str(end.day)], locale=LOCALES[language])
    first = "1er" if language == "fr" and start.day == 1 else str(start.day)
    return long_date(start, language).replace(first, both.replace(str(start.day), first, 1), 1)


def loose_date(written: str, language: str) -> str:
    """Return in words a date that ISO 8601 writes as a day, a month, a year, or a span of two of these.

    « 12 octobre 2023 », « novembre 2023 », « 2025 », « 2024-2025 », « 3 et 4 octobre 2024 ». Raises ValueError for
    what is none.
    """
    first, _, last = written.partition("/")
    if not last:
        return _part(first, language)
    if len(first) == len("2024-10-03"):
        return date_span(date.fromisoformat(first), date.fromisoformat(last), language)
    between = " – " if "-" in first else "-" if language == "fr" else "–"
    return between.join(_part(part, language) for part in (first, last))


def _part(written: str, language: str) -> str:
    """Return a day, a month or a year in words."""
    if "-" not in written:
        return written
    if written.count("-") == 1:
        return format_date(date.fromisoformat(f"{written}-01"), "MMMM y", locale=LOCALES[language])
    return long_date(date.fromisoformat(written), language)
