"""What the layout needs of a page beside its content: its names, its place, its addresses in both languages."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from corpus.addresses import address
from corpus.language.typography import ordinal
from corpus.model.pair import Pair
from corpus.model.record import Bound
from corpus.model.types import Text
from hooks.rendering.words import Words, mark_up

TITLE_LIMIT = 60
DESCRIPTION_LIMIT = 160


# The page of the main navigation that a record's page belongs under.
_SECTIONS = {
    "axis": "recommendations",
    "recommendation": "recommendations",
    "objective": "measures",
    "measure": "measures",
    "correspondence": "correspondences",
}

# The list in which a record of each kind stood: where a reader who comes to a withdrawn one can go on.
_LISTS = _SECTIONS | {
    "axis": "axes",
    "objective": "objectives",
    "forum": "forums",
    "panel": "panels",
    "finding": "panels",
    "plan": "plans",
    "source": "sources",
    "term": "glossary",
}


@dataclass(frozen=True)
class View:
    """A page in one language, as the layout shows it."""

    record: Bound
    language: str
    address: str
    alternates: dict[str, str]
    title: Markup
    short: Markup
    description: str
    trail: tuple[Bound, ...]
    section: str
    indexed: bool

    @property
    def is_home(self) -> bool:
        """Whether this is a home page."""
        return self.record.id == "home"


def view(record: Bound, language: str, words: Words) -> View:
    """Return the view of a record's page, or of a prose page, in `language`."""
    return View(
        record=record,
        language=language,
        address=address(record, language),
        alternates={other: address(record, other) for other in ("fr", "en")},
        title=full_name(record, language, words),
        short=short_name(record, language, words),
        description=_description(record, language, words),
        trail=_trail(record),
        section=_SECTIONS.get(record.former_kind if record.kind == "withdrawn" else record.kind, record.id),
        indexed=getattr(record, "indexed", True),
    )


def short_name(record: Bound, language: str, words: Words) -> Markup:
    """Return what a record is called where it stands among its own: « Axe 1 », « 1.3 », « M1.3 »."""
    if record.kind in ("recommendation", "measure") or (record.kind == "withdrawn" and record.code):
        return Markup(record.code)
    if record.kind == "page":
        return mark_up(record.label[language], language)
    if record.kind == "correspondence":
        return _correspondence(record, language, words)
    if record.kind in ("source", "term", "withdrawn"):
        return mark_up(record.title[language], language)
    if record.kind == "region":
        return mark_up(record.name, language)
    label = words.names[record.kind]
    if record.kind == "forum":
        edition = mark_up(ordinal(record.edition, language), language)
        return label.format(edition=edition, year=record.starts.year)
    if record.kind == "plan":
        return label.format(year=record.launched.year)
    if record.kind == "finding":
        return label.format(number=record.number, panel=record.panel.number)
    return label.format(number=record.number)


def _correspondence(record: Bound, language: str, words: Words) -> Markup:
    """Return the codes of a correspondence's two ends; where there are several editions, each with its own."""
    codes = {"recommendation": record.recommendation.code, "measure": record.measure.code}
    if not record.corpus.several_editions:
        return words.names.correspondence.format(**codes)
    forum, plan = (short_name(one, language, words) for one in (record.recommendation.forum, record.measure.plan))
    return words.names.correspondence_of.format(**codes, forum=forum, plan=plan)


def placed_name(record: Bound, language: str, words: Words) -> Markup:
    """Return the full name of a record; where there are several editions, after that of its own."""
    name = full_name(record, language, words)
    if not record.ancestors or not record.corpus.several_editions:
        return name
    return words.names.in_edition.format(edition=short_name(record.topmost, language, words), name=name)


def edition_name(record: Bound, language: str, words: Words) -> Markup:
    """Return which edition of the forum it is, as a sentence names it: « 2e Forum », "2nd Forum"."""
    return words.names.edition.format(edition=mark_up(ordinal(record.edition, language), language))


def pair_name(pair: Pair, language: str, words: Words) -> Markup:
    """Return what an edition and the plan that it is compared with are called together."""
    forum, plan = (short_name(one, language, words) for one in (pair.forum, pair.plan))
    return words.names.pair.format(forum=forum, plan=plan)


def full_name(record: Bound, language: str, words: Words) -> Markup:
    """Return what a record is called by itself: « 1.3 Valoriser … », « Axe 1 : … »."""
    if record.kind in ("page", "source", "term", "region", "forum", "plan"):
        return mark_up(record.name if record.kind == "region" else record.title[language], language)
    if record.kind == "correspondence" or (record.kind == "withdrawn" and not record.code):
        return short_name(record, language, words)
    short = short_name(record, language, words)
    if record.title is None:
        return words.names.untitled.format(name=short)
    title = mark_up(record.title[language], language)
    has_code = record.kind in ("recommendation", "measure", "withdrawn")
    joined = words.names.code_and_title if has_code else words.names.name_and_title
    return joined.format(name=short, title=title)


def _trail(record: Bound) -> tuple[Bound, ...]:
    """Return the pages above a record, the home page first."""
    pages = record.corpus
    if record.kind == "page":
        return () if record.id == "home" else (pages["home"],)
    if record.kind == "withdrawn":
        return (pages["home"], *((pages[_LISTS[record.former_kind]],) if record.former_kind in _LISTS else ()))
    if record.kind == "correspondence":
        return (pages["home"], pages["correspondences"])
    return (pages["home"], *record.ancestors)


def _description(record: Bound, language: str, words: Words) -> str:
    text: Text | None = {
        "page": lambda: record.description,
        "recommendation": lambda: record.wording,
        "measure": lambda: record.description,
        "objective": lambda: record.statement,
        "axis": lambda: record.summary,
        "plan": lambda: record.summary,
        "correspondence": lambda: record.reason,
        "forum": lambda: record.theme or record.title,
        "panel": lambda: record.title or record.findings[0].title,
        "withdrawn": lambda: record.why,
    }[record.kind]()
    label = words.descriptions[_said_of(record)]
    edition = edition_name(record.forum, language, words) if record.kind == "recommendation" else ""
    filled = label.format(text=mark_up(text[language], language), edition=edition).striptags()
    return filled if len(filled) <= DESCRIPTION_LIMIT else filled[: DESCRIPTION_LIMIT - 1].rsplit(" ", 1)[0] + "…"


def _said_of(record: Bound) -> str:
    """Return the key of the description: what nothing was compared with, or is not here, is not said to be."""
    if record.kind in ("recommendation", "measure") and not record.assessments:
        return f"{record.kind}_uncompared"
    if record.kind == "forum" and not record.covered:
        return "forum_uncovered"
    whole = record.kind != "forum" or (record.theme and record.participants and record.panels)
    return record.kind if whole else "forum_short"
