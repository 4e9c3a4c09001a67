"""French and English have the same pages, each with what names it, and each leads to its other self."""

from __future__ import annotations

from collections import Counter

import pytest
from crawl import ROOTED, alternates, documents, follow, pages, squeeze, text

from corpus.addresses import address, all_addresses, has_page, standing
from corpus.model.part import Part
from corpus.views.former import former_addresses

ROOT = "https://example.org/"
KINDS = {
    "forum": ("forums", "forums"),
    "panel": ("panels", "panels"),
    "axis": ("axes", "axes"),
    "recommendation": ("recommandations", "recommendations"),
    "plan": ("plans", "plans"),
    "objective": ("objectifs", "objectives"),
    "measure": ("mesures", "measures"),
    "correspondence": ("correspondances", "correspondences"),
}
PROSE = {
    "": "en/",
    "forums/": "en/forums/",
    "panels/": "en/panels/",
    "axes/": "en/axes/",
    "recommandations/": "en/recommendations/",
    "plans/": "en/plans/",
    "objectifs/": "en/objectives/",
    "mesures/": "en/measures/",
    "correspondances/": "en/correspondences/",
    "sans-correspondance/": "en/without-correspondence/",
    "recherche/": "en/search/",
    "glossaire/": "en/glossary/",
    "methode/": "en/method/",
    "sources/": "en/sources/",
    "a-propos/": "en/about/",
    "confidentialite/": "en/privacy/",
    "accessibilite/": "en/accessibility/",
}


def head(tree, path):
    found = tree.xpath(f"/html/head/{path}")
    assert len(found) == 1, f"{path}: {found}"
    return found[0]


def test_the_site_holds_the_pages_that_the_corpus_asks_for_and_no_other(site, corpus):
    kept = [one for one in corpus.retired.values() if has_page(one)]
    shown = [*standing(corpus), *kept]
    wanted = {address(one, code) for one in shown for code in ("fr", "en")}
    lasting = [one for one in (*shown, *corpus.findings) if one.kind != "withdrawn" and not isinstance(one, Part)]
    others = {where for one in lasting for where in all_addresses(one) if "#" not in where}
    others |= {one.address for one in former_addresses(corpus)}
    assert set(pages(site)) == wanted
    assert set(documents(site)) == wanted | others | set(ROOTED)


@pytest.mark.parametrize("kind", KINDS)
def test_records_lie_at_their_id_below_a_word_of_the_language(site, corpus, kind):
    french, english = KINDS[kind]
    records = corpus.of_kind(kind)
    assert records
    for record in records:
        assert f"{french}/{record.id}/" in pages(site)
        assert f"en/{english}/{record.id}/" in pages(site)


def test_prose_pages_lie_where_they_were_promised(site):
    for french, english in PROSE.items():
        assert alternates(pages(site)[french])["en"] == ROOT + english
        assert english in pages(site)


def test_both_languages_have_as_many_pages_of_each_kind(site):
    kinds = Counter((tree.get("lang"), tree.find("body").get("class")) for tree in pages(site).values())
    french = {kind: count for (language, kind), count in kinds.items() if language == "fr"}
    english = {kind: count for (language, kind), count in kinds.items() if language == "en"}
    assert french == english


def test_alternates_are_absolute_right_and_reciprocal(site):
    for here, tree in pages(site).items():
        found = alternates(tree)
        language = "en" if here.startswith("en/") else "fr"
        assert tree.get("lang") == language
        assert set(found) == {"fr", "en", "x-default"}
        assert found[language] == ROOT + here
        assert found["x-default"] == found["fr"]
        for other in found.values():
            assert alternates(pages(site)[other.removeprefix(ROOT)]) == found


def test_the_canonical_address_is_the_pages_own(site):
    for here, tree in pages(site).items():
        assert head(tree, "link[@rel='canonical']/@href") == ROOT + here


def test_the_language_switch_leads_to_the_same_record(site):
    for here, tree in pages(site).items():
        (switch,) = tree.xpath("//header//a[@data-language]")
        other = "fr" if tree.get("lang") == "en" else "en"
        assert (switch.get("lang"), switch.get("hreflang"), switch.get("data-language")) == (other, other, other)
        assert ROOT + follow(here, switch.get("href"))[0] == alternates(tree)[other]


def test_each_page_has_one_h1(site):
    for here, tree in documents(site).items():
        assert len([one for one in tree.iter("h1") if text(one)]) == 1, here


@pytest.mark.parametrize("path", ["title/text()", "meta[@name='description']/@content"])
def test_each_page_has_a_title_and_a_description_of_its_own(site, path):
    for language in ("fr", "en"):
        found = {here: head(tree, path) for here, tree in pages(site).items() if tree.get("lang") == language}
        twice = {words for words, count in Counter(found.values()).items() if count > 1}
        assert twice == set(), [here for here, words in found.items() if words in twice]
        assert all(words == squeeze(words) and len(words) >= 8 for words in found.values())


def test_titles_fit_a_tab_and_descriptions_a_result(site, corpus):
    """The titles of axes and panels are the report's own, and as long as they are.

    What links two names both, and of several editions each of theirs; a part of a page says which it is.
    """
    parts = {address(part, code) for part in corpus.parts for code in ("fr", "en")}
    for here, tree in pages(site).items():
        most = 110 if corpus.several_editions and "correspond" in here or here in parts else 90
        assert len(head(tree, "title/text()")) <= most or "/axes/" in f"/{here}" or "panels/" in here, here
        assert 30 <= len(head(tree, "meta[@name='description']/@content")) <= 160, here


def test_only_pages_are_indexed(site, corpus):
    """Short addresses, cards to embed, the missing page, and pages that ask not to be, are not."""
    quiet = [*(one for one in corpus.pages if not one.indexed), *filter(has_page, corpus.withdrawn)]
    kept_out = {address(one, code) for one in quiet for code in ("fr", "en")}
    for here, tree in documents(site).items():
        robots = tree.xpath("/html/head/meta[@name='robots']/@content")
        assert (robots == ["noindex"]) == (here not in pages(site) or here in kept_out), here


def test_every_label_is_said_in_both_languages(corpus):
    for group, labels in corpus.labels.root.items():
        for key, label in labels.items():
            places = [Counter(word.split("}")[0] for word in label[code].split("{")[1:]) for code in ("fr", "en")]
            assert set(places[0]) == set(places[1]), f"{group}.{key}"
