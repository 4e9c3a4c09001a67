"""Several editions and several plans: each is told from the others, on every page and in every number."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path

import pytest
import yaml
from crawl import documents, squeeze
from places import replace

from corpus import ContentError, load
from corpus.addresses import INDEXES, address, all_addresses
from corpus.language.plural import plural
from corpus.views.counts import tally

SAID = [
    (one["page"], language, one[language])
    for one in yaml.load(Path(__file__).with_name("said.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    for language in ("fr", "en")
]


def test_the_editions_are_never_mixed(corpus):
    second, third = corpus["f2"], corpus["f3"]
    assert [one.id for one in third.recommendations] == ["f3-a1-1", "f3-a1-2"]
    assert {one.forum for one in second.recommendations} == {second}
    assert tally(third.recommendations).total == 2 and tally(second.recommendations).total == 10
    assert corpus["pa22"].measures[-1].next is None and corpus["pa25-o1-1"].previous is None
    assert second.recommendations[-1].next is None and corpus["f3-a1-1"].previous is None
    assert corpus["f3-a1-1--pa25-o1-1"].days_apart < 0 < corpus["f2-a2-1--pa22-o1-1"].days_apart


def test_the_codes_at_the_root_stay_with_the_edition_and_the_plan_that_claim_them(corpus):
    assert "1.1/" in all_addresses(corpus["f2-a1-1"]) and "1.1/" not in all_addresses(corpus["f3-a1-1"])
    assert "f3/1.1/" in all_addresses(corpus["f3-a1-1"])
    assert "m/1.1/" in all_addresses(corpus["pa22-o1-1"]) and "m/1.1/" not in all_addresses(corpus["pa25-o1-1"])


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_search_knows_the_records_of_all(site, language):
    text = (site / INDEXES[language]).read_text(encoding="utf-8")
    assert "f3-a1-1" in text and "pa25-o1-1" in text and "f2-a1-1" in text


@pytest.mark.parametrize(("page", "language", "said"), SAID)
def test_every_page_is_true(corpus, site, page, language, said):
    whole, _, holder = page.partition("/")
    (main,) = documents(site)[address(corpus.part(corpus[whole], holder), language)].cssselect("main")
    main = deepcopy(main)
    for beside in main.cssselect(".neighbours"):
        beside.getparent().remove(beside)
    words = squeeze(" ".join(main.itertext())).replace("\u00a0", " ")
    words = re.sub(r"(?<=\d) (?=(?:er?|re)\b)|(?<=\S) (?=[,.;)])|(?<=\() ", "", words)
    assert [one for one in said["says"] if one not in words] == []
    assert [one for one in said["never"] if re.search(rf"(?<!\d){re.escape(one)}", words)] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_description_of_a_page_holds_no_number(corpus, language):
    """What changes with each record added or withdrawn is computed; a description is written by hand."""
    assert [one.id for one in corpus.pages if re.search(r"\d(?!\.\d)(?<!\d\.\d)", one.description[language])] == []


def test_the_feed_and_llms_txt_name_the_editions(site):
    assert "1.1, 3e Forum (2024), et M1.1" in (site / "fil.xml").read_text(encoding="utf-8").replace("\u00a0", " ")
    told = (site / "llms.txt").read_text(encoding="utf-8")
    assert "218 days after" in told and "143 days before" in told and "The plan came before" not in told


def test_nothing_is_said_of_two_that_are_not_paired(corpus):
    first, second = corpus.pairs
    assert (first.id, second.id) == ("f2-pa22", "f3-pa25")
    assert not first.complete and [one.id for one in first.pending_measures] == ["pa22-o2-4"]
    assert [one.id for one in second.pending_recommendations] == ["f3-a1-2"]
    assert corpus["f5-a1-1"].readings("texts") == () and corpus["f5-a1-1"].strength == "unassessed"


REFUSED = [
    ("forums.yaml", "      - plan: pa25\n", "      - plan: pa22\n", "not_compared"),
    ("forums.yaml", "      - plan: pa25\n", "      - plan: pa25\n      - plan: pa25\n", "compared_twice"),
    ("correspondences.yaml", "    against: f2\n", "    against: f3\n", "against_unknown"),
    ("correspondences.yaml", "  - record: f2-a1-1\n", "  - record: f5-a1-1\n", "compared_with_nothing"),
    ("axes.yaml", "continues: [f2-a1-2]", "continues: [f5-a1-1]", "continues_later"),
    ("forums.yaml", "{count} pistes", "{nombre} pistes", "only_count"),
]


@pytest.mark.parametrize(("file", "find", "put", "code"), REFUSED)
def test_what_is_not_so_is_refused(content, file, find, put, code):
    replace(content / file, find, put)
    with pytest.raises(ContentError) as refused:
        load(content)
    problems = [one for one in refused.value.problems if one.code == code]
    assert problems and all(one.message(language) for one in problems for language in ("fr", "en"))


def test_a_statement_says_against_what_where_there_are_several(content):
    replace(content / "forums.yaml", "      - plan: pa22\n", "      - plan: pa25\n      - plan: pa22\n")
    corpus = load(content)
    first, second = corpus["f2-a1-2"].readings("texts")
    assert (first.pair.id, first.strength) == ("f2-pa25", "unassessed")
    assert (second.pair.id, second.strength) == ("f2-pa22", "none")
    assert corpus["f2-a1-2"].strength == "unassessed"
    replace(content / "correspondences.yaml", "    against: pa22\n", "")
    with pytest.raises(ContentError) as refused:
        load(content)
    assert [one.code for one in refused.value.problems if not one.is_warning] == ["against_needed"]


@pytest.mark.parametrize(
    ("count", "french", "english"), [(0, "one", "other"), (1, "one", "one"), (2, "other", "other")]
)
def test_numbers_have_their_singular_and_plural(count: int, french: str, english: str) -> None:
    assert (plural("x", count, "fr"), plural("x", count, "en")) == (f"x_{french}", f"x_{english}")


def test_every_label_for_a_number_has_both_forms(corpus):
    for group, labels in corpus.labels.root.items():
        for key in labels:
            other = re.sub("_(one|other)$", lambda end: "_other" if end[1] == "one" else "_one", key)
            assert other in labels, f"{group}.{key}"


@pytest.mark.parametrize(
    ("asked", "reached"),
    [
        ("diapos/?r=1.1,1.3", "diapos/f2-pa22/?r=1.1,1.3"),
        ("diapos/?r=M1.2,1.1&n=2", "diapos/f2-pa22/?r=M1.2,1.1&n=2"),
        ("en/slides/?axis=f3-a1", "en/slides/f3-pa25/?axis=f3-a1"),
        ("diapos/?r=f5-a1-1", "diapos/f5/?r=f5-a1-1"),
        ("diapos/?axe=f3,pa25", "diapos/f3-pa25/?axe=f3,pa25"),
        ("explorer/?axis=f2-a4&strength=part", "explorer/f2-pa22/?axis=f2-a4&strength=part"),
    ],
)
def test_an_address_of_the_whole_leads_to_the_part_that_holds_what_it_names(page, site_url, asked, reached):
    page.goto(site_url + asked)
    page.wait_for_url(site_url + reached)


def test_what_an_address_asks_of_no_part_goes_along_to_each(page, site_url):
    page.goto(f"{site_url}explorer/?strength=part&topic=t-logement")
    parts = page.locator("[data-holds]")
    parts.first.wait_for()
    assert page.url.startswith(f"{site_url}explorer/?")
    found = parts.evaluate_all("all => all.map((one) => one.search)")
    assert found == ["?strength=part&topic=t-logement"] * 3


def test_prose_of_a_part_leads_to_the_other_parts_about_the_same(corpus, site):
    shown = documents(site)["correspondances/f3-pa25/"]
    links = {link.get("href").partition("?")[0] for link in shown.cssselect("main p a")}
    assert {"../../matrice/f3-pa25/", "../../explorer/f3-pa25/", "../../sans-correspondance/f3-pa25/"} <= links


@pytest.mark.parametrize("record", ["f2", "f3", "f5", "pa22", "pa25"])
def test_an_edition_leads_to_every_part_about_it(corpus, site, record):
    about = [one for one in corpus.parts if record in (one.holder.id, *one.holder.id.split("-"))]
    links = {link.get("href") for link in documents(site)[address(corpus[record], "fr")].cssselect("main a")}
    assert about and {f"../../{address(one, 'fr')}" for one in about} <= links
