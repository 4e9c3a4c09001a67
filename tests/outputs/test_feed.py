"""The feeds, against the rules of RFC 4287, and what they say of a correspondence that changes or is withdrawn."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from lxml import etree, html

from corpus import load
from corpus.addresses import address, feed_address
from corpus.model.types import LANGUAGES
from exports import Publication
from exports.feed import feeds

ATOM = "{http://www.w3.org/2005/Atom}"
FEEDS = {"fr": "fil.xml", "en": "en/feed.xml"}
URL = "https://example.org/forum/"
PAGES = {"fr": "correspondances", "en": "en/correspondences"}

# RFC 4287, 3.3: an RFC 3339 date-time, with T and Z in capitals.
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
# RFC 4151: tag:authority,date:specific, in the characters that a URI may have.
TAG = re.compile(r"tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:[A-Za-z0-9\-._~%!$&'()*+,;=:@/?]*")

# 4.1.1 and 4.1.2: how often each child may stand in a feed and in an entry.
FEED_CHILDREN = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "subtitle": (0, 1), "author": (1, 9), "link": (1, 9)}
ENTRY_CHILDREN = {
    "id": (1, 1),
    "title": (1, 1),
    "updated": (1, 1),
    "published": (0, 1),
    "summary": (0, 1),
    "link": (1, 9),
    "category": (0, 9),
}


def read(content: bytes) -> etree._Element:
    return etree.fromstring(content)


def texts(entry: etree._Element) -> dict[str, str]:
    return {child.tag.removeprefix(ATOM): child.text for child in entry if child.text and child.text.strip()}


def breaches(root: etree._Element, url: str, language: str) -> list[str]:
    """What a feed does against the specification."""
    told = [] if root.tag == f"{ATOM}feed" else ["not a feed"]
    told += [] if root.get("{http://www.w3.org/XML/1998/namespace}lang") == language else ["language"]
    entries = root.findall(f"{ATOM}entry")
    for element, rules in ((root, FEED_CHILDREN), *((entry, ENTRY_CHILDREN) for entry in entries)):
        names = [child.tag.removeprefix(ATOM) for child in element if child.tag != f"{ATOM}entry"]
        told += [f"{name} is unknown" for name in names if name not in rules]
        told += [
            f"{name}: {names.count(name)}"
            for name, (low, high) in rules.items()
            if not low <= names.count(name) <= high
        ]
    told += [
        f"moment {one.text}"
        for tag in ("updated", "published")
        for one in root.iter(f"{ATOM}{tag}")
        if not MOMENT.fullmatch(one.text)
    ]
    ids = [one.text for one in root.iter(f"{ATOM}id")]
    told += [f"id {one}" for one in ids if not TAG.fullmatch(one)]
    told += ["ids are not unique"] if len(ids) != len(set(ids)) else []
    links = root.findall(f"{ATOM}link")
    told += [] if [one.get("href") for one in links if one.get("rel") == "self"] == [url] else ["self"]
    told += [] if all(one.get("href", "").startswith("https://") for one in root.iter(f"{ATOM}link")) else ["href"]
    told += [] if root.findtext(f"{ATOM}author/{ATOM}name") else ["author"]
    moments = [datetime.fromisoformat(entry.findtext(f"{ATOM}updated")) for entry in entries]
    told += [] if moments == sorted(moments, reverse=True) else ["order"]
    updated = datetime.fromisoformat(root.findtext(f"{ATOM}updated"))
    told += [] if updated == max(moments, default=updated) else ["updated"]
    return told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_feed_keeps_to_the_specification(subpath_site: Path, language):
    root = read((subpath_site / FEEDS[language]).read_bytes())
    assert breaches(root, URL + FEEDS[language], language) == []


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (b"<title>", b"<titre>"),
        (b"T12:00:00Z", b""),
        (b'rel="self"', b'rel="via"'),
        (b"tag:", b"mot:"),
        (b"<name>", b"<nom>"),
        (b"/added/", b"/a d/"),
    ],
)
def test_a_breach_of_the_specification_is_seen(subpath_site: Path, good, bad):
    content = (subpath_site / FEEDS["fr"]).read_bytes().replace(good, bad).replace(b"</titre>", b"</title>")
    parser = etree.XMLParser(recover=True)
    assert breaches(etree.fromstring(content, parser), URL + FEEDS["fr"], "fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_correspondence_is_an_entry_that_leads_to_its_page(corpus, subpath_site, language):
    root = read((subpath_site / FEEDS[language]).read_bytes())
    links = [entry.find(f"{ATOM}link").get("href") for entry in root.iter(f"{ATOM}entry")]
    withdrawn = [one for one in corpus.withdrawn if one.former_kind == "correspondence"]
    told = [*(event.correspondence.id for event in corpus.events), *(one.id for one in withdrawn)]
    wanted = [f"{URL}{PAGES[language]}/{one}/" for one in told]
    wanted += [URL + address(one, language) for one in corpus.follow_ups]
    assert sorted(links) == sorted(wanted)
    pages = [link.removeprefix(URL).partition("#")[0] for link in links]
    assert all((subpath_site / page / "index.html").is_file() for page in pages)
    days = [texts(entry)["updated"][:10] for entry in root.iter(f"{ATOM}entry")]
    dates = [*(event.day for event in corpus.events), *(one.day for one in withdrawn)]
    dates += [one.when.starts for one in corpus.follow_ups]
    assert days == sorted((day.isoformat() for day in dates), reverse=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_of_a_language_announce_its_feed(subpath_site, language):
    pages = {"fr": ("", "donnees", "mesures/pa22-o1-1"), "en": ("en", "en/data", "en/measures/pa22-o1-1")}[language]
    for where in pages:
        page = html.parse(subpath_site / where / "index.html")
        (link,) = page.xpath('//link[@rel="alternate"][@type="application/atom+xml"]')
        target = (subpath_site / where / link.get("href")).resolve()
        assert target == (subpath_site / FEEDS[language]).resolve()
        assert link.get("title")


HISTORY = """
    history:
      - date: 2027-01-15
        changed: [relation, reason]
        relation_before: indirect
        why: {fr: "Le rapport nomme la partie.", en: "The report names the part."}
"""
WITHDRAWN = """
    withdrawn:
      date: 2027-02-01
      why: {fr: "Les textes ne le disent pas.", en: "The texts do not say so."}
"""


def spoil(content: Path, more: str) -> tuple[Publication, str]:
    """Add keys to the first correspondence of a copy of the content; return its publication and the id."""
    path = content / "correspondences.yaml"
    text = path.read_text(encoding="utf-8")
    first = text.index("  - recommendation: ")
    end = text.index("  - recommendation: ", first + 1)
    path.write_text(text[:end].rstrip() + more + "\n" + text[end:], encoding="utf-8")
    recommendation, measure = re.findall(r"(?:recommendation|measure): (\S+)", text[first:end])
    return Publication(load(content), URL, "MIT"), f"{recommendation}--{measure}"


def test_a_change_is_an_entry_with_its_day_and_why(content):
    unchanged = Publication(load(content), URL, "MIT")
    publication, link_id = spoil(content, HISTORY)
    for language in LANGUAGES:
        root = read(feeds(publication)[feed_address(None, language)])
        assert breaches(root, URL + FEEDS[language], language) == []
        first, *others = root.findall(f"{ATOM}entry")
        assert first.find(f"{ATOM}category").get("term") == "changed"
        assert link_id in texts(first)["id"] and texts(first)["updated"].startswith("2027-01-15")
        assert {"fr": "Le rapport nomme la partie.", "en": "The report names the part."}[language] in texts(first)[
            "summary"
        ]
        before = read(feeds(unchanged)[feed_address(None, language)]).findall(f"{ATOM}entry")
        assert [texts(one)["id"] for one in others] == [texts(one)["id"] for one in before], "ids are stable"


def test_a_withdrawal_is_an_entry_and_leaves_the_tables(content, corpus):
    from exports.whole import whole

    publication, link_id = spoil(content, WITHDRAWN)
    root = read(feeds(publication)[feed_address(None, "fr")])
    first, *others = root.findall(f"{ATOM}entry")
    assert first.find(f"{ATOM}category").get("term") == "withdrawn"
    assert "Les textes ne le disent pas." in texts(first)["summary"]
    assert [entry.find(f"{ATOM}category").get("term") for entry in others if link_id in texts(entry)["id"]] == ["added"]
    data = whole(publication)
    assert link_id not in [one.id for one in data.correspondences]
    assert {one.id: one.withdrawn.date for one in data.withdrawn_correspondences}[link_id] == date(2027, 2, 1)
    by_texts = [one for one in corpus.correspondences if one.basis == "texts"]
    assert sum(dict(data.counts_computed.relations).values()) == len(by_texts) - 1
    assert data.content_date == date(2027, 2, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_axis_objective_and_topic_has_a_feed_of_what_bears_on_it(example_corpus, subpath_site, language):
    followed = [one for one in example_corpus.walk() if one.kind in ("axis", "objective", "topic")]
    whole = len(read((subpath_site / FEEDS[language]).read_bytes()).findall(f"{ATOM}entry"))
    found = {}
    for record in followed:
        where = feed_address(record, language)
        root = read((subpath_site / where).read_bytes())
        assert breaches(root, URL + where, language) == [], record.id
        found[record.id] = {entry.findtext(f"{ATOM}id") for entry in root.findall(f"{ATOM}entry")}
        page = html.document_fromstring((subpath_site / address(record, language) / "index.html").read_bytes())
        assert page.xpath("//main//a[@type='application/atom+xml']")
    link = example_corpus.correspondences[0]
    holders = {link.recommendation.axis.id, link.measure.objective.id, *link.recommendation.topic_ids}
    for name in holders:
        assert any(f"/{link.id}/" in f"/{one}/".replace(":", "/") for one in found[name]), name
    assert 0 < len(found[link.recommendation.axis.id]) < whole
