"""What a command takes: CPU seconds and memory."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
TIMES = 3
SETTINGS = {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}


@dataclass(frozen=True)
class Cost:
    """What a command took: seconds of CPU, its own and the system's for it, and the most memory that it held."""

    seconds: float
    megabytes: float


def cost(*command: str, **settings: str) -> Cost:
    """Run a command once to warm its caches, then some times; return the medians. Raises CalledProcessError."""
    taken = [once(command, settings) for _ in range(TIMES + 1)][1:]
    return Cost(median(run.seconds for run in taken), median(run.megabytes for run in taken))


def once(command: tuple[str, ...], settings: dict[str, str]) -> Cost:
    """Run a command once; return what it took. Raises CalledProcessError."""
    running = subprocess.Popen(command, cwd=ROOT, env=os.environ | SETTINGS | settings, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(running.pid, 0)
    if status:
        raise subprocess.CalledProcessError(status, command)
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
