"""`make serve` outlives mistakes: the page that is open says what is wrong, and comes back by itself."""

from __future__ import annotations

import weakref
from pathlib import Path
from types import SimpleNamespace

import pytest
from asking import wait_until
from places import EVERY, replace
from playwright.sync_api import Browser, Page, expect

from corpus import ContentError, Problem
from hooks.serving import live
from hooks.serving.report import problems_behind

PROBLEM = Problem("content/axes.yaml", 42, 7, "f2-a1-3", "title.fr", "file_empty", (("key", "axes"),))
SLOW = 60_000

# A file, what is replaced in it and by what; then what the page says of it. `make test` makes the first two.
MISTAKES = {
    "yaml": ("content/axes.yaml", "  - id: f2-a2\n", "\t- id: f2-a2\n", "content/axes.yaml:"),
    "template": ("templates/recommendation.html", "record.findings", "record.findngs", "findngs"),
    "macro": ("docs/fr/about.md", "\n\n", "\n\n{{ typo() }}\n\n", "typo"),
    "style": ("assets/styles/site.css", "@import", '@import "./nowhere.css";\n@import', "nowhere.css"),
}


def test_the_open_page_says_what_is_wrong_and_comes_back(tree: Path, served: tuple[str, Path], page: Page) -> None:
    url, _ = served
    page.goto(f"{url}recommandations/f2-a1-2/")
    heading = page.get_by_role("heading", level=1)
    good = heading.inner_text()
    for name, before, after, said in [*MISTAKES.values()][: None if EVERY else 2]:
        file = tree / name
        whole = file.read_text(encoding="utf-8")
        replace(file, before, after)
        expect(heading).to_have_text("À corriger", timeout=SLOW)
        expect(page.locator("main")).to_contain_text(said)
        expect(page.get_by_role("heading", level=2)).to_have_text("Needs fixing")
        file.write_text(whole, encoding="utf-8")
        expect(heading).to_have_text(good, timeout=SLOW)
    # What is wrong with the content stands at its place, in both languages, on any page.
    page.goto(f"{url}en/axes/")
    axes = tree / "content" / "axes.yaml"
    replace(axes, "findings: [f2-p4-1]", "findings: [f2-p9-1]")
    before = axes.read_text(encoding="utf-8").split("f2-p9-1")[0]
    line, column = 1 + before.count("\n"), 1 + len(before) - before.rindex("\n") - 1
    expect(page.locator("code").first).to_have_text(f"content/axes.yaml:{line}:{column}", timeout=SLOW)
    assert page.locator("section[lang=fr] li").count() == page.locator("section[lang=en] li").count() == 1
    expect(page.locator("section[lang=fr] li")).to_contain_text("vouliez-vous dire « f2-p")
    expect(page.locator("section[lang=en] li")).to_contain_text('did you mean "f2-p')


@pytest.fixture
def broken(tree: Path) -> Path:
    """The tree, with a mistake in it before anything is served."""
    replace(tree / "content" / "axes.yaml", "findings: [f2-p4-1]", "findings: [f2-p9-1]")
    return tree


def test_content_that_is_broken_from_the_start_is_told_and_then_served(
    broken: Path, served: tuple[str, Path], browser: Browser
) -> None:
    # A page of its own: while one server takes the other's place, the console says that nobody answers.
    page, axes = browser.new_page(), broken / "content" / "axes.yaml"
    page.goto(f"{served[0]}recommandations/f2-a1-2/")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("À corriger")
    expect(page.locator("section[lang=fr] li")).to_contain_text("f2-a1-1 › findings")
    replace(axes, "fr: \"Améliorer les autobus", "\tfr: \"Améliorer les autobus")
    expect(page.locator("section[lang=fr]")).to_contain_text("tabulation", timeout=SLOW)
    replace(axes, "\tfr: ", "fr: ")
    replace(axes, "f2-p9-1", "f2-p4-1")
    expect(heading).to_contain_text("1.2", timeout=SLOW)
    page.close()


def hidden_behind(error: Exception) -> BaseException:
    """Return an error as a build raises it: caught and raised again as others."""
    try:
        try:
            raise error
        except type(error):
            raise RuntimeError("aborted") from None
    except RuntimeError as caught:
        return caught


@pytest.mark.parametrize(("error", "found"), [(ContentError([PROBLEM]), (PROBLEM,)), (OSError("disk"), ())])
def test_the_problems_behind_an_error_are_found(error: Exception, found: tuple[Problem, ...]) -> None:
    assert problems_behind(hidden_behind(error)) == found


def test_what_a_build_leaves_in_memory_is_cleared_after_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Builds are made with the collector off, and it would come back to the oldest generation only after twenty."""
    monkeypatch.setattr(live, "start_rest", lambda config: SimpleNamespace(kill=lambda: None, wait=lambda: None))
    site = tmp_path / "site"
    site.mkdir()
    config = SimpleNamespace(site_dir=str(site), config_file_path=str(tmp_path / "mkdocs.yml"))
    left: list[weakref.ref[list[object]]] = []

    class Ring(list[object]):
        """What refers to itself."""

    def build() -> None:
        site.mkdir()
        ring = Ring()
        ring.append(ring)
        left.append(weakref.ref(ring))

    rebuild = live.Rebuild(build, config)
    rebuild()
    assert wait_until(lambda: left[0]() is None)
    assert wait_until(lambda: [path.name for path in tmp_path.iterdir()] == ["site"])
