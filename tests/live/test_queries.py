"""What people type finds what they expect, by the words of the report and of the article."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from searching import TYPE

from corpus.addresses import address

QUERIES = yaml.load(Path(__file__).with_name("queries.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
NEEDED = 0.95


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_topic_s_name_finds_it_before_anything_else(page, site_url, corpus, language):
    page.goto(site_url + address(corpus["search"], language))
    page.wait_for_selector("[data-search-body]:not([hidden])")
    found = {topic.id: page.evaluate(TYPE, topic.title[language])[:1] for topic in corpus.topics}
    assert found == {topic.id: [topic.id] for topic in corpus.topics}


@pytest.mark.each
@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_people_type_leads_where_they_expect(page, site_url, corpus, language):
    """Of what was withdrawn, nothing is expected; where nothing is expected, nothing is found, and that is said.

    Some must be found, without tolerance: they were not, once, and are asked often.
    """
    page.goto(site_url + address(corpus["search"], language))
    page.wait_for_selector("[data-search-body]:not([hidden])")
    said = corpus.labels["search"]["none"][language].partition("{")[0]
    asked = [
        one
        for one in QUERIES
        if one["lang"] == language and (not one["expect"] or set(one["expect"]) & corpus.records.keys())
    ]
    misses = []
    for one in asked:
        found = page.evaluate(TYPE, one["query"])
        if not one["expect"]:
            assert found == [], one["query"]
            assert page.locator("[data-search-status]").inner_text().startswith(said)
        elif not set(found[:3]) & set(one["expect"]):
            assert "must" not in one, (one["query"], found[:3])
            misses.append(f"{one['query']} ({one['why']}): wanted {one['expect']}, found {found[:3]}")
    assert asked
    assert len(misses) <= (1 - NEEDED) * len(asked), "\n".join(misses)
