"""Lays beside each file what a host sends in its place to a browser that can unpack it: brotli, and gzip."""

from __future__ import annotations

import gzip
import os
import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.metadata import version
from pathlib import Path
from zlib import ZLIB_RUNTIME_VERSION

import brotli

from corpus.addresses import ASSETS
from hooks import ROOT
from store import Store, key

CACHE = ROOT / ".cache" / "packed"
# In bytes; what is packed of a site of 54 recommendations and measures takes 16 megabytes.
BOUND = 128_000_000
ENDINGS = {".css", ".csv", ".html", ".js", ".json", ".svg", ".tsv", ".txt", ".webmanifest", ".xml"}
# What a browser keeps for a year, and what a reader waits for, is packed as small as it can be; the rest, thirty times
# as fast.
_SLOW, _FAST = 11, 5
# The parts of the indexes.
_INDEX = re.compile(r"(?:en/)?index[^/]*\.js")
_BROTLI = version("brotli")
# How many bytes a length takes.
_PLACES = 8
# Below this many bytes, what is packed is no lighter to send.
_LEAST = 512


def compress(folder: Path) -> None:
    """Pack every file of a site that packing makes lighter; what was packed once is kept. Raises OSError."""
    files = [path for path in sorted(folder.rglob("*")) if path.suffix in ENDINGS and path.stat().st_size >= _LEAST]
    store = Store(CACHE, BOUND)
    store.trim()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(partial(_pack, store, folder), files):
            pass


def packed_size(folder: Path, addresses: Iterable[str]) -> int:
    """Return how many bytes a host that packs with gzip sends of some files of a site. Raises OSError."""
    store = Store(CACHE, BOUND)
    return sum(len(_packed(store, (folder / where).read_bytes(), _quality(where))[1]) for where in addresses)


def _quality(where: str) -> int:
    is_lasting = where.startswith(ASSETS) and not where.startswith(f"{ASSETS}kept.")
    return _SLOW if is_lasting or _INDEX.fullmatch(where) else _FAST


def _pack(store: Store, folder: Path, path: Path) -> None:
    content = path.read_bytes()
    quality = _quality(path.relative_to(folder).as_posix())
    for ending, smaller in zip((".br", ".gz"), _packed(store, content, quality), strict=True):
        if len(smaller) < len(content):
            path.with_name(path.name + ending).write_bytes(smaller)


def _packed(store: Store, content: bytes, quality: int) -> tuple[bytes, bytes]:
    """Return some content as brotli of a quality and as gzip, which are kept as one: after the length of the first."""
    made_of = key(_BROTLI, ZLIB_RUNTIME_VERSION, str(quality), content)
    kept = store.find(made_of)
    if kept is None:
        smaller = brotli.compress(content, quality=quality)
        zipped = gzip.compress(content, 9, mtime=0)
        kept = store.keep(made_of, "packed", len(smaller).to_bytes(_PLACES) + smaller + zipped)
    held = kept.read_bytes()
    end = _PLACES + int.from_bytes(held[:_PLACES])
    return held[_PLACES:end], held[end:]
