"""From a page to its lines in the repository, and to the form that reports an error in it."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from crawl import page_of, pages
from places import ROOT

from corpus import Corpus, load
from corpus.addresses import address, has_page
from corpus.model.types import LANGUAGES
from hooks.rendering.renderer import Renderer, Site

DEPOT = "https://example.org/depot"


def rendered(corpus: Corpus, language: str, record_id: str, **settings: str) -> str:
    """Return the controls of one record's page, with the settings given."""
    renderer = Renderer(corpus, Site("https://example.org/", **settings), ROOT / "templates")
    record = corpus[record_id]
    return renderer.render("parts/suggest.html", language, address(record, language), record=record).strip()


def controls(site: Path, record: object, language: str) -> list[str]:
    """Return where the controls of a page of the built site lead, in their order."""
    return page_of(site, record, language).xpath("//*[@class='suggest']/a/@href")


def test_each_record_is_at_its_line(example: Path, corpus: Corpus) -> None:
    for record in corpus.walk():
        file, line = corpus.place(record)
        written = (example.parent / file).read_text(encoding="utf-8").split("\n")[line - 1 :]
        if record.kind == "correspondence":
            assert written[0] == f"  - recommendation: {record.recommendation_id}"
            assert f"    measure: {record.measure_id}" in written[:4]
        else:
            assert re.match(rf"\s*- {{?id: {record.id}\b", written[0])


def test_the_line_follows_the_file(content: Path) -> None:
    before = load(content).places["f2-a1-3"]
    axes = content / "axes.yaml"
    axes.write_text("# one\n# two\n" + axes.read_text(encoding="utf-8"), encoding="utf-8")
    assert load(content).places["f2-a1-3"] == (before.file, before.line + 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_record_leads_to_its_line(corpus: Corpus, subpath_site: Path, language: str) -> None:
    for record in filter(has_page, corpus.walk()):
        file, line = corpus.place(record)
        edit, report = controls(subpath_site, record, language)
        assert edit == f"{DEPOT}/edit/main/{file}#L{line}"
        query = parse_qs(urlsplit(report).query)
        assert query["record"] == [record.id]
        assert query["page"] == [f"https://example.org/forum/{address(record, language)}"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_prose_page_leads_to_its_markdown(corpus: Corpus, subpath_site: Path, language: str) -> None:
    for page in corpus.pages:
        edit = controls(subpath_site, page, language)[0]
        assert (ROOT / edit.removeprefix(f"{DEPOT}/edit/main/")).is_file()
        assert edit.endswith(f"docs/{language}/{page.id}.md")


def test_the_form_has_what_the_address_fills_in(corpus: Corpus, subpath_site: Path) -> None:
    query = parse_qs(urlsplit(controls(subpath_site, corpus["f2-a1-3"], "fr")[1]).query)
    form = yaml.load(
        (ROOT / ".github/ISSUE_TEMPLATE" / query["template"][0]).read_text(encoding="utf-8"), yaml.CSafeLoader
    )
    fields = {one.get("id") for one in form["body"]}
    assert set(query) - {"template", "title"} <= fields


def test_without_a_repository_an_error_goes_to_the_contact(corpus: Corpus) -> None:
    html = rendered(corpus, "fr", "f2-a1-3", contact="essai@example.org", edit="edit/main/")
    assert 'href="mailto:essai@example.org?subject=' in html
    assert "f2-a1-3" in html
    assert "Proposer" not in html


def test_without_a_way_to_edit_only_the_form_is_offered(corpus: Corpus) -> None:
    html = rendered(corpus, "en", "f2-a1-3", repository=DEPOT)
    assert "Suggest" not in html
    assert "issues/new?template=erreur.yml" in html


def test_without_either_nothing_is_shown(corpus: Corpus, site: Path) -> None:
    assert rendered(corpus, "fr", "f2-a1-3", edit="edit/main/") == ""
    for tree in pages(site).values():
        assert not tree.xpath("//*[@class='suggest' or @class='page-foot']")
