"""How long cards, QR codes and PDFs take: all of them cold, again with nothing changed, and the time of a card.

Run it with `python bench/printing.py` from the root of the project; figures without a unit are in seconds.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from corpus import load
from corpus.model.types import LANGUAGES
from press.cards import card
from press.publication import has_card, publish
from press.words import Words
from press.workshop import Workshop

ROOT = Path(__file__).resolve().parent.parent
URL = "https://example.org/"


def timed(work: Callable[[], object]) -> tuple[float, object]:
    """Return how long `work` took, in seconds, and what it returned."""
    start = perf_counter()
    result = work()
    return perf_counter() - start, result


def main() -> None:
    """Print the figures, each with the limit that the project sets."""
    corpus = load(ROOT / "content")
    with tempfile.TemporaryDirectory() as folder:
        cold, made = timed(lambda: publish(corpus, URL, Path(folder)))
        warm, _ = timed(lambda: publish(corpus, URL, Path(folder)))
    with tempfile.TemporaryDirectory() as folder:
        workshop = Workshop(Path(folder), corpus.updated)
        languages = [Words(corpus.labels, language) for language in LANGUAGES]
        cards = [card(record, words) for record in filter(has_card, corpus.walk()) for words in languages]
        drawn, _ = timed(lambda: workshop.cards(cards))
    print(f"{len(made)} files, cold: {cold:.2f} (at most 20)")
    print(f"nothing changed: {warm:.2f} (at most 1), {cold / warm:.0f} times as fast")
    print(f"{len(cards)} cards: {1000 * drawn / len(cards):.1f} ms each (at most 40)")


if __name__ == "__main__":
    main()
