"""The maintainer's shortcuts: new, suggest and diff."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from command import Run
from places import replace

from corpus import load
from corpus.model.published import PUBLISHED

# What is asked for, the file that it goes to, its id there, and what it stands right after.
NEW = [
    (["recommendation", "f2-a1"], "axes.yaml", "f2-a1-5", "id: f2-a1-4"),
    (["recommendation", "f2-a4"], "axes.yaml", "f2-a4-11", "id: f2-a4-10"),
    (["measure", "pa22-o2"], "plan_action.yaml", "pa22-o2-5", "id: pa22-o2-4"),
    (["axis", "f2"], "axes.yaml", "f2-a6", "id: f2-a5-3"),
    (["axis", "f1"], "axes.yaml", "f1-a1", "id: f2-a5-3"),
    (["forum"], "forums.yaml", "f6", "id: f5"),
    (["topic", "t-ecoles"], "topics.yaml", "t-ecoles", "id: t-essai"),
]


@pytest.fixture
def unpublished(content: Path) -> Path:
    """A copy of the content that has promised nothing yet."""
    (content / PUBLISHED).unlink(missing_ok=True)
    return content


def written(text: str) -> str:
    """Return a skeleton's file with its texts written."""
    text = text.replace("À écrire", "Un texte nouveau").replace("To be written", "A new text")
    return text.replace("topics: []", "topics: [t-image]")


@pytest.mark.parametrize(("arguments", "file", "record", "after"), NEW)
def test_a_new_record_stands_in_its_place(
    run: Run, unpublished: Path, arguments: list[str], file: str, record: str, after: str
) -> None:
    path = unpublished / file
    before = path.read_text(encoding="utf-8")
    done = run("new", *arguments, cwd=unpublished.parent)
    assert (done.returncode, done.stderr) == (0, "")
    text = path.read_text(encoding="utf-8")
    kept = iter(text.split("\n"))
    assert all(line in kept for line in before.split("\n")), "a line of the file was lost or moved"
    assert text.index(f"id: {after[4:]}\n") < text.index(f"id: {record}\n")
    line = int(done.stdout.partition(f"{file}:")[2].partition("\u00a0")[0])
    assert text.split("\n")[line - 1].strip() == f"- id: {record}"
    assert "reste à écrire" in run(cwd=unpublished.parent).stdout
    path.write_text(written(text), encoding="utf-8")
    if record == "f1-a1":
        forums = unpublished / "forums.yaml"
        head, third, tail = forums.read_text(encoding="utf-8").partition("  - id: f1\n")
        forums.write_text(head + third + tail.replace("coverage: none", "coverage: whole"), encoding="utf-8")
    assert record in load(_with_aims(unpublished, record)).records


def _with_aims(content: Path, record: str) -> Path:
    """Return the content, with what the check asks for beside a new axis of a comparison whose aims are assessed."""
    if record == "f2-a6":
        path = content / "correspondences.yaml"
        why = 'reason: {fr: "Un mot", en: "A word"}, assessed: 2027-01-31'
        added = "".join(f"  - {{axis: f2-a6, objective: pa22-o{one}, common: false, {why}}}\n" for one in (1, 2))
        path.write_text(path.read_text(encoding="utf-8") + added, encoding="utf-8")
    return content


def test_a_new_correspondence(run: Run, unpublished: Path) -> None:
    done = run("new", "correspondence", "f2-a5-3", "pa22-o2-4", "--date", "2027-01-31", cwd=unpublished.parent)
    assert done.returncode == 0
    path = unpublished / "correspondences.yaml"
    path.write_text(written(path.read_text(encoding="utf-8")), encoding="utf-8")
    link = load(unpublished)["f2-a5-3--pa22-o2-4"]
    assert (link.relation, link.assessed.isoformat()) == ("overlap", "2027-01-31")


def test_a_new_fact_that_came_since(run: Run, unpublished: Path) -> None:
    for number in (1, 2):
        done = run("new", "follow_up", "pa22-o2-3", "release-1", "--date", "2027-01-31", cwd=unpublished.parent)
        assert (done.returncode, done.stderr) == (0, "")
        path = unpublished / "follow_up.yaml"
        path.write_text(written(path.read_text(encoding="utf-8")), encoding="utf-8")
        fact = load(unpublished)[f"fu-pa22-o2-3-{number}"]
        assert (fact.place, fact.about_ids, fact.source_ids) == ("since", ("pa22-o2-3",), ("release-1",))
        assert fact.when.written == "2027-01-31"


@pytest.mark.parametrize(
    "arguments",
    [
        *(["recommendation", "f2"], ["measure"], ["axis", "f9"], ["correspondence", "f2-a2-1", "f2-a2-2"]),
        *(["topic"], ["topic", "ecoles"], ["topic", "t-logement"], ["topic", "t-Écoles"]),
        *(["follow_up", "f2-a1-1"], ["follow_up", "f2-a1-1", "f2-a1"]),
    ],
)
def test_a_new_record_under_nothing_is_refused(run: Run, unpublished: Path, arguments: list[str]) -> None:
    done = run("new", *arguments, cwd=unpublished.parent)
    assert done.returncode == 2
    assert "n’est pas dans le contenu, ou n’est pas ce qu’il faut ici." in done.stderr


def test_nothing_is_written_into_a_content_with_problems(run: Run, unpublished: Path) -> None:
    (unpublished / "glossary.yaml").unlink()
    before = (unpublished / "axes.yaml").read_bytes()
    assert run("new", "recommendation", "f2-a1", cwd=unpublished.parent).returncode == 1
    assert (unpublished / "axes.yaml").read_bytes() == before


def test_suggestions_are_pairs_that_are_no_correspondence(run: Run, unpublished: Path) -> None:
    done = run("suggest", "--count", "7", cwd=unpublished.parent)
    lines = done.stdout.splitlines()
    assert (done.returncode, len(lines)) == (0, 8)
    known = {link.id for link in load(unpublished).correspondences}
    assert known.isdisjoint("--".join(line.split()[1:3]) for line in lines[1:])


@pytest.fixture
def repository(unpublished: Path) -> Path:
    """A repository whose only commit holds the content."""
    folder = unpublished.parent
    for command in (["init", "-q"], ["add", "content"], ["commit", "-qm", "content"]):
        name = ["-c", "user.name=essai", "-c", "user.email=essai@example.org"]
        subprocess.run(["git", *name, *command], cwd=folder, check=True)
    return folder


def change(folder: Path, file: str, find: str, put: str) -> None:
    """Put `put` in the place of the first `find`."""
    replace(folder / "content" / file, find, put)


def test_nothing_changed(run: Run, repository: Path) -> None:
    done = run("diff", "HEAD", cwd=repository)
    assert done.stdout == "## Ce qui change pour le lectorat\n\nRien ne change dans le contenu.\n"


def test_what_changes_for_readers(run: Run, repository: Path) -> None:
    change(repository, "axes.yaml", "des garderies et", "des ~~~~~~ écoles et")
    run("new", "measure", "pa22-o1", cwd=repository, VISAVIS_LANG="fr")
    path = repository / "content" / "plan_action.yaml"
    path.write_text(written(path.read_text(encoding="utf-8")), encoding="utf-8")
    done = run("diff", "HEAD", cwd=repository)
    assert done.stdout.splitlines() == [
        "## Ce qui change pour le lectorat",
        "",
        "### Ajouts (1)",
        "",
        "- la mesure `pa22-o1-7` – Un texte nouveau (`/mesures/pa22-o1-7/`)",
        "",
        "### Textes modifiés (1)",
        "",
        "`axes.f2-a1-1.title`",
        "",
        "~~~~~~diff",
        "- fr: Ouvrir des garderies et des logements en région",
        "+ fr: Ouvrir des  écoles et des logements en région",
        "~~~~~~",
    ]


def test_other_topics_are_told(run: Run, repository: Path) -> None:
    change(repository, "axes.yaml", "topics: [t-logement, t-accueil]", "topics: [t-logement]")
    done = run("diff", "HEAD", cwd=repository)
    assert done.stdout.endswith("\n### Sujets changés (1)\n\n- `f2-a1-1`: t-logement, t-accueil → t-logement\n")


def test_a_withdrawal_is_told(run: Run, repository: Path) -> None:
    line = "    assessed: 2026-11-22\n"
    withdrawn = '    withdrawn: {date: 2027-03-04, why: {fr: "Un mot", en: "A word"}}\n'
    change(repository, "correspondences.yaml", line, line + withdrawn)
    done = run("diff", "HEAD", "--lang", "en", cwd=repository)
    assert "### Withdrawn (1)\n\n- match `f2-a2-1--pa22-o1-1`" in done.stdout


@pytest.mark.parametrize("base", ["nulle-part", "--output=x"])
def test_an_unknown_revision_is_told(run: Run, repository: Path, base: str) -> None:
    done = run("diff", "--", base, cwd=repository)
    assert (done.returncode, done.stderr) == (2, f"Git ne connaît pas cette révision\u00a0: {base}\n")
    assert not (repository / "x").exists()
