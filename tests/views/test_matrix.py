"""The matrix agrees with the corpus, record by record, in the model, in the page, on a phone and on paper."""

from __future__ import annotations

import re
from datetime import date

import pytest
import yaml
from crawl import documents

from corpus import load
from corpus.addresses import address
from corpus.views.counts import tally
from corpus.views.matrix import matrix

LANGUAGES = ("fr", "en")


@pytest.fixture(scope="module")
def whole(corpus):
    """The one pairing of an edition and a plan that there is."""
    (pair,) = corpus.pairs
    return matrix(pair)


def page_of(site, corpus, language):
    return documents(site)[address(corpus["matrix"], language)]


def said(element):
    return " ".join(element.text_content().split())


def test_each_cell_is_the_correspondence_of_its_row_and_column(corpus, whole):
    cells = {
        (row.record.id, measure.id): link for group in whole.groups for row in group.rows for measure, link in row.cells
    }
    assert len(cells) == len(corpus.recommendations) * len(corpus.measures)
    filled = {pair: link for pair, link in cells.items() if link}
    assert filled == {(link.recommendation_id, link.measure_id): link for link in corpus.correspondences}


def test_a_withdrawn_correspondence_fills_no_cell(content):
    path = content / "correspondences.yaml"
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    why = {"fr": "Le rapport a été relu.", "en": "The report was read again."}
    data["correspondences"][0]["withdrawn"] = {"date": date(2026, 12, 2), "why": why}
    path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    corpus = load(content)
    whole = matrix(corpus.pairs[0])
    assert len(whole.links) == len(data["correspondences"]) - 1
    assert corpus["f2-a2-1--pa22-o1-1"] not in whole.links


def test_groups_hold_every_correspondence_once_and_keep_kinds_apart(corpus, whole):
    assert sorted(link.id for link in whole.links) == sorted(link.id for link in corpus.correspondences)
    for group in whole.groups:
        for meeting in group.meetings:
            for strength, links in meeting.by_strength:
                assert links and {link.relation.strength.value for link in links} == {strength}
                assert {(link.recommendation.axis, link.measure.objective) for link in links} == {
                    (meeting.axis, meeting.objective)
                }


def test_numbers_by_relation_and_by_strength_are_those_of_the_correspondences(corpus, whole):
    for relation, count in whole.by_relation:
        assert count == len([link for link in corpus.correspondences if link.relation is relation])
    assert [strength for strength, _ in whole.by_strength] == ["direct", "part", "indirect"]
    assert sum(count for _, count in whole.by_strength) == len(corpus.correspondences)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_full_table_says_what_the_corpus_says(site, corpus, language):
    (table,) = page_of(site, corpus, language).cssselect("table.matrix-full")
    columns = [said(code) for code in table.cssselect("thead tr:last-child th .code")]
    assert columns == [measure.code for measure in corpus.measures]
    found = {}
    rows = [row for row in table.cssselect("tbody tr") if row.cssselect("th[scope=row]")]
    assert [said(row.cssselect("th .code")[0]) for row in rows] == [one.code for one in corpus.recommendations]
    for record, row in zip(corpus.recommendations, rows, strict=True):
        *cells, last = row.cssselect("td")
        assert len(cells) == len(columns)
        for measure, cell in zip(corpus.measures, cells, strict=True):
            if not said(cell):
                assert not cell.cssselect("a, svg")
                continue
            (link,) = cell.cssselect("a")
            found[record.id, measure.id] = link
        assert bool(said(last)) == (record.assessment.strength in ("none", "unassessed"))
    assert set(found) == {(link.recommendation_id, link.measure_id) for link in corpus.correspondences}
    for (recommendation, measure), link in found.items():
        record = corpus[f"{recommendation}--{measure}"]
        name = corpus.labels["relation"][record.relation.value][language]
        assert link.get("href").endswith(f"/{record.id}/")
        assert all(part in said(link) for part in (record.recommendation.code, record.measure.code, name))
        assert link.cssselect("svg")
    feet = table.cssselect("tfoot td")
    for measure, cell in zip(corpus.measures, feet[:-1], strict=True):
        assert bool(said(cell)) == (measure.assessment.strength in ("none", "unassessed"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_head_of_the_full_table_has_its_scope(site, corpus, language):
    (table,) = page_of(site, corpus, language).cssselect("table.matrix-full")
    scopes = [head.get("scope") for head in table.cssselect("th")]
    assert scopes.count("col") == len(corpus.measures) + 2
    assert scopes.count("colgroup") == len(corpus.objectives)
    assert scopes.count("rowgroup") == len(corpus.axes)
    assert scopes.count("row") == len(corpus.recommendations) + 1
    assert None not in scopes
    spans = [int(head.get("colspan")) for head in table.cssselect("th[scope=colgroup]")]
    assert spans == [len(objective.measures) for objective in corpus.objectives]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page_id", ["matrix", "correspondences"])
def test_the_table_by_groups_says_what_the_corpus_says(site, corpus, whole, page_id, language):
    (table,) = documents(site)[address(corpus[page_id], language)].cssselect("table.matrix")
    words = corpus.labels["strength"]
    for group, row in zip(whole.groups, table.cssselect("tbody tr"), strict=True):
        *cells, without = row.cssselect("td")
        for meeting, cell in zip(group.meetings, cells, strict=True):
            shown = [said(one) for one in cell.cssselect(".matrix__count")]
            assert shown == [f"{len(links)} {words[strength][language]}" for strength, links in meeting.by_strength]
            assert [link.get("href").split("/")[-2] for link in cell.cssselect("a")] == [
                link.id for _, links in meeting.by_strength for link in links
            ]
        assert said(without) == f"{tally(group.axis.recommendations).none} {words['none'][language]}"
    *feet, corner = table.cssselect("tfoot td")
    assert [said(foot) for foot in feet] == [
        f"{tally(objective.measures).none} {words['none'][language]}" for objective in corpus.objectives
    ]
    assert said(corner) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_legend_counts_each_relation(site, corpus, whole, language):
    (legend,) = page_of(site, corpus, language).cssselect(".legend__list")
    *relations, none = [said(item) for item in legend.cssselect("li")]
    assert [int(re.search(r"\d+$", one)[0]) for one in relations] == [count for _, count in whole.by_relation]
    counts, other = tally(corpus.recommendations), tally(corpus.measures)
    assert [int(one) for one in re.findall(r"\d+", none)] == [counts.none, counts.total, other.none, other.total]


# Where a cell's row and column heads are when it is scrolled into the middle, as parts of the region that is in sight.
HEADS = """link => {
  link.scrollIntoView({ block: "center", inline: "center" });
  const scroll = link.closest(".matrix-scroll"), cell = link.closest("td");
  const row = cell.parentElement.querySelector("th").getBoundingClientRect();
  const measures = scroll.querySelectorAll(".matrix-full__measures th");
  const head = measures[cell.cellIndex].querySelector(".code").getBoundingClientRect();
  const box = scroll.getBoundingClientRect(), at = cell.getBoundingClientRect();
  const top = Math.max(box.top, 0), left = Math.max(box.left, 0);
  return {
    row: row.left >= left - 1 && row.left < left + 20 && Math.abs(row.top - at.top) < 2,
    head: head.top >= top - 1 && head.bottom <= at.top + 1 && head.left < at.right && head.right > at.left,
  };
}"""


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_heads_of_rows_and_columns_stay_in_sight(page, site_url, corpus, width):
    page.set_viewport_size({"width": width, "height": 780})
    page.goto(site_url + address(corpus["matrix"], "fr"))
    links = page.locator(".matrix-full td a")
    assert links.count() == len(corpus.correspondences)
    for place in range(links.count()):
        assert links.nth(place).evaluate(HEADS) == {"row": True, "head": True}


def test_on_a_phone_the_region_scrolls_and_the_page_does_not(phone, site_url, corpus):
    phone.goto(site_url + address(corpus["matrix"], "fr"))
    assert phone.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    region = phone.locator(".matrix-scroll")
    assert region.get_attribute("role") == "region" and region.get_attribute("aria-label")
    assert region.evaluate("one => one.scrollWidth > one.clientWidth && one.scrollHeight > one.clientHeight")
    region.focus()
    phone.keyboard.press("ArrowRight")
    phone.keyboard.press("ArrowDown")
    phone.wait_for_function("() => document.activeElement.scrollLeft && document.activeElement.scrollTop")


def test_a_focused_cell_is_not_hidden_by_the_heads(new_page, site_url, corpus):
    phone = new_page(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    phone.goto(site_url + address(corpus["matrix"], "fr"))
    for place in range(len(corpus.correspondences)):
        link = phone.locator(".matrix-full td a").nth(place)
        link.focus()
        assert link.evaluate("""one => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        }"""), place


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_full_table_prints_on_one_sheet_of_a3(page, site_url, corpus, language):
    page.goto(site_url + address(corpus["matrix"], language))
    paper = page.pdf(prefer_css_page_size=True, format="Letter").decode("latin-1")
    sheets = [[round(float(one)) for one in box.split()] for box in re.findall(r"/MediaBox \[([^]]+)\]", paper)]
    a3 = [box for box in sheets if box[2] > box[3]]
    assert a3 == [[0, 0, 1191, 842]]
