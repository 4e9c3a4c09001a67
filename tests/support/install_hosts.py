"""Installs what `make hosts` needs, from Debian or Ubuntu, where it is not there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

PROGRAMS = {"nginx": "nginx-light", "caddy": "caddy", "ab": "apache2-utils"}
MODULE = "libnginx-mod-http-brotli-static"


def missing() -> list[str]:
    """Return the packages that are to be installed."""
    found = [package for program, package in PROGRAMS.items() if not shutil.which(program, path="/usr/sbin:/usr/bin")]
    return found if os.path.exists("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so") else [*found, MODULE]


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
