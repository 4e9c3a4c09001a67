"""What a filter finds in the context of a template: the corpus, the site, the page's language and its words."""

from __future__ import annotations

from jinja2.runtime import Context

from corpus.model.corpus import Corpus
from hooks.rendering.site import Site
from hooks.rendering.words import Words


def corpus_in(context: Context) -> Corpus:
    """Return the corpus."""
    corpus: Corpus = context["corpus"]
    return corpus


def site_in(context: Context) -> Site:
    """Return the settings of the site."""
    site: Site = context["site"]
    return site


def language_in(context: Context) -> str:
    """Return the page's language."""
    language: str = context["language"]
    return language


def words_in(context: Context) -> Words:
    """Return the interface's words in the page's language."""
    words: Words = context["labels"]
    return words
