"""The picture of how axes run into objectives: its geometry, and that it says what the corpus says."""

from __future__ import annotations

import pytest
from crawl import across, page_of, shown_on

from corpus.addresses import address
from corpus.views.counts import tally
from corpus.views.flow import flow
from corpus.views.matrix import matrix

UNIT, GAP = 10, 20


@pytest.fixture(scope="session")
def pictures(corpus):
    """The matrix of each pairing of an edition and a plan, in the order of the page."""
    return [matrix(pair) for pair in corpus.pairs]


@pytest.fixture(scope="session")
def layers(pictures):
    """Each layer that was read of each pairing."""
    return [(picture, basis) for picture in pictures for basis in picture.pair.bases]


@pytest.fixture(scope="session")
def drawings(layers):
    """The picture of each layer."""
    return [flow(picture, UNIT, GAP, basis=basis) for picture, basis in layers]


def ends(drawings):
    return [end for drawn in drawings for end in (*drawn.axes, *drawn.objectives)]


def test_bands_are_as_thick_as_their_correspondences(layers, drawings):
    for (picture, basis), drawn in zip(layers, drawings, strict=True):
        shown = {(band.axis.id, band.objective.id, band.strength): band.count for band in drawn.bands}
        wanted = {}
        for link in picture.links_in(basis):
            key = (link.recommendation.axis.id, link.measure.objective.id, link.strength.value)
            wanted[key] = wanted.get(key, 0) + 1
        assert shown == wanted
        assert all(band.thickness == band.count * UNIT for band in drawn.bands)


def test_ends_show_what_has_no_correspondence_at_the_same_scale(layers, drawings):
    for (picture, basis), drawn in zip(layers, drawings, strict=True):
        for end in ends([drawn]):
            assert end.none == tally(end.record.children, picture.pair, basis).none
            assert end.none_length == end.none * UNIT
            assert end.length == end.links_length + end.none_length + end.unassessed * UNIT


def spans(drawn, end):
    """Return what lies on an end, from its start: each band, and what has none."""
    side = "axis" if end.record.kind == "axis" else "objective"
    bands = [(getattr(one, f"at_{side}"), one.thickness) for one in drawn.bands if getattr(one, side) is end.record]
    return sorted([*bands, *([(end.none_start, end.none_length)] if end.none else [])])


def test_what_lies_on_an_end_fills_it_without_overlap(drawings):
    """What nobody assessed yet leaves the last of its end empty."""
    for drawn in drawings:
        for end in ends([drawn]):
            at = end.start
            for start, length in spans(drawn, end):
                assert start == pytest.approx(at)
                at = start + length
            assert at == pytest.approx(end.start + end.length - end.unassessed * UNIT)


def test_ends_stand_in_order_apart_and_within_the_picture(drawings):
    for drawn in drawings:
        for side in (drawn.axes, drawn.objectives):
            assert side[0].start >= 0
            assert side[-1].start + side[-1].length <= drawn.length + 1e-6
            for one, following in zip(side, side[1:], strict=False):
                assert following.start >= one.start + one.length + GAP - 1e-6


def test_bands_leave_an_end_on_the_side_that_they_lead_to(layers, drawings):
    for (picture, basis), drawn in zip(layers, drawings, strict=True):
        middles = {end.record.id: end.middle for end in drawn.objectives}
        for end in drawn.axes:
            links = picture.pair.of(end.record, basis)
            led = [middles[link.measure.objective.id] - end.middle for link in links]
            assert end.none_first == (sum(led) > 0)


def test_an_outline_is_closed_and_turns_over_with_the_picture(drawings):
    band = drawings[0].bands[0]
    across, down = band.across(100, 300), band.down(100, 300)
    a, b = f"{band.at_axis:g}", f"{band.at_objective:g}"
    a2, b2 = f"{band.at_axis + band.thickness:g}", f"{band.at_objective + band.thickness:g}"
    assert across == f"M100 {a}C200 {a} 200 {b} 300 {b}L300 {b2}C200 {b2} 200 {a2} 100 {a2}Z"
    assert down == f"M{a} 100C{a} 200 {b} 200 {b} 300L{b2} 300C{b2} 200 {a2} 200 {a2} 100Z"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_both_drawings_say_the_numbers_of_the_corpus(site, corpus, layers, language):
    figures = across(site, corpus, "correspondences", language, "figure.flow")
    for (picture, basis), figure in zip(layers, figures, strict=True):
        shown = figure.cssselect("svg[role=img]")
        assert len(shown) == 2
        sides = (*picture.forum.axes, *picture.plan.objectives)
        nones = [tally(one.children, picture.pair, basis).none for one in sides]
        for drawing in shown:
            numbers = [int(one.text_content()) for one in drawing.cssselect(".flow__number")]
            assert numbers == [one for one in nones if one]
            strengths = [one.get("class").split("--")[1] for one in drawing.cssselect(".flow__band")]
            assert strengths == [band.strength for band in flow(picture, 1, 1, basis=basis).bands]
            for reference in ("aria-labelledby", "aria-describedby"):
                (named,) = figure.xpath(f".//*[@id='{drawing.get(reference)}']")
                assert named.text_content().strip()
        point = " ".join(figure.cssselect("desc")[0].text_content().split())
        for records in (picture.forum.recommendations, picture.plan.measures):
            assert str(tally(records, picture.pair, basis).none) in point


def test_strengths_are_told_apart_by_their_fills(site, corpus):
    page = page_of(site, shown_on(corpus, "correspondences")[0], "fr")
    bands = [(one.get("class").split("--")[1], one.get("fill")) for one in page.cssselect("svg .flow__band")]
    fills = {(strength, "documents" in fill): fill for strength, fill in bands}
    assert len(set(fills.values())) == len(fills)
    patterns = {one.get("id"): [shape.get("d") or shape.tag for shape in one] for one in page.cssselect("pattern")}
    assert {f"url(#{name})" for name in patterns} >= set(fills.values())
    assert len({str(shapes) for shapes in patterns.values()}) == len(patterns) / len(corpus.bases) == 3


# The size in px at which each text of the drawing that is shown really stands, and whether it stays within it.
TEXTS = """() => [...document.querySelectorAll(".flow svg[role=img]")]
.filter((one) => one.getClientRects().length).map((drawing) => {
  const box = drawing.getBoundingClientRect();
  return [...drawing.querySelectorAll("text")].map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return {
      size: parseFloat(getComputedStyle(text).fontSize) * drawing.getScreenCTM().a,
      inside: left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1,
    };
  });
})"""


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("width", [360, 700, 970, 1440])
def test_one_drawing_is_shown_and_its_words_can_be_read(page, site_url, corpus, width, language):
    page.set_viewport_size({"width": width, "height": 800})
    for shown, pair in zip(shown_on(corpus, "correspondences"), corpus.pairs, strict=True):
        page.goto(site_url + address(shown, language))
        drawn = page.evaluate(TEXTS)
        assert len(drawn) == len(pair.bases)
        for texts in drawn:
            assert min(text["size"] for text in texts) >= 12
            assert all(text["inside"] for text in texts)
