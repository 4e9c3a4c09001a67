"""The same content makes the same bytes, whatever the folder, the day and the clock."""

from __future__ import annotations

import re
from pathlib import Path

from corpus.addresses import OFFLINE_COPY, RELEASE, WORKER

# What differs where there is no service worker: the worker, what it keeps, what names or offers that, and what holds
# the pages.
APART = re.compile(rf"({WORKER}|assets/kept\..*|{RELEASE}|{OFFLINE_COPY}|.*\.html(?=\.))(\.br|\.gz)?")
NAMED = re.compile(rb' data-worker="[^"]*"|<div class="choice" data-offer .*?</script>', re.DOTALL)


def test_another_folder_day_and_clock_give_the_same_bytes(site: Path, workerless_site: Path) -> None:
    one, other = files(site), files(workerless_site)
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []


def files(site: Path) -> dict[str, bytes]:
    """Return what each file of a site holds, the service worker aside."""
    named = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    return {name: NAMED.sub(b"", path.read_bytes()) for name, path in named.items() if not APART.fullmatch(name)}
