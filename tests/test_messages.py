"""All messages: French set as the OQLF sets it, English beside it, and nothing told in one only."""

from __future__ import annotations

import re
import string

import pytest

from corpus.messages import HINTS, KIND_NAMES, MESSAGES, STATES
from corpus.messages.commands import COMMANDS

TABLES = {"": MESSAGES, "command ": COMMANDS, "hint ": HINTS, "kind ": KIND_NAMES, "state ": STATES}
ALL = {f"{name}{code}": text for name, table in TABLES.items() for code, text in table.items()}
# What is given to be pasted, or quoted from a file, is YAML and no French.
YAML = re.compile(r"\{path\}:\{line\}|«[^»]*»|- \{\{.*|\{\w+\}|https://")


def details(text: str) -> set[str]:
    """Return the names of the details that a message holds, without their language."""
    return {re.sub("_(fr|en)$", "", name) for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", ALL)
def test_the_french_is_set_as_french(code: str) -> None:
    text = ALL[code]["fr"]
    words = YAML.sub("x", text)
    assert re.findall(r"(?<!\u00a0):", words) == [], "a no-break space goes before a colon"
    assert re.findall(r"\s[;!?]", words) == [], "nothing goes before ; ! ?"
    assert re.findall(r"«(?!\u00a0)|(?<!\u00a0)»", text) == [], "no-break spaces go inside « »"
    assert "'" not in words, "the apostrophe is ’"
    assert text.count("«") == text.count("»")


@pytest.mark.parametrize("code", ALL)
def test_both_languages_tell_the_same_things(code: str) -> None:
    assert details(ALL[code]["fr"]) == details(ALL[code]["en"])


@pytest.mark.parametrize("code", ALL)
def test_no_message_leaves_the_plural_to_the_reader(code: str) -> None:
    assert not re.search(r"\((s|e|es)\)", ALL[code]["fr"] + ALL[code]["en"])
