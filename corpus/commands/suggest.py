"""Lists pairs that look close in words and are no correspondence: a hint for editors, never published."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from rapidfuzz import fuzz

from corpus.load import load
from corpus.messages.commands import COMMANDS
from corpus.model.axis import Recommendation
from corpus.model.plan import Measure

# Words that every text of the subject holds say nothing of a pair.
_COMMON = re.compile(
    "article|aux|avec|ces|cette|comme|dans|des|elle|elles|entre|est|gouvernement|leur|leurs|les|mais|meme|milieu|nouveaux?"
    "|par|pas|personnes?|plus|pour|quebec|que|quelles|qui|region(s|al|ale|ales|aux)?|ses|son|sont|sur|une|veut"
    "|immigra(tion|nte?s?)|regionalisation"
)


def suggest(folder: Path, language: str, count: int) -> int:
    """Print the `count` closest pairs that are not assessed as a pair; return the exit code.

    Raises ContentError where the content has problems.
    """
    corpus = load(folder)
    known = {link.id for link in (*corpus.correspondences, *corpus.withdrawn_correspondences)}
    pairs = [
        (_likeness(recommendation, measure), recommendation, measure)
        for recommendation in corpus.recommendations
        for measure in corpus.measures
        if f"{recommendation.id}--{measure.id}" not in known
    ]
    print(COMMANDS["suggested"][language])
    for score, recommendation, measure in sorted(pairs, key=lambda pair: -pair[0])[:count]:
        titles = f"{recommendation.title[language]} | {measure.title[language]}"
        print(f"{score:3.0f}  {recommendation.id}  {measure.id}  {titles}")
    return 0


def _likeness(recommendation: Recommendation, measure: Measure) -> float:
    """Return how close two texts are in their French words, from 0 to 100."""
    asked = _words(f"{recommendation.title.fr} {recommendation.wording.fr} {' '.join(recommendation.keywords.fr)}")
    planned = _words(f"{measure.title.fr} {measure.description.fr} {' '.join(measure.keywords.fr)}")
    return fuzz.token_sort_ratio(asked, planned) / 2 + fuzz.token_set_ratio(asked, planned) / 2


def _words(text: str) -> str:
    folded = unicodedata.normalize("NFD", text.casefold())
    plain = "".join(character for character in folded if not unicodedata.combining(character))
    return " ".join(sorted({word for word in re.findall(r"[a-z]{3,}", plain) if not _COMMON.fullmatch(word)}))
