"""Whether the documents that the site cites still stand where they stood: asked politely, told, never in the way."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from corpus.model.corpus import Corpus
from corpus.model.source import Source
from deployment.asking import Answer, ask

# Between two requests to one host, in seconds.
PAUSE = 2.0
_MOVED = (301, 308)
_GONE = (404, 410)
WORDS = {
    "stands": ("répond", "answers"),
    "moved": ("a déménagé pour de bon", "has moved for good"),
    "gone": ("n’y est plus", "is gone"),
    "silent": ("n’a pas répondu; sera redemandé", "did not answer; will be asked again"),
}


@dataclass(frozen=True)
class Link:
    """What became of a source's address: the state, a word of WORDS, and what is known of it."""

    source: Source
    state: str
    detail: str = ""

    @property
    def line(self) -> str:
        """What is told of it, in both languages."""
        french, english = WORDS[self.state]
        kept = f" · copie / copy: {self.source.archived}" if self.source.archived and self.state != "stands" else ""
        detail = f" ({self.detail})" if self.detail else ""
        return f"- `{self.source.id}` {self.source.url} : {french} / {english}{detail}{kept}"


def links(corpus: Corpus, pause: float = PAUSE, patience: float = 30) -> Iterator[Link]:
    """Yield what became of each source's address, one after the other."""
    asked: dict[str, float] = {}
    for source in corpus.sources:
        if source.url:
            host = urlsplit(source.url).netloc
            time.sleep(max(0.0, asked.get(host, 0.0) + pause - time.monotonic()))
            yield _link(source, source.url, ask(source.url, patience, pause, follow=False), pause, patience)
            asked[host] = time.monotonic()


def _link(source: Source, url: str, answer: Answer, pause: float, patience: float) -> Link:
    if answer.status in _MOVED:
        target = urljoin(url, answer.headers.get("Location", ""))
        answer = ask(target, patience, pause)
        return Link(source, "moved" if answer.status == 200 else "gone", target)
    if 300 <= answer.status < 400:
        answer = ask(url, patience, pause)
    if answer.status == 200:
        return Link(source, "stands")
    state = "gone" if answer.status in _GONE else "silent"
    return Link(source, state, str(answer.status or answer.why))


def report(checked: list[Link]) -> str:
    """Return what people are told, without a date, so that nothing changed reads the same: first what calls for them.

    What stands gives its day to `seen` in content/sources.yaml.
    """
    order = ("gone", "moved", "silent", "stands")
    ranked = sorted(checked, key=lambda link: (order.index(link.state), link.source.id))
    lines = [link.line for link in ranked]
    return "\n".join(
        (
            "Les sources du site, telles qu’elles répondent. Corriger `url`, `archived` ou `seen` dans "
            "`content/sources.yaml`, ou fermer.",
            "",
            "The site’s sources, as they answer. Mend `url`, `archived` or `seen` in `content/sources.yaml`, or close.",
            "",
            *lines,
            "",
        )
    )
