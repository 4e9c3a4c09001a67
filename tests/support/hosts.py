"""Real nginx and Caddy, from Debian, with the files that the build made for them."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from asking import free_port

# A complete nginx needs more than the build's file: where it writes, and the module that sends brotli.
NGINX = """\
load_module {modules}/ngx_http_brotli_static_module.so;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
worker_processes 1;
{user}
events {{ worker_connections 1024; }}
http {{
  access_log off;
  client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
  uwsgi_temp_path {folder}; scgi_temp_path {folder};
  include {folder}/site.conf;
}}
"""
MODULES = "/usr/lib/nginx/modules"


@contextmanager
def nginx(site: Path, folder: Path) -> Iterator[str]:
    """Serve a site with the nginx file that was built with it; yield its address. `folder` is for what nginx writes."""
    port = free_port()
    text = (site / "_hosts" / "nginx.conf").read_text(encoding="utf-8")
    text = text.replace("listen 8080;", f"listen 127.0.0.1:{port};").replace("root /srv/vis-a-vis;", f"root {site};")
    (folder / "site.conf").write_text(text, encoding="utf-8")
    user = "" if os.geteuid() else "user root;"  # Others may not look into the folders of root's tests.
    (folder / "nginx.conf").write_text(NGINX.format(modules=MODULES, folder=folder, user=user), encoding="utf-8")
    (folder / "nginx.conf").chmod(0o644)
    with _running([shutil.which("nginx") or "/usr/sbin/nginx", "-c", str(folder / "nginx.conf")], port, folder):
        yield f"http://127.0.0.1:{port}/"


@contextmanager
def caddy(site: Path, folder: Path) -> Iterator[str]:
    """Serve a site with the Caddyfile that was built with it; yield its address."""
    port = free_port()
    settings = {"ADDRESS": f"http://127.0.0.1:{port}", "FOLDER": str(site), "HOME": str(folder)}
    shutil.copyfile(site / "_hosts" / "Caddyfile", folder / "Caddyfile")
    with (folder / "Caddyfile").open("r+", encoding="utf-8") as file:
        text = file.read()
        file.seek(0)
        file.write("{\n  admin off\n}\n" + text)
    command = ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]
    with _running(command, port, folder, **settings):
        yield f"http://127.0.0.1:{port}/"


HOSTS = {"nginx": nginx, "caddy": caddy}


@contextmanager
def _running(command: list[str], port: int, folder: Path, **settings: str) -> Iterator[None]:
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **settings})
        try:
            _wait(port, process, folder / "log")
            yield
        finally:
            process.terminate()
            process.wait(20)


def _wait(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(200):
        with socket.socket() as asking:
            if asking.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert process.poll() is None, log.read_text(encoding="utf-8")
        time.sleep(0.05)
    raise AssertionError(log.read_text(encoding="utf-8"))
