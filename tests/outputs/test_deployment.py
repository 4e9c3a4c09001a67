"""What is done once the site is built, against local servers: releases, the walk of the live site, links, the issue."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest
from asking import free_port
from crawl import documents, links
from moment import whole
from server import serving

from corpus import Corpus
from corpus.addresses import ASSETS, RELEASE
from corpus.model.source import Source
from deployment.asking import ask
from deployment.issue import TITLE, tell
from deployment.licences import refused
from deployment.links import Link, report
from deployment.links import links as asked_after
from deployment.releases import NoRelease, Release, keep
from deployment.smoke import walk


def release(folder: Path, *names: str) -> Path:
    """Return the folder of a small site whose hashed files are these."""
    (folder / ASSETS).mkdir(parents=True)
    for name in names:
        (folder / ASSETS / name).write_text(name, encoding="utf-8")
    Release(names).write(folder)
    return folder


ONE, TWO, THREE, SAME = "site.11111111.js", "site.22222222.js", "site.33333333.js", "serif.00000000.woff2"


def test_a_release_keeps_the_files_of_the_one_before_and_no_older(tmp_path: Path) -> None:
    one, two = release(tmp_path / "one", ONE, SAME), release(tmp_path / "two", TWO, SAME)
    again, three = Path(shutil.copytree(two, tmp_path / "again")), release(tmp_path / "three", THREE, SAME)
    with serving(one) as live:
        assert keep(live, two) == 1
    assert (two / ASSETS / ONE).read_text("utf-8") == ONE
    with serving(two) as live:
        assert keep(live, again) == 1
        assert keep(live, three) == 1
    assert whole(again) == whole(two)
    assert {path.name for path in (three / ASSETS).iterdir()} == {TWO, THREE, SAME}


def test_the_first_release_keeps_nothing_and_says_so(tmp_path: Path) -> None:
    one = release(tmp_path / "one", ONE)
    (tmp_path / "empty").mkdir()
    before = whole(one)
    with serving(tmp_path / "empty") as live:
        assert keep(live, one) == 0
    assert whole(one) == before


@pytest.mark.parametrize(
    "told",
    [
        "",
        "[]",
        '{"files": ["../../x.11111111.js"], "kept": []}',
        '{"files": ["site.js"], "kept": []}',
        '{"files": [1], "kept": []}',
        '{"files": ["gone.11111111.js"], "kept": []}',
    ],
)
def test_a_list_that_cannot_be_trusted_stops_the_deployment(tmp_path: Path, told: str) -> None:
    live, new = release(tmp_path / "live", ONE), release(tmp_path / "new", TWO)
    (live / RELEASE).write_text(told, encoding="utf-8")
    with serving(live) as url, pytest.raises(NoRelease, match=url):
        keep(url, new)


def test_a_page_of_the_old_release_finds_its_styles_in_the_new_one(site: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    shutil.copytree(site / ASSETS, new / ASSETS)
    renamed = {path.name for path in (new / ASSETS).glob("s*.*.*")}
    for name in renamed:
        stem, _, ending = name.split(".", 1)[0], "", name.rsplit(".", 1)[1]
        (new / ASSETS / name).rename(new / ASSETS / f"{stem}.ZZZZZZZZ.{ending}")
    Release(tuple(path.name for path in (new / ASSETS).iterdir() if path.suffix not in (".br", ".gz"))).write(new)
    with serving(site) as live:
        assert keep(live, new) > 0
    named = [link for _, link in links(documents(site)[""]) if link.startswith(ASSETS)]
    assert named and all((new / link).is_file() for link in named)


@pytest.fixture
def live_copy(site: Path, tmp_path: Path) -> Path:
    """A copy of the site, to be spoiled."""
    left = shutil.ignore_patterns("cartes", "pdf", "*.br", "*.gz")
    return Path(shutil.copytree(site, tmp_path / "live", ignore=left))


def test_a_walk_of_the_live_site_finds_what_does_not_answer(live_copy: Path, corpus: Corpus) -> None:
    with serving(live_copy) as url:
        withdrawn = {record.id for record in corpus.withdrawn}
        count, wrong = walk(url, withdrawn)
        assert wrong == [] and count > 150
        shutil.rmtree(live_copy / "recommandations" / "f2-a1-3")
        (live_copy / "1.2" / "index.html").write_bytes(b"")
        panel = live_copy / "panels" / "f2-p4" / "index.html"
        panel.write_text(panel.read_text("utf-8").replace('id="f2-p4-1"', ""), encoding="utf-8")
        next((live_copy / ASSETS).glob("styles.*.css")).unlink()
        _, wrong = walk(url, withdrawn)
    told = {problem.removeprefix(url).partition(": ")[0].partition(".")[0] for problem in wrong}
    assert told == {"recommandations/f2-a1-3/", "1", "panels/f2-p4/#f2-p4-1", "assets/styles"}


class Fickle(BaseHTTPRequestHandler):
    """Answers each path as its name says, and counts."""

    asked: list[str] = []
    slow = threading.Event()

    def do_GET(self) -> None:
        name = self.path.strip("/")
        self.asked.append(name)
        if name == "slow":
            self.slow.wait(20)
        first = self.asked.count(name) == 1
        status = {"busy": 429 if first else 200, "slow": 200, "moved-away": 301, "aside": 302}.get(name)
        status = status or int(name if name.isdigit() else 200)
        self.send_response(status)
        if status in (301, 302):
            self.send_header("Location", "/404" if name == "moved-away" else "/new")
        if status == 429:
            self.send_header("Retry-After", "0")
        self.send_header("Content-Length", "2")
        self.end_headers()
        with suppress(BrokenPipeError):  # Who asked has not waited.
            self.wfile.write(b"ok")

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@contextmanager
def answering(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    """Serve with a handler and yield the address, without a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def test_each_way_a_link_rots_is_told_apart() -> None:
    ends = {
        "200": "stands", "301": "moved", "aside": "stands", "moved-away": "gone", "404": "gone", "410": "gone",
        "busy": "stands", "500": "silent", "503": "silent", "429": "silent", "slow": "silent",
    }  # fmt: skip
    Fickle.asked.clear()
    with answering(Fickle) as url:
        sources = [Source.model_construct(id=f"a{name}", url=f"{url}/{name}", archived=None) for name in ends]
        nobody = Source.model_construct(id="nobody", url=f"http://127.0.0.1:{free_port()}/", archived="https://a.org/x")
        unlinked = Source.model_construct(id="unlinked", url=None, archived=None)
        found = list(asked_after(SimpleNamespace(sources=[*sources, nobody, unlinked]), pause=0, patience=1))
        Fickle.slow.set()
    assert [(link.source.id, link.state) for link in found] == [
        *((f"a{name}", state) for name, state in ends.items()),
        ("nobody", "silent"),
    ]
    assert found[1].detail == f"{url}/new"
    assert [Fickle.asked.count(name) for name in ("200", "404", "503")] == [1, 2, 3]
    lines = report(found).splitlines()[4:]
    assert [line.split("`")[1] for line in lines[:3]] == ["a404", "a410", "amoved-away"]
    assert "a déménagé pour de bon / has moved for good" in lines[3]
    assert "https://a.org/x" in next(line for line in lines if "nobody" in line)


def test_one_host_is_not_hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr("deployment.links.time.sleep", waited.append)
    with answering(Fickle) as url:
        sources = [Source.model_construct(id=name, url=f"{url}/200", archived=None) for name in ("one", "two")]
        list(asked_after(SimpleNamespace(sources=sources), pause=7))
    assert waited[0] == 0 and 6 < waited[1] <= 7


class Repository(BaseHTTPRequestHandler):
    """As much of GitHub's issues as is needed."""

    issues: list[dict[str, object]] = []
    calls: list[str] = []

    def do_GET(self) -> None:
        self._answer([issue for issue in self.issues if issue["state"] == "open"])

    def do_POST(self) -> None:
        issue = {"number": 7, "state": "open", "html_url": "https://example.org/7", **self._sent()}
        self.issues.append(issue)
        self._answer(issue)

    def do_PATCH(self) -> None:
        self.issues[-1] |= self._sent()
        self._answer(self.issues[-1])

    def _sent(self) -> dict[str, object]:
        return json.loads(self.rfile.read(int(self.headers["Content-Length"])))

    def _answer(self, what: object) -> None:
        self.calls.append(self.command)
        body = json.dumps(what).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


def test_there_is_one_issue_which_is_written_only_where_something_changed() -> None:
    with answering(Repository) as url:
        environment = {"GITHUB_API_URL": url, "GITHUB_REPOSITORY": "a/b", "GITHUB_TOKEN": "t"}
        for text, wrong in (("all well", False), ("gone", True), ("gone", True), ("moved", True), ("well", False)):
            tell(text, wrong, environment)
    assert Repository.calls == ["GET", "GET", "POST", "GET", "GET", "PATCH", "GET", "PATCH"]
    assert [(issue["title"], issue["body"], issue["state"]) for issue in Repository.issues] == [
        (TITLE, "well", "closed")
    ]


def test_what_stands_says_nothing_that_changes_from_day_to_day() -> None:
    link = Link(Source.model_construct(id="one", url="https://example.org/", archived=None), "stands")
    assert report([link]) == report([link])


def test_what_is_no_address_is_not_answered() -> None:
    assert ask("not an address", wait=0).status == 0


@pytest.mark.parametrize(
    ("licence", "allowed"),
    [
        ({"license": {"id": "MIT"}}, True),
        ({"license": {"name": "License :: OSI Approved :: BSD License"}}, True),
        ({"expression": "GPL-3.0-only OR (MIT AND PSF-2.0)"}, True),
        ({"expression": "MIT AND GPL-3.0-only"}, False),
        ({"license": {"id": "AGPL-3.0-only"}}, False),
        ({"license": {"name": "Proprietary"}}, False),
        (None, False),
    ],
)
def test_a_package_is_refused_whose_licence_nothing_allows(
    tmp_path: Path, licence: dict[str, object] | None, allowed: bool
) -> None:
    component = {"name": "one", "version": "1", "licenses": [licence] if licence else []}
    excepted = {"name": "PyMuPDF", "licenses": []}
    (tmp_path / "bill.json").write_text(json.dumps({"components": [component, excepted]}), encoding="utf-8")
    assert len(list(refused(tmp_path / "bill.json"))) == (0 if allowed else 1)
