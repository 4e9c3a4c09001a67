"""`make serve`, in a copy of the tree: says its address, serves everything, builds edits anew and outlives mistakes.

One server for all of it, since each start builds the whole site.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from asking import read, wait_until
from places import EVERY, replace
from playwright.sync_api import Browser, Page, expect

SLOW = 60_000

# A file, what is replaced in it and by what; then what any page says of it, whether it is the page that shows the file
# or another. `make test` makes the first two.
MISTAKES = {
    "yaml": ("../content/axes.yaml", "  - id: f2-a2\n", "\t- id: f2-a2\n", "content/axes.yaml:"),
    "macro": ("docs/fr/about.md", "\n\n", "\n\n{{ typo() }}\n\n", "a-propos/index.html"),
    "template": ("templates/recommendation.html", "record.findings", "record.findngs", "findngs"),
    "style": ("assets/styles/styles.css", "@import", '@import "./nowhere.css";\n@import', "nowhere.css"),
}


@pytest.fixture
def broken(tree: Path) -> Path:
    """The tree, with a mistake in it before anything is served."""
    replace(tree.parent / "content" / "axes.yaml", "findings: [f2-p4-1]", "findings: [f2-p9-1]")
    return tree


def test_a_server_that_starts_on_a_mistake_serves_what_is_mended_and_edited(
    broken: Path, served: tuple[str, Path], browser: Browser, page: Page
) -> None:
    url, log = served
    say_where_it_is(url, log)
    tell_what_was_broken_from_the_start(broken, url, browser)
    serve_everything(url, page)
    build_edits_anew(broken, url)
    tell_on_the_open_page_what_is_wrong(broken, url, page)


def say_where_it_is(url: str, log: Path) -> None:
    printed = log.read_text(encoding="utf-8")
    assert url in printed
    assert "Ctrl+C" in printed


def tell_what_was_broken_from_the_start(tree: Path, url: str, browser: Browser) -> None:
    # A page of its own: while one server takes the other's place, the console says that nobody answers.
    page, axes = browser.new_page(), tree.parent / "content" / "axes.yaml"
    page.goto(f"{url}recommandations/f2-a1-2/")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("À corriger")
    expect(page.locator("section[lang=fr] li")).to_contain_text("f2-a1-1 › findings")
    replace(axes, "fr: \"Améliorer les autobus", "\tfr: \"Améliorer les autobus")
    expect(page.locator("section[lang=fr]")).to_contain_text("tabulation", timeout=SLOW)
    replace(axes, "\tfr: ", "fr: ")
    replace(axes, "f2-p9-1", "f2-p4-1")
    expect(heading).to_contain_text("1.2", timeout=SLOW)
    page.close()


def serve_everything(url: str, page: Page) -> None:
    assert 'lang="en"' in read(f"{url}en/")
    # What a preview lays down after the pages: short addresses, then the rest.
    assert wait_until(lambda: "recommandations/f2-a1-3/" in read(f"{url}1.3/"))
    assert wait_until(lambda: '"f2-a1-3"' in read(f"{url}data/v1/records/f2-a1-3.json"))
    page.goto(f"{url}recherche/?q=garderie")
    page.wait_for_selector("[data-search-results] .result[data-id='f2-a1-1']")
    page.goto("about:blank")


def build_edits_anew(tree: Path, url: str) -> None:
    # One edit of one text is seen on the record's own page, in its title, and in a prose page, by the same templates.
    before, after = "Améliorer les autobus entre les régions", "Améliorer les liaisons entre les régions"
    assert before in read(f"{url}recommandations/f2-a1-2/")
    replace(tree.parent / "content" / "axes.yaml", before, after)
    assert wait_until(lambda: after in read(f"{url}recommandations/f2-a1-2/"))
    assert f"<title>1.2 {after}" in read(f"{url}recommandations/f2-a1-2/")
    assert after in read(f"{url}recommandations/f2/")
    assert before not in read(f"{url}recommandations/f2/") + read(f"{url}recommandations/f2-a1-2/")

    prose = tree / "docs" / "fr" / "about.md"
    prose.write_text(prose.read_text(encoding="utf-8") + "\nEssai de la prose.\n", encoding="utf-8")
    assert wait_until(lambda: "Essai de la prose." in read(f"{url}a-propos/"))

    style = tree / "assets" / "styles" / "base.css"
    style.write_text(style.read_text(encoding="utf-8") + "\n.essai-du-style { color: red; }\n", encoding="utf-8")
    assert wait_until(lambda: "essai-du-style" in read(url + stylesheet(read(url))))


def stylesheet(home: str) -> str:
    return home.split('rel="stylesheet" href="')[1].split('"')[0]


def tell_on_the_open_page_what_is_wrong(tree: Path, url: str, page: Page) -> None:
    """The page comes back by itself once it is mended: a template and the content are built anew by it, too."""
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
    axes = tree.parent / "content" / "axes.yaml"
    replace(axes, "findings: [f2-p4-1]", "findings: [f2-p9-1]")
    before = axes.read_text(encoding="utf-8").split("f2-p9-1")[0]
    line, column = 1 + before.count("\n"), 1 + len(before) - before.rindex("\n") - 1
    expect(page.locator("code").first).to_have_text(f"content/axes.yaml:{line}:{column}", timeout=SLOW)
    assert page.locator("section[lang=fr] li").count() == page.locator("section[lang=en] li").count() == 1
    expect(page.locator("section[lang=fr] li")).to_contain_text("vouliez-vous dire « f2-p")
    expect(page.locator("section[lang=en] li")).to_contain_text('did you mean "f2-p')
