"""What the Forum asked for and what the plan provides, as checked, frozen records.

Knows neither MkDocs nor Jinja: everything that publishes the site stands on this package, and it on nothing of theirs.
"""

from corpus.load import load
from corpus.messages.problems import ContentError, Problem
from corpus.model.corpus import Corpus

__all__ = ["ContentError", "Corpus", "Problem", "load"]
