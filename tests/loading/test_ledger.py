"""Promises are kept by comparison: a ledger that was forged, emptied or lost is refused, whatever it says of itself."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import places
import pytest
from server import serving

from corpus import ContentError, Corpus, load
from corpus.__main__ import main
from corpus.addresses import LEDGER, PREFIXES, all_addresses, could_lead_to
from corpus.commands.publish import publish
from corpus.model.published import PUBLISHED, Published

DAY, TODAY = date(2026, 11, 24), date(2026, 11, 27)
GIT = ("-c", "user.name=Essai", "-c", "user.email=essai@example.org", "-c", "commit.gpgsign=false")
LINK = "f2-a2-1--pa22-o1-1"
Ledger = dict


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository that holds the example as it was published."""
    folder = tmp_path_factory.mktemp("ledger") / "repository"
    publish(places.copy_example(folder / "content"), "fr", DAY)
    commit(folder)
    return folder


def commit(folder: Path) -> None:
    """Make a folder a repository, whose branch main holds it."""
    for command in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-qm", "publié"]):
        subprocess.run(["git", *GIT, *command], cwd=folder, check=True)


@pytest.fixture
def published(repository: Path, tmp_path: Path) -> Path:
    """A copy of the example, published and committed."""
    return shutil.copytree(repository, tmp_path / "repository") / "content"


def forge(content: Path, change: Callable[[Ledger], object]) -> None:
    """Change the ledger of a copy of the content."""
    path = content / PUBLISHED
    ledger = json.loads(path.read_text(encoding="utf-8"))
    change(ledger)
    path.write_text(json.dumps(ledger, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def codes(content: Path, today: date | None = TODAY) -> set[str]:
    """Return the codes of what is refused, the ledger being compared with nothing but itself."""
    try:
        load(content, today=today)
    except ContentError as error:
        return {one.code for one in error.problems if not one.is_warning}
    return set()


class Ran(NamedTuple):
    """How a command ended and what it printed."""

    returncode: int
    stdout: str
    stderr: str


def command(content: Path, name: str, *arguments: str) -> Ran:
    """Run a command on a copy of the content, in English."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.chdir(content.parent), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([name, "--lang", "en", *arguments])
    return Ran(code, out.getvalue(), err.getvalue())


def checked(content: Path, *arguments: str) -> Ran:
    """Check a copy of the content."""
    return command(content, "check", *arguments)


def slug_forged(content: Path) -> None:
    """Change the address of a page and drop the old one from the ledger, in one change."""
    places.replace(content / "pages.yaml", 'slug: {fr: "matrice", en: "matrix"}', 'slug: {fr: "grille", en: "grid"}')

    def change(ledger: Ledger) -> None:
        ledger["records"]["matrix"]["addresses"] = ["grille/", "en/grid/"]

    forge(content, change)


# Each names what it does to the ledger of a change; the check, which knows the base, must name the value.
FORGED: list[tuple[str, Callable[[Ledger], object], str]] = [
    ("an address dropped", lambda one: one["records"]["matrix"]["addresses"].remove("en/matrix/"), "en/matrix/"),
    ("a short code dropped", lambda one: one["records"]["f2-a1-1"]["addresses"].remove("f2/1.1/"), "f2/1.1/"),
    ("a record dropped", lambda one: one["records"].pop("f2-a1-3"), "f2-a1-3"),
    ("every record dropped", lambda one: one.update(records={}, correspondences={}, assessed=[]), "f2-a1-3"),
    ("another kind", lambda one: one["records"]["f2-a1-3"].update(kind="axis"), "f2-a1-3"),
    ("a text dropped", lambda one: one["texts"].pop("axes.f2-a1-3.wording"), "axes.f2-a1-3.wording"),
    ("every text dropped", lambda one: one.update(texts={}), "axes.f2-a1-3.wording"),
    ("a text of its own", lambda one: one["texts"]["axes.f2-a1-3.wording"].update(fr="Autre"), "axes.f2-a1-3.wording"),
    ("a correspondence dropped", lambda one: one["correspondences"].pop(LINK), LINK),
    (
        "a relation of its own",
        lambda one: one["correspondences"][LINK].update(relation="indirect"),
        LINK,
    ),
    ("an earlier day", lambda one: one.update(day="2020-01-01"), "2020-01-01"),
]


@pytest.mark.parametrize(("change", "value"), [one[1:] for one in FORGED], ids=[one[0] for one in FORGED])
def test_what_the_base_promised_is_missed_whatever_the_ledger_says(
    published: Path, change: Callable[[Ledger], object], value: str
) -> None:
    assert checked(published).returncode == 0
    forge(published, change)
    for arguments in ([], ["--base", "main"]):
        done = checked(published, *arguments)
        assert done.returncode == 1
        assert any(f"“{value}”" in line and PUBLISHED in line for line in done.stdout.splitlines()), done.stdout


def test_a_page_that_moves_takes_no_promise_with_it(published: Path) -> None:
    slug_forged(published)
    assert codes(published) == set(), "this ledger alone can't know"
    done = checked(published)
    assert done.returncode == 1 and "“matrice/” was promised" in done.stdout
    told = command(published, "diff", "main").stdout
    parts = [f"{pair}/" for pair in ("", "f2-pa22", "f3-pa25")]
    gone = sorted(f"- `/{page}{part.lstrip('/')}`\n" for page in ("matrice/", "en/matrix/") for part in parts)
    assert f"### Addresses gone ({len(gone)})\n\n{''.join(gone)}" in told


def test_a_page_that_moves_honestly_keeps_its_address(published: Path) -> None:
    places.replace(published / "pages.yaml", 'slug: {fr: "matrice", en: "matrix"}', 'slug: {fr: "grille", en: "grid"}')
    assert checked(published).returncode == 0
    publish(published, "fr", TODAY)
    assert checked(published).returncode == 0
    assert "Addresses gone" not in command(published, "diff", "main").stdout


def test_a_record_forged_away_is_told_by_check_and_diff(published: Path) -> None:
    places.cut(published / "axes.yaml", "      - id: f2-a1-3\n", "      - id: f2-a1-4\n")
    places.cut(published / "correspondences.yaml", "  - record: f2-a1-3\n", "  - record: f2-a1-4\n")

    def change(ledger: Ledger) -> None:
        ledger["records"].pop("f2-a1-3")
        ledger["assessed"].remove("f2-a1-3")
        ledger["texts"] = {key: text for key, text in ledger["texts"].items() if "f2-a1-3" not in key}

    forge(published, change)
    assert codes(published) == set()
    done = checked(published)
    assert done.returncode == 1 and 'the recommendation "f2-a1-3" was here at the publication' in done.stdout
    told = command(published, "diff", "main").stdout
    assert "### Blocks gone (1)\n\n- `f2-a1-3`\n" in told and "- `/f2-a1-3/`\n" in told


def test_publishing_in_the_same_change_hides_no_change_of_a_correspondence(published: Path) -> None:
    path = published / "correspondences.yaml"
    text = path.read_text(encoding="utf-8")
    start = text.index("measure: pa22-o1-1")
    path.write_text(text[:start] + text[start:].replace("relation: overlap", "relation: part", 1), encoding="utf-8")
    forge(published, lambda ledger: ledger["correspondences"][LINK].update(relation="part"))
    assert "the relation has changed since the publication" in checked(published).stdout


def test_a_lost_ledger_is_missed(published: Path) -> None:
    (published / PUBLISHED).unlink()
    done = checked(published)
    assert done.returncode == 1 and "the file of what was published" in done.stdout


def test_a_ledger_that_withdrawals_need_is_missed_without_a_base(published: Path) -> None:
    title, why = '{fr: "Un terme", en: "A term"}', '{fr: "Un mot", en: "A word"}'
    entry = f"  - {{id: old, kind: term, title: {title}, date: 2026-11-24, why: {why}}}\n"
    places.replace(published / "withdrawn.yaml", "withdrawn:\n", f"withdrawn:\n{entry}")
    (published / PUBLISHED).unlink()
    assert "published_needed" in codes(published)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda folder: (folder / ".git").rename(folder / "elsewhere"), "there is no Git repository here"),
        (lambda folder: (folder / ".git/refs/heads/main").unlink(), "Git does not have the revision HEAD"),
    ],
    ids=["no repository", "no commit"],
)
def test_that_there_is_no_base_is_said(published: Path, spoil: Callable[[Path], object], reason: str) -> None:
    spoil(published.parent)
    done = checked(published)
    assert done.returncode == 0 and reason in done.stdout


def test_a_first_publication_is_said(content: Path) -> None:
    commit(content.parent)
    publish(content, "fr", DAY)
    done = checked(content)
    assert done.returncode == 0 and "does not have this file (a first publication?)" in done.stdout


def test_a_revision_that_git_does_not_have_stops(published: Path) -> None:
    done = checked(published, "--base", "ailleurs")
    assert (done.returncode, done.stderr) == (2, "Git does not know this revision: ailleurs\n")


# The live site


def test_the_live_site_s_promises_are_kept(published: Path, tmp_path: Path) -> None:
    site = tmp_path / "live"
    site.mkdir()
    (site / LEDGER).write_bytes((published / PUBLISHED).read_bytes())
    with serving(site) as url:
        assert checked(published, "--live", url).returncode == 0
        slug_forged(published)
        done = checked(published, "--live", url)
    assert done.returncode == 1 and "“matrice/” was promised" in done.stdout


@pytest.mark.parametrize("ledger", [None, "", "{}", "<!doctype html>"])
def test_a_live_ledger_that_cannot_be_read_stops_unless_it_is_the_first(
    published: Path, tmp_path: Path, ledger: str | None
) -> None:
    site = tmp_path / "live"
    site.mkdir()
    if ledger is not None:
        (site / LEDGER).write_text(ledger)
    with serving(site) as url:
        done = checked(published, "--live", url)
        first = checked(published, "--live", url, "--first")
    assert done.returncode == 1 and done.stderr.startswith("What the live site promises can’t be read")
    assert first.returncode == (0 if ledger is None else 1)


def test_a_site_that_does_not_answer_stops(published: Path) -> None:
    done = checked(published, "--live", "http://127.0.0.1:9/", "--first")
    assert done.returncode == 1 and "add --first" in done.stderr


# What can be known of a ledger by itself

IMPOSSIBLE: list[tuple[str, Callable[[Ledger], object], str]] = [
    *(
        (f"the address {where}", lambda one, where=where: one["records"]["matrix"].update(addresses=[where]), code)
        for where, code in {
            "/etc/passwd/": "ledger_entry",
            "../x/": "ledger_entry",
            "a/../../x/": "ledger_entry",
            "a//b/": "ledger_entry",
            "C:\\x\\": "ledger_entry",
            "x": "ledger_entry",
            "https://elsewhere.example/": "ledger_entry",
            "assets/": "ledger_address",
            "en/embed/f2-a1-1/": "ledger_address",
            "matrice/dedans/": "ledger_address",
            "data/v1/": "ledger_address",
            "matrice/#ici": "ledger_address",
        }.items()
    ),
    ("an address of another", lambda one: one["records"]["f2-a1-1"]["addresses"].append("f2-a1-2/"), "ledger_address"),
    ("a code of another", lambda one: one["records"]["f2-a1-1"]["addresses"].append("f2/1.2/"), "ledger_address"),
    ("a day to come", lambda one: one.update(day="2099-01-01"), "ledger_future"),
    ("a day that can't be", lambda one: one.update(day="2999-01-01"), "published_broken"),
    (
        "an assessment to come",
        lambda one: one["correspondences"][LINK].update(assessed="2999-01-01"),
        "ledger_entry",
    ),
    ("no date", lambda one: one.update(day="hier"), "published_broken"),
    ("a script", lambda one: one["records"]["f2-a1-1"]["title"].update(fr="<script>x</script>"), "ledger_entry"),
    ("a turned text", lambda one: one["records"]["f2-a1-1"]["title"].update(fr="a\u202eb"), "ledger_entry"),
    ("one language", lambda one: one["records"]["f2-a1-1"]["title"].pop("en"), "ledger_entry"),
    ("an unknown kind", lambda one: one["records"]["f2-a1-1"].update(kind="recomendation"), "ledger_entry"),
    ("an unknown relation", lambda one: one["correspondences"][LINK].update(relation="x"), "ledger_entry"),
    ("an unknown key", lambda one: one["records"]["f2-a1-1"].update(more=1), "ledger_entry"),
    ("an impossible id", lambda one: one["records"].update({"../x": one["records"]["f2-a1-1"]}), "ledger_entry"),
    ("an assessment of nothing", lambda one: one["assessed"].append("f9-a1-1"), "ledger_loose"),
]


@pytest.mark.parametrize(("change", "code"), [one[1:] for one in IMPOSSIBLE], ids=[one[0] for one in IMPOSSIBLE])
def test_what_could_never_have_been_published_is_refused(
    published: Path, change: Callable[[Ledger], object], code: str
) -> None:
    forge(published, change)
    with pytest.raises(ContentError) as refused:
        load(published, today=TODAY)
    assert code in {one.code for one in refused.value.problems}
    assert {one.file for one in refused.value.problems} == {f"content/{PUBLISHED}"}


def test_every_address_that_the_site_makes_is_one_that_it_could_make(example_corpus: Corpus, live: Corpus) -> None:
    for corpus in (example_corpus, live):
        for record in (*corpus.walk(), *corpus.withdrawn_correspondences):
            known = (record.id, record.kind, corpus.records)
            assert [one for one in all_addresses(record) if not could_lead_to(one, *known)] == []


def test_no_address_has_two_places_on_a_page(example_corpus: Corpus) -> None:
    found = [one for record in example_corpus.walk() for one in all_addresses(record)]
    assert [one for one in found if one.count("#") > 1] == []


def test_the_first_shape_of_the_ledger_is_read_for_ever() -> None:
    record = {"kind": "term", "title": {"fr": "Un", "en": "One"}, "addresses": ["glossaire/#un", "un/"]}
    first = {"day": "2026-11-22", "records": {"un": record}, "correspondences": {}, "assessed": [], "texts": {}}
    assert Published.model_validate_json(json.dumps(first)).records["un"].addresses == ("glossaire/#un", "un/")


# Addresses that never answered


def test_an_address_that_never_answered_is_amended_in_what_is_compared(published: Path) -> None:
    wrong = [f"{PREFIXES[one]}{page}/#regions#r13" for one, page in (("fr", "glossaire"), ("en", "glossary"))]
    forge(published, lambda ledger: ledger["records"]["r13"].update(addresses=wrong))
    assert codes(published) == set()
    assert load(published).published.records["r13"].addresses == ("glossaire/#regions", "en/glossary/#regions")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("matrice/", "glossaire/", "amended_real"),
        ("1.1/", "glossaire/", "amended_real"),
        ("a/#b#c", "x/", "amended_nowhere"),
    ],
)
def test_what_could_answer_is_never_amended(published: Path, old: str, new: str, code: str) -> None:
    entry = f'amended:\n  - {{old: "{old}", new: "{new}", reason: "Pour voir"}}\n'
    places.replace(published / "amended.yaml", "amended:\n", entry)
    assert code in codes(published)
