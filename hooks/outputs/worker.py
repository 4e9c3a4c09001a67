"""Writes the service worker, and what it keeps of each language as one file, so that keeping it is one request."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from corpus.addresses import INDEXES, NO_NETWORK, WORKER, address, has_page, short_address, spoken_addresses
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES
from hooks.outputs.assets import Asset, hashed_address
from hooks.rendering.renderer import Renderer
from hooks.rendering.site import Site
from press.addresses import code_address

# The bundled scripts that become sw.js: the one that keeps, and the one that erases where the setting says no.
WORKERS = ("worker.js", "worker-off.js")

# What every page needs, then what search, codes and slides need.
CORE = ("site.css", "views.css", "site.js", "serif.woff2", "sans.woff2", "icon.svg")
TOOLS = ("search.{language}.js", "index.{language}.js", "codes.js", "slides.js", "stage.css", "go.js")
# What every page needs too where the site was told no address.
PLACED = "placed.js"
PAGES = ("home", "recommendations", "measures", "correspondences", "axes", "search", "go", "slides", "offline")


def write_worker(renderer: Renderer, site_dir: Path, scripts: dict[str, Asset]) -> None:
    """Write sw.js below `site_dir` from the bundled `scripts`, and the files of what is kept.

    Raises KeyError where a script or an asset was not bundled, FileNotFoundError where a page was not built.
    """
    assets = renderer.site.assets
    if not renderer.site.worker:
        (site_dir / WORKER).write_bytes(scripts["worker-off.js"].path.read_bytes())
        return
    kept = {}
    for language in LANGUAGES:
        tools = [assets[name.format(language=language)] for name in TOOLS]
        kept[language] = {"pages": _write_pages(renderer, site_dir, language), "files": tools}
    code = scripts["worker.js"].path.read_text(encoding="utf-8")
    core = (*CORE, PLACED) if renderer.site.is_unset else CORE
    settings = {"core": [NO_NETWORK, *(assets[name] for name in core)], "kept": kept}
    missing = (site_dir / NO_NETWORK).read_text(encoding="utf-8")
    indexes = [(site_dir / where).read_text(encoding="utf-8") for where in INDEXES.values()]
    version = hashlib.sha256("".join((json.dumps(settings), missing, code, *indexes)).encode()).hexdigest()[:12]
    kept_json = json.dumps({"version": version, **settings})
    (site_dir / WORKER).write_text(f"self.visavisKept={kept_json};\n{code}", encoding="utf-8")


def _write_pages(renderer: Renderer, site_dir: Path, language: str) -> str:
    """Write what is kept of a language, path to text; return its address, which holds its hash."""
    paths = dict.fromkeys(path for record in renderer.corpus.walk() for path in _paths(record, renderer.site, language))
    pages = {path: (site_dir / _file(path)).read_text(encoding="utf-8") for path in paths}
    content = json.dumps(pages, ensure_ascii=False).encode()
    where = hashed_address(f"kept.{language}.json", content)
    (site_dir / where).write_bytes(content)
    return where


def _paths(record: Bound, site: Site, language: str) -> Iterator[str]:
    """Yield what is kept for a record in a language: its page, the addresses people say, its QR code."""
    if has_page(record) or record.id in PAGES:
        yield address(record, language)
    if spoken := spoken_addresses(record):
        yield from (short_address(record, language), *spoken)
        if site.known_url:
            yield code_address(record, language, "svg")


def _file(path: str) -> str:
    return f"{path}index.html" if not path or path.endswith("/") else path
