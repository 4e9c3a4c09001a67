"""Lays beside each file what a host sends in its place to a browser that can unpack it: brotli, and gzip."""

from __future__ import annotations

import gzip
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

from corpus.addresses import ASSETS, INDEXES

ENDINGS = {".css", ".csv", ".html", ".js", ".json", ".svg", ".tsv", ".txt", ".webmanifest", ".xml"}
# What a browser keeps for a year, and what a reader waits for, is packed as small as it can be; the rest, thirty times
# as fast.
_SLOW, _FAST = 11, 5
# Below this many bytes, what is packed is no lighter to send.
_LEAST = 512


def compress(folder: Path) -> None:
    """Pack every file of a site that packing makes lighter. Raises OSError."""
    files = [path for path in sorted(folder.rglob("*")) if path.suffix in ENDINGS and path.stat().st_size >= _LEAST]
    lasting = {path for path in (folder / ASSETS).iterdir() if not path.name.startswith("kept.")}
    awaited = lasting | {folder / index for index in INDEXES.values()}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(_pack, files, [_SLOW if path in awaited else _FAST for path in files]):
            pass


def packed_size(path: Path) -> int:
    """Return how many bytes a host that packs with gzip sends of a file. Raises OSError."""
    return len(_gzip(path.read_bytes()))


def _gzip(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


def _pack(path: Path, quality: int) -> None:
    content = path.read_bytes()
    packed = {".br": brotli.compress(content, quality=quality), ".gz": _gzip(content)}
    for ending, smaller in packed.items():
        if len(smaller) < len(content):
            path.with_name(path.name + ending).write_bytes(smaller)
