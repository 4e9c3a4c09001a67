"""What the Forum asked for and what the plan provides, as checked, frozen records.

Knows neither MkDocs nor Jinja: everything that publishes the site stands on this package, and it on nothing of theirs.
"""

from corpus.corpus import Corpus
from corpus.load import load
from corpus.problems import ContentError, Problem

__all__ = ["ContentError", "Corpus", "Problem", "load"]
