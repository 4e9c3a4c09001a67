"""What a filter finds in the context of a template: the corpus, the site, the page's language and its words."""

from __future__ import annotations

from jinja2.runtime import Context

from corpus.model.corpus import Corpus
from hooks.rendering.environment import Whole
from hooks.rendering.site import Site
from hooks.rendering.words import Labels, Words


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


def labels_in(context: Context) -> Labels:
    """Return the labels in the page's language."""
    labels: Labels = context["labels"]
    return labels


def names_in(context: Context) -> Words:
    """Return the words in the page's language, which name records."""
    names: Words = context["names"]
    return names


def environment_in(context: Context) -> Whole:
    """Return the environment of the templates. Raises TypeError where it is another's."""
    if not isinstance(context.environment, Whole):
        raise TypeError(context.environment)
    return context.environment
