"""What a device needs to install the site: a manifest a language, and icons drawn from the site's own."""

from __future__ import annotations

import hashlib
import json
import posixpath
from collections.abc import Iterator
from pathlib import Path

import typst

from corpus.addresses import address, manifest_address
from corpus.model.page import Page
from corpus.model.types import LANGUAGES
from hooks import ROOT
from hooks.rendering.renderer import Renderer
from press.palette import read_palette

TEMPLATE = ROOT / "print" / "icon.typ"

# Each icon: its side in pixels, and how much of it the mark fills. A maskable icon may lose all but the inner circle of
# 80 % of its side (https://www.w3.org/TR/appmanifest/#icon-masks); iOS rounds the corners of apple-touch-icon.
ICONS = {"icon-192": (192, 1.0), "icon-512": (512, 1.0), "icon-mask": (512, 0.52), "icon-apple": (180, 0.68)}
SHORTCUTS = ("go", "search", "slides")


def draw_icons(folder: Path) -> dict[str, Path]:
    """Return the PNG of each icon by its plain name ("icon-192.png"), in `folder` under a name that holds its hash.

    Raises typst.TypstError where one can't be drawn.
    """
    drawing, paper = (ROOT / "assets" / "icon.svg").read_text(encoding="utf-8"), _paper("light")
    folder.mkdir(parents=True, exist_ok=True)
    icons = {}
    for name, (side, share) in ICONS.items():
        data = {"drawing": drawing, "side": side, "share": share, "paper": paper if share < 1 else None}
        made_of = json.dumps(data) + TEMPLATE.read_text(encoding="utf-8")
        path = folder / f"{name}.{hashlib.sha256(made_of.encode()).hexdigest()[:8].upper()}.png"
        if not path.exists():
            inputs = {"data": json.dumps(data)}
            path.write_bytes(typst.compile(TEMPLATE, format="png", ppi=72, sys_inputs=inputs, ignore_system_fonts=True))
        icons[f"{name}.png"] = path
    return icons


def manifests(renderer: Renderer) -> Iterator[tuple[str, str]]:
    """Yield the path of each language's manifest, from the site's root, with its text.

    Raises KeyError where a page that it leads to, or an icon, is not there.
    """
    for language in LANGUAGES:
        path = manifest_address(language)
        yield path, json.dumps(_manifest(renderer, language, posixpath.dirname(path)), ensure_ascii=False, indent=1)


def _manifest(renderer: Renderer, language: str, folder: str) -> dict[str, object]:
    corpus, words, assets = renderer.corpus, renderer.words(language), renderer.site.assets

    def link(target: str) -> str:
        return posixpath.relpath(target or ".", folder or ".") + ("/" if not target or target.endswith("/") else "")

    def icon(name: str, purpose: str) -> dict[str, str]:
        side = ICONS[name][0]
        return {"src": link(assets[f"{name}.png"]), "sizes": f"{side}x{side}", "type": "image/png", "purpose": purpose}

    return {
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


def paper_colours() -> dict[str, str]:
    """Return the colour of the page in each theme, for the browser's own bars.

    Raises ValueError where the style tokens have no block for a theme, KeyError where it has no paper.
    """
    return {theme: _paper(theme) for theme in ("light", "dark")}


def _paper(theme: str) -> str:
    return read_palette(ROOT / "assets" / "styles" / "tokens.css", theme)["paper"]
