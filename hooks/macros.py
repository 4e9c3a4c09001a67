"""What prose pages may call. Each macro finds records and renders one template; HACKING.md lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.addresses import address
from corpus.counts import tally as count_by_strength
from hooks.aside import set_aside

if TYPE_CHECKING:
    from mkdocs_macros.plugin import MacrosPlugin

    from corpus.corpus import Corpus


def define_env(env: MacrosPlugin) -> None:
    """Register the macros with the Markdown pages' environment."""

    def corpus() -> Corpus:
        return env.conf["extra"]["renderer"].corpus

    def render(template: str, **context: object) -> str:
        file = env.page.file
        where = address(file.record, file.language)
        return str(env.conf["extra"]["renderer"].render(template, file.language, where, **context)).strip()

    @env.macro
    def data() -> str:
        return render("views/data.html", exports=env.conf["extra"]["exports"])

    @env.macro
    def data_citation() -> str:
        return render("views/data_citation.html", exports=env.conf["extra"]["exports"])

    @env.macro
    def data_dictionary() -> str:
        return render("views/data_dictionary.html", exports=env.conf["extra"]["exports"])

    def register_list(name: str, template: str) -> None:
        env.macro(lambda: set_aside(env.page.file, render(template)), name)

    for name in _VIEWS:
        register_list(name, f"views/{name}.html")

    @env.macro
    def recommendation(record_id: str) -> str:
        return render("parts/recommendation_card.html", record=corpus()[record_id])

    @env.macro
    def measure(record_id: str) -> str:
        return render("parts/measure_card.html", record=corpus()[record_id])

    @env.macro
    def axis(record_id: str) -> str:
        return render("parts/axis_card.html", record=corpus()[record_id])

    @env.macro
    def panel(record_id: str) -> str:
        return render("parts/panel_card.html", record=corpus()[record_id])

    @env.macro
    def link(record_id: str, text: str = "") -> str:
        return render("parts/link.html", record=corpus()[record_id], text=text)

    @env.macro
    def count(kind: str) -> str:
        return render("parts/number.html", value=_count(corpus(), kind))

    @env.macro
    def tally(kind: str, strength: str) -> str:
        return render("parts/number.html", value=count_by_strength(getattr(corpus(), kind))[strength])

    @env.macro
    def days() -> str:
        return render("parts/number.html", value=corpus().correspondences[0].days_apart)


_VIEWS = (
    "overview",
    "axes",
    "recommendations",
    "panels",
    "objectives",
    "measures",
    "correspondences",
    "matrix",
    "flow",
    "explore",
    "unmatched",
    "go",
    "slides",
    "offline_copy",
    "forums",
    "plans",
    "glossary",
    "kit",
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


def _count(corpus: Corpus, kind: str) -> int:
    if kind == "participants":
        return next(forum.participants for forum in corpus.forums if forum.covered)
    return len(getattr(corpus, kind))
