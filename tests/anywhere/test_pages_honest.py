"""What the site says of itself wherever it could be misread: its own reading, and what it does not know."""

from __future__ import annotations

import re

import pytest
from crawl import page_of, pages, reached, shown_on, squeeze, text
from prints import text_of

from corpus.addresses import address
from corpus.language.typography import typeset
from corpus.views.listing import listing

LANGUAGES = ("fr", "en")
READING = re.compile("lecture de ce site|this site’s (own )?reading")
# A correspondence is shown by its relation, or by the strength under which a record counts.
SIGNS = ("band", "layer", "pair", "row__state", "answer__says")
SHOWN = " | ".join(f"//main//*[contains(concat(' ', @class, ' '), ' {name} ')]" for name in SIGNS)


def shown(words, language):
    return squeeze(typeset(words[language], language))


def main(tree):
    (found,) = tree.xpath("//main")
    return found


def test_every_page_that_shows_a_correspondence_says_whose_reading_it_is(site):
    """Said in the page's own content, and not only in the footer."""
    showing = {here: tree for here, tree in pages(site).items() if tree.xpath(SHOWN)}
    assert showing
    assert [here for here, tree in showing.items() if not READING.search(text(main(tree)).lower())] == []


def test_every_page_says_that_it_is_no_government_site_and_whose_reading(site, corpus):
    """Whose reading: in the foot, unless the page itself says it."""
    for tree in pages(site).values():
        foot, language = text(tree.xpath("//body/footer")[0]), tree.get("lang")
        assert shown(corpus.labels["site"]["not_government"], language) in foot
        said = [
            shown(corpus.labels["site"]["reading"], language) in foot,
            shown(corpus.labels["correspondence"]["reading"], language) in text(main(tree)),
        ]
        assert sorted(said) == [False, True]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_site_does_not_know_stands_on_one_page_that_the_home_page_leads_to(site, corpus, language):
    home, about = (address(corpus[page], language) for page in ("home", "about"))
    assert about in reached(page_of(site, corpus["home"], language), home, "//main")
    tree = page_of(site, corpus["about"], language)
    words = text(main(tree))
    uncovered = [forum for forum in corpus.forums if not forum.covered]
    for note in (note for record in (*uncovered, *corpus.plans) for note in record.notes):
        assert shown(note, language) in words
    sources = {address(source, language) for forum in uncovered for source in forum.sources}
    assert sources <= reached(tree, about, "//main")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_edition_and_each_plan_gives_its_notes_and_sources(site, corpus, language):
    for record in (*corpus.forums, *corpus.plans):
        tree = page_of(site, record, language)
        words = text(main(tree))
        if record.kind == "forum":
            assert all(shown(note, language) in words for note in record.notes), record.id
        elif record.notes:  # Said once, where the page leads.
            assert not any(shown(note, language) in words for note in record.notes), record.id
            assert address(corpus["about"], language) in reached(tree, address(record, language), "//main")
        wanted = {address(source, language) for source in record.sources}
        assert wanted <= reached(tree, address(record, language), "//main"), record.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_note_of_a_measure_stands_wherever_the_measure_is_described(site, corpus, language):
    noted = [one for one in corpus.measures if one.note]
    assert noted
    for here, tree in pages(site).items():
        words = text(main(tree)) if tree.get("lang") == language else ""
        for one in noted:
            assert shown(one.description, language) not in words or shown(one.note, language) in words, (here, one.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_is_said_to_come_before_or_after_and_never_to_answer(site, corpus, language):
    for record in corpus.correspondences:
        days = (record.forum.starts - record.plan.launched).days
        word = {"fr": ("jours avant", "jours après"), "en": ("days before", "days after")}[language][days < 0]
        words = text(main(page_of(site, record, language))).replace("\u00a0", " ")
        assert f"{abs(days)} {word}" in words, record.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_panel_without_a_title_has_no_invented_one(site, corpus, language):
    untitled = [panel for panel in corpus.panels if panel.title is None]
    assert untitled
    for panel in untitled:
        words = text(main(page_of(site, panel, language)))
        assert shown(corpus.labels["panel"]["untitled"], language) in words
        said = panel.note or corpus.labels["panel"]["unnumbered"]
        assert not panel.unnumbered or shown(said, language) in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_region_that_is_not_listed_is_no_zero(site, corpus, language):
    for forum in (one for one in corpus.forums if one.covered and one.regions):
        listed = {share.region_id for share in forum.regions}
        rows = [text(row) for row in page_of(site, forum, language).xpath("//table//tr[th]")]
        for region in (one for one in corpus.regions if one.id not in listed):
            found = [row for row in rows if region.name in row]
            assert found, (forum.id, region.id)
            for row in found:
                assert shown(corpus.labels["figures"]["not_listed"], language) in row and not re.search(r"\b0\b", row)


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_say_that_they_count_participants(site, corpus, language):
    note = shown(corpus.labels["figures"]["participants_note"], language)
    counted = [forum for forum in corpus.forums if forum.covered and forum.sectors]
    home = [corpus["home"]] if set(listing(corpus["home"]).forums) & set(counted) else []
    for record in (*home, *counted):
        assert note in text(main(page_of(site, record, language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_objectives_say_whose_words_they_are(site, corpus, language):
    for objective in corpus.objectives:
        words = text(main(page_of(site, objective, language)))
        origin = objective.provenance[language]
        official = objective.provenance.en == "source"
        key = f"statement_{origin}" if origin != "own" or official else "statement_own_alone"
        assert shown(corpus.labels["objective"][key], language) in words


def test_what_is_folded_is_read_on_paper(page, site_url, corpus, tmp_path):
    printed = ""
    for shown_page in shown_on(corpus, "unmatched"):
        page.goto(site_url + address(shown_page, "fr"))
        page.pdf(path=tmp_path / "page.pdf")
        printed += text_of(tmp_path / "page.pdf")
    far = [one for one in corpus.unmatched if not corpus[one.record_id].reading(one.basis).near_misses]
    assert far
    assert [one.record_id for one in far if "".join(shown(one.reason, "fr").split()) not in printed] == []
