"""The 2nd Forum and the plan of 2022: what they must hold, by the report's and the article's own counts and words.

Other editions and plans may stand beside them, records be withdrawn, and measures be added to the plan.
"""

from __future__ import annotations

import re

import pytest

from corpus import Corpus

REPORT, PLAN = "f2", "pa22"
# The number of children of each parent in the source, whose order their ids keep.
CHILDREN = [("f2-a{}", [7, 7, 5, 10, 9]), ("f2-p{}", [1, 2, 2, 2, 1]), ("pa22-o{}", [7, 6, 3])]

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


@pytest.mark.parametrize(("pattern", "counts"), CHILDREN)
def test_all_of_the_source_is_here_in_its_order(corpus: Corpus, pattern: str, counts: list[int]) -> None:
    """What was withdrawn since keeps its number."""
    for number, count in enumerate(counts, start=1):
        parent = pattern.format(number)
        wanted = [parent, *(f"{parent}-{place}" for place in range(1, count + 1))]
        assert [one for one in wanted if one not in corpus.records and one not in corpus.retired] == []
        numbers = [one.number for one in corpus[parent].children]
        assert numbers == sorted(numbers)


def test_the_regions_are_all_there(corpus: Corpus) -> None:
    assert [region.digits for region in corpus.regions] == [f"{number:02}" for number in range(1, 18)]


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
    assert [region.name for region, share in corpus[REPORT].by_region if share is None] == ["Laval"]


@pytest.mark.parametrize(("measure", "words"), MEASURES.items())
def test_measures_stand_in_the_order_of_the_article(corpus: Corpus, measure: str, words: tuple[str, str]) -> None:
    record = corpus[measure]
    if record.kind == "withdrawn":
        return
    for language, word in zip(("fr", "en"), words, strict=True):
        assert word in f"{record.title[language]} {record.description[language]}"


@pytest.mark.parametrize(("objective", "statement"), OFFICIAL_OBJECTIVES.items())
def test_objectives_have_their_official_english(corpus: Corpus, objective: str, statement: str) -> None:
    assert corpus[objective].statement.en.rstrip(".") == statement.rstrip(".")
    assert corpus[objective].provenance.en == "source"
    assert corpus[objective].provenance.fr == "own"


def test_only_panel_5_has_no_title_and_says_why(corpus: Corpus) -> None:
    untitled = [panel for panel in corpus[REPORT].panels if panel.title is None]
    assert [panel.id for panel in untitled] == ["f2-p5"]
    assert untitled[0].unnumbered and untitled[0].note and untitled[0].note_sources


def test_kinds_of_sponsorship_are_not_taken_for_one_another(corpus: Corpus) -> None:
    """« parrainage entre familles » and « Parrainage collectif » share a word and nothing else."""
    assert "f2-a4-5--pa22-o1-6" not in corpus.records
    assert corpus["f2-a4-5"].kind == "withdrawn" or "pairing" in corpus["f2-a4-5"].wording.en


def test_no_correspondence_says_that_the_plan_answered(corpus: Corpus) -> None:
    assert (corpus[REPORT].starts - corpus[PLAN].launched).days == 143
    for link in corpus.correspondences:
        assert not re.search(r"\brépond(u|re)?\b|\banswer(s|ed)?\b", f"{link.reason.fr} {link.reason.en}")


def test_the_acronyms_of_the_sources_are_explained(corpus: Corpus) -> None:
    assert {term.acronym for term in corpus.terms} >= {"MIFI", "PASI", "PAC", "CMM"}


def test_every_record_of_the_sources_has_keywords(corpus: Corpus) -> None:
    forum, plan = corpus[REPORT], corpus[PLAN]
    added = [one for one in plan.measures if one.id not in MEASURES]
    for record in (*forum.recommendations, *forum.findings, *(one for one in plan.measures if one not in added)):
        assert record.keywords.fr and record.keywords.en, record.id
