"""The files that forges look for: a citation that is valid, what to do about a flaw, how people treat each other."""

from __future__ import annotations

import re
import tomllib

import pytest
import yaml
from places import ROOT

# What the schema 1.2.0 of the Citation File Format asks for, and what else this project says by it.
ASKED = {"authors", "cff-version", "message", "title"}
OPTIONAL = {"abstract", "type", "version", "license", "keywords"}
GUIDES = {"SECURITY.md": ("Sécurité", "Security"), "CODE_OF_CONDUCT.md": ("Code de conduite", "Code of conduct")}
LINK = re.compile(r"\]\(([^)#]+)")


def test_the_citation_is_valid_and_says_what_the_project_says_of_itself() -> None:
    said = yaml.load((ROOT / "CITATION.cff").read_text(encoding="utf-8"), yaml.CSafeLoader)
    assert ASKED <= said.keys() <= ASKED | OPTIONAL
    assert said["cff-version"] == "1.2.0" and said["type"] == "software"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (said["version"], said["license"]) == (project["version"], project["license"])
    # An entity, never a person.
    assert [author.keys() for author in said["authors"]] == [{"name", "alias"}]
    assert all(isinstance(said[key], str) and said[key] for key in ("message", "title", "abstract"))
    assert len(set(said["keywords"])) == len(said["keywords"])


@pytest.mark.parametrize(("name", "titles"), GUIDES.items(), ids=GUIDES)
def test_a_guide_speaks_french_then_english_and_invents_no_address(name: str, titles: tuple[str, str]) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert tuple(re.findall(r"^# (.+)", text, re.MULTILINE)) == titles
    french, english = ([*filter(None, half.split("\n\n"))] for half in text.split(f"\n# {titles[1]}\n"))
    # The French half has its title and the way to the English before it.
    assert [part.count("\n- ") for part in french[2:]] == [part.strip().count("\n- ") for part in english]
    assert sum("**Report a vulnerability**" in part for part in (*french, *english)) == 2
    assert not re.search(r"@|https?://", text)
    assert all((ROOT / link).exists() for link in LINK.findall(text))


def test_the_first_page_leads_to_them() -> None:
    linked = set(LINK.findall((ROOT / "README.md").read_text(encoding="utf-8")))
    assert {"CITATION.cff", *GUIDES} <= linked
    assert "CODE_OF_CONDUCT.md" in LINK.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
