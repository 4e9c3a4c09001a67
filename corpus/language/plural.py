"""The forms of words that a number asks for: singular or plural, after the language's own rules (Unicode CLDR)."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale
from babel.numbers import format_decimal

from corpus.language.dates import LOCALES
from corpus.language.typography import typeset


@lru_cache(maxsize=4096)
def plural(key: str, count: int, language: str) -> str:
    """Return the key of the label for `count`: "measures_one" or "measures_other" (in French, 0 is singular).

    Raises KeyError for a language other than "fr" and "en".
    """
    form = Locale.parse(LOCALES[language]).plural_form(count)
    return f"{key}_{'one' if form == 'one' else 'other'}"


@lru_cache(maxsize=4096)
def figure(value: float, language: str, decimals: int = 0) -> str:
    """Return a number as the language writes it: « 1 234,5 », "1,234.5". Raises KeyError for another language."""
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return typeset(format_decimal(value, pattern, locale=LOCALES[language]), language)
