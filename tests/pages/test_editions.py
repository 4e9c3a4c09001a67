"""A third forum and a second plan, in YAML alone: everything follows, and nothing of the second forum moves."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import yaml
from crawl import documents, squeeze
from growth import ADDED, grow, shrink

from corpus import ContentError, Corpus, load
from corpus.addresses import address, all_addresses
from corpus.language.plural import plural
from corpus.views.counts import tally
from corpus.views.former import former_addresses

ROOT = Path(__file__).resolve().parent.parent
SAID = [
    (one["page"], language, one[language])
    for one in yaml.safe_load((ADDED / "said.yaml").read_text(encoding="utf-8"))
    for language in ("fr", "en")
]
NEW = ["f3-p1", "f3-a1", "f3-a1-1", "f3-a1-2", "pa27", "pa27-o1", "pa27-o1-1", "f3-a1-1--pa27-o1-1"]


@pytest.fixture
def grown(content: Path) -> Corpus:
    """The content with the new edition and the new plan."""
    grow(content)
    return load(content)


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """The content that the grown site is built from: with what is added, what is withdrawn, and the moved page."""
    unpublished = shutil.ignore_patterns("published.json")
    content = shutil.copytree(ROOT / "content", tmp_path_factory.mktemp("tried") / "content", ignore=unpublished)
    grow(content)
    shrink(content)
    return load(content)


def test_nothing_of_what_was_there_moves(grown: Corpus, corpus: Corpus) -> None:
    for record in corpus.walk():
        assert all_addresses(grown[record.id]) == all_addresses(record)
    assert [*former_addresses(grown)] == [*former_addresses(corpus)]


def test_the_editions_are_never_mixed(grown: Corpus, corpus: Corpus) -> None:
    second, third = grown["f2"], grown["f3"]
    assert [one.id for one in third.recommendations] == ["f3-a1-1", "f3-a1-2"]
    assert [one.id for one in second.recommendations] == [one.id for one in corpus["f2"].recommendations]
    assert tally(second.recommendations) == tally(corpus["f2"].recommendations)
    assert grown["pa22"].measures[-1].next is None and grown["pa27-o1-1"].previous is None
    assert grown["f2-a5-9"].next is None and grown["f3-a1-1"].previous is None
    assert grown["f3-a1-1--pa27-o1-1"].days_apart < 0


def test_the_codes_at_the_root_stay_with_the_second_edition(grown: Corpus) -> None:
    assert "1.1/" in all_addresses(grown["f2-a1-1"]) and "1.1/" not in all_addresses(grown["f3-a1-1"])
    assert "f3/1.1/" in all_addresses(grown["f3-a1-1"])
    assert "m/1.1/" in all_addresses(grown["pa22-o1-1"]) and "m/1.1/" not in all_addresses(grown["pa27-o1-1"])


@pytest.mark.parametrize("record", NEW)
def test_each_new_record_has_its_pages(grown: Corpus, grown_site: Path, record: str) -> None:
    for where in all_addresses(grown[record]):
        assert (grown_site / where / "index.html").exists(), where


def test_every_page_of_the_site_is_still_there(site: Path, grown_site: Path) -> None:
    pages = {path.relative_to(site) for path in site.rglob("index.html")}
    assert {page for page in pages if not (grown_site / page).exists()} == set()


@pytest.mark.parametrize(
    ("page", "links"),
    [
        ("forums", ["f3"]),
        ("forums/f3", ["f3-p1", "f3-a1"]),
        ("panels", ["f3-p1"]),
        ("axes", ["f3-a1"]),
        ("recommandations", ["f3-a1-1", "f3-a1-2"]),
        ("plans", ["pa27"]),
        ("objectifs", ["pa27-o1"]),
        ("mesures", ["pa27-o1-1"]),
        ("correspondances", ["f3-a1-1--pa27-o1-1"]),
        ("recommandations/f3-a1-1", ["f3-a1", "f3-p1", "pa27-o1-1"]),
        ("mesures/pa27-o1-1", ["pa27-o1", "f3-a1-1"]),
    ],
)
def test_readers_are_led_to_the_new_records(grown_site: Path, page: str, links: list[str]) -> None:
    html = (grown_site / page / "index.html").read_text(encoding="utf-8")
    led = set(re.findall(r'href="[^"]*?/?([a-z0-9-]+)/(?:#[^"]*)?"', html))
    assert set(links) <= led


@pytest.mark.parametrize(("language", "word"), [("fr", "zéphyr"), ("en", "zephyr")])
def test_the_search_knows_the_new_records(grown_site: Path, language: str, word: str) -> None:
    (index,) = (grown_site / "assets").glob(f"index.{language}*.js")
    text = index.read_text(encoding="utf-8")
    assert "f3-a1-1" in text and "pa27-o1-1" in text
    assert "zephyr" in text.casefold() or word in text


def test_the_data_holds_the_new_records(grown_site: Path) -> None:
    for record in ("f3-a1-1", "pa27-o1-1", "f3-a1-1--pa27-o1-1"):
        assert (grown_site / "data" / "v1" / "records" / f"{record}.json").exists()
    assert "f3-a1-2" in (grown_site / "data" / "v1" / "recommendations.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(("page", "language", "said"), SAID)
def test_every_page_stays_true(tried: Corpus, grown_site: Path, page: str, language: str, said: dict) -> None:
    (main,) = documents(grown_site)[address(tried[page], language)].cssselect("main")
    words = squeeze(" ".join(main.itertext())).replace("\u00a0", " ")
    words = re.sub(r"(?<=\d) (?=(?:er?|re)\b)|(?<=\S) (?=[,.;)])|(?<=\() ", "", words)
    assert [one for one in said["says"] if one not in words] == []
    assert [one for one in said["never"] if re.search(rf"(?<!\d){re.escape(one)}", words)] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_description_of_a_page_holds_no_number(site: Path, corpus: Corpus, language: str) -> None:
    """What changes with each record added or withdrawn is computed; a description is written by hand."""
    assert [one.id for one in corpus.pages if re.search(r"\d(?!\.\d)(?<!\d\.\d)", one.description[language])] == []


def test_the_feed_names_the_editions(grown_site: Path) -> None:
    assert "1.1, 3e Forum (2024), et M1.1" in (grown_site / "fil.xml").read_text(encoding="utf-8").replace(
        "\u00a0", " "
    )
    told = (grown_site / "llms.txt").read_text(encoding="utf-8")
    assert "948 days after" in told and "143 days before" in told and "The plan came before" not in told


def test_nothing_is_said_of_two_that_are_not_paired(grown: Corpus) -> None:
    assert [pair.id for pair in grown.pairs] == ["f2-pa22", "f3-pa27"]
    first, second = grown.pairs
    assert not first.complete and [one.id for one in first.pending_measures] == ["pa22-o3-4"]
    assert [one.id for one in second.pending_recommendations] == ["f3-a1-2"]
    assert grown["f4-a1-1"].assessments == () and grown["f4-a1-1"].assessment.strength == "unassessed"


REFUSED = [
    ("forums.yaml", "      - plan: pa27\n", "      - plan: pa22\n", "not_compared"),
    ("forums.yaml", "      - plan: pa27\n", "      - plan: pa27\n      - plan: pa27\n", "compared_twice"),
    ("correspondences.yaml", "    against: f2\n", "    against: f3\n", "against_unknown"),
    ("correspondences.yaml", "  - record: f2-a1-1\n", "  - record: f4-a1-1\n", "compared_with_nothing"),
    ("axes.yaml", "continues: [f2-a1-2]", "continues: [f4-a1-1]", "continues_later"),
    ("forums.yaml", "{count} pistes", "{nombre} pistes", "only_count"),
]


@pytest.mark.parametrize(("file", "find", "put", "code"), REFUSED)
def test_what_is_not_so_is_refused(content: Path, file: str, find: str, put: str, code: str) -> None:
    grow(content)
    text = (content / file).read_text(encoding="utf-8")
    assert find in text
    (content / file).write_text(text.replace(find, put, 1), encoding="utf-8")
    with pytest.raises(ContentError) as refused:
        load(content)
    problems = [one for one in refused.value.problems if one.code == code]
    assert problems and all(one.message(language) for one in problems for language in ("fr", "en"))


def test_a_statement_says_against_what_where_there_are_several(content: Path) -> None:
    grow(content)
    forums = content / "forums.yaml"
    text = forums.read_text(encoding="utf-8")
    forums.write_text(
        text.replace("      - plan: pa22\n", "      - plan: pa27\n      - plan: pa22\n", 1), encoding="utf-8"
    )
    corpus = load(content)
    first, second = corpus["f2-a1-2"].assessments
    assert (first.pair.id, first.strength) == ("f2-pa27", "unassessed")
    assert (second.pair.id, second.strength) == ("f2-pa22", "none")
    assert corpus["f2-a1-2"].assessment.strength == "unassessed"
    links = content / "correspondences.yaml"
    links.write_text(links.read_text(encoding="utf-8").replace("    against: pa22\n", "", 1), encoding="utf-8")
    with pytest.raises(ContentError) as refused:
        load(content)
    assert [one.code for one in refused.value.problems if not one.is_warning] == ["against_needed"]


@pytest.mark.parametrize(
    ("count", "french", "english"), [(0, "one", "other"), (1, "one", "one"), (2, "other", "other")]
)
def test_numbers_have_their_singular_and_plural(count: int, french: str, english: str) -> None:
    assert (plural("x", count, "fr"), plural("x", count, "en")) == (f"x_{french}", f"x_{english}")


def test_every_label_for_a_number_has_both_forms(corpus: Corpus) -> None:
    for group, labels in corpus.labels.root.items():
        for key in labels:
            other = re.sub("_(one|other)$", lambda end: "_other" if end[1] == "one" else "_one", key)
            assert other in labels, f"{group}.{key}"
