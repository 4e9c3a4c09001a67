"""llms.txt: what a language model that reads for somebody should know first, as Markdown (llmstxt.org)."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.model.page import Page
from corpus.model.pair import Pair
from corpus.model.types import LANGUAGES, Text
from corpus.views.words import Words
from exports.names import PACKAGE, WHOLE, table_file
from exports.publication import Publication


def llms_txt(publication: Publication) -> bytes:
    """Return llms.txt: what the site is, how to read a correspondence, then its pages and its data.

    Raises KeyError where a label, or a page that is linked to, is not written.
    """
    return ("\n".join(_lines(publication)) + "\n").encode()


def _lines(publication: Publication) -> Iterator[str]:
    corpus = publication.corpus
    yield f"# {publication.name}"
    for language in LANGUAGES:
        yield ""
        yield f"> {publication.words(corpus.get(Page, 'home').description)[language]}"
    for group, key in (("site", "not_government"), ("site", "reading"), ("llms", "kinds"), ("data", "rights")):
        for language in LANGUAGES:
            yield ""
            yield f"{publication.label(group, key)[language]}"
        for pair in corpus.pairs if key == "kinds" else ():
            for language in LANGUAGES:
                yield f"- {_chronology(publication, pair, language)}"
    for language in LANGUAGES:
        yield ""
        yield f"## {publication.label('llms', 'pages')[language]}"
        yield ""
        for page in corpus.pages:
            if page.indexed:
                yield _link(publication, page.title, publication.page(page, language), page.description, language)
    yield ""
    yield f"## {publication.label('llms', 'data').fr} / {publication.label('llms', 'data').en}"
    yield ""
    for name, key in (
        (WHOLE, "visavis"),
        (PACKAGE, "datapackage"),
        (table_file("correspondences"), "correspondences"),
    ):
        contents = publication.label("data", key)
        yield f"- [{name}]({publication.data(name)}): {contents.fr} / {contents.en}"


def _link(publication: Publication, title: Text, target: str, description: Text, language: str) -> str:
    return f"- [{publication.words(title)[language]}]({target}): {publication.words(description)[language]}"


def _chronology(publication: Publication, pair: Pair, language: str) -> str:
    """Return which of two that are compared came first, in words."""
    words = Words(publication.corpus.labels, language)
    key = "before" if pair.days_apart > 0 else "after" if pair.days_apart else "same_day"
    dates = {"launched": words.day(pair.plan.launched), "starts": words.day(pair.forum.starts)}
    order = words.label("correspondence", key, days=words.counted("counts", "day", abs(pair.days_apart)), **dates)
    return words.label("names", "name_and_title", name=words.pair_name(pair), title=order)
