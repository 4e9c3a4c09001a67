"""What is published, and where: the corpus, the site's address, the version and the date of the content."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import overload

from corpus.addresses import address, data_address, has_short_address, record_data_address, short_address
from corpus.language.places import fill
from corpus.language.typography import typeset
from corpus.model.corpus import Corpus
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES, Text
from corpus.views import answer
from corpus.views import words as plain
from corpus.views.answer import Answer
from exports.shape import Addresses, Ref, Words

# The shape of the data. A field that goes or changes its meaning makes a new one, under a new address.
SHAPE_VERSION = "1.0.0"


@dataclass(frozen=True, eq=False)
class Publication:
    """A corpus published at `url`, which is absolute and ends in a slash, under a licence, by a publisher or none."""

    corpus: Corpus
    url: str
    licence: str
    publisher: str = ""

    @property
    def content_date(self) -> date:
        """The day of the newest statement of the content, which the pages show too; never the clock's."""
        return self.corpus.updated

    @property
    def version(self) -> str:
        """The version of the shape, and the date of the content after a plus sign, as Semantic Versioning has it."""
        return f"{SHAPE_VERSION}+{self.content_date.isoformat()}"

    @property
    def name(self) -> str:
        """What the site is called, in both languages. Raises KeyError for a label that is not written."""
        return self.corpus.labels["site"]["name"]["fr"]

    @property
    def author(self) -> str:
        """Who is named as its author: the publisher, or the site where none is set."""
        return self.publisher or self.name

    def page(self, record: Bound, language: str) -> str:
        """Return the absolute address of a record's page.

        Raises KeyError where the page that shows it is not in the corpus.
        """
        return self.url + address(record, language)

    def data(self, name: str) -> str:
        """Return the absolute address of a data file."""
        return self.url + data_address(name)

    def short(self, record: Bound) -> str | None:
        """Return the absolute short address of a record, or None where people are given none."""
        return self.url + short_address(record, "fr") if has_short_address(record) else None

    def addresses(self, record: Bound) -> Addresses:
        """Return all the addresses of a record. Raises KeyError where the page that shows it is not in the corpus."""
        return Addresses(
            fr=self.page(record, "fr"),
            en=self.page(record, "en"),
            short=self.short(record),
            data=self.url + record_data_address(record),
        )

    def ref(self, record: Bound) -> Ref:
        """Return a record as others refer to it. Raises KeyError where the page that shows it is not in the corpus."""
        return Ref(id=record.id, title=self.title(record), fr=self.page(record, "fr"), en=self.page(record, "en"))

    def refs(self, records: tuple[Bound, ...]) -> tuple[Ref, ...]:
        """Return records as others refer to them, in their order. Raises KeyError as `ref` does."""
        return tuple(self.ref(record) for record in records)

    def title(self, record: Bound) -> Words | None:
        """Return the title of a record, or None where its source gives none."""
        titles = {language: names.title(record) for language, names in self._names.items()}
        return None if None in titles.values() else Words(**titles)

    def follow_ups(self, record: Bound) -> tuple[Ref, ...]:
        """Return the dated facts that bear on a record, as others refer to them."""
        return self.refs(self.corpus.follow_ups_of(record))

    def sentences(self, found: Iterable[Sequence[Answer]]) -> Words | None:
        """Return what was found, said in each language, as a text; None for nothing."""
        texts = dict(zip(LANGUAGES, (answer.plain(sentences) for sentences in found), strict=True))
        return Words(**texts) if all(texts.values()) else None

    def names(self, record: Bound) -> dict[str, str]:
        """Return what a record is called among its own, by language."""
        return {language: names.short_name(record) for language, names in self._names.items()}

    @cached_property
    def _names(self) -> dict[str, plain.Words]:
        return {language: plain.Words(self.corpus.labels, language) for language in LANGUAGES}

    @overload
    def words(self, text: Text) -> Words: ...

    @overload
    def words(self, text: Text | None) -> Words | None: ...

    def words(self, text: Text | None) -> Words | None:
        """Return a text as the site shows it, with its typography; None for none."""
        return None if text is None else Words(fr=typeset(text.fr, "fr"), en=typeset(text.en, "en"))

    @overload
    def french(self, line: str) -> str: ...

    @overload
    def french(self, line: str | None) -> str | None: ...

    def french(self, line: str | None) -> str | None:
        """Return a line of a source, which is in French, as the site shows it; None for none."""
        return None if line is None else typeset(line, "fr")

    def label(self, group: str, key: str, **values: object) -> Words:
        """Return a label with its {places} filled. Raises KeyError for a label that is not written."""
        text = self.corpus.labels[group][key]
        return Words(**{code: typeset(fill(text[code], values), code) for code in LANGUAGES})
