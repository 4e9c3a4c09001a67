"""What the layout needs of a page beside its content: its names, its place, its addresses in both languages."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from corpus.addresses import address
from corpus.model.correspondence import Correspondence
from corpus.model.kinds import kind_of
from corpus.model.page import Page
from corpus.model.part import PagePart, TopicPart
from corpus.model.record import Bound
from corpus.model.topic import Topic
from corpus.model.types import LANGUAGES
from corpus.model.withdrawn import Withdrawn
from corpus.views.answer import sentence
from hooks.rendering.words import Words, fill, unmarked
from press import words as press
from press.cards import card_alternative
from press.publication import has_card

TITLE_LIMIT = 60
DESCRIPTION_LIMIT = 160


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
    card: str  # In words, for those who do not see it.

    @property
    def is_home(self) -> bool:
        """Whether this is a home page."""
        return self.record.id == "home"

    @property
    def holds_styles(self) -> bool:
        """Whether the page holds what it is drawn with: where most readers arrive, and one answer draws it."""
        return self.record.kind in ("recommendation", "measure", "correspondence")


def view(record: Bound, words: Words, printed: press.Words) -> View:
    """Return the view of a record's page, or of a prose page, in the language of `words`, and of print's.

    Raises LookupError for what has no page.
    """
    language = words.language
    return View(
        record=record,
        language=language,
        address=address(record, language),
        alternates={other: address(record, other) for other in LANGUAGES},
        title=_title(record, words),
        short=words.short_name(record),
        description=_description(record, words),
        trail=_trail(record),
        section=kind_of(record).section or (record.whole if isinstance(record, Page) else record).id,
        indexed=record.is_indexed,
        card=card_alternative(shared_as(record), printed),
    )


def shared_as(record: Bound) -> Bound:
    """Return the record whose card a link to `record` shows: a part's is that of the whole, a finding's its panel's.

    The site's own stands for what is withdrawn.

    Raises TypeError for what stands at the top and has no card.
    """
    if isinstance(record, Withdrawn):
        return record.corpus["home"]
    if isinstance(record, PagePart):
        return record.whole
    if isinstance(record, TopicPart):
        return record.under(Topic)
    return record if has_card(record) else shared_as(record.under(Bound))


def _title(record: Bound, words: Words) -> Markup:
    """Return the title of a page; that of a correspondence says how its two ends meet."""
    if not isinstance(record, Correspondence):
        return words.full_name(record)
    relation = Markup(words.labels.relation[record.relation].lower())
    return fill(words.labels.names.name_and_title, name=words.short_name(record), title=relation)


def _trail(record: Bound) -> tuple[Bound, ...]:
    """Return the pages above a record, the home page first."""
    pages, kind = record.corpus, kind_of(record)
    listed = kind.listed if isinstance(record, Withdrawn) else kind.section
    above = record.ancestors
    if listed and (not above or isinstance(record, TopicPart)):
        above = (pages[listed], *above)
    return tuple(page for page in (pages["home"], *above) if page is not record)


def _description(record: Bound, words: Words) -> str:
    forum = getattr(record, "forum", None)
    edition = words.edition_name(forum) if forum else ""
    text = words.say(record.described_by) if record.described_by else ""
    answer = sentence(record, words.language)
    label = words.labels.descriptions[record.described_as]
    title = words.title(record) or ""
    name = words.short_name(record)
    filled = unmarked(fill(label, answer=answer, text=text, edition=edition, code=record.code, title=title, name=name))
    return filled if len(filled) <= DESCRIPTION_LIMIT else filled[: DESCRIPTION_LIMIT - 1].rsplit(" ", 1)[0] + "…"
