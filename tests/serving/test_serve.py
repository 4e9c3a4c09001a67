"""`make serve`, in a copy of the tree: says its address, serves both languages and the search, builds edits anew."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LEFT_OUT = shutil.ignore_patterns(".venv*", "node_modules", ".git", "site", "__pycache__", "*.egg-info", ".*_cache")
PATIENCE = 90


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def read(url):
    with urllib.request.urlopen(url, timeout=10) as answer:
        return answer.read().decode()


def wait_until(true):
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


@pytest.fixture
def tree(tmp_path):
    """A copy of the tree, which takes this environment and its packages for its own."""
    folder = Path(shutil.copytree(ROOT, tmp_path / "tree", ignore=LEFT_OUT))
    for name in (".venv", "node_modules"):
        folder.joinpath(name).symlink_to(ROOT / name)
    stamp = folder / ".cache" / "stamps" / "site"
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.touch()
    return folder


@pytest.fixture
def served(tree):
    """The address that `make serve` was started at, and what it prints."""
    port, log = free_port(), tree.parent / "log"
    environment = {**os.environ, "PYTHONPATH": str(tree)}
    with log.open("wb") as output:
        command = ["make", "serve", f"PORT={port}"]
        server = subprocess.Popen(
            command, cwd=tree, env=environment, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
    url = f"http://127.0.0.1:{port}/"
    try:
        assert wait_until(lambda: "<h1" in read(url)), log.read_text(encoding="utf-8")
        yield url, log
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(120)


def test_it_says_where_it_is_serves_everything_and_builds_edits_anew(tree, served, page):
    url, log = served
    said = log.read_text(encoding="utf-8")
    assert url in said
    assert "Ctrl+C" in said
    assert 'lang="en"' in read(f"{url}en/")

    # What a preview lays down after the pages: short addresses, then the rest.
    assert wait_until(lambda: "recommandations/f2-a1-3/" in read(f"{url}1.3/"))
    assert wait_until(lambda: '"f2-a1-3"' in read(f"{url}data/v1/records/f2-a1-3.json"))

    page.goto(f"{url}recherche/?q=garderie")
    page.wait_for_selector("[data-search-results] .result[data-id='f2-a1-1']")
    page.close()

    # One edit of one text is seen on the record's own page, in its title, and in a prose page, by the same templates.
    axes = tree / "content" / "axes.yaml"
    words = axes.read_text(encoding="utf-8")
    before, after = "Améliorer le transport entre les régions", "Améliorer les liaisons entre les régions"
    assert before in read(f"{url}recommandations/f2-a1-2/")
    axes.write_text(words.replace(before, after), encoding="utf-8")
    assert wait_until(lambda: after in read(f"{url}recommandations/f2-a1-2/"))
    assert f"<title>1.2 {after}" in read(f"{url}recommandations/f2-a1-2/")
    assert after in read(f"{url}recommandations/")
    assert before not in read(f"{url}recommandations/") + read(f"{url}recommandations/f2-a1-2/")

    template = tree / "templates" / "recommendation.html"
    template.write_text(template.read_text(encoding="utf-8") + "<p>Essai du gabarit</p>\n", encoding="utf-8")
    assert wait_until(lambda: "Essai du gabarit" in read(f"{url}recommandations/f2-a1-2/"))

    prose = tree / "docs" / "fr" / "about.md"
    prose.write_text(prose.read_text(encoding="utf-8") + "\nEssai de la prose.\n", encoding="utf-8")
    assert wait_until(lambda: "Essai de la prose." in read(f"{url}a-propos/"))

    style = tree / "assets" / "styles" / "base.css"
    style.write_text(style.read_text(encoding="utf-8") + "\n.essai-du-style { color: red; }\n", encoding="utf-8")
    assert wait_until(lambda: "essai-du-style" in read(url + stylesheet(read(url))))


def stylesheet(home):
    return home.split('rel="stylesheet" href="')[1].split('"')[0]
