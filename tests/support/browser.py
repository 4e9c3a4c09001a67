"""Finds the Chromium that the tests drive, and installs one where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

# The shell is Chromium without its window: the same engine, started in half the time.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


def find() -> str | None:
    """Return the path of a Chromium on this machine, Playwright's own included, or None."""
    own = next((path for name in NAMES if (path := shutil.which(name))), None)
    return own or _playwrights()


def _playwrights() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if os.path.exists(path) else None


def install() -> None:
    """Install Chromium: from Debian where that can be done, otherwise Playwright's own."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.call(["apt-get", "update", "-qq"], stdout=subprocess.DEVNULL)
        for package in ("chromium-headless-shell", "chromium"):
            if not subprocess.call(["apt-get", "install", "-y", "-qq", package], stdout=subprocess.DEVNULL):
                break
    if find() is None:
        subprocess.check_call([sys.executable, "-m", "playwright", "install", "chromium"])


if __name__ == "__main__" and find() is None:
    install()
