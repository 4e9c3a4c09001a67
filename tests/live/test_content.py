"""The real content: what it must hold, by the report's and the article's own counts, and the report's own words."""

from __future__ import annotations

import re

import pytest

from corpus import Corpus
from corpus.model.relation import Strength
from corpus.views.counts import tally

KINDS = [
    ("recommendation", 38),
    ("measure", 16),
    ("finding", 8),
    ("panel", 5),
    ("axis", 5),
    ("objective", 3),
    ("region", 17),
    ("forum", 3),
    ("plan", 1),
]

# The ids in the order of the source, by the number of children of each parent.
CHILDREN = [
    ("axes", "recommendations", "f2-a{}", [7, 7, 5, 10, 9]),
    ("panels", "findings", "f2-p{}", [1, 2, 2, 2, 1]),
    ("objectives", "measures", "pa22-o{}", [7, 6, 3]),
]

# What each measure must be about, in the order of FACTS: a word of its French and of its English title or description.
MEASURES = {
    "pa22-o1-1": ("salons", "fairs"),
    "pa22-o1-2": ("critères d'invitation", "invitation criteria"),
    "pa22-o1-3": ("temporaire", "temporary"),
    "pa22-o1-4": ("entreprises", "business"),
    "pa22-o1-5": ("Accompagnement Québec", "Accompagnement Québec"),
    "pa22-o1-6": ("Parrainage collectif", "Collective Sponsorship"),
    "pa22-o1-7": ("asile", "asylum"),
    "pa22-o2-1": ("Montréal", "Montréal"),
    "pa22-o2-2": ("PASI", "PASI"),
    "pa22-o2-3": ("PAC", "PAC"),
    "pa22-o2-4": ("reconnaissance", "recognition"),
    "pa22-o2-5": ("financ", "financial"),
    "pa22-o2-6": ("interprétariat", "interpretation"),
    "pa22-o3-1": ("coordonn", "coordinat"),
    "pa22-o3-2": ("continuum", "continuum"),
    "pa22-o3-3": ("besoin", "needs"),
}

OFFICIAL_OBJECTIVES = {
    "pa22-o1": "Prioritize regionalization from abroad by encouraging immigrants whose competencies meet the needs "
    "of the regions to settle there when they arrive in Québec.",
    "pa22-o2": "Contribute to the attractiveness of the regions and the development of more welcoming and inclusive "
    "communities to encourage sustainable regionalization of immigrants.",
    "pa22-o3": "Review and optimize the programs, services and measures in matters of regionalization to increase "
    "their use in all regions and simplify the client experience",
}

SECTORS = {"community": (141, 46), "institutional": (75, 24), "municipal": (55, 18), "private": (34, 11)}
REGIONS = {
    "Montréal": (59, 19),
    "Mauricie": (57, 19),
    "Montérégie": (28, 9),
    "Centre-du-Québec": (25, 8),
    "Chaudière-Appalaches": (21, 7),
    "Bas-Saint-Laurent": (20, 7),
    "Capitale-Nationale": (20, 7),
    "Estrie": (19, 6),
    "Abitibi-Témiscamingue": (10, 3),
    "Lanaudière": (9, 3),
    "Outaouais": (9, 3),
    "Laurentides": (8, 3),
    "Gaspésie–Îles-de-la-Madeleine": (6, 2),
    "Saguenay–Lac-Saint-Jean": (6, 2),
    "Côte-Nord": (5, 2),
    "Nord-du-Québec": (3, 1),
}


@pytest.mark.parametrize(("kind", "count"), KINDS)
def test_each_kind_is_whole(corpus: Corpus, kind: str, count: int) -> None:
    assert len(corpus.of_kind(kind)) == count


@pytest.mark.parametrize(("parents", "children", "pattern", "counts"), CHILDREN)
def test_children_are_numbered_in_the_order_of_the_source(
    corpus: Corpus, parents: str, children: str, pattern: str, counts: list[int]
) -> None:
    for number, (parent, count) in enumerate(zip(getattr(corpus, parents), counts, strict=True), start=1):
        assert parent.id == pattern.format(number)
        assert [one.id for one in getattr(parent, children)] == [f"{parent.id}-{n}" for n in range(1, count + 1)]


def test_the_forum_has_the_figures_of_the_report(corpus: Corpus) -> None:
    forum = corpus["f2"]
    assert (forum.participants, forum.experts, forum.talks) == (305, 30, 2)
    assert (forum.starts.isoformat(), forum.ends.isoformat()) == ("2022-09-29", "2022-09-30")
    registrations = forum.report.registrations
    assert (registrations.on_site, registrations.online, registrations.total) == (65, 128, 193)
    assert forum.report.unveiled.isoformat() == "2023-02-24"
    assert {share.id: (share.count, share.printed) for share in forum.sectors} == SECTORS
    assert {corpus[share.region_id].name: (share.count, share.printed) for share in forum.regions} == REGIONS
    assert sum(share.count for share in forum.regions) == sum(share.count for share in forum.sectors) == 305


def test_the_region_that_the_report_does_not_list_has_no_figure(corpus: Corpus) -> None:
    assert [region.name for region, share in corpus["f2"].by_region if share is None] == ["Laval"]


def test_no_avenue_of_another_edition_is_published(corpus: Corpus) -> None:
    assert [forum.id for forum in corpus.forums if forum.covered] == ["f2"]
    assert {one.forum.id for one in (*corpus.recommendations, *corpus.panels)} == {"f2"}


@pytest.mark.parametrize(("measure", "words"), MEASURES.items())
def test_measures_stand_in_the_order_of_the_article(corpus: Corpus, measure: str, words: tuple[str, str]) -> None:
    record = corpus[measure]
    for language, word in zip(("fr", "en"), words, strict=True):
        assert word in f"{record.title[language]} {record.description[language]}"


@pytest.mark.parametrize(("objective", "statement"), OFFICIAL_OBJECTIVES.items())
def test_objectives_have_their_official_english(corpus: Corpus, objective: str, statement: str) -> None:
    assert corpus[objective].statement.en.rstrip(".") == statement.rstrip(".")
    assert corpus[objective].provenance.en == "source"
    assert corpus[objective].provenance.fr == "own"


def test_only_panel_5_has_no_title_and_says_why(corpus: Corpus) -> None:
    untitled = [panel for panel in corpus.panels if panel.title is None]
    assert [panel.id for panel in untitled] == ["f2-p5"]
    assert untitled[0].unnumbered and untitled[0].note and untitled[0].note_sources


def test_every_recommendation_and_measure_is_assessed(corpus: Corpus) -> None:
    for records, total in ((corpus.recommendations, 38), (corpus.measures, 16)):
        counts = tally(records)
        assert counts.total == total
        assert counts.unassessed == 0
    assert all(one.assessment.strength is not Strength.UNASSESSED for one in corpus.recommendations)


def test_kinds_of_sponsorship_are_not_taken_for_one_another(corpus: Corpus) -> None:
    """« parrainage entre familles » and « Parrainage collectif » share a word and nothing else."""
    assert corpus["f2-a4-5"].assessment.strength is Strength.NONE
    assert corpus["pa22-o1-6"].assessment.strength is Strength.NONE
    assert "pairing" in corpus["f2-a4-5"].wording.en


def test_no_correspondence_says_that_the_plan_answered(corpus: Corpus) -> None:
    for link in corpus.correspondences:
        assert link.days_apart == 143
        assert not re.search(r"\brépond(u|re)?\b|\banswer(s|ed)?\b", f"{link.reason.fr} {link.reason.en}")


def test_the_glossary_is_large_enough_and_names_its_sources(corpus: Corpus) -> None:
    assert len(corpus.terms) >= 30
    assert {term.acronym for term in corpus.terms} >= {"MIFI", "PASI", "PAC", "CMM"}


def test_every_searched_record_has_keywords(corpus: Corpus) -> None:
    for record in (*corpus.recommendations, *corpus.measures, *corpus.findings):
        assert record.keywords.fr and record.keywords.en, record.id
