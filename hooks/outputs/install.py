"""What a device needs to install the site: a manifest a language, and icons drawn from the site's own."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import version

import typst

from corpus.addresses import address, manifest_address
from corpus.model.page import Page
from corpus.model.types import LANGUAGES
from hooks import ROOT
from hooks.outputs.assets import Asset, hashed_address
from hooks.rendering.renderer import Renderer
from press.palette import read_palette
from store import Store, key

CACHE = ROOT / ".cache" / "icons"
# In bytes; the icons of a build take twenty thousand.
BOUND = 1_000_000
TEMPLATE = ROOT / "print" / "icon.typ"

# Each icon: its side in pixels, and how much of it the mark fills. A maskable icon may lose all but the inner circle of
# 80 % of its side (https://www.w3.org/TR/appmanifest/#icon-masks); iOS rounds the corners of apple-touch-icon.
ICONS = {"icon-192": (192, 1.0), "icon-512": (512, 1.0), "icon-mask": (512, 0.52), "icon-apple": (180, 0.68)}
SHORTCUTS = ("go", "search", "slides")


def draw_icons() -> dict[str, Asset]:
    """Return each icon by its plain name ("icon-192.png").

    Raises typst.TypstError where one can't be drawn, OSError where it can't be written.
    """
    drawing, paper = (ROOT / "assets" / "icon.svg").read_text(encoding="utf-8"), _paper("light")
    store, icons = Store(CACHE, BOUND), {}
    for name, (side, share) in ICONS.items():
        data = json.dumps({"drawing": drawing, "side": side, "share": share, "paper": paper if share < 1 else None})
        made_of = key(version("typst"), TEMPLATE.read_bytes(), data)
        path = store.find(made_of) or store.keep(made_of, "png", _draw(data))
        icons[f"{name}.png"] = Asset(hashed_address(f"{name}.png", path.read_bytes()), path)
    store.trim()
    return icons


def _draw(data: str) -> bytes:
    return typst.compile(TEMPLATE, format="png", ppi=72, sys_inputs={"data": data}, ignore_system_fonts=True)


def manifests(renderer: Renderer) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield the path of each language's manifest, from the site's root, with what returns its text.

    That raises KeyError where a page that it leads to, or an icon, is not there.
    """
    for language in LANGUAGES:
        yield manifest_address(language), partial(_manifest, renderer, language)


def _manifest(renderer: Renderer, language: str) -> str:
    corpus, words, assets = renderer.corpus, renderer.words(language), renderer.site.assets
    folder = posixpath.dirname(manifest_address(language))

    def link(target: str) -> str:
        return posixpath.relpath(target or ".", folder or ".") + ("/" if not target or target.endswith("/") else "")

    def icon(name: str, purpose: str) -> dict[str, str]:
        side = ICONS[name][0]
        return {"src": link(assets[f"{name}.png"]), "sizes": f"{side}x{side}", "type": "image/png", "purpose": purpose}

    manifest = {
        "name": words.full_name(corpus["home"]).striptags(),
        "short_name": str(words.labels.site.name),
        "description": corpus.get(Page, "home").description[language],
        "lang": f"{language}-CA",
        "dir": "ltr",
        "id": link(address(corpus["home"], language)),
        "start_url": link(address(corpus["home"], language)),
        "scope": link(""),
        "display": "minimal-ui",
        "background_color": _paper("light"),
        "theme_color": _paper("light"),
        "icons": [icon("icon-192", "any"), icon("icon-512", "any"), icon("icon-mask", "maskable")],
        "shortcuts": [
            {"name": words.short_name(corpus[page]).striptags(), "url": link(address(corpus[page], language))}
            for page in SHORTCUTS
        ],
    }
    return json.dumps(manifest, ensure_ascii=False, indent=1)


def paper_colours() -> dict[str, str]:
    """Return the colour of the page in each theme, for the browser's own bars.

    Raises ValueError where the style tokens have no block for a theme, KeyError where it has no paper.
    """
    return {theme: _paper(theme) for theme in ("light", "dark")}


def _paper(theme: str) -> str:
    return read_palette(ROOT / "assets" / "styles" / "tokens.css", theme)["paper"]
