"""Which language the commands speak."""

from __future__ import annotations

from collections.abc import Mapping

from corpus.model.types import LANGUAGES


def language(chosen: str | None, environment: Mapping[str, str]) -> str:
    """Return "fr" or "en": what was chosen, else VISAVIS_LANG, else English where the machine's locale is English."""
    if chosen:
        return chosen
    if environment.get("VISAVIS_LANG") in LANGUAGES:
        return environment["VISAVIS_LANG"]
    locale = environment.get("LC_ALL") or environment.get("LC_MESSAGES") or environment.get("LANG") or ""
    return "en" if locale.lower().startswith("en") else "fr"
