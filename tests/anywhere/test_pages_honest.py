"""What the site says of itself wherever it could be misread: its own reading, and what it does not know."""

from __future__ import annotations

import re

import pytest
from crawl import page_of, pages, reached, squeeze, text

from corpus.addresses import address
from corpus.language.typography import typeset

LANGUAGES = ("fr", "en")
READING = re.compile("lecture de ce site|this site’s (own )?reading")
# A correspondence is shown by its relation, or by the strength under which a record counts.
SIGNS = ("relation", "pair", "row__state", "record-head__strength")
SHOWN = " | ".join(f"//main//*[contains(concat(' ', @class, ' '), ' {name} ')]" for name in SIGNS)


def shown(words, language):
    return squeeze(typeset(words[language], language))


def main(tree):
    (found,) = tree.xpath("//main")
    return found


def test_every_page_that_shows_a_correspondence_says_whose_reading_it_is(site):
    """Said in the page's own content, and not only in the footer."""
    showing = {here: tree for here, tree in pages(site).items() if tree.xpath(SHOWN)}
    assert len(showing) > 100
    assert [here for here, tree in showing.items() if not READING.search(text(main(tree)).lower())] == []


def test_every_page_says_that_it_is_no_government_site_and_whose_reading(site, corpus):
    for tree in pages(site).values():
        foot = text(tree.xpath("//body/footer")[0])
        for key in ("not_government", "reading"):
            assert shown(corpus.labels["site"][key], tree.get("lang")) in foot


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["home", "f2", "pa22"])
def test_home_forum_and_plan_say_what_the_site_does_not_know(site, corpus, page, language):
    record = corpus[page]
    tree = page_of(site, record, language)
    words = text(main(tree))
    third = corpus["f3"]
    assert {"fr": "octobre 2024", "en": "October"}[language] in words.replace("\u00a0", " ")
    for note in third.notes:
        assert shown(note, language) in words
    assert {address(source, language) for source in third.sources} <= reached(tree, address(record, language), "//main")
    (state,) = [note for note in corpus["pa22"].notes if "avancement" in note.fr]
    assert shown(state, language) in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_bill_96_is_said_to_be_law_wherever_the_interpretation_service_is_described(site, corpus, language):
    service = corpus["pa22-o2-6"]
    assert "2022, c. 14" in service.note[language]
    described = {}
    for here, tree in pages(site).items():
        words = text(main(tree)) if tree.get("lang") == language else ""
        if shown(service.description, language) in words:
            described[here] = shown(service.note, language) in words
    assert address(service, language) in described
    assert [here for here, noted in described.items() if not noted] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_is_never_said_to_answer_the_forum(site, corpus, language):
    """Wherever a day count is shown it says before; the plan came first."""
    for record in corpus.correspondences:
        words = text(main(page_of(site, record, language)))
        assert {"fr": "143 jours avant", "en": "143 days before"}[language] in words.replace("\u00a0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_panel_5_has_no_invented_title(site, corpus, language):
    panel = corpus["f2-p5"]
    assert panel.title is None
    words = text(main(page_of(site, panel, language)))
    assert shown(corpus.labels["panel"]["untitled"], language) in words
    assert shown(corpus.labels["panel"]["unnumbered"], language) in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_laval_is_not_listed_and_no_zero(site, corpus, language):
    tree = page_of(site, corpus["f2"], language)
    rows = [text(row) for row in tree.xpath("//table//tr[th]") if "Laval" in text(row)]
    assert rows
    for row in rows:
        assert shown(corpus.labels["figures"]["not_listed"], language) in row
        assert "0" not in row


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_say_that_they_count_participants(site, corpus, language):
    note = shown(corpus.labels["figures"]["participants_note"], language)
    for page in ("home", "f2"):
        words = text(main(page_of(site, corpus[page], language)))
        assert note in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_objectives_say_whose_words_they_are(site, corpus, language):
    for objective in corpus.objectives:
        words = text(main(page_of(site, objective, language)))
        key = f"statement_{objective.provenance[language]}"
        assert shown(corpus.labels["objective"][key], language) in words
