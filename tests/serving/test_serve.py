"""`make serve`, in a copy of the tree: says its address, serves both languages and the search, builds edits anew."""

from __future__ import annotations

from asking import read, wait_until


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
    before, after = "Améliorer les autobus entre les régions", "Améliorer les liaisons entre les régions"
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
