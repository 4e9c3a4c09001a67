"""llms.txt: what a language model that reads for somebody should know first, as Markdown (llmstxt.org)."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.types import Text
from exports.publication import Publication


def llms_txt(publication: Publication) -> bytes:
    """Return llms.txt: what the site is, how to read a correspondence, then its pages and its data."""
    return ("\n".join(_lines(publication)) + "\n").encode()


def _lines(publication: Publication) -> Iterator[str]:
    corpus = publication.corpus
    yield f"# {publication.name}"
    for language in ("fr", "en"):
        yield ""
        yield f"> {publication.words(corpus['home'].description)[language]}"
    for group, key in (("site", "not_government"), ("site", "reading"), ("llms", "kinds"), ("data", "rights")):
        for language in ("fr", "en"):
            yield ""
            yield f"{publication.label(group, key)[language]}"
    for language in ("fr", "en"):
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
        ("visavis.json", "visavis"),
        ("datapackage.json", "datapackage"),
        ("correspondences.csv", "correspondences"),
    ):
        said = publication.label("data", key)
        yield f"- [{name}]({publication.data(name)}): {said.fr} / {said.en}"


def _link(publication: Publication, title: Text, target: str, said: Text, language: str) -> str:
    return f"- [{publication.words(title)[language]}]({target}): {publication.words(said)[language]}"
