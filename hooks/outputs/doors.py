"""The small files beside the pages, each with what makes it: `make serve` makes those alone that are asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from corpus.addresses import (
    EMBED_SCRIPT,
    NO_NETWORK,
    PREFIXES,
    embed_address,
    has_embed,
    oembed_address,
    short_addresses,
    spoken_addresses,
)
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES
from corpus.views.embed_height import embed_height
from corpus.views.former import former_addresses
from hooks import ROOT
from hooks.outputs.install import manifests
from hooks.outputs.made import Made
from hooks.outputs.rows import rows_apart
from hooks.rendering.renderer import Renderer
from press.addresses import card_address

# The card's own width in a frame, and the size that press gives the pictures for social networks, in pixels.
FRAME_WIDTH = 600
THUMBNAIL = {"thumbnail_width": 1200, "thumbnail_height": 630}
A_DAY = 86400


def beside(renderer: Renderer) -> Iterator[Made]:
    """Yield what every build has: the page for what is not there, the map of the site, the manifests, rows apart."""
    for name in ("404.html", "sitemap.xml"):
        yield name, partial(renderer.render, name, "fr", None)
    yield from manifests(renderer)
    yield from rows_apart(renderer)


def doors(renderer: Renderer) -> Iterator[Made]:
    """Yield the addresses that lead to a record, the cards for other sites, and what no network shows.

    What is made for other sites is left out of `make serve`.
    """
    for record in (*renderer.corpus.walk(), *renderer.corpus.withdrawn_correspondences):
        # What leads to the reader's own language is in French first; a page's own is the same in both.
        for where in dict.fromkeys((*short_addresses(record).values(), *spoken_addresses(record))):
            lasting = "en" if where.startswith(PREFIXES["en"]) else ""
            context = {"record": record, "lasting": lasting}
            yield f"{where}index.html", partial(renderer.render, "short.html", lasting or "fr", where, **context)
        if has_embed(record) and not renderer.site.live:
            for language in LANGUAGES:
                where = embed_address(record, language)
                yield f"{where}index.html", partial(renderer.render, "embed.html", language, where, record=record)
                if renderer.site.known_url:
                    yield oembed_address(record, language), partial(_oembed, renderer, record, language)
    for former in former_addresses(renderer.corpus):
        language, template = former.language or "fr", "embed.html" if former.is_embed else "short.html"
        context = {"record": former.record, "lasting": former.language}
        yield f"{former.address}index.html", partial(renderer.render, template, language, former.address, **context)
    yield EMBED_SCRIPT, partial((ROOT / "assets" / "embed-height.js").read_text, encoding="utf-8")
    yield NO_NETWORK, partial(renderer.render, NO_NETWORK, "fr", None)


def _oembed(renderer: Renderer, record: Bound, language: str) -> str:
    """The document that https://oembed.com, "rich", describes."""
    url, words = renderer.site.url, renderer.words(language)
    frame = renderer.render("parts/embed_code.html", language, None, record=record)
    document = {
        "version": "1.0",
        "type": "rich",
        "title": words.full_name(record).striptags(),
        "provider_name": str(words.labels.site.name),
        "provider_url": url,
        "html": frame.strip(),
        "width": FRAME_WIDTH,
        "height": embed_height(record, language),
        "cache_age": A_DAY,
        "thumbnail_url": url + card_address(record, language),
        **THUMBNAIL,
    }
    return json.dumps(document, ensure_ascii=False, indent=1)
