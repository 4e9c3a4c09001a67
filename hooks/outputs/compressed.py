"""Lays beside each file what a host sends in its place to a browser that can unpack it: brotli, and gzip."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.metadata import version
from pathlib import Path

import brotli

from corpus.addresses import ASSETS, INDEXES
from hooks import ROOT
from store import Store, key

CACHE = ROOT / ".cache" / "packed"
# In bytes; what is packed slowly takes a tenth of a megabyte.
BOUND = 8_000_000
ENDINGS = {".css", ".csv", ".html", ".js", ".json", ".svg", ".tsv", ".txt", ".webmanifest", ".xml"}
# What a browser keeps for a year, and what a reader waits for, is packed as small as it can be; the rest, thirty times
# as fast.
_SLOW, _FAST = 11, 5
# Below this many bytes, what is packed is no lighter to send.
_LEAST = 512


def compress(folder: Path) -> None:
    """Pack every file of a site that packing makes lighter; what takes long is kept for later. Raises OSError."""
    files = [path for path in sorted(folder.rglob("*")) if path.suffix in ENDINGS and path.stat().st_size >= _LEAST]
    lasting = {path for path in (folder / ASSETS).iterdir() if not path.name.startswith("kept.")}
    awaited = lasting | {folder / index for index in INDEXES.values()}
    store = Store(CACHE, BOUND)
    store.trim()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(_pack, files, [partial(_slowly, store) if path in awaited else _quickly for path in files]):
            pass


def packed_size(path: Path) -> int:
    """Return how many bytes a host that packs with gzip sends of a file. Raises OSError."""
    return len(_gzip(path.read_bytes()))


def _gzip(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


def _pack(path: Path, brotli_of: Callable[[bytes], bytes]) -> None:
    content = path.read_bytes()
    packed = {".br": brotli_of(content), ".gz": _gzip(content)}
    for ending, smaller in packed.items():
        if len(smaller) < len(content):
            path.with_name(path.name + ending).write_bytes(smaller)


def _quickly(content: bytes) -> bytes:
    packed: bytes = brotli.compress(content, quality=_FAST)
    return packed


def _slowly(store: Store, content: bytes) -> bytes:
    made_of = key(version("brotli"), str(_SLOW), content)
    kept = store.find(made_of) or store.keep(made_of, "br", brotli.compress(content, quality=_SLOW))
    return kept.read_bytes()
