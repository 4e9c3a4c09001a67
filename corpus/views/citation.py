"""How to cite a page of this site: the same facts as APA, BibTeX and RIS, as plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from babel.dates import format_date

from corpus.language.dates import LOCALES

_BIBTEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_DATES = {"fr": "y, d MMMM", "en": "y, MMMM d"}
_LANGUAGES = {"fr": "french", "en": "english"}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True)
class Citation:
    """One page as it is cited; all texts are plain and in `language`. `author` is the publisher where one is named."""

    id: str
    title: str
    author: str
    site: str
    updated: date
    url: str
    language: str

    @property
    def apa(self) -> str:
        """The reference after the 7th edition of the APA's manual (webpage on a website): the site named once."""
        site = "" if self.author == self.site else f"{self.site}. "
        return f"{self.author}. ({_day(self.updated, self.language)}). {_closed(self.title)} {site}{self.url}"

    @property
    def bibtex(self) -> str:
        """The entry for BibTeX, as @misc, which every style knows; braces keep the author and the title as they are."""
        fields = {
            "author": f"{{{_escaped(self.author)}}}",
            "title": f"{{{_escaped(self.title)}}}",
            "howpublished": _escaped(self.site),
            "year": str(self.updated.year),
            "url": self.url,
            "language": _LANGUAGES[self.language],
        }
        lines = [f"  {name} = {{{value}}}," for name, value in fields.items()]
        lines.insert(4, f"  month = {_MONTHS[self.updated.month - 1]},")
        return "\n".join((f"@misc{{visavis:{self.id}:{self.language},", *lines, "}"))

    @property
    def ris(self) -> str:
        """The record for reference managers, after the RIS format, whose lines end in CR LF."""
        fields = (
            ("TY", "ELEC"),
            ("ID", self.id),
            ("AU", f"{self.author},"),
            ("TI", self.title),
            ("T2", self.site),
            ("PY", str(self.updated.year)),
            ("DA", f"{self.updated:%Y/%m/%d}"),
            ("LA", self.language),
            ("UR", self.url),
            ("ER", ""),
        )
        return "".join(f"{tag}  - {value}\r\n" for tag, value in fields)


@lru_cache(maxsize=1024)
def _day(value: date, language: str) -> str:
    """Return a date as the APA sets it, the year first: « 2026, 1er mai », "2026, May 1"."""
    words = format_date(value, _DATES[language], locale=LOCALES[language])
    return words.replace(" 1 ", " 1er ") if language == "fr" else words


def _closed(title: str) -> str:
    """Return a title that ends in a mark of its own, or in a period, which goes before a closing “ ” of English."""
    if title.endswith("”"):
        return f"{title[:-1]}.”"
    return title if re.search(r"[.!?…]$", title) else f"{title}."


def _escaped(text: str) -> str:
    return re.sub(r"[\\~^&%$#_{}]", lambda sign: _BIBTEX.get(sign[0], f"\\{sign[0]}"), text)
