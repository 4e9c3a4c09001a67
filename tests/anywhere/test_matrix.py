"""The matrix agrees with the corpus, record by record, in the model, in the page, on a phone and on paper."""

from __future__ import annotations

import re

import pytest
from crawl import across, documents, page_of, shown_on

from corpus.addresses import address
from corpus.language.typography import typeset
from corpus.views.matrix import matrix

LANGUAGES = ("fr", "en")


@pytest.fixture(scope="session")
def pictures(corpus):
    """The matrix of each pairing of an edition and a plan, in the order of the page."""
    return [matrix(pair) for pair in corpus.pairs]


def shown_pictures(site, corpus, pictures, language, selector, page="matrix"):
    """Yield each matrix with what shows it on a page, by a selector."""
    return zip(pictures, across(site, corpus, page, language, selector), strict=True)


def said(element):
    return " ".join(element.text_content().split())


BASES = ("texts", "documents")


def found_in(pair):
    """Return the correspondences and the near misses of a pair, each with whether it is a near miss."""
    links = [(link, False) for basis in BASES for link in pair.correspondences(basis)]
    return [*links, *((near, True) for basis in BASES for near in pair.near_misses(basis))]


def led(found, is_near):
    """Return how the link to a correspondence, or to the reason of a near miss, ends."""
    return f"#near-{found.basis}-{found.id}" if is_near else f"{found.id}/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_record_leads_to_its_row_or_column_and_on_a_phone_to_where_the_list_names_it(
    corpus, site, pictures, language
):
    for picture in pictures:
        matrix_page = page_of(site, corpus.part(corpus["matrix"], picture.pair.id), language)
        for record in (*picture.forum.recommendations, *picture.plan.measures):
            page = documents(site)[address(record, language)]
            for width in ("wide", "narrow"):
                links = [link.get("href").partition("#") for link in page.cssselect(f".around a.at-{width}")]
                (anchor,) = [anchor for _, _, anchor in links if f"-{picture.pair.id}-" in f"-{anchor}-"]
                assert record.code in said(matrix_page.get_element_by_id(anchor)), (record.id, anchor)


def test_each_cell_is_what_its_row_and_column_have(corpus, pictures):
    for picture in pictures:
        rows = [row for group in picture.groups for row in group.rows]
        assert [row.record for row in rows] == list(picture.forum.recommendations)
        assert all([cell.measure for cell in row.cells] == list(picture.plan.measures) for row in rows)
        cells = [(row.record, cell) for row in rows for cell in row.cells]
        held = {(asked.id, cell.measure.id): cell.link for asked, cell in cells if cell.link}
        links = [found for found, is_near in found_in(picture.pair) if not is_near]
        assert held == {(link.recommendation_id, link.measure_id): link for link in links}
        near = [(asked.id, cell.measure.id, miss.basis) for asked, cell in cells for miss in cell.near_misses]
        misses = [found for found, is_near in found_in(picture.pair) if is_near]
        assert sorted(near) == sorted((miss.recommendation.id, miss.measure.id, miss.basis) for miss in misses)


def test_a_withdrawn_correspondence_fills_no_cell(corpus, pictures):
    shown = {link.id for picture in pictures for basis in BASES for link in picture.links_in(basis)}
    live = {link.id for link in corpus.correspondences}
    assert shown == live
    assert shown.isdisjoint({link.id for link in corpus.withdrawn_correspondences} - live)


def test_groups_hold_everything_once_and_keep_layers_and_strengths_apart(corpus, pictures):
    for picture in pictures:
        meetings = [meeting for group in picture.groups for meeting in group.meetings]
        for basis in BASES:
            shown = [link.id for one in meetings for _, links in one.strengths(basis) for link in links]
            assert sorted(shown) == sorted(link.id for link in picture.links_in(basis))
        assert sum(len(one.near_misses) for one in meetings) == sum(len(picture.near_misses_in(one)) for one in BASES)
        for meeting in meetings:
            for strength, links in (one for basis in BASES for one in meeting.strengths(basis)):
                assert links and {link.strength.value for link in links} == {strength}
                ends = {(link.recommendation.axis, link.measure.objective) for link in links}
                assert ends == {(meeting.axis, meeting.objective)}


def test_numbers_by_strength_are_those_of_the_correspondences(corpus, pictures):
    for picture in pictures:
        for basis in BASES:
            links = picture.links_in(basis)
            assert [strength for strength, _ in picture.by_strength(basis)] == ["direct", "part", "indirect"]
            for strength, count in picture.by_strength(basis):
                assert count == len([link for link in links if link.strength == strength])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_full_table_says_what_the_corpus_says(site, corpus, pictures, language):
    for picture, table in shown_pictures(site, corpus, pictures, language, "table.matrix-full"):
        columns = [said(code) for code in table.cssselect("thead tr:last-child th .code")]
        assert columns == [measure.code for measure in picture.plan.measures]
        titles = [said(name) for name in table.cssselect(".stairs__name")]
        assert titles == [typeset(measure.title[language], language) for measure in reversed(picture.plan.measures)]
        rows = [row for row in table.cssselect("tbody tr") if row.cssselect("th[scope=row]")]
        assert [said(row.cssselect("th .code")[0]) for row in rows] == [
            record.code for record in picture.forum.recommendations
        ]
        shown, pending = {}, set()
        for record, row in zip(picture.forum.recommendations, rows, strict=True):
            for measure, cell in zip(picture.plan.measures, row.cssselect("td"), strict=True):
                assert len(cell.cssselect(".mark")) == len(cell.cssselect(".mark svg"))
                shown |= {(record.id, measure.id, mark.get("href")): said(mark) for mark in cell.cssselect("a.mark")}
                if cell.cssselect("span.mark--unassessed"):
                    pending.add((record, measure))
        wanted = found_in(picture.pair)
        assert len(shown) == len(wanted)
        for found, is_near in wanted:
            end = led(found, is_near)
            (words,) = [
                words
                for (asked, planned, href), words in shown.items()
                if (asked, planned) == (found.recommendation.id, found.measure.id) and href.endswith(end)
            ]
            assert found.recommendation.code in words and found.measure.code in words
            if not is_near:
                assert corpus.labels["strength"][found.strength.value][language].lower() in words.lower()
        for ends in pending:
            assert "unassessed" in [corpus.assessed(end, picture.pair, "texts").strength for end in ends]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_head_of_the_full_table_has_its_scope(site, corpus, pictures, language):
    for picture, table in shown_pictures(site, corpus, pictures, language, "table.matrix-full"):
        scopes = [head.get("scope") for head in table.cssselect("tr:not([aria-hidden]) th")]
        assert scopes.count("col") == len(picture.plan.objectives) + len(picture.plan.measures) + 1
        assert scopes.count("rowgroup") == len(picture.forum.axes)
        assert scopes.count("row") == len(picture.forum.recommendations)
        assert None not in scopes
        spans = [int(head.get("colspan")) for head in table.cssselect(".matrix-full__objectives th")]
        assert spans == [len(objective.measures) for objective in picture.plan.objectives]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_by_groups_leads_to_each_reason_and_names_common_aims(site, corpus, pictures, language):
    for picture, table in shown_pictures(site, corpus, pictures, language, "table.matrix"):
        for group, row in zip(picture.groups, table.cssselect("tbody tr"), strict=True):
            for meeting, cell in zip(group.meetings, row.cssselect("td"), strict=True):
                found = [(link, False) for basis in BASES for _, links in meeting.strengths(basis) for link in links]
                found += [(near, True) for near in meeting.near_misses]
                hrefs = [link.get("href") for link in cell.cssselect(".meeting__links a")]
                assert len(hrefs) == len(found)
                assert all(any(href.endswith(led(*one)) for href in hrefs) for one in found)
                common = bool(meeting.aim and meeting.aim.common)
                aims = [link.get("href") for link in cell.cssselect(".meeting--aim a")]
                assert [href.endswith(f"#aim-{meeting.aim.id}") for href in aims] == [True] * common
                assert bool(cell.cssselect(".matrix__none")) == (not found and not common)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_legend_names_each_sign_that_is_shown(site, corpus, pictures, language):
    for _, legend in shown_pictures(site, corpus, pictures, language, "ul.legend"):
        drawn = {str(mark.get("class").split("--")[1].split()[0]) for mark in legend.cssselect(".mark")}
        grid = legend.getparent().cssselect(".matrix-full .mark")
        assert drawn == {mark.get("class").split("--")[1].split()[0] for mark in grid}
        assert all(said(item) for item in legend.cssselect("li"))


# Where a cell's row and column heads are when it is scrolled into the middle of the window.
HEADS = """link => {
  link.scrollIntoView({ block: "center", inline: "center" });
  const cell = link.closest("td"), row = cell.parentElement.querySelector("th").getBoundingClientRect();
  const heads = cell.closest("table").querySelectorAll(".matrix-full__measures th");
  const head = heads[cell.cellIndex].querySelector(".code").getBoundingClientRect();
  const at = cell.getBoundingClientRect();
  return {
    row: row.left >= 0 && Math.abs(row.top - at.top) < 2,
    head: head.top >= -1 && head.bottom <= at.top + 1 && head.left < at.right && head.right > at.left,
  };
}"""


def test_heads_of_rows_and_columns_stay_in_sight(page, site_url, corpus):
    page.set_viewport_size({"width": 1440, "height": 780})
    seen = 0
    for shown in shown_on(corpus, "matrix"):
        page.goto(site_url + address(shown, "fr"))
        links = page.locator(".matrix-full td a")
        seen += links.count()
        for place in range(links.count()):
            assert links.nth(place).evaluate(HEADS) == {"row": True, "head": True}
    assert seen == sum(len(found_in(pair)) for pair in corpus.pairs)


@pytest.mark.parametrize("width", [360, 768])
def test_where_columns_have_no_room_only_what_holds_something_is_shown(page, site_url, corpus, pictures, width):
    page.set_viewport_size({"width": width, "height": 780})
    for shown, picture in zip(shown_on(corpus, "matrix"), pictures, strict=True):
        page.set_viewport_size({"width": width, "height": 780})
        page.goto(site_url + address(shown, "fr"))
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        assert not page.locator(".matrix-full").first.is_visible()
        marks = page.locator(".matrix-list a.mark")
        assert marks.count() == len(found_in(picture.pair))
        records = page.locator(".matrix-list__record").all_inner_texts()
        holding = [row.record for group in picture.groups for row in group.rows if row.holding]
        assert [words.split()[0] for words in records] == [record.code for record in holding]
        page.set_viewport_size({"width": 1440, "height": 780})
        assert page.locator(".matrix-full").first.is_visible() and not marks.first.is_visible()


@pytest.mark.parametrize("chosen", ["texts", "documents"])
def test_one_layer_is_shown_alone_without_javascript(new_page, site_url, corpus, chosen):
    page = new_page(viewport={"width": 1440, "height": 900}, java_script_enabled=False)
    page.goto(site_url + address(shown_on(corpus, "matrix")[0], "fr"))
    page.locator(f".layer-choice input[value={chosen}]").first.check()
    for basis in BASES:
        marks = page.locator(".by-layer").first.locator(f".matrix-full a.in-{basis}")
        assert marks.count() and marks.first.is_visible() == (basis == chosen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_full_table_prints_on_one_sheet_of_a3_a_pair(page, site_url, corpus, language):
    page.goto(site_url + address(shown_on(corpus, "matrix")[0], language))
    paper = page.pdf(prefer_css_page_size=True, format="Letter").decode("latin-1")
    sheets = [[round(float(one)) for one in box.split()] for box in re.findall(r"/MediaBox \[([^]]+)\]", paper)]
    a3 = [box for box in sheets if box[2] > box[3]]
    assert a3 == [[0, 0, 1191, 842]]
