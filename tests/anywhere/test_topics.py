"""A topic's page holds both sides, and every record's page leads to its topics; so do the home page and the list."""

from __future__ import annotations

import pytest
from crawl import page_of, reached, squeeze, text

from corpus.addresses import address
from corpus.model.types import LANGUAGES
from corpus.views.topics import measures_of, met, topic_answer

AROUND = "//section[@aria-labelledby='around']"
ASKED, PLANNED = "//section[@aria-labelledby='asked']", "//section[@aria-labelledby='planned-{}']"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_topic_sets_both_sides_face_to_face(site, corpus, language):
    for topic in corpus.topics:
        tree, here = page_of(site, topic, language), address(topic, language)
        assert squeeze(topic_answer(topic, language)) in text(tree), topic.id
        wanted = {address(one, language) for one in (*topic.recommendations, *topic.findings)}
        assert reached(tree, here, ASKED) == wanted, topic.id
        (asked,) = tree.xpath(ASKED)
        assert ("hollow" in asked.get("class")) == (not wanted)
        for plan in corpus.plans:
            wanted = {address(one, language) for one in measures_of(topic, plan)}
            (planned,) = tree.xpath(PLANNED.format(plan.id))
            assert reached(tree, here, PLANNED.format(plan.id)) == wanted, topic.id
            assert ("hollow" in planned.get("class")) == (not wanted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_sides_of_a_topic_stand_on_one_screen(new_page, site_url, corpus, language):
    page = new_page(viewport={"width": 1440, "height": 900})
    # Each plan more stands under the first.
    for topic in corpus.topics if len(corpus.plans) == 1 else ():
        page.goto(site_url + address(topic, language))
        sides = page.locator(".halves").bounding_box()
        assert sides["y"] + sides["height"] <= 900, topic.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_topic_leads_to_what_meets_and_to_what_faces_nothing(site, corpus, language):
    for topic in corpus.topics:
        seen = reached(page_of(site, topic, language), address(topic, language), "//section[@aria-labelledby='meets']")
        for basis in corpus.bases:
            assert {address(link, language) for link in met(topic, basis).correspondences} <= seen, topic.id
        found = met(topic, "texts")
        assert {address(one, language) for one in (*found.nothing, *found.unassessed)} <= seen, topic.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_record_leads_to_its_topics(site, corpus, language):
    for record in (*corpus.recommendations, *corpus.measures):
        seen = reached(page_of(site, record, language), address(record, language), AROUND)
        assert {address(topic, language) for topic in record.topics} <= seen, record.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_home_page_has_the_topics_before_the_picture(site, corpus, language):
    tree = page_of(site, corpus["home"], language)
    every = {address(topic, language) for topic in corpus.topics}
    assert every == reached(tree, address(corpus["home"], language), "//ul[@class='topics']")
    assert tree.xpath("//ul[@class='topics']/following::section[contains(@class, 'overview')]")
    assert every <= reached(page_of(site, corpus["topics"], language), address(corpus["topics"], language), "//main")
