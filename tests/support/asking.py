"""Asks a server that is starting or building, as often as it takes."""

from __future__ import annotations

import socket
import time
import urllib.request
from collections.abc import Callable

# In seconds: what is laid down behind the pages gives way to all else that a busy machine does.
PATIENCE = 180


def free_port() -> int:
    """Return a port of this machine that nobody listens at."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def read(url: str) -> str:
    """Return what stands at an address; raises OSError where nobody answers."""
    with urllib.request.urlopen(url, timeout=10) as answer:
        return answer.read().decode()


def wait_until(true: Callable[[], object]) -> bool:
    """Wait for what the server does in its own time; say no only once patience is at an end."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if true():
                return True
        except OSError:
            pass
        time.sleep(0.3)
    return False
