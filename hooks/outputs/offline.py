"""Writes the whole site as one ZIP that opens from a folder: its links name their files, for no server finds them.

Where there are several editions, the PDFs of each are in a ZIP of its own: links to them lead to the published site,
and the pictures of their first pages are left out.
"""

from __future__ import annotations

import hashlib
import html
import posixpath
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from urllib.parse import urlsplit
from zlib import ZLIB_RUNTIME_VERSION

from corpus.addresses import OFFLINE_COPY, prints_address
from hooks import ROOT
from hooks.outputs.linked import link_styles
from hooks.outputs.standing import Standing, take
from hooks.rendering.renderer import Renderer
from press.addresses import edition_documents, preview_of
from store import Store, key

CACHE = ROOT / ".cache" / "copies"
# In bytes; a ZIP's digest takes 64.
BOUND = 1_000_000
# What says how a page is copied.
_CODE = [Path(__file__).with_name(name).read_bytes() for name in ("offline.py", "linked.py")]

# What only a server or another site asks for. A link to one of these leads to the published site.
LEFT_OUT = re.compile(
    r"sw\.js|published\.json|404\.html|no-network\.html|sitemap\.xml|llms\.txt|.*\.webmanifest|oembed/.*|(en/)?embed/.*|cartes/.*"
    r"|assets/(kept\..*|icon-.*\.png|embed\..*)|telechargements/.*"
)
FOLDER = "vis-a-vis/"
READMES = {"fr": "LISEZMOI.txt", "en": "README.txt"}
# The oldest date that a ZIP can give: the same content makes the same bytes.
DATE = (1980, 1, 1, 0, 0, 0)
PACKED = (".pdf", ".png", ".woff2", ".zip")

# The name of a file in a ZIP, and what it holds.
Entry = tuple[str, bytes]

_TAG = re.compile(r"<(?:a|area|link|script|img|source|form|iframe)\s[^>]*>")
_ADDRESS = re.compile(r'(?<=\s)(href|src|action|data-fr|data-en|data-search|data-index)="([^"]*)"')
# From a folder, browsers refuse manifests, and nothing is installed from there.
_REFUSED = re.compile(r'\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>')


def write_copy(renderer: Renderer, site_dir: Path, standing: Standing) -> None:
    """Write the copy below `site_dir`, and the PDFs of each edition where there are several, from the built site.

    What holds the same in the site that stands is taken from there. Raises jinja2.TemplateError as the renderer does.
    """
    names = {path.relative_to(site_dir).as_posix(): path for path in sorted(site_dir.rglob("*")) if path.is_file()}
    apart = _prints(renderer)
    packed = frozenset(name for documents in apart.values() for name in documents)
    left_out = packed | {preview_of(name) for name in packed}
    copied = {name: path for name, path in names.items() if not LEFT_OUT.fullmatch(name) and name not in left_out}
    copies = Copies(standing)
    (site_dir / OFFLINE_COPY).parent.mkdir(parents=True, exist_ok=True)
    for where, documents in apart.items():
        paths = {name: names[name] for name in documents if name in names}
        copies.write(site_dir / where, _noted(paths), _read(paths))
    beside = dict(_documents(renderer, frozenset(copied)))
    made_of: tuple[str | bytes, ...] = (renderer.site.url, renderer.site.styles, *beside.values(), *_noted(copied))
    copies.write(site_dir / OFFLINE_COPY, made_of, chain(beside.items(), _copied(renderer, copied)))
    copies.trim()


class Copies:
    """The ZIPs of a build: one that stands is taken, where it is the one that was made of the same."""

    def __init__(self, standing: Standing) -> None:
        """Raises OSError where nothing can be kept."""
        self._standing = standing
        self._digests = Store(CACHE, BOUND)

    def write(self, target: Path, made_of: Iterable[str | bytes], entries: Iterator[Entry]) -> None:
        """Write the ZIP of some entries, which follow from what they are `made_of`. Raises OSError."""
        named = key(*_CODE, ZLIB_RUNTIME_VERSION, *made_of)
        noted, old = self._digests.find(named), self._standing.find(target)
        if noted and old and noted.read_text(encoding="ascii") == _digest_of(old):
            take(old, target)
            return
        with zipfile.ZipFile(target, "w") as archive:
            for name, content in entries:
                _add(archive, name, content)
        self._digests.keep(named, "sha256", _digest_of(target).encode())

    def trim(self) -> None:
        """Hold what is known of ZIPs to its size."""
        self._digests.trim()


def _noted(paths: Mapping[str, Path]) -> Iterator[str]:
    """Yield the name of each file, and a digest of what it holds."""
    for name, path in paths.items():
        yield name
        yield _digest_of(path)


def _digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _copied(renderer: Renderer, copied: Mapping[str, Path]) -> Iterator[Entry]:
    """Yield the files of the copy, from those of the site."""
    names = frozenset(copied)
    for name, path in copied.items():
        content = path.read_bytes()
        if name.endswith(".html"):
            text = link_styles(content.decode("utf-8"), name, renderer.site)
            content = relink(text, posixpath.dirname(name), names, renderer.site.url).encode()
        yield FOLDER + name, content


def _read(paths: Mapping[str, Path]) -> Iterator[Entry]:
    """Yield files as they are."""
    for name, path in paths.items():
        yield FOLDER + name, path.read_bytes()


def _prints(renderer: Renderer) -> dict[str, tuple[str, ...]]:
    """Return the PDFs of each edition by the address of its own file; nothing where one file holds all."""
    corpus = renderer.corpus
    editions = corpus.covered_forums if corpus.several_editions else ()
    return {prints_address(forum): edition_documents(forum) for forum in editions}


def _documents(renderer: Renderer, names: frozenset[str]) -> Iterator[tuple[str, bytes]]:
    """Yield what lies beside the site's folder: the page that opens it, and what to know."""
    door = renderer.render("short.html", "fr", "", record=renderer.corpus["home"], lasting="")
    yield "index.html", relink(door, "", names, renderer.site.url, FOLDER).encode()
    for language, name in READMES.items():
        text = html.unescape(renderer.render("readme.txt", language, None))
        yield name, text.replace("\n", "\r\n").encode("utf-8-sig")


def relink(text: str, folder: str, names: frozenset[str], url: str, ahead: str = "") -> str:
    """Return a page's HTML with links that work without a server.

    `folder` holds the page, `names` are the files of the copy, `ahead` is put before each of its links; what the copy
    does not hold is linked to at `url`, and a picture that it does not hold is left out.
    """

    def address(attribute: re.Match[str]) -> str:
        return f'{attribute[1]}="{_link(attribute[2], folder, names, url, ahead)}"'

    def linked(tag: re.Match[str]) -> str:
        made = _ADDRESS.sub(address, tag[0])
        is_away = tag[0].startswith("<img") and f'src="{url}' in made and f'src="{url}' not in tag[0]
        return "" if is_away else made

    return _TAG.sub(linked, _REFUSED.sub("", text))


def _link(link: str, folder: str, names: frozenset[str], url: str, ahead: str) -> str:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or not parts.path:
        return link
    goal = posixpath.normpath(posixpath.join(folder, parts.path)).removeprefix(".").lstrip("/")
    rest = link[len(parts.path) :]
    if goal in names:
        return ahead + link
    if posixpath.join(goal, "index.html") in names:
        return f"{ahead}{parts.path.removesuffix('/') or '.'}/index.html{rest}"
    return f"{url}{goal}{'/' if parts.path.endswith('/') else ''}{rest}"


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, DATE)
    entry.external_attr = 0o644 << 16
    entry.compress_type = zipfile.ZIP_STORED if name.endswith(PACKED) else zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)
