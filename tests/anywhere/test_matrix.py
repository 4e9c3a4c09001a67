"""The matrix agrees with the corpus, record by record, in the model, in the page, on a phone and on paper."""

from __future__ import annotations

import re

import pytest
from crawl import documents

from corpus.addresses import address
from corpus.views.counts import tally
from corpus.views.matrix import matrix

LANGUAGES = ("fr", "en")


@pytest.fixture(scope="session")
def pictures(corpus):
    """The matrix of each pairing of an edition and a plan, in the order of the page."""
    return [matrix(pair) for pair in corpus.pairs]


def shown_pictures(site, corpus, pictures, language, selector, page="matrix"):
    """Yield each matrix with what shows it on a page, by a selector."""
    tree = documents(site)[address(corpus[page], language)]
    return zip(pictures, tree.cssselect(selector), strict=True)


def said(element):
    return " ".join(element.text_content().split())


def unmet(record, pair):
    """Whether nothing that corresponds to a record was found in one pair."""
    return record.corpus.assessed(record, pair, "texts").strength in ("none", "unassessed")


def test_each_cell_is_the_correspondence_of_its_row_and_column(corpus, pictures):
    filled = {}
    for picture in pictures:
        rows = [row for group in picture.groups for row in group.rows]
        assert [row.record for row in rows] == list(picture.forum.recommendations)
        assert all([measure for measure, _ in row.cells] == list(picture.plan.measures) for row in rows)
        filled |= {(row.record.id, measure.id): link for row in rows for measure, link in row.cells if link}
    assert filled == {(link.recommendation_id, link.measure_id): link for link in corpus.correspondences}


def test_a_withdrawn_correspondence_fills_no_cell(corpus, pictures):
    shown = {link.id for picture in pictures for link in picture.links}
    assert shown.isdisjoint(link.id for link in corpus.withdrawn_correspondences)


def test_groups_hold_every_correspondence_once_and_keep_kinds_apart(corpus, pictures):
    shown = [link.id for picture in pictures for link in picture.links]
    assert sorted(shown) == sorted(link.id for link in corpus.correspondences)
    for meeting in (meeting for picture in pictures for group in picture.groups for meeting in group.meetings):
        for strength, links in meeting.by_strength:
            assert links and {link.relation.strength.value for link in links} == {strength}
            assert {(link.recommendation.axis, link.measure.objective) for link in links} == {
                (meeting.axis, meeting.objective)
            }


def test_numbers_by_relation_and_by_strength_are_those_of_the_correspondences(corpus, pictures):
    for picture in pictures:
        links = [link for link in corpus.correspondences if (link.forum, link.plan) == (picture.forum, picture.plan)]
        for relation, count in picture.by_relation():
            assert count == len([link for link in links if link.relation is relation])
        assert [strength for strength, _ in picture.by_strength()] == ["direct", "part", "indirect"]
        assert sum(count for _, count in picture.by_strength()) == len(links)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_full_table_says_what_the_corpus_says(site, corpus, pictures, language):
    for picture, table in shown_pictures(site, corpus, pictures, language, "table.matrix-full"):
        columns = [said(code) for code in table.cssselect("thead tr:last-child th .code")]
        assert columns == [measure.code for measure in picture.plan.measures]
        rows = [row for row in table.cssselect("tbody tr") if row.cssselect("th[scope=row]")]
        recommendations = picture.forum.recommendations
        assert [said(row.cssselect("th .code")[0]) for row in rows] == [one.code for one in recommendations]
        found, pending = {}, set()
        for record, row in zip(recommendations, rows, strict=True):
            *cells, last = row.cssselect("td")
            for measure, cell in zip(picture.plan.measures, cells, strict=True):
                assert bool(said(cell)) == bool(cell.cssselect("a, svg"))
                if cell.cssselect("a"):
                    (found[record.id, measure.id],) = cell.cssselect("a")
                elif said(cell):
                    pending.add((record, measure))
            assert bool(said(last)) == unmet(record, picture.pair)
        links = [link for link in corpus.correspondences if (link.forum, link.plan) == (picture.forum, picture.plan)]
        assert set(found) == {(link.recommendation_id, link.measure_id) for link in links}
        for ends in pending:
            assert "unassessed" in [corpus.assessed(one, picture.pair, "texts").strength for one in ends]
        for link in links:
            shown = found[link.recommendation_id, link.measure_id]
            name = corpus.labels["relation"][link.relation.value][language]
            assert shown.get("href").endswith(f"/{link.id}/")
            assert all(part in said(shown) for part in (link.recommendation.code, link.measure.code, name))
            assert shown.cssselect("svg")
        feet = table.cssselect("tfoot td")
        for measure, cell in zip(picture.plan.measures, feet[:-1], strict=True):
            assert bool(said(cell)) == unmet(measure, picture.pair)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_head_of_the_full_table_has_its_scope(site, corpus, pictures, language):
    for picture, table in shown_pictures(site, corpus, pictures, language, "table.matrix-full"):
        scopes = [head.get("scope") for head in table.cssselect("th")]
        assert scopes.count("col") == len(picture.plan.measures) + 2
        assert scopes.count("colgroup") == len(picture.plan.objectives)
        assert scopes.count("rowgroup") == len(picture.forum.axes)
        assert scopes.count("row") == len(picture.forum.recommendations) + 1
        assert None not in scopes
        spans = [int(head.get("colspan")) for head in table.cssselect("th[scope=colgroup]")]
        assert spans == [len(objective.measures) for objective in picture.plan.objectives]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["matrix", "correspondences"])
def test_the_table_by_groups_says_what_the_corpus_says(site, corpus, pictures, page, language):
    words = corpus.labels["strength"]

    def counted(strength, count):
        return f"{count} {words[strength][language]}"

    def without(records, pair):
        counts = tally(records, pair)
        return [counted(one, counts[one]) for one in ("none", "unassessed") if one == "none" or counts[one]]

    for picture, table in shown_pictures(site, corpus, pictures, language, "table.matrix", page):
        for group, row in zip(picture.groups, table.cssselect("tbody tr"), strict=True):
            *cells, last = row.cssselect("td")
            for meeting, cell in zip(group.meetings, cells, strict=True):
                shown = [said(one) for one in cell.cssselect(".matrix__count")]
                assert shown == [counted(strength, len(links)) for strength, links in meeting.by_strength]
                assert [link.get("href").split("/")[-2] for link in cell.cssselect("a")] == [
                    link.id for _, links in meeting.by_strength for link in links
                ]
            assert all(one in said(last) for one in without(group.axis.recommendations, picture.pair))
        *feet, corner = table.cssselect("tfoot td")
        for objective, foot in zip(picture.plan.objectives, feet, strict=True):
            assert all(one in said(foot) for one in without(objective.measures, picture.pair))
        assert said(corner) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_legend_counts_each_relation(site, corpus, pictures, language):
    for picture, legend in shown_pictures(site, corpus, pictures, language, ".legend__list"):
        *relations, none = [said(item) for item in legend.cssselect("li")]
        assert [int(re.search(r"\d+$", one)[0]) for one in relations] == [count for _, count in picture.by_relation()]
        counts, other = (tally(one, picture.pair) for one in (picture.forum.recommendations, picture.plan.measures))
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
    region = phone.locator(".matrix-scroll").first
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
def test_the_full_table_prints_on_one_sheet_of_a3_a_pair(page, site_url, corpus, language):
    page.goto(site_url + address(corpus["matrix"], language))
    paper = page.pdf(prefer_css_page_size=True, format="Letter").decode("latin-1")
    sheets = [[round(float(one)) for one in box.split()] for box in re.findall(r"/MediaBox \[([^]]+)\]", paper)]
    a3 = [box for box in sheets if box[2] > box[3]]
    assert a3 == [[0, 0, 1191, 842]] * len(corpus.pairs)
