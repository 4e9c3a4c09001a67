"""The workflows and forms of .github/: linted, safe for pull requests from forks, and calling what there is."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from places import ROOT

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
FORMS = sorted(path for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")
BIN = Path(sys.executable).parent


def read(path: Path) -> dict:
    """Return a file's YAML; `on` stays a key, not a yes."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def steps(path: Path) -> list[dict]:
    """Return every step of a workflow."""
    return [step for job in read(path)["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize(
    "command",
    [
        ["zizmor", "--offline", "--no-progress", "--persona", "pedantic", ".github"],
        ["actionlint"],
        ["hadolint", "Containerfile"],
    ],
    ids=lambda command: command[0],
)
def test_linters_find_nothing(command: list[str]) -> None:
    done = subprocess.run([BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_nothing_is_granted_but_what_a_job_names(path: Path) -> None:
    workflow = read(path)
    assert "pull_request_target" not in workflow["on"]
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        assert job["permissions"], name
        assert "secrets." not in str(job)
    if "pull_request" in workflow["on"]:
        assert {tuple(job["permissions"].items()) for job in workflow["jobs"].values()} == {(("contents", "read"),)}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_checkouts_keep_no_credentials(path: Path) -> None:
    for step in steps(path):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] == "false"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_steps_call_what_there_is(path: Path) -> None:
    """Make's targets are in the Makefile, and modules that are run are in the repository."""
    targets = re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    for command in (shlex.split(step["run"]) for step in steps(path) if "run" in step):
        if command[0] == "make":
            assert command[1] in targets
        else:
            assert command[:2] == [".venv/bin/python", "-m"]
            module = ROOT / command[2] / "__main__.py"
            assert f'add_parser("{command[3]}"' in module.read_text(encoding="utf-8")


def test_deploying_waits_for_the_repository_s_own_setting() -> None:
    workflow = read(GITHUB / "workflows" / "deploy.yml")
    assert workflow["jobs"]["build"]["if"] == "vars.SITE_URL != ''"
    assert workflow["jobs"]["deploy"]["needs"] == "build"


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_forms_speak_both_languages(path: Path) -> None:
    form = read(path)
    said = [form["name"], form["description"]]
    for field in form["body"]:
        attributes = field["attributes"]
        said += [attributes[key] for key in ("label", "description") if key in attributes]
    for text in said:
        french, _, english = text.partition(" / ")
        assert french and english, text
    ids = [field["id"] for field in form["body"] if "id" in field]
    assert ids[:2] == ["record", "page"]
    assert len(ids) == len(set(ids))
