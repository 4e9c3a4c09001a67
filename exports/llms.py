"""llms.txt: what a language model that reads for somebody should know first, as Markdown (llmstxt.org)."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.language.dates import long_date
from corpus.language.plural import plural
from corpus.language.typography import typeset
from corpus.model.pair import Pair
from corpus.model.types import LANGUAGES, Text
from corpus.views.names import edition_name
from exports.names import PACKAGE, WHOLE, table_file
from exports.publication import Publication


def llms_txt(publication: Publication) -> bytes:
    """Return llms.txt: what the site is, how to read a correspondence, then its pages and its data."""
    return ("\n".join(_lines(publication)) + "\n").encode()


def _lines(publication: Publication) -> Iterator[str]:
    corpus = publication.corpus
    yield f"# {publication.name}"
    for language in LANGUAGES:
        yield ""
        yield f"> {publication.words(corpus['home'].description)[language]}"
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
    names = {key: text[language] for key, text in publication.corpus.labels["names"].items()}
    forum, plan = (edition_name(edition, names, language) for edition in (pair.forum, pair.plan))
    key = "before" if pair.days_apart > 0 else "after" if pair.days_apart else "same_day"
    unit = plural("day", abs(pair.days_apart), language)
    days = publication.label("counts", unit, count=abs(pair.days_apart))[language]
    dates = {"launched": long_date(pair.plan.launched, language), "starts": long_date(pair.forum.starts, language)}
    order = publication.label("correspondence", key, days=days, **dates)[language]
    together = typeset(names["pair"].format(forum=forum, plan=plan), language)
    return publication.label("names", "name_and_title", name=together, title=order)[language]
