"""Lays beside each file what a host sends in its place to a browser that can unpack it: brotli, and gzip."""

from __future__ import annotations

import gzip
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

from corpus.addresses import ASSETS

ENDINGS = {".css", ".csv", ".html", ".js", ".json", ".svg", ".tsv", ".txt", ".webmanifest", ".xml"}
# What a browser keeps for a year is packed as small as it can be; the rest, thirty times as fast.
_SLOW, _FAST = 11, 5
# Below this many bytes, what is packed is no lighter to send.
_LEAST = 512


def compress(folder: Path) -> None:
    """Pack every file of a site that packing makes lighter. Raises OSError."""
    files = [path for path in sorted(folder.rglob("*")) if path.suffix in ENDINGS and path.stat().st_size >= _LEAST]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(_pack, files, [folder / ASSETS] * len(files)):
            pass


def _pack(path: Path, assets: Path) -> None:
    content = path.read_bytes()
    quality = _SLOW if path.parent == assets and not path.name.startswith("kept.") else _FAST
    packed = {".br": brotli.compress(content, quality=quality), ".gz": gzip.compress(content, 9, mtime=0)}
    for ending, smaller in packed.items():
        if len(smaller) < len(content):
            path.with_name(path.name + ending).write_bytes(smaller)
