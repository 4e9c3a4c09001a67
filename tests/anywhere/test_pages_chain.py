"""Panel → finding → axis → recommendation → measure → objective: walked by the links of the pages, both ways."""

from __future__ import annotations

from itertools import pairwise

import pytest
from crawl import follow, page_of, reached

from corpus.addresses import address

LANGUAGES = ("fr", "en")
KINDS = ("panel", "axis", "recommendation", "objective", "measure")


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
        ends = [(link.measure, link.measure.objective) for link in one.reading("texts").correspondences] or [()]
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
def test_neighbours_lead_through_all_records_of_a_kind_and_an_edition(site, corpus, language):
    families = [(kind, one.id) for kind in KINDS for one in (*corpus.forums, *corpus.plans)]
    for kind, edition in families:
        records = [one for one in corpus.of_kind(kind) if one.id.startswith(f"{edition}-")]
        walked = records[:1]
        while walked and (following := next_of(site, walked[-1], records, language)):
            walked.append(following)
        assert walked == records


def next_of(site, here, records, language):
    """Return the record that the link to what follows leads to; None at the end. It is not before `here`."""
    led = page_of(site, here, language).xpath("//main//a[@rel='next']/@href")
    found = {address(one, language): one for one in records[records.index(here) + 1 :]}
    return found[follow(address(here, language), led[0])[0]] if led else None
