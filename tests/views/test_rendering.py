"""Templates are compiled to less work than Jinja's own: they show what Jinja's show; what is kept is what is made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, UndefinedError, pass_context
from jinja2.runtime import Context
from markupsafe import Markup
from outputs import Assets
from places import ROOT

from corpus import Corpus
from corpus.addresses import address, has_page, is_page
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES
from corpus.views.signs import SIGNS
from hooks.rendering.environment import Whole
from hooks.rendering.renderer import SHARED, Renderer
from hooks.rendering.site import Site


@pass_context
def known(context: Context, name: str) -> object:
    """Return what a filter finds in the context."""
    return context[name]


PARTS = {
    "name.html": "<b>{{ name }}</b>",
    "nested.html": '{% set own = name ~ "!" %}{{ own }}{% include "name.html" %}',
    "asked.html": "{{ known('name') }} {{ known('everywhere') }}",
    "owned.html": "{{ own is defined }}",
    "counted.html": "{{ loop.index if loop is defined else 'none' }} {{ item }}",
}
TEMPLATES = {
    "plain text": "{{ text }}",
    "a quotation mark and an apostrophe": '<i title="{{ marks }}">',
    "markup": "{{ safe }} {{ safe ~ text }}",
    "a number, nothing and a list": "{{ 3 }} {{ none }} {{ [text] }}",
    "a part": '{% include "name.html" %}',
    "a part in a part": '{% include "nested.html" %}{{ own is defined }}',
    "a part that is given a name": '{% with name = 1 %}{% include "name.html" %}{% endwith %}{% include "name.html" %}',
    "a part in a turn": '{% for item in (1, 2) %}{% include "counted.html" %}{% endfor %}',
    "a part that is kept": '{% set kept %}{% include "name.html" %}{% endset %}{{ kept }}',
    "a name set on a way that was not taken": '{% if none %}{% set own = 1 %}{% endif %}{% include "owned.html" %}',
    "what takes the context": '{% include "asked.html" %}',
    "what is called in a turn": "{% for item in ('a', 'b') %}{{ item.upper() }}{{ known('name') }}{% endfor %}",
}


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_shows_what_jinja_s_own_shows(template: str) -> None:
    loader = DictLoader({**PARTS, "whole.html": TEMPLATES[template]})
    marks = "\"'"
    names = {"text": "a < b & c", "marks": marks, "safe": Markup("<br>"), "name": "nom"}
    ours, jinja = Whole(loader=loader), Environment(loader=loader, autoescape=True)
    for environment in (ours, jinja):
        environment.globals.update(everywhere="partout", known=known)
    assert ours.fill("whole.html", dict(names)) == jinja.get_template("whole.html").render(names)


def test_a_part_that_asks_for_what_there_is_not_is_refused() -> None:
    loader = DictLoader({"whole.html": '{% include "part.html" %}', "part.html": "\n{{ nowhere }}"})
    with pytest.raises(UndefinedError, match="nowhere"):
        Whole(loader=loader, undefined=StrictUndefined).fill("whole.html", {})


def _renderer(corpus: Corpus) -> Renderer:
    return Renderer(corpus, Site("https://example.org/forum/", assets=Assets()), ROOT / "templates")


def _layout(renderer: Renderer, record: Bound, language: str) -> Markup:
    shown = renderer.view(record, language)
    empty = {"opening": Markup(), "content": Markup(), "toc": [], "linked_data": Markup()}
    return renderer.render("layout.html", language, shown.address, view=shown, **empty)


def _some(corpus: Corpus) -> Iterator[Bound]:
    """Yield the last record of each kind, and three pages."""
    of_kinds = {record.kind: record for record in corpus.walk() if is_page(record)}
    yield from (of_kinds | {page: corpus[page] for page in ("home", "matrix", "search")}).values()


def test_what_pages_share_is_what_each_makes_by_itself(corpus: Corpus) -> None:
    several = _renderer(corpus)
    for record in corpus.walk():
        if is_page(record):
            _layout(several, record, "fr")
    for record in _some(corpus):
        assert _layout(several, record, "fr") == _layout(_renderer(corpus), record, "fr"), record.id


def test_a_part_that_is_shared_is_what_each_page_makes_by_itself(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [record for record in corpus.walk() if has_page(record)]
    shared, alone = [], []
    for made, parts in ((shared, SHARED), (alone, ())):
        monkeypatch.setattr("hooks.rendering.renderer.SHARED", parts)
        renderer = _renderer(corpus)
        for record in records:
            for language in LANGUAGES:
                here = address(record, language)
                made.append(renderer.render(f"{record.kind}.html", language, here, record=record))
    assert shared == alone


def _within(template: str) -> Iterator[str]:
    """Yield the source of a template and of all that it includes."""
    source = (ROOT / "templates" / template).read_text(encoding="utf-8")
    yield source
    for part in re.findall(r'include "([^"]+)"', source):
        yield from _within(part)


@pytest.mark.parametrize("part", SHARED)
def test_no_part_that_is_shared_asks_what_stood_before_it(part: str) -> None:
    assert all("glossed" not in source for source in _within(part))


def test_a_part_that_is_shared_is_made_for_what_it_takes() -> None:
    loader = DictLoader({**PARTS, "whole.html": '{% include "asked.html" %}{% include "counted.html" %}'})
    ours = Whole(shared=PARTS, told=("name",), loader=loader)
    ours.globals.update(everywhere="partout", known=known)
    shown = [ours.fill("whole.html", {"name": name, "item": item}) for name in "ab" for item in (1, 2, 1)]
    assert shown == [f"{name} partoutnone {item}" for name in "ab" for item in (1, 2, 1)]
    assert ours.needs("nested.html") == {"name"}


def test_a_part_says_which_it_includes_where_it_is_shared() -> None:
    with pytest.raises(TypeError, match="chosen"):
        Whole(loader=DictLoader({"chosen.html": "{% include name %}"})).needs("chosen.html")


def test_every_sign_is_drawn(corpus: Corpus) -> None:
    drawn = {_renderer(corpus).render("parts/sign.html", "fr", None, sign=sign) for sign in SIGNS}
    assert len(drawn) == len(SIGNS)


def test_what_indents_a_line_is_left_out_and_words_stay_apart(corpus: Corpus, tmp_path: Path) -> None:
    """After a tag the space before a line is all that parts its words from what comes before it."""
    folder = tmp_path / "templates"
    folder.mkdir()
    for name in ("one.html", "one.txt"):
        folder.joinpath(name).write_text("one\n  two{% if true %}three{% endif %}\n    four\n", encoding="utf-8")
    renderer = Renderer(corpus, Site("https://example.org/"), folder)
    assert renderer.render("one.html", "fr", None) == "one\ntwothree four"
    assert renderer.render("one.txt", "fr", None) == "one\n  twothree    four"
