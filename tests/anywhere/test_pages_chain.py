"""Panel → finding → axis → recommendation → measure → objective: walked by the links of the pages, both ways."""

from __future__ import annotations

from itertools import pairwise

import pytest
from crawl import page_of, reached

from corpus.addresses import address

LANGUAGES = ("fr", "en")


def seen_from(site, record, language):
    """What the links of a record's own page lead to; of a finding, those of its part of its panel's page."""
    if record.kind == "finding":
        tree = page_of(site, record.panel, language)
        part = f"//*[@id='{record.id}']"
        assert tree.xpath(part), record.id
        return reached(tree, address(record.panel, language), part) | {address(record.panel, language)}
    tree = page_of(site, record, language)
    found = reached(tree, address(record, language), "//main") | reached(
        tree, address(record, language), "//nav[@class='trail']"
    )
    return found | {f"{address(record, language)}#{one}" for one in tree.xpath("//main//section/@id")}


def chains(corpus):
    """Each way from a panel to an objective, and the ends of those that the content breaks off."""
    for one in corpus.recommendations:
        begins = [(finding.panel, finding, one.axis, one) for finding in one.findings] or [(one.axis, one)]
        ends = [(link.measure, link.measure.objective) for link in one.assessment.correspondences] or [()]
        yield from ((*begin, *end) for begin in begins for end in ends)
    for measure in corpus.measures:
        yield (measure, measure.objective, measure.plan)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chain_is_walked_in_both_directions(site, corpus, language):
    assert any(len(chain) == 6 for chain in chains(corpus))
    seen = {}
    for chain in chains(corpus):
        for way in (chain, chain[::-1]):
            for one, following in pairwise(way):
                if one.id not in seen:
                    seen[one.id] = seen_from(site, one, language)
                assert address(following, language) in seen[one.id], f"{one.id} → {following.id}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_findings_lead_to_what_echoes_them(site, corpus, language):
    for finding in corpus.findings:
        seen = seen_from(site, finding, language)
        for one in finding.recommendations:
            assert {address(one, language), address(one.axis, language)} <= seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_parents_and_children_lead_to_each_other(site, corpus, language):
    for parent in (*corpus.axes, *corpus.objectives, *corpus.plans):
        seen = seen_from(site, parent, language)
        for child in parent.children:
            assert address(child, language) in seen
            assert address(parent, language) in seen_from(site, child, language)
    for forum in (one for one in corpus.forums if one.covered):
        seen = seen_from(site, forum, language)
        for child in (*forum.panels, *forum.axes):
            assert address(child, language) in seen
            assert address(forum, language) in seen_from(site, child, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_neighbours_lead_through_all_records_of_a_kind(site, corpus, language):
    for kind in ("panel", "axis", "recommendation", "objective", "measure"):
        records = corpus.of_kind(kind)
        here, walked = records[0], [records[0]]
        for _ in records:
            found = reached(page_of(site, here, language), address(here, language), "//main//a[@rel='next']/..")
            following = [one for one in records if address(one, language) in found and one not in (here, here.previous)]
            if not following:
                break
            (here,) = following
            walked.append(here)
        assert walked == list(records)
