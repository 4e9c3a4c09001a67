"""python -m corpus: what it prints, in which language and shape, and the code it exits with; in a process, thrice."""

from __future__ import annotations

import json
from pathlib import Path

import command
import pytest
from command import Run

from corpus.commands.language import language
from corpus.model.files import FILES

LANGUAGES = [
    (None, {}, "fr"),
    (None, {"LANG": "C.UTF-8"}, "fr"),
    (None, {"LANG": "fr_CA.UTF-8"}, "fr"),
    (None, {"LANG": "en_CA.UTF-8"}, "en"),
    (None, {"LANG": "en_CA.UTF-8", "LC_ALL": "fr_CA.UTF-8"}, "fr"),
    (None, {"LANG": "en_CA.UTF-8", "VISAVIS_LANG": "fr"}, "fr"),
    (None, {"VISAVIS_LANG": "en"}, "en"),
    (None, {"VISAVIS_LANG": "de"}, "fr"),
    ("fr", {"VISAVIS_LANG": "en", "LANG": "en_CA.UTF-8"}, "fr"),
    ("en", {}, "en"),
]


@pytest.fixture
def wrong(content: Path) -> Path:
    """The folder above a content with one mistake, on line 24 of axes.yaml."""
    path = content / "axes.yaml"
    text = path.read_text(encoding="utf-8")
    longer = text.replace("fr: \"Ouvrir des garderies", "fr: \"Pour toutes : ouvrir des garderies", 1)
    path.write_text(longer, encoding="utf-8")
    return content.parent


@pytest.mark.parametrize(("chosen", "environment", "spoken"), LANGUAGES)
def test_the_language(chosen: str | None, environment: dict[str, str], spoken: str) -> None:
    assert language(chosen, environment) == spoken


def test_all_is_well(content: Path) -> None:
    done = command.run(cwd=content.parent)
    assert (done.returncode, done.stderr) == (0, "")
    warning, summary = done.stdout.splitlines()
    assert warning.startswith("content/published.json:1:1  avertissement\u00a0: la référence de ce qui a été publié")
    assert summary.startswith("Aucun problème dans ") and summary.endswith("; 1 avertissement (voir plus haut).")


def test_problems_are_counted_with_their_files(run: Run, wrong: Path) -> None:
    for file in ("regions.yaml", "panels.yaml"):
        (wrong / "content" / file).unlink()
        words = run(cwd=wrong, VISAVIS_LANG="fr").stdout.splitlines()[-1]
        count = {"regions.yaml": 2, "panels.yaml": 3}[file]
        assert words == f"{count} problèmes dans {count} fichiers."


@pytest.mark.parametrize(
    ("arguments", "environment", "message", "summary"),
    [
        ([], {}, "61 caractères; 60 au plus\u00a0: abréger", "1 problème."),
        (["check"], {}, "61 caractères; 60 au plus\u00a0: abréger", "1 problème."),
        (["--lang", "en"], {}, "61 characters; 60 at most: shorten it", "1 problem."),
        ([], {"VISAVIS_LANG": "en"}, "61 characters; 60 at most: shorten it", "1 problem."),
    ],
)
def test_a_problem(
    run: Run, wrong: Path, arguments: list[str], environment: dict[str, str], message: str, summary: str
) -> None:
    done = run(*arguments, cwd=wrong, **environment)
    assert (done.returncode, done.stderr) == (1, "")
    assert f"content/axes.yaml:24:11  f2-a1-1 › title.fr: {message}" in done.stdout.splitlines()
    assert done.stdout.splitlines()[-1] == summary


def test_the_same_problem_for_a_program(run: Run, wrong: Path) -> None:
    done = run("--format", "json", cwd=wrong)
    (problem,) = [one for one in json.loads(done.stdout)["problems"] if one["severity"] == "error"]
    assert done.returncode == 1
    assert problem == {
        "file": "content/axes.yaml",
        "line": 24,
        "column": 11,
        "record": "f2-a1-1",
        "field": "title.fr",
        "code": "too_long",
        "severity": "error",
        "message": {"fr": "61 caractères; 60 au plus\u00a0: abréger", "en": "61 characters; 60 at most: shorten it"},
    }


def test_on_github_the_message_stands_at_its_line(wrong: Path) -> None:
    done = command.run(cwd=wrong, GITHUB_ACTIONS="true")
    place = "file=content/axes.yaml,line=24,col=11,title=f2-a1-1 › title.fr"
    assert f"::error {place}::61 caractères; 60 au plus\u00a0: abréger" in done.stdout.splitlines()


def test_annotations_escape_what_github_would_read(run: Run, content: Path) -> None:
    path = content / "axes.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('fr: "Ouvrir des garderies', 'fr: "50.5 % garderies', 1), encoding="utf-8")
    done = run("--format", "github", cwd=content.parent)
    assert "title=f2-a1-1 › title.fr::«\u00a050.5\u00a0»\u00a0: écrire «\u00a050,5\u00a0»" in done.stdout
    path.write_text(text.replace('fr: "Ouvrir des garderies', "fr: %50 garderies", 1), encoding="utf-8")
    done = run("--format", "github", cwd=content.parent)
    assert "commencer par «\u00a0%25\u00a0»" in done.stdout


def test_another_folder(run: Run, content: Path, tmp_path: Path) -> None:
    other = content.rename(tmp_path / "contenu")
    (other / "axes.yaml").unlink()
    done = run("--folder", "contenu", cwd=tmp_path)
    assert done.returncode == 1
    assert "contenu/axes.yaml:1:1  ce fichier est absent" in done.stdout


def test_a_folder_that_is_not_there(run: Run, tmp_path: Path) -> None:
    done = run(cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.count("ce fichier est absent") == len(FILES)


def test_its_words_are_readable_whatever_the_terminal(wrong: Path) -> None:
    done = command.run(cwd=wrong, PYTHONIOENCODING="ascii", LANG="C")
    assert done.returncode == 1
    assert "caractères" in done.stdout
