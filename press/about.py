"""What a booklet says of itself: what it is, and what it is not."""

from __future__ import annotations

from typing import Any

from corpus.model.forum import Forum
from corpus.model.pair import Pair
from press.words import Words

# The lines of what the site is and is not, by the label of their heading.
_ABOUT = {
    "is": ("is_facing", "is_reading", "is_bilingual"),
    "is_not": ("not_state", "not_progress", "not_progress_later", "not_report", "not_known"),
}


def about(forum: Forum, pairs: tuple[Pair, ...], words: Words) -> dict[str, Any]:
    """Return what the booklet is and is not; what is not so of this edition and its plans is left out.

    Raises KeyError for a label that is not written.
    """
    measures = sum(len(pair.plan.measures) for pair in pairs)
    values = {
        "recommendations": words.counted("counts", "recommendation", len(forum.recommendations)),
        "measures": words.counted("counts", "measure", measures),
        "naming": words.say(forum.naming.report) if forum.naming else words.label("print", "codes"),
    }
    left_out = set()
    if not all(pair.days_apart > 0 for pair in pairs):
        left_out.add("not_progress")
    else:
        left_out.add("not_progress_later")
    if not all(pair.plan.known_by_article for pair in pairs):
        left_out.add("not_known")
    if not pairs:
        left_out |= {"is_facing", "is_reading", "not_progress", "not_progress_later", "not_known"}
    parts = [
        {
            "title": words.label("print", title),
            "items": [words.label("print", line, **values) for line in lines if line not in left_out],
        }
        for title, lines in _ABOUT.items()
    ]
    return {"title": words.label("print", "about"), "parts": parts}
