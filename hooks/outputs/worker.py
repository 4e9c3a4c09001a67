"""Writes the service worker, and what it keeps of each language as one file, so that keeping it is one request."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from corpus.addresses import NO_NETWORK, WORKER, address, short_address, spoken_addresses, standing
from corpus.model.record import Bound
from corpus.model.types import LANGUAGES
from hooks.outputs.assets import Asset, hashed_address
from hooks.outputs.compressed import packed_size
from hooks.outputs.linked import link_styles
from hooks.outputs.rows import rows_apart
from hooks.rendering.renderer import Renderer
from hooks.rendering.site import Site
from press.addresses import code_address

# The bundled scripts that become sw.js: the one that keeps, and the one that erases where the setting says no.
WORKERS = ("worker.js", "worker-off.js")

# What every page needs; what search does; and what the pages of a whole language load beside.
CORE = ("site.js", "serif.woff2", "sans.woff2", "icon.svg")
SEARCH = ("search.css", "search.{language}.js", "index.{language}.js")
TOOLS = ("styles.css", "late.css", "codes.js", "slides.js", "stage.css", "go.js", "explore.js", "offline.js")
# What pages load too where what lists everything is parted.
EDITIONS = "editions.js"
# What every page needs too where the site was told no address.
PLACED = "placed.js"


def write_worker(renderer: Renderer, site_dir: Path, scripts: dict[str, Asset]) -> None:
    """Write sw.js below `site_dir` from the bundled `scripts`, and the files of what is kept.

    Raises KeyError where a script or an asset was not bundled, FileNotFoundError where a page was not built.
    """
    assets = renderer.site.assets
    if not renderer.site.worker:
        (site_dir / WORKER).write_bytes(scripts["worker-off.js"].path.read_bytes())
        return
    kept = {language: _kept(renderer, site_dir, language) for language in LANGUAGES}
    code = scripts["worker.js"].path.read_text(encoding="utf-8")
    core = (*CORE, PLACED) if renderer.site.is_unset else CORE
    settings = {"core": [NO_NETWORK, *(assets[name] for name in core)], "kept": kept}
    missing = (site_dir / NO_NETWORK).read_text(encoding="utf-8")
    parts = [where for language in LANGUAGES for where in renderer.site.indexes[language]]
    indexes = [(site_dir / where).read_text(encoding="utf-8") for where in parts]
    version = hashlib.sha256("".join((json.dumps(settings), missing, code, *indexes)).encode()).hexdigest()[:12]
    kept_json = json.dumps({"version": version, **settings})
    (site_dir / WORKER).write_text(f"self.visavisKept={kept_json};\n{code}", encoding="utf-8")


def _kept(renderer: Renderer, site_dir: Path, language: str) -> dict[str, object]:
    """Write the file of every page of a language; return what the worker is told of the language."""
    tools = (*TOOLS, EDITIONS) if renderer.corpus.is_parted else TOOLS
    search, files = (
        [renderer.site.assets[name.format(language=language)] for name in names] for names in (SEARCH, tools)
    )
    files += renderer.site.indexes[language][1:]
    records = standing(renderer.corpus)
    paths = dict.fromkeys(path for record in records for path in _paths(record, renderer.site, language))
    paths |= dict.fromkeys(where for where, _ in rows_apart(renderer) if where.startswith("en/") == (language == "en"))
    # An entry a line: the worker reads it while it comes.
    entries = (json.dumps((path, _text(renderer.site, site_dir, path)), ensure_ascii=False) for path in paths)
    content = ("[\n" + ",\n".join(entries) + "\n]").encode()
    pages = hashed_address(f"kept.{language}.json", content)
    (site_dir / pages).write_bytes(content)
    sent = packed_size(site_dir, (pages, *files))
    return {"search": search, "pages": pages, "count": len(paths), "files": files, "bytes": sent}


def _paths(record: Bound, site: Site, language: str) -> Iterator[str]:
    """Yield what is kept for a record in a language: its page, the addresses people say, its QR code."""
    yield address(record, language)
    if spoken := spoken_addresses(record):
        yield from (short_address(record, language), *spoken)
        if site.known_url:
            yield code_address(record, language, "svg")


def _text(site: Site, site_dir: Path, path: str) -> str:
    file = f"{path}index.html" if not path or path.endswith("/") else path
    return link_styles((site_dir / file).read_text(encoding="utf-8"), path, site)
