"""The words of one language for print: plain text in which ordinals are marked to be raised."""

from __future__ import annotations

from corpus.language.typography import raise_ordinals
from corpus.views import words

# Private characters around what print/identity.typ raises: the e of 2e.
RAISE, LOWER = "\ue000", "\ue001"


class Words(words.DressedWords[str]):
    """The words of one language, in which ordinals are marked."""

    def dress(self, text: str, language: str) -> str:
        """Return typeset text with marks around what is raised."""
        return raise_ordinals(text, language, RAISE, LOWER)


def plain(text: str) -> str:
    """Return a text without the marks of what is raised, for titles of documents and alternative texts."""
    return text.replace(RAISE, "").replace(LOWER, "")
