"""What prose pages may call. Each macro finds records and renders one template; HACKING.md lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.addresses import address
from hooks.outputs.aside import set_aside

if TYPE_CHECKING:
    from mkdocs_macros.plugin import MacrosPlugin

    from corpus.model.corpus import Corpus
    from corpus.model.record import Bound


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
    def count(kind: str, edition: str = "") -> str:
        return render("parts/number.html", value=_count(corpus()[edition] if edition else corpus(), kind))

    @env.macro
    def only(*editions: str) -> bool:
        return {one.id for one in corpus().editions} == set(editions) and len(corpus().pairs) == 1

    @env.macro
    def all_assessed() -> bool:
        return all(pair.complete for pair in corpus().pairs)

    @env.macro
    def codes(edition: str) -> str:
        records = corpus()[edition]
        return render("parts/codes.html", records=getattr(records, "measures", None) or records.recommendations)

    @env.macro
    def days(forum: str, plan: str) -> str:
        days = (corpus()[forum].starts - corpus()[plan].launched).days
        return render("parts/counted.html", count=abs(days), unit="day")


_VIEWS = (
    "overview",
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


def _count(holder: Corpus | Bound, kind: str) -> int:
    found = getattr(holder, kind)
    return found if isinstance(found, int) else len(found)
