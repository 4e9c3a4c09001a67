"""Nothing is written that nobody would miss: each file is linked by another, promised, or asked for by its name."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from urllib.parse import urlsplit

from corpus.addresses import all_addresses
from corpus.model.types import LANGUAGES
from corpus.views.former import former_addresses
from press.addresses import code_address
from press.codes import FORMS

URL = "https://example.org/"
# What is asked for under a name that everybody knows, by whom.
KNOWN = {
    "404.html": "the host",
    "sitemap.xml": "search engines",
    "llms.txt": "language models",
    "published.json": "the next deployment",
    "release.json": "the next deployment",
}
KNOWN |= dict.fromkeys(("_headers", "_hosts/nginx.conf", "_hosts/Caddyfile"), "hosts")
# What a host sends in the place of the file of that name.
PACKED = (".br", ".gz")
LINKING = (".html", ".css", ".js", ".json", ".webmanifest")
# In pages the values of attributes, in styles what url() names, elsewhere every string.
LINKS = {".html": r'\s[a-z][\w:-]*="([^"]*)"', ".css": r"url\(\"?([^)\"]*)\"?\)"}
STRING = r'"([^"\s]+)"'


def links(path: Path, site: Path) -> Iterator[str]:
    """Yield every file that a file of the site may name, from the site's root."""
    folder = path.parent.relative_to(site).as_posix()
    for link in {*re.findall(LINKS.get(path.suffix, STRING), path.read_text(encoding="utf-8"))}:
        parts = urlsplit(link.removeprefix(URL))
        if not parts.scheme and not parts.netloc:
            base = "" if link.startswith(URL) else folder
            goal = posixpath.normpath(posixpath.join(base, parts.path))
            yield from (goal, posixpath.join(goal, "index.html"))


def test_every_file_is_linked_promised_or_known_by_its_name(site, corpus):
    files = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    promised = [where.partition("#")[0] for record in corpus.walk() for where in all_addresses(record)]
    promised += [where for link in corpus.withdrawn_correspondences for where in all_addresses(link)]
    promised += [former.address for former in former_addresses(corpus)]
    wanted = {f"{where}index.html" for where in promised}
    # A code that was printed of a correspondence stays, once it is withdrawn.
    wanted |= {code_address(link, *of) for link in corpus.withdrawn_correspondences for of in product(LANGUAGES, FORMS)}
    # What the worker keeps as one file is not itself looked into.
    for name, path in files.items():
        if path.suffix in LINKING and not name.startswith("assets/kept."):
            wanted |= {posixpath.normpath(link) for link in links(path, site)} - {name}
    wanted |= {f"{name}{ending}" for name in wanted | KNOWN.keys() for ending in PACKED}
    assert sorted(files.keys() - wanted - KNOWN.keys()) == []
    assert KNOWN.keys() <= files.keys() - wanted
