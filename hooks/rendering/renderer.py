"""Renders the templates: one environment, escaping everything, refusing what is undefined."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from corpus.addresses import OFFLINE_COPY, standing
from corpus.model.corpus import Corpus
from corpus.model.page import Page
from corpus.model.record import Bound
from corpus.model.relation import Relation
from corpus.model.types import LANGUAGES
from corpus.views.beside import speaks
from corpus.views.counts import percentage, tally
from corpus.views.flow import flow
from corpus.views.listing import listing
from corpus.views.matrix import matrix, met_first, sliced
from corpus.views.proofs import proofs
from corpus.views.signs import RELATION_SIGNS, SIGNS, sign_in, sign_of, state_of
from corpus.views.state import is_outdated, state
from corpus.views.strata import strata
from corpus.views.timeline import course, timeline
from corpus.views.topics import met
from corpus.views.unmatched import unmatched
from hooks.filters.answers import ANSWER_FILTERS
from hooks.filters.citations import CITATION_FILTERS
from hooks.filters.data import EXPORT_FILTERS
from hooks.filters.names import NAME_FILTERS
from hooks.filters.printed import PRESS_FILTERS
from hooks.filters.readings import READING_FILTERS, READING_TESTS
from hooks.filters.repository import REPOSITORY_FILTERS
from hooks.filters.sharing import SHARE_FILTERS
from hooks.filters.topics import TOPIC_FILTERS
from hooks.filters.values import FILTERS
from hooks.rendering.compiled import compiled_templates
from hooks.rendering.environment import Whole
from hooks.rendering.links import set_links
from hooks.rendering.site import Site
from hooks.rendering.views import View, view
from hooks.rendering.words import Words
from press import words as press

# What a line begins with, where a line of text ends before it; elsewhere one space of it parts words.
_INDENT = re.compile(r"(?<=\n)(?<![%#]\}\n)[ \t]+")
_AFTER_BLOCK = re.compile(r"(?:\A|(?<=[%#]\}\n))[ \t]+")
# Parts that many pages show alike, each made once for what it is of. None may say what depends on where it stands: of
# what is `glossed`, only the first on a page opens a definition.
SHARED = tuple(
    f"parts/{name}.html"
    for name in (
        *("cell", "sign", "strength", "states", "recommendation_card", "measure_card", "finding_link", "about"),
        *("aims", "pair_counts", "link_row", "your_reading", "reading", "locator", "place", "official_words"),
    )
)


class _Unindented(FileSystemLoader):
    """Templates of pages without what indents their lines: nobody sees it, and it is 0.2 KB of each page as sent."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source, file, is_current = super().get_source(environment, template)
        if template.endswith(".html"):
            source = _AFTER_BLOCK.sub(" ", _INDENT.sub("", source))
        return source, file, is_current


class Renderer:
    """Turns records into HTML. Holds no state between two calls but what follows from the corpus."""

    def __init__(self, corpus: Corpus, site: Site, folder: Path) -> None:
        self.corpus = corpus
        self.site = site
        self.environment = Whole(
            SHARED,
            ("language",),
            loader=_Unindented(folder),
            bytecode_cache=compiled_templates(folder.parent / ".cache" / "templates"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._views: dict[tuple[Bound, str], View] = {}
        self._shared: dict[tuple[object, ...], Markup] = {}
        self._words = {language: Words(corpus.labels, language) for language in LANGUAGES}
        self._printed = {language: press.Words(corpus.labels, language) for language in LANGUAGES}
        for filters in (FILTERS, NAME_FILTERS, CITATION_FILTERS, REPOSITORY_FILTERS, EXPORT_FILTERS, SHARE_FILTERS):
            self.environment.filters.update(filters)
        self.environment.filters.update(PRESS_FILTERS | ANSWER_FILTERS | READING_FILTERS | TOPIC_FILTERS)
        self.environment.tests.update(READING_TESTS)
        self.environment.globals.update(
            corpus=corpus,
            site=site,
            assets=site.assets,
            tally=tally,
            percentage=percentage,
            state=state,
            is_outdated=is_outdated,
            listed=listing,
            matrix=matrix,
            met_first=met_first,
            sliced=sliced,
            flow=flow,
            strata=strata,
            proofs=proofs,
            unmatched=unmatched,
            course=course,
            timeline=timeline,
            met=met,
            relations=tuple(Relation),
            signs=SIGNS,
            relation_signs=RELATION_SIGNS,
            sign_in=sign_in,
            sign_of=sign_of,
            speaks=speaks,
            state_of=state_of,
            offline_copy=OFFLINE_COPY,
            english=self._words["en"].labels,
            page_view=self.view,
            shared=self._shared_part,
            site_records=tuple(standing(corpus)),
        )

    def render(self, template: str, language: str, here: str | None, **context: object) -> Markup:
        """Return the HTML of a template, in `language`, for the page at address `here` (None for any depth).

        Raises jinja2.TemplateError where the template asks for what there is not.
        """
        words = self._words[language]
        other = "en" if language == "fr" else "fr"
        page = {"language": language, "other_language": other, "names": words, "labels": words.labels}
        html = self.environment.fill(template, {**page, "seen_terms": set[str](), **context})
        return Markup(set_links(html, here, self.site.root))

    def view(self, record: Bound, language: str) -> View:
        """Return the view of a record's page in `language`: its page and the short addresses show the same one.

        Raises LookupError for what has no page.
        """
        if (record, language) not in self._views:
            self._views[record, language] = view(record, self._words[language], self._printed[language])
        return self._views[record, language]

    @pass_context
    def _shared_part(self, context: Context, template: str) -> Markup:
        """Return what a part of the layout shows, made once for all records' pages of a kind."""
        shown = context["view"]
        page = shown.record if isinstance(shown.record, Page) else (shown.record.kind, shown.section)
        key = (template, shown.language, page)
        if key not in self._shared:
            self._shared[key] = Markup(self.environment.part(template, context, {}))
        return self._shared[key]

    def words(self, language: str) -> Words:
        """Return the interface's words in one language. Raises KeyError for a language that is not the site's."""
        return self._words[language]
