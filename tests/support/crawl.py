"""Reads the built site as a reader's machine does: its pages, where their links lead, and their words by language."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html

from corpus import Corpus
from corpus.addresses import address, has_page
from corpus.model.record import Bound

# Served at any depth, so that their links start from the root of the site.
ROOTED = ("404.html", "no-network.html")
LINKS = ("href", "src", "action", "data-search", "data-index", "data-root", "data-fr", "data-en")
SAID = ("alt", "aria-label", "placeholder", "title", "data-dark", "data-light")
UNREAD = ("script", "style", "title")


@cache
def documents(site: Path) -> dict[str, html.HtmlElement]:
    """Return every HTML document of a site by its address from the root: "", "en/axes/", "404.html"."""
    paths = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    return {name.removesuffix("index.html"): _parse(path) for name, path in paths.items()}


def _parse(path: Path) -> html.HtmlElement:
    return html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))


@cache
def pages(site: Path) -> dict[str, html.HtmlElement]:
    """Return the documents that are pages in a language: no short address, no card to embed, not 404.html."""
    return {where: tree for where, tree in documents(site).items() if alternates(tree)}


def alternates(tree: html.HtmlElement) -> dict[str, str]:
    """Return the address of each alternate that a document names, by language."""
    return {link.get("hreflang"): link.get("href") for link in tree.iterfind("head/link[@hreflang]")}


def page_of(site: Path, record: Bound, language: str) -> html.HtmlElement:
    """Return the document of a record's or a prose page's own address."""
    return documents(site)[address(record, language)]


def shown_on(corpus: Corpus, page_id: str) -> list[Bound]:
    """Return what shows all that a page lists: the page itself, or its parts in reading order."""
    page = corpus[page_id]
    return [*reversed(corpus.parts_of(page))] or [page]


def across(site: Path, corpus: Corpus, page_id: str, language: str, selector: str) -> list[html.HtmlElement]:
    """Return the elements of a page, or of its parts in reading order, that a selector finds."""
    trees = [page_of(site, page, language) for page in shown_on(corpus, page_id)]
    return [element for tree in trees for element in tree.cssselect(selector)]


def scripts(tree: html.HtmlElement) -> list[str]:
    """Return the scripts that stand in a document itself; data for machines is none."""
    return [
        script.text
        for script in tree.iter("script")
        if script.get("src") is None and "json" not in script.get("type", "")
    ]


def links(tree: html.HtmlElement) -> Iterator[tuple[html.HtmlElement, str]]:
    """Yield each element with each address that it names."""
    for element in tree.iter(html.etree.Element):
        for name in LINKS:
            if element.get(name) is not None:
                yield element, element.get(name)


def follow(page: str, link: str, root: str = "/") -> tuple[str, str] | None:
    """Return the address from the site's root, and the anchor, that a link on the page at `here` leads to.

    None for what leaves the site. `root` is the path of the site on its host. Raises ValueError above the root.
    """
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    base = root + (page if page.endswith("/") or not page else posixpath.dirname(page) + "/").lstrip("/")
    path = posixpath.join(base, unquote(parts.path)) if parts.path else root + page
    folder = path.endswith(("/", "/.", "/.."))
    path = posixpath.normpath(path) + ("/" if folder and posixpath.normpath(path) != "/" else "")
    if not (path + "/").startswith(root) and path != root:
        raise ValueError(f"{link} on {page or 'home'} leads out of the site, to {path}")
    return path.removeprefix(root), unquote(parts.fragment)


def reached(tree: html.HtmlElement, page: str, scope: str = "//body") -> set[str]:
    """Return what the links of people (<a href>) within an XPath lead to, as addresses with their anchors."""
    targets = (follow(page, link.get("href")) for part in tree.xpath(scope) for link in part.iter("a"))
    return {path + (f"#{anchor}" if anchor else "") for path, anchor in filter(None, targets)}


def spoken(tree: html.HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield each text and each attribute that is read, with the language that it is marked as."""
    yield from _spoken(tree, tree.get("lang"))


@cache
def lines(site: Path) -> dict[tuple[str, str], str]:
    """Return each text that the documents of a site say, with the language that it is marked as, and one that says it.
    """
    return {
        (language, squeeze(words)): here for here, tree in documents(site).items() for language, words in spoken(tree)
    }


def _spoken(element: html.HtmlElement, language: str) -> Iterator[tuple[str, str]]:
    if not isinstance(element.tag, str):
        return
    language = element.get("lang", language)
    yield from ((language, element.get(name)) for name in SAID if element.get(name))
    if element.tag not in UNREAD and element.text:
        yield language, element.text
    for child in element:
        yield from _spoken(child, language)
        if child.tail:
            yield language, child.tail


def text(element: html.HtmlElement) -> str:
    """Return the words of an element, with single spaces; definitions that open on demand are left out."""
    return squeeze("".join(element.xpath(".//text()[not(ancestor::*[@popover])]")))


def squeeze(words: str) -> str:
    """Return words with single spaces, as a browser shows them; no-break spaces stay what they are."""
    return re.sub(r"[ \t\n\r\f]+", " ", words).strip(" ")


def samples(corpus: Corpus, beside: Corpus | None = None) -> dict[str, Bound]:
    """Return every prose page, and a record of each kind of page in each of its states, by id.

    Of the records, only those whose kind and state another corpus does not have, where one is given.
    """
    known = _kept(beside) if beside else {}
    kept = [record for key, record in _kept(corpus).items() if key not in known]
    return {record.id: record for record in (*corpus.pages, *kept)}


def _kept(corpus: Corpus) -> dict[tuple[str, object], Bound]:
    kept: dict[tuple[str, object], Bound] = {}
    for record in filter(has_page, (*corpus.walk(), *corpus.retired.values())):
        kept.setdefault((record.kind, _state(record)), record)
    return kept


def _state(record: Bound) -> object:
    """What makes a page of one kind look otherwise than another."""
    if record.kind in ("recommendation", "measure"):
        return record.strength, bool(record.corpus.pairs_of(record))
    states = {
        "forum": lambda: (record.covered, bool(record.compared_with), bool(record.sectors)),
        "panel": lambda: record.title is None,
        "correspondence": lambda: (record.withdrawn is not None, bool(record.history)),
        "withdrawn": lambda: (record.former_kind, record.replaced_by is not None),
    }
    return states.get(record.kind, bool)()
