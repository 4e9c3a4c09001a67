"""Walks a live site: every address that its ledger promises answers, with its place on the page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urljoin

from corpus.addresses import WORKER
from corpus.commands.base import live_base
from deployment.asking import Answer, ask

# A walk is no load: so many at once.
AT_ONCE = 4
_LINKED = re.compile(r'<(?:link|script)\s[^>]*?(?:href|src)="([^"]+\.[A-Z0-9]{8}\.\w+)"')
_ID = re.compile(r'\sid="([^"]+)"')


def walk(url: str, withdrawn: Container[str] = ()) -> tuple[int, list[str]]:
    """Return how many addresses were asked for, and what is wrong with them, each with its address.

    `url` ends in a slash; what was `withdrawn` has lost its place on its page, which still answers.
    Raises NoLedger where the site's own ledger can't be read.
    """
    base = live_base(url, is_first=False)
    places: dict[str, set[str]] = defaultdict(set)
    for name, record in base.published.records.items() if base else ():
        for address in record.addresses:
            page, _, place = address.partition("#")
            places[page] |= {place} if place and name not in withdrawn else set()
    home = ask(url)
    files = {urljoin(url, link) for link in _LINKED.findall(home.body.decode("utf-8", "replace"))}
    asked = [*(url + page for page in places), *sorted(files), url + WORKER]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = dict(zip(asked, pool.map(ask, asked), strict=True))
    wrong = [problem for address, answer in answers.items() for problem in _wrong(address, answer)]
    for page, wanted in places.items():
        answer = answers[url + page]
        missing = wanted - set(_ID.findall(answer.body.decode("utf-8", "replace"))) if answer.status == 200 else ()
        wrong += [f"{url}{page}#{place}: #" for place in sorted(missing)]
    if not files:
        wrong.append(f"{url}: <link>")
    return len(asked), wrong


def _wrong(address: str, answer: Answer) -> Iterator[str]:
    if answer.status != 200:
        yield f"{address}: {answer.status or ''} {answer.why}".strip()
    elif not answer.body:
        yield f"{address}: 0"
    elif address.endswith("/") and not answer.headers.get("Content-Type", "").startswith("text/html"):
        yield f"{address}: {answer.headers.get('Content-Type')}"
