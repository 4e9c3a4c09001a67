"""What prose pages may call. Each macro finds records and renders one template; HACKING.md lists them."""

from __future__ import annotations

from collections.abc import Callable, Sized
from typing import TYPE_CHECKING, TypeVar

from corpus.addresses import address
from corpus.model.forum import Forum
from corpus.model.kinds import KINDS
from corpus.model.page import Page
from corpus.model.part import Part
from corpus.model.plan import Plan
from corpus.views.listing import listing
from hooks.outputs.aside import set_aside
from hooks.outputs.assets import oldest_browsers
from hooks.outputs.pages import shown_on

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File

    from corpus.model.corpus import Corpus
    from corpus.model.record import Bound
    from hooks.rendering.renderer import Renderer

Macro = TypeVar("Macro", bound=Callable[..., object])


def macros_of(file: File, config: MkDocsConfig) -> dict[str, Callable[..., object]]:
    """Return the macros that the page of a file may call, by name.

    A macro raises LookupError for what the content does not hold, TypeError for other arguments than its own.
    """
    named: dict[str, Callable[..., object]] = {}
    renderer: Renderer = config.extra["renderer"]
    record, language = shown_on(file)
    if not isinstance(record, Page):
        raise TypeError(record.id)
    lists = vars(listing(record))

    def macro(function: Macro) -> Macro:
        named[function.__name__] = function
        return function

    def corpus() -> Corpus:
        return renderer.corpus

    def render(template: str, **context: object) -> str:
        here = address(record, language)
        return str(renderer.render(template, language, here, **context, **lists)).strip()

    @macro
    def data() -> str:
        return render("views/data.html", exports=config.extra["exports"])

    @macro
    def data_citation() -> str:
        return render("views/data_citation.html", exports=config.extra["exports"])

    @macro
    def data_dictionary() -> str:
        return render("views/data_dictionary.html", exports=config.extra["exports"])

    @macro
    def timeline() -> str:
        return set_aside(file, render("views/timeline.html", record=None))

    def whole(template: str) -> Callable[[], str]:
        return lambda: set_aside(file, render(template))

    named |= {name: whole(f"views/{name}.html") for name in _VIEWS}

    @macro
    def recommendation(record_id: str) -> str:
        return render("parts/recommendation_card.html", record=corpus()[record_id])

    @macro
    def measure(record_id: str) -> str:
        return render("parts/measure_card.html", record=corpus()[record_id])

    @macro
    def axis(record_id: str) -> str:
        return render("parts/axis_card.html", record=corpus()[record_id])

    @macro
    def panel(record_id: str) -> str:
        return render("parts/panel_card.html", record=corpus()[record_id])

    @macro
    def link(record_id: str, text: str = "", query: str = "") -> str:
        goal = corpus()[record_id]
        if isinstance(goal, Page) and isinstance(record, Part):
            goal = corpus().part(goal, record.holder.id)
        return render("parts/link.html", record=goal, text=text, query=query)

    @macro
    def count(kind: str, edition: str = "") -> str:
        return render("parts/number.html", value=_count(corpus()[edition] if edition else corpus(), kind))

    @macro
    def only(*editions: str) -> bool:
        pairs = corpus().pairs
        whole = len(pairs) == 1 and not pairs[0].is_wide
        return whole and {edition.id for edition in corpus().editions} == set(editions)

    @macro
    def all_assessed() -> bool:
        return all(pair.complete for pair in corpus().pairs)

    @macro
    def topics_whole() -> bool:
        return not any(corpus().all_parts_of(topic) for topic in corpus().topics)

    @macro
    def answered() -> bool:
        return bool(renderer.site.contact or renderer.site.repository)

    @macro
    def browsers() -> str:
        oldest = [f"{name} {version}" for name, version in oldest_browsers().items()]
        return render("views/browsers.html", browsers=oldest)

    @macro
    def offline_kept() -> str:
        return render("views/offline_kept.html")

    @macro
    def codes(edition: str) -> str:
        record = corpus()[edition]
        records = record.measures if isinstance(record, Plan) else corpus().get(Forum, edition).recommendations
        return render("parts/codes.html", records=records) if records else ""

    @macro
    def days(forum: str, plan: str) -> str:
        days = corpus().get(Plan, plan).days_before(corpus().get(Forum, forum))
        return render("parts/counted.html", count=abs(days), unit="day")

    return named


_VIEWS = (
    "overview",
    "topics",
    "axes",
    "recommendations",
    "panels",
    "objectives",
    "measures",
    "correspondences",
    "chronologies",
    "found",
    "matrix",
    "flow",
    "explore",
    "unmatched",
    "go",
    "slides",
    "offline_copy",
    "offline_offer",
    "forums",
    "plans",
    "glossary",
    "kit",
    "since",
    "sources",
    "relations",
    "shortcuts",
    "state",
    "search",
    "figures",
    "unknown",
    "publisher",
    "contact",
    "fonts",
    "data_feed",
    "data_rights",
)


def _count(holder: Corpus | Bound, kind: str) -> int:
    if kind not in [row.key for row in KINDS.values()]:
        raise KeyError(kind)
    counted: int | Sized = getattr(holder, kind)
    return counted if isinstance(counted, int) else len(counted)
