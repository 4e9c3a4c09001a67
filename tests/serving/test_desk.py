"""What `make serve` answers: a page made as it is asked for, a file, or what is wrong in the place of pages."""

from __future__ import annotations

from collections import UserDict
from pathlib import Path

import pytest
from mkdocs.livereload import LiveReloadServer
from places import ROOT

from hooks.serving.desk import Desk

HOME, AXIS, MISSING, INDEX = b"<body>home</body>", b"<body>axis</body>", b"<body>nothing</body>", b"index()"
PAGES = {"index.html": HOME, "axes/f2-a1/index.html": AXIS, "404.html": MISSING, "index.js": INDEX}
REPORT = "<body>report</body>"


class Broken(UserDict[str, bytes]):
    """Pages of which those of axes can't be made."""

    def __getitem__(self, path: str) -> bytes:
        if path.startswith("axes"):
            raise RuntimeError("broken template")
        return super().__getitem__(path)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk before a server that has a file in its folder and is watching something."""
    (tmp_path / "file.txt").write_text("file", encoding="utf-8")
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    desk = Desk()
    desk.pages = PAGES
    desk.open(server, ROOT / "templates")
    return desk


def ask(desk: Desk, path: str) -> tuple[str, bytes]:
    """Return the status and the body of the answer to a request."""
    answered: list[str] = []
    body = b"".join(desk.answer({"PATH_INFO": path}, lambda status, headers: answered.append(status)))
    return answered[0], body


ANSWERS = [
    ("/", "200 OK", b"home"),
    ("/index.html", "200 OK", b"home"),
    ("/axes/f2-a1/", "200 OK", b"axis"),
    ("/axes/./f2-a1/", "200 OK", b"axis"),
    ("/axes/f2-a1", "302 Found", b""),
    ("/axes/", "404 Not Found", b"nothing"),
    ("/index.js", "200 OK", INDEX),
    ("/file.txt", "200 OK", b"file"),
    ("/../file.txt", "200 OK", b"file"),
]


@pytest.mark.parametrize(("path", "status", "body"), ANSWERS)
def test_what_is_asked_for_is_given(desk: Desk, path: str, status: str, body: bytes) -> None:
    told, given = ask(desk, path)
    assert (told, body in given) == (status, True)
    assert (b"livereload(" in given) == (b"<body>" in given)


def test_a_site_below_the_root_is_where_it_says(desk: Desk) -> None:
    desk._server.mount_path = "/forum/"
    assert ask(desk, "/forum/axes/f2-a1/")[0] == "200 OK"
    assert [ask(desk, path)[0] for path in ("/", "/forum", "/forum/axes/f2-a1")] == ["302 Found"] * 3
    assert [ask(desk, path)[0] for path in ("/axes/f2-a1", "/axes/f2-a1/")] == ["404 Not Found"] * 2


def test_what_is_wrong_with_a_page_is_said_in_its_place_alone(desk: Desk) -> None:
    desk.pages = Broken(PAGES)
    assert "À corriger".encode() in ask(desk, "/axes/f2-a1/")[1]
    assert b"RuntimeError: broken template" in ask(desk, "/axes/f2-a1/")[1]
    assert b"home" in ask(desk, "/")[1]


def test_what_is_wrong_with_all_is_said_in_the_place_of_every_page(desk: Desk) -> None:
    before = ask(desk, "/")[1]
    epoch = int(before.split(b"livereload(")[-1].split(b",")[0])
    desk.interrupt(REPORT)
    for path in ("/", "/axes/f2-a1/", "/nowhere/", "/nowhere.html", "/nowhere"):
        assert b"report" in ask(desk, path)[1]
    assert ask(desk, "/index.js") == ("200 OK", INDEX)
    # Open pages are told to ask again, and no more once they have.
    assert int(ask(desk, f"/livereload/{epoch}/0")[1]) == epoch + 1
    assert f"livereload({epoch + 1},".encode() in ask(desk, "/")[1]


def test_a_save_goes_before_what_was_wrong_before_it(desk: Desk) -> None:
    desk._server._wanted_epoch += 1
    desk.interrupt(REPORT)
    assert desk.report == ""
