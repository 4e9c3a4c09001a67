"""Prose pages are text: a page that would be code, or lead elsewhere by its HTML, is refused at its line."""

from __future__ import annotations

import pytest
from markdown import Markdown

from corpus.messages import MESSAGES
from hooks.rendering.prose import ProseError, fill_macros, markup_faults, without_macros

MACROS = {"link": lambda record, text="": f"[{text or record}]({record}/)", "only": lambda *editions: False}
CODE = [
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{{ ''.__class__.__mro__ }}",
    "{{ link.__globals__ }}",
    "{{ link('a').__class__ }}",
    "{{ link('a' ~ 'b') }}",
    "{{ link(link('a')) }}",
    "{{ link(*only('a')) }}",
    "{{ link(record='a') }}",
    "{{ link(1) }}",
    "{{ link }}",
    "{{ config }}",
    "{{ range(9) }}",
    "{{ 'a' | upper }}",
    "{{ 7 * 7 }}",
    "{% set x = 1 %}",
    "{% for x in only('a') %}{% endfor %}",
    "{% include 'page.html' %}",
    "{% import 'page.html' as x %}",
    "{% macro x() %}{% endmacro %}",
    "{{ link('a') ",
    "{% if only is defined %}x{% endif %}",
    "{% if self %}x{% endif %}",
]
MARKUP = [
    '<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">',
    "<script>x()</script>",
    "<img src=x onerror=x()>",
    "<iframe src='https://elsewhere.example/'></iframe>",
    "<i onclick=x()>a</i>",
    "<i style='position:fixed'>a</i>",
    "<form action=/><button>a</button></form>",
    "<style>*{}</style>",
    "<base href=//elsewhere.example/>",
    "<svg><a href='javascript:x()'>a</a></svg>",
    "<!-- view 0 -->",
    "<!DOCTYPE html>",
    "<?php ?>",
    "[a](javascript:x())",
    "[a](&#106;avascript:x())",
    "[a](JaVaScript:x())",
    "[a](data:text/html,x)",
    "[a](//elsewhere.example/)",
    "[a](http://elsewhere.example/)",
    "[a]\n\n[a]: javascript:x()",
    "![a](https://elsewhere.example/a.png)",
    "un mot\n{: onclick=x() }",
    "# Titre {: onmouseover=x() }",
    "<a href='https://a.b/' target=_blank>a</a>",
]
PLAIN = [
    "# Titre\n\nUn mot, *deux*, **trois**, `quatre`, 2<sup>e</sup>, <i lang=\"en\">word</i>.",
    "- un\n- deux\n\n1. trois\n\n> cinq\n\n---\n",
    "| a | b |\n|:--|--:|\n| c | d |",
    "[a](https://a.b/) [b](autre.md) [c](#place) [d](mailto:a@b.c) <https://a.b/>",
    "terme\n: sa définition",
    "a < b & c, &#123; et {",
]


def html(text: str) -> str:
    """Return what Markdown makes of a page, as the site sets it."""
    return Markdown(extensions=["attr_list", "def_list", "tables", "toc"]).convert(text)


@pytest.mark.parametrize("text", CODE)
def test_a_page_is_no_code(text: str) -> None:
    with pytest.raises(ProseError) as refused:
        fill_macros(f"un\n\ndeux {text}", MACROS)
    assert {line for line, _, _ in refused.value.faults} == {3}
    assert {code for _, code, _ in refused.value.faults} <= MESSAGES.keys()


@pytest.mark.parametrize("text", MARKUP)
def test_a_page_s_html_is_of_a_short_list(text: str) -> None:
    faults = markup_faults(f"un\n\n{text}", html(f"un\n\n{text}"))
    assert {code for _, code, _ in faults} == {"prose_markup"}
    assert all(line >= 1 for line, _, _ in faults)


@pytest.mark.parametrize("text", PLAIN)
def test_plain_prose_is_let_be(text: str) -> None:
    assert markup_faults(text, html(text)) == []


def test_macros_are_filled() -> None:
    text = '{{ link("a", "le mot") }}{% if only("f2") %} un{% else %} deux{% endif %}\n'
    assert fill_macros(text, MACROS) == "[le mot](a/) deux\n"
    assert without_macros(text) == "x un deux\n"


@pytest.mark.parametrize("text", ['{{ link("a", "b", "c") }}', "{{ link() }}"])
def test_a_macro_with_other_arguments_is_refused(text: str) -> None:
    with pytest.raises(ProseError):
        fill_macros(text, MACROS)


def test_an_unknown_macro_is_named() -> None:
    with pytest.raises(ProseError) as refused:
        fill_macros("un\n{{ lien('a') }}", MACROS)
    assert refused.value.faults == [(2, "prose_macro", "lien")]
