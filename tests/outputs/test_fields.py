"""Nothing that an editor writes vanishes: each field is on its record's page, in its data and in what the search knows.

What is left out somewhere on purpose stands in LEFT_OUT, with the reason. A field that is added to a model is to be
given in tests/content too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from crawl import documents, squeeze, text
from pydantic import BaseModel

from corpus import Corpus
from corpus.addresses import address, record_data_address
from corpus.language.dates import long_date
from corpus.language.typography import typeset
from corpus.model.amended import Amended
from corpus.model.files import FILES
from corpus.model.kinds import KINDS
from corpus.model.labels import Labels
from corpus.model.page import Navigation
from corpus.model.reviewed import Reviewed
from corpus.model.types import LANGUAGES, Keywords, Text
from corpus.views.search import documents as search_documents

PLACES = ("page", "data", "search")
# Models that hold no facts: the words of the interface, the order of its links, the reviews that await publishing, and
# what was amended of the promises.
NO_FACTS = (Labels, Navigation, Reviewed, Amended)

# Where a field is not to be found, and why; `*` stands for every model.
LEFT_OUT: dict[tuple[str, str], str] = {
    ("*.keywords", "page"): "they help to find, and are never shown",
    ("*.keywords", "data"): "they help to find, and are nobody's words about the record",
    ("Term.variants", "page"): "they are how the term is recognized in the texts",
    ("Term.variants", "data"): "they are how the term is recognized in the texts",
    ("*.source_wording", "search"): "what was corrected in it is nothing that people type",
    ("Source.archived", "search"): "the address of a copy is nothing that people type",
    ("Locator.heading", "search"): "it leads back into the source, which has its own search",
    ("Objective.heading", "search"): "it leads back into the source, which has its own search",
    ("Forum.starts", "page"): "both days are said as one span",
    ("Forum.ends", "page"): "both days are said as one span",
    ("Forum.spoken_addresses", "data"): "the addresses of its records say it",
    ("Plan.spoken_addresses", "data"): "the addresses of its records say it",
    ("Plan.department", "page"): "the English page names it in French, as it names itself",
    ("Plan.notes", "page"): "what this site does not know stands on the page about it",
    ("Comparison.note", "page"): "it stands on the pages of the pair's correspondences",
    ("Comparison.note", "search"): "it stands on the pages of the pair's correspondences",
    ("Comparison.note", "data"): "the data do not tell pairs yet",
    ("Comparison.plan_id", "data"): "the data do not tell pairs yet",
    ("WithDocuments.assessed", "page"): "it stands on the pages of the pair's records without a statement of their own",
    ("WithDocuments.reason", "page"): "it stands on the pages of the pair's records without a statement of their own",
    ("WithDocuments.reason", "search"): "the records are found by their own words",
    ("WithDocuments.assessed", "data"): "it stands with the comparisons, in the file of the whole",
    ("WithDocuments.assessed_by", "data"): "it stands with the comparisons, in the file of the whole",
    ("WithDocuments.reason", "data"): "it stands with the comparisons, in the file of the whole",
    ("Aim.reason", "search"): "the axis and the objective are found by their own words",
    ("Evidence.heading", "search"): "it leads into the document, which has its own search",
    ("Evidence.quote", "search"): "it leads into the document, which has its own search",
    ("Evidence.translation", "search"): "it leads into the document, which has its own search",
    ("Wording.quote", "search"): "the objective is found by its statement",
    ("Wording.translation", "search"): "the objective is found by its statement",
    ("Official.note", "search"): "the objective is found by its statement",
    ("Levers.quote", "search"): "the plan is found by its own words",
    ("Read.extent", "search"): "the page of the sources is what is found",
    ("When.root", "page"): "a span is said in words",
    ("When.root", "search"): "a span is said in words",
    ("Unmatched.against_id", "data"): "the data do not tell pairs yet",
    ("Recommendation.continued_ids", "data"): "the data do not link editions yet",
    ("Report.city", "data"): "the data give the day of the unveiling alone",
    ("Naming.recommendation", "page"): "it stands under each of the edition's recommendations",
    ("Naming.report", "page"): "it stands in the booklet",
    ("Naming.recommendation", "data"): "the dictionary of the data says whose words each column holds",
    ("Naming.axes", "data"): "the dictionary of the data says whose words each column holds",
    ("Naming.report", "data"): "the dictionary of the data says whose words each column holds",
    ("Naming.recommendation", "search"): "it is about this site's words, not about the edition",
    ("Naming.axes", "search"): "it is about this site's words, not about the edition",
    ("Naming.report", "search"): "it is about this site's words, not about the edition",
    ("Evidence.translation", "page"): "it stands on the page of the language that the quotation is not in",
    ("Wording.translation", "page"): "it stands on the page of the language that the quotation is not in",
    ("Change.why", "search"): "what is found is the correspondence as it is now",
    ("Unmatched.reason", "search"): "the record is found by its own words, and says the reason",
    ("Correspondence.reason", "search"): "what is withdrawn is led to by its addresses, and not found",
    ("Withdrawal.why", "search"): "what is withdrawn is led to by its addresses, and not found",
    ("Withdrawn.title", "search"): "what is withdrawn is led to by its addresses, and not found",
    ("Withdrawn.why", "search"): "what is withdrawn is led to by its addresses, and not found",
    ("Source.keywords", "search"): "the page of the sources is what is found, by its own keywords",
    ("Region.keywords", "search"): "the edition is found by its regions' names alone",
    ("Source.title", "search"): "the page of the sources is found by it",
    ("Source.author", "search"): "the page of the sources is what is found",
    ("Source.publisher", "search"): "the page of the sources is what is found",
    ("Source.reference", "search"): "the page of the sources is what is found",
    ("Source.rights", "search"): "the page of the sources is what is found",
    ("Source.use", "search"): "the page of the sources is what is found",
    ("Source.url", "search"): "nobody types it",
    ("Plan.url", "search"): "nobody types it",
    ("Region.name", "search"): "the edition is found by it",
    ("Region.id", "data"): "regions are part of an edition's data",
    ("Region.name", "data"): "regions are part of an edition's data",
    ("Region.digits", "data"): "regions are part of an edition's data",
    ("Region.name", "page"): "regions are shown on the page of each edition",
    ("Tile.row", "data"): "it is this site's way of drawing",
    ("Tile.column", "data"): "it is this site's way of drawing",
    ("Page.id", "data"): "prose is no data",
    ("Page.title", "data"): "prose is no data",
    ("Page.nav_title", "data"): "prose is no data",
    ("Page.description", "data"): "prose is no data",
    ("Page.indexed", "data"): "prose is no data",
    ("Page.short_address", "data"): "prose is no data",
    ("Slugs.fr", "data"): "prose is no data",
    ("Slugs.en", "data"): "prose is no data",
    ("Page.nav_title", "page"): "the home page is named in other pages' menus",
    ("Page.nav_title", "search"): "a page is found by its title",
    ("Page.title", "search"): "a page that is kept from search engines is kept from the search too",
    ("Page.description", "search"): "a page that is kept from search engines is kept from the search too",
}


class Given(NamedTuple):
    """A field as one record gives it: its model and name, and whose page, data and search document should hold it."""

    field: str
    value: Any
    record: Any


def models(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield the models that an annotation holds."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from models(part)


def fields(model: type[BaseModel]) -> Iterator[str]:
    """Yield every field of a model and of those in it, texts being whole: "Forum.title", "Report.city"."""
    if issubclass(model, (Text, Keywords, *NO_FACTS)):
        return
    for name, info in model.model_fields.items():
        yield f"{model.__name__}.{name}"
        for inner in models(info.annotation):
            yield from fields(inner)


def given(model: BaseModel, record: Any) -> Iterator[Given]:
    """Yield every field that a record gives, those of the models in it too."""
    for name in type(model).model_fields:
        value = getattr(model, name)
        values = value if isinstance(value, tuple) else (value,)
        for one in values:
            if one is None or one is False or one == Keywords():
                continue
            if isinstance(one, BaseModel) and not isinstance(one, Text | Keywords):
                yield Given(f"{type(model).__name__}.{name}", None, record)
                # A record that is written inside another has a page and data of its own.
                yield from given(one, one if hasattr(one, "kind") else record)
            else:
                yield Given(f"{type(model).__name__}.{name}", one, record)


def everything(corpus: Corpus) -> list[Given]:
    """Return every field that the example gives, of each record once."""
    tops = [record for record in corpus.walk() if KINDS[record.kind].file]
    tops += corpus.retired.values()
    found = [one for record in tops for one in given(record, record)]
    found += [one for aim in corpus.aims for one in given(aim, corpus[aim.axis_id])]
    return found + [one for stated in corpus.unmatched for one in given(stated, corpus[stated.record_id])]


def needles(value: Any, language: str) -> set[str]:
    """Return the ways in which a value may be said in a language, any of which will do."""
    if isinstance(value, Text):
        # Of a text with a {place} in it, the longest piece.
        return {max(re.split(r"\{\w+\}", typeset(value[language], language)), key=len)}
    if isinstance(value, Keywords):
        return {typeset(word, language) for word in value[language]}
    if isinstance(value, Enum):
        return {value.value}
    if isinstance(value, date):
        return {value.isoformat(), typeset(long_date(value, language), language)}
    if value is True:
        return {"true"}
    return {str(value), typeset(str(value), "fr")}


class Said:
    """What the built site says of a record in each of the three places, by language."""

    def __init__(self, site: Path, corpus: Corpus) -> None:
        self.site = site
        self.corpus = corpus
        self.pages: dict[tuple[str, str], str] = {}
        self.known = {code: {one["id"]: one for one in search_documents(corpus, code)} for code in LANGUAGES}

    def __call__(self, place: str, record: Any, language: str) -> str:
        """Return all that one place says of a record, as one text; empty where it knows nothing of it."""
        if place == "search":
            return json.dumps(self.known[language].get(record.id, ""), ensure_ascii=False)
        if place == "data":
            path = self.site / record_data_address(record)
            return path.read_text(encoding="utf-8") if path.exists() else ""
        where = address(record, language).partition("#")[0]
        if (where, language) not in self.pages:
            tree = documents(self.site)[where]
            links = " ".join(element.get("href") for element in tree.iter("a"))
            head = " ".join([tree.findtext("head/title"), *tree.xpath("/html/head/meta/@content")])
            self.pages[where, language] = f"{head} {text(tree.find('body'))} {links}"
        return self.pages[where, language]


def places(value: Any) -> tuple[str, ...]:
    """Return where a value is to be found: texts everywhere, numbers and days where they are read, marks in the data.

    A mark is an id, a reference, a choice of a list or a yes: pages say it by what it does, and nobody types it.
    """
    if value is None:
        return ()
    if isinstance(value, bool | Enum) or isinstance(value, str) and re.fullmatch(r"[a-z0-9-]*", value):
        return ("data",)
    return ("page", "data") if isinstance(value, int | date) else PLACES


def is_said(one: Given, place: str, said: Said) -> bool:
    """Whether a place says what a record gives, in both languages."""
    if place not in places(one.value):
        return True
    for language in LANGUAGES:
        ways = {squeeze(way) for way in needles(one.value, language)}
        shown = said(place, one.record, language)
        if not any(way in shown or json.dumps(way, ensure_ascii=False)[1:-1] in shown for way in ways):
            return False
    return True


def names(field: str) -> tuple[str, str]:
    """Return the names by which LEFT_OUT may know a field."""
    return field, f"*.{field.partition('.')[2]}"


def is_left_out(field: str, place: str) -> bool:
    """Whether LEFT_OUT says that a field is not to be found in a place."""
    return any((one, place) in LEFT_OUT for one in names(field))


@pytest.fixture(scope="module")
def found(site: Path, corpus: Corpus) -> dict[str, set[str]]:
    """The places that do not say what some record gives, by field."""
    said, missing = Said(site, corpus), {}
    for one in everything(corpus):
        missing.setdefault(one.field, set()).update(place for place in PLACES if not is_said(one, place, said))
    return missing


def test_the_example_gives_every_field_of_every_model(corpus: Corpus) -> None:
    every = {name for sections in FILES.values() for section in sections for name in fields(section.model)}
    assert every - {one.field for one in everything(corpus)} == set(), "give it in tests/content"


def test_no_field_vanishes(found: dict[str, set[str]]) -> None:
    lost = {(field, place) for field, missing in found.items() for place in missing if not is_left_out(field, place)}
    assert lost == set()


def test_nothing_is_said_to_be_left_out_that_is_there(found: dict[str, set[str]]) -> None:
    missing = {(name, place) for field, missing in found.items() for place in missing for name in names(field)}
    assert LEFT_OUT.keys() - missing == set()
