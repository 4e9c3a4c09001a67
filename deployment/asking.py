"""Asks a server for what stands at an address."""

from __future__ import annotations

import time
import urllib.request
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException
from urllib.error import HTTPError

# In seconds; what a server asks for beyond that is not waited for.
PATIENCE = 30
LONGEST_WAIT = 60
SIZE_LIMIT = 40_000_000
AGENT = "vis-a-vis (+https://github.com/; liens / links)"
_TRIES = 3
_AGAIN = (429, 502, 503, 504)


@dataclass(frozen=True)
class Answer:
    """What was answered: the status, or 0 where nobody did; the headers and the body; the address in the end."""

    status: int
    headers: Message
    body: bytes = b""
    address: str = ""
    why: str = ""


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object, **__: object) -> None:
        """Follow no redirection: where it leads is what is asked."""


def ask(address: str, patience: float = PATIENCE, wait: float = 5, follow: bool = True) -> Answer:
    """Return what stands at an address; a server that is busy is asked again, after as long as it says.

    `wait` is how long is waited where it does not say, in seconds.
    """
    for _ in range(_TRIES - 1):
        answer = _once(address, patience, follow)
        if answer.status not in (0, *_AGAIN):
            return answer
        time.sleep(_pause(answer, wait))
    return _once(address, patience, follow)


def _pause(answer: Answer, wait: float) -> float:
    asked = answer.headers.get("Retry-After", "")
    return min(int(asked), LONGEST_WAIT) if asked.isdigit() else wait


def _once(address: str, patience: float, follow: bool) -> Answer:
    opener = urllib.request.build_opener(*(() if follow else (_Stay,)))
    try:
        request = urllib.request.Request(address, headers={"User-Agent": AGENT})
        with opener.open(request, timeout=patience) as answer:
            return Answer(answer.status, answer.headers, answer.read(SIZE_LIMIT), answer.url)
    except HTTPError as error:
        return Answer(error.code, error.headers, address=address, why=str(error.reason))
    except (OSError, HTTPException, ValueError) as error:
        return Answer(0, Message(), address=address, why=str(getattr(error, "reason", error)))
