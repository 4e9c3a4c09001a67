"""What lists everything does not swell: past one edition and one plan, each has a part of its own; so have axes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from markupsafe import Markup
from outputs import Assets
from places import ROOT, copy_unpublished
from widening import widen

from corpus import Corpus, load
from corpus.addresses import address, all_addresses, could_lead_to, rows_address, standing
from corpus.model.assessable import Assessable
from corpus.model.axis import Axis
from corpus.model.basis import Basis
from corpus.model.forum import Forum
from corpus.model.pair import Pair
from corpus.model.part import PagePart, TopicPart
from corpus.model.plan import Objective, Plan
from corpus.model.published import Published, PublishedRecord
from corpus.model.record import Bound
from corpus.views.former import former_addresses
from corpus.views.listing import listing
from hooks.macros import _VIEWS
from hooks.outputs.rows import rows_apart
from hooks.rendering.renderer import Renderer
from hooks.rendering.site import Site

# In bytes, before it is packed: what no page may weigh.
HEAVIEST = 150_000
EDITIONS = 60
# What each edition of the example that is added has of its own.
ADDED = {
    "forums.yaml": ("forums",),
    "panels.yaml": ("panels",),
    "axes.yaml": ("axes",),
    "plan_action.yaml": ("plans",),
    "correspondences.yaml": ("correspondences", "unmatched", "aims"),
}
# A record of the third edition or its plan, by the id that one of its own keys begins with.
_LIKE = re.compile(r"^\W*\w+: (?:f3|pa25)\b", re.MULTILINE)


def editions_added(content: Path, count: int) -> Corpus:
    """Return the content in a folder with `count` more editions and plans like the third edition and its plan."""
    for name, keys in ADDED.items():
        data = yaml.safe_load((content / name).read_text(encoding="utf-8"))
        like = {key: [one for one in data[key] if _LIKE.search(yaml.dump(one))] for key in keys}
        text = yaml.dump(like, allow_unicode=True, sort_keys=False)
        (content / name).with_suffix("").mkdir()
        for number in range(10, 10 + count):
            copy = re.sub(r"\bf3\b", f"f{number}", re.sub(r"\bpa25\b", f"pa{100 + number}", text))
            copy = copy.replace("edition: 3\n", f"edition: {number}\n")
            ((content / name).with_suffix("") / f"{number}.yaml").write_text(copy, encoding="utf-8")
    return load(content)


def renderer_of(corpus: Corpus) -> Renderer:
    return Renderer(corpus, Site("https://example.org/", assets=Assets(), live=True), ROOT / "templates")


def weights(corpus: Corpus, language: str) -> Iterator[tuple[str, int]]:
    """Yield what each page weighs that lists by edition or plan, and the newest of its parts, by address."""
    renderer = renderer_of(corpus)
    for page in (*corpus.pages, *corpus.topics):
        for shown in (page, *corpus.parts_of(page)[:1]):
            yield address(shown, language), _weight(renderer, shown, language)


def _weight(renderer: Renderer, page: Bound, language: str) -> int:
    where = address(page, language)
    empty = {"opening": Markup(), "content": Markup(), "toc": [], "linked_data": Markup()}
    made = [renderer.render("layout.html", language, where, view=renderer.view(page, language), **empty)]
    if page.kind == "topic":
        made.append(renderer.render("topic.html", language, where, record=page))
    else:
        prose = (ROOT / "docs" / language / f"{page.id.partition('/')[0]}.md").read_text(encoding="utf-8")
        called = [name for name in re.findall(r"(\w+)\(\) ?}}", prose) if name in _VIEWS]
        given = {**vars(listing(page)), "record": None}
        made += [renderer.render(f"views/{name}.html", language, where, **given) for name in called]
    return sum(len(text.encode()) for text in made)


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """The example with many editions and plans."""
    return editions_added(copy_unpublished(tmp_path_factory.mktemp("grown") / "content"), EDITIONS)


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """The example with an edition and a plan that are too much for a page."""
    return load(widen(copy_unpublished(tmp_path_factory.mktemp("wide") / "content")))


def view_of(renderer: Renderer, page: Bound, language: str) -> str:
    """Return what the view of a page, or of a part of one, shows."""
    name = page.topmost.id
    return renderer.render(f"views/{name}.html", language, address(page, language), **vars(listing(page)))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_page_swells_with_the_editions(grown: Corpus, language: str) -> None:
    assert len(grown.pairs) == EDITIONS + 2
    heavy = {where: weight for where, weight in weights(grown, language) if weight > HEAVIEST}
    assert heavy == {}


def test_one_edition_and_one_plan_have_no_parts(live: Corpus) -> None:
    if len(live.editions) == 2:
        assert live.parts == ()


def test_every_part_is_promised_and_stands_once(corpus: Corpus) -> None:
    addresses = [address(record, "fr") for record in standing(corpus)]
    assert len(set(addresses)) == len(addresses)
    for part in corpus.parts:
        whole = corpus[part.id.partition("/")[0]]
        for language in ("fr", "en"):
            where = address(part, language)
            assert where == f"{address(whole, language)}{part.holder.id}/"
            assert where in all_addresses(whole)


def test_the_ledger_takes_the_addresses_of_parts_and_of_nothing_else(grown: Corpus) -> None:
    topics = [topic for topic in grown.topics if grown.parts_of(topic)]
    assert topics
    for record in (grown["matrix"], grown["recommendations"], *topics):
        addresses = all_addresses(record)
        assert len(addresses) > 2 * EDITIONS
        assert all(could_lead_to(where, record.id, record.kind, grown.records) for where in addresses)
    for where in ("matrice/f10-f9/", "matrice/pa110--nowhere/", "sujets/t-logement/f9/", "glossaire/f3/f3/"):
        named = "t-logement" if "t-" in where else "matrix"
        assert not could_lead_to(where, named, grown[named].kind, grown.records), where


def test_parts_follow_one_another_from_the_oldest_to_the_newest(corpus: Corpus) -> None:
    parts = corpus.parts_of(corpus["explore"])
    assert [part.holder.id for part in parts] == ["f5", "f3-pa25", "f2-pa22"]
    newest, middle, oldest = parts
    assert (oldest.previous, oldest.next, newest.previous, newest.next) == (None, middle, middle, None)


def test_a_part_of_a_topic_holds_what_its_edition_or_its_plan_says_of_it(grown: Corpus) -> None:
    parts = [part for topic in grown.topics for part in grown.parts_of(topic)]
    assert parts
    for part in parts:
        whole, editions = part.parent, (*part.forums, *part.plans)
        for name in ("recommendations", "findings", "measures"):
            wanted = [record for record in getattr(whole, name) if record.topmost in editions]
            assert list(getattr(part, name)) == wanted, (part.id, part.holder.id, name)


def test_a_part_of_a_topic_says_what_its_card_shows(grown: Corpus) -> None:
    renderer = renderer_of(grown)
    for topic in grown.topics:
        for part in grown.parts_of(topic):
            assert renderer.view(part, "fr").card == renderer.view(topic, "fr").card


def test_what_is_about_an_edition_is_found_from_it(grown: Corpus) -> None:
    for edition in grown.editions:
        about = [part for part in grown.parts if isinstance(part, PagePart)]
        assert list(grown.parts_about(edition)) == [
            part for part in about if edition in (*part.forums, *part.plans)
        ]


def test_what_was_promised_of_two_that_are_compared_no_more_leads_to_the_page(content: Path) -> None:
    corpus = load(content)
    promised = ("matrice/", "en/matrix/", "matrice/f2-pa22/", "matrice/f2-pa25/", "en/matrix/f2-pa25/")
    page = PublishedRecord(kind="page", title={"fr": "Matrice", "en": "Matrix"}, addresses=promised)
    ledger = Published(day=corpus.updated, records={"matrix": page}, correspondences={}, assessed=(), texts={})
    now = replace(corpus, published=ledger)
    led = {former.address: former.record for former in former_addresses(now)}
    assert led == dict.fromkeys(("matrice/f2-pa25/", "en/matrix/f2-pa25/"), now["matrix"])


def test_a_wide_pair_has_a_matrix_an_axis(wide: Corpus) -> None:
    pair, matrix = wide.pairs[0], wide["matrix"]
    shown = wide.pieces_of(wide.part(matrix, pair.id))
    assert [part.holder.id for part in shown] == [f"{axis.id}--pa22" for axis in pair.forum.axes]
    assert all(part.ancestors == (matrix, wide.part(matrix, pair.id)) for part in shown)
    assert shown[0].previous is None
    assert shown[0].next is shown[1]
    renderer = renderer_of(wide)
    for language in ("fr", "en"):
        picture = view_of(renderer, wide.part(matrix, pair.id), language)
        assert "matrix-full" not in picture
        links = [link for basis in pair.bases for link in pair.correspondences(basis)]
        near = [miss for basis in pair.bases for miss in pair.near_misses(basis)]
        counts = re.findall(r"</svg>&nbsp;(\d+)<", picture)
        assert sum(map(int, counts)) == len(links) + len(near)
        tables = "".join(view_of(renderer, part, language) for part in shown)
        for record in pair.forum.recommendations:
            assert f'id="in-{pair.id}-{record.id}"' in tables
        for link in links:
            assert f'id="in-{link.id}"' in tables


@pytest.mark.parametrize("name", ["correspondences", "unmatched", "slides", "kit"])
def test_the_parts_of_what_is_wide_hold_all_of_it_and_are_a_link_away(wide: Corpus, name: str) -> None:
    renderer, pair, page = renderer_of(wide), wide.pairs[0], wide[name]
    held = wide.part(page, pair.id if name != "kit" else "f2")
    pieces = wide.pieces_of(held)
    for language in ("fr", "en"):
        led = set(re.findall(r'data-holds="([^"]+)"', view_of(renderer, held, language)))
        assert led == {piece.group.id for piece in pieces if piece.group}
        shown = "".join(view_of(renderer, piece, language) for piece in pieces)
        for record in expected(name, pair):
            assert f'/{record.id}/"' in shown, record.id


def expected(name: str, pair: Pair) -> tuple[Bound, ...]:
    """Return what the parts of a page of a wide pair lead to."""
    if name == "kit":
        return pair.forum.recommendations
    sides: tuple[Assessable, ...] = (*pair.forum.recommendations, *pair.plan.measures)
    if name == "slides":
        return sides
    if name == "correspondences":
        return tuple(link for basis in pair.bases for link in pair.correspondences(basis))
    readings = [(record, record.corpus.assessed(record, pair, Basis.TEXTS)) for record in sides]
    return tuple(record for record, reading in readings if reading.statement and not reading.correspondences)


def test_a_wide_topic_has_a_part_an_axis_and_an_objective(wide: Corpus) -> None:
    topic = next(topic for topic in wide.topics if wide.pieces_of(topic))
    parts = wide.pieces_of(topic)
    assert all(isinstance(part, TopicPart) for part in parts)
    records = [
        record for part in parts if isinstance(part, TopicPart) for record in (part.recommendations + part.measures)
    ]
    assert records == [*topic.recommendations, *topic.measures]
    for part in parts:
        text = renderer_of(wide).render("topic.html", "fr", address(part, "fr"), record=part)
        assert ("on--forum" in text, "on--plan" in text) == (
            isinstance(part.group, Axis),
            isinstance(part.group, Objective),
        )


def test_lists_of_what_is_wide_lead_to_axes_and_objectives(wide: Corpus) -> None:
    renderer = renderer_of(wide)
    forum, plan = wide.get(Forum, "f2"), wide.get(Plan, "pa22")
    for name, edition, groups in (("recommendations", forum, forum.axes), ("measures", plan, plan.objectives)):
        held = wide.part(wide[name], edition.id)
        shown = view_of(renderer, held, "fr")
        assert 'class="row__title"' not in shown
        assert re.findall(r'data-holds="([^"]+)"', shown) == [group.id for group in groups]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_rows_to_explore_stand_beside_a_wide_page(wide: Corpus, language: str) -> None:
    pair, renderer = wide.pairs[0], renderer_of(wide)
    page = wide.part(wide["explore"], pair.id)
    made = dict(rows_apart(renderer))
    assert [*made] == [rows_address(page, each) for each in ("fr", "en")]
    assert "data-record" not in view_of(renderer, page, language)
    text = made[rows_address(page, language)]()
    groups = json.loads(text.removeprefix("globalThis.visavisRows=").rstrip().removesuffix(";"))
    whole = renderer.render("parts/explore_groups.html", language, address(page, language), groups=listing(page).groups)
    assert [group[1]["aria-labelledby"] for group in groups] == re.findall(r'aria-labelledby="(explore-[^"]+)"', whole)
    assert text.count('"data-record":') == len(pair.forum.recommendations) + len(pair.plan.measures)
    assert " ".join(words_of(groups).split()) == Markup(whole).striptags()


def words_of(groups: list[Any]) -> str:
    """Return the text of elements that are written as lists."""
    return "".join(words_of(one[2:]) if isinstance(one, list) else one for one in groups)


def test_the_ledger_takes_the_addresses_of_an_axis_and_an_objective(wide: Corpus) -> None:
    for record in (wide["matrix"], wide["slides"], wide["kit"], *wide.topics):
        parts = wide.all_parts_of(record)
        addresses = all_addresses(record)
        assert {address(part, language) for part in parts for language in ("fr", "en")} <= {*addresses}
        assert all(could_lead_to(where, record.id, record.kind, wide.records) for where in addresses)
