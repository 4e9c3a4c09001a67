"""Every output of a content, made in one process and nowhere written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from places import ROOT

from corpus import Corpus
from corpus.addresses import address, has_page
from corpus.model.types import LANGUAGES
from corpus.views.listing import listing
from corpus.views.search import documents
from hooks.macros import _VIEWS
from hooks.outputs.data import page_data, prepare
from hooks.outputs.doors import doors
from hooks.rendering.renderer import Renderer
from hooks.rendering.site import Site
from press.cards import card, card_alternative
from press.documents import Printer
from press.publication import has_card, lasting
from press.words import Words, plain

URL = "https://example.org/"


class Assets(dict[str, str]):
    """An address for each asset: none is bundled here."""

    def __missing__(self, name: str) -> str:
        return f"assets/{name}"


def outputs(corpus: Corpus, languages: Iterable[str] = LANGUAGES) -> Iterator[tuple[str, str]]:
    """Yield every page, view, printed document, card and search document in `languages`, and every export, by a name.
    """
    site = Site(URL, "Maison d’essai", "a@example.org", "https://example.org/depot", "edit/main/", assets=Assets())
    renderer = Renderer(corpus, site, ROOT / "templates")
    exports = prepare(renderer, ROOT)
    for language in languages:
        here = address(corpus["home"], language)
        for name in _VIEWS:
            page = corpus.records.get(name, corpus["home"])
            for shown in (page, *corpus.parts_of(page)):
                lists = vars(listing(shown))
                where = address(shown, language)
                yield f"{where} view {name}", renderer.render(f"views/{name}.html", language, where, **lists)
        for name in ("data", "data_citation", "data_dictionary"):
            yield f"{language} view {name}", renderer.render(f"views/{name}.html", language, here, exports=exports)
        for record in (*corpus.walk(), *corpus.retired.values(), *corpus.parts):
            if not (has_page(record) or record.kind == "page"):
                continue
            shown = renderer.view(record, language)
            where = f"{language} {record.id}"
            if record.kind != "page":
                yield f"{where} page", renderer.render(f"{record.kind}.html", language, shown.address, record=record)
            said = page_data(shown, exports, renderer.words(language))
            around = {"view": shown, "opening": "", "content": "", "toc": [], "linked_data": said}
            yield f"{where} layout", renderer.render("layout.html", language, shown.address, **around)
        words = Words(corpus.labels, language)
        for document in Printer(corpus, words, URL, lambda text: "<svg/>").documents():
            yield document.address, plain(json.dumps(document.data, ensure_ascii=False))
        for record in filter(has_card, lasting(corpus)):
            said = json.dumps(card(record, words), ensure_ascii=False)
            yield f"{language} {record.id} card", plain(said) + card_alternative(record, words)
        yield f"{language} search", json.dumps(documents(corpus, language), ensure_ascii=False)
    yield from ((where, make()) for where, make in doors(renderer))
    for name, made in exports.files().items():
        if not name.endswith((".zip", ".schema.json")):  # Which holds the others, and which the code alone decides.
            yield name, made.decode()
