"""Lays beside each file what a host sends in its place to a browser that can unpack it: brotli, and gzip."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.metadata import version
from pathlib import Path

import brotli

from corpus.addresses import ASSETS, INDEXES
from hooks import ROOT
from hooks.outputs.standing import Standing, take
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


def compress(folder: Path, standing: Standing) -> None:
    """Pack every file of a site that packing makes lighter; what takes long is kept for later. Raises OSError.

    What is packed beside the same file of the site that stands is taken from there.
    """
    files = [path for path in sorted(folder.rglob("*")) if path.suffix in ENDINGS and path.stat().st_size >= _LEAST]
    lasting = {path for path in (folder / ASSETS).iterdir() if not path.name.startswith("kept.")}
    awaited = lasting | {folder / index for index in INDEXES.values()}
    store = Store(CACHE, BOUND)
    store.trim()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        slowly = partial(_slowly, store)
        for _ in pool.map(lambda path: _pack(path, slowly if path in awaited else _quickly, standing), files):
            pass


def packed_size(path: Path, standing: Standing) -> int:
    """Return how many bytes a host that packs with gzip sends of a file. Raises OSError."""
    content, old = path.read_bytes(), standing.find(path.with_name(f"{path.name}.gz"))
    return old.stat().st_size if old and _holds(old, content, gzip.decompress) else len(_gzip(content))


def _gzip(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


def _pack(path: Path, brotli_of: Callable[[bytes], bytes], standing: Standing) -> None:
    content = path.read_bytes()
    for ending, pack, unpack in ((".br", brotli_of, brotli.decompress), (".gz", _gzip, gzip.decompress)):
        packed = path.with_name(path.name + ending)
        old = standing.find(packed)
        if old and _holds(old, content, unpack):
            take(old, packed)
        elif len(smaller := pack(content)) < len(content):
            packed.write_bytes(smaller)


def _holds(packed: Path, content: bytes, unpack: Callable[[bytes], bytes]) -> bool:
    try:
        return unpack(packed.read_bytes()) == content
    except (brotli.error, OSError, EOFError, zlib.error):
        return False


def _quickly(content: bytes) -> bytes:
    packed: bytes = brotli.compress(content, quality=_FAST)
    return packed


def _slowly(store: Store, content: bytes) -> bytes:
    made_of = key(version("brotli"), str(_SLOW), content)
    kept = store.find(made_of) or store.keep(made_of, "br", brotli.compress(content, quality=_SLOW))
    return kept.read_bytes()
