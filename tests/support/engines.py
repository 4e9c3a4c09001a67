"""The three engines that readers have, each by its name; installs those that this machine can and does not have."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from chromium import Chromium
from webdriver import Firefox, WebKit

ENGINES = {engine.name: engine for engine in (Chromium, Firefox, WebKit)}
# What Debian and Ubuntu call the program, and the packages that bring it.
PROGRAMS = {
    "firefox-esr": ["firefox-esr"],
    "WebKitWebDriver": ["webkit2gtk-driver"],
    "Xvfb": ["xvfb"],
}


def missing() -> list[str]:
    """Return the packages of the engines that this machine lacks; any Firefox will do."""
    found = {program: shutil.which(program) for program in PROGRAMS}
    found["firefox-esr"] = found["firefox-esr"] or shutil.which("firefox")
    return [package for program, packages in PROGRAMS.items() if not found[program] for package in packages]


def main() -> int:
    """Install them, and return 1 where that can't be done."""
    packages = missing()
    if not packages:
        return 0
    become = [] if os.geteuid() == 0 else ["sudo", "-n"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        if subprocess.call([*become, "apt-get", *command], env=environment, stdout=subprocess.DEVNULL):
            print("apt-get install", *packages)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
