"""All messages: French set as the OQLF sets it, English beside it, and nothing told in one only."""

from __future__ import annotations

import re
import string
from collections.abc import Callable

from corpus.messages import HINTS, KIND_NAMES, MESSAGES, ONE_OF_KIND, STATES
from corpus.messages.commands import COMMANDS

TABLES = {
    "": MESSAGES, "command ": COMMANDS, "hint ": HINTS, "kind ": KIND_NAMES, "one ": ONE_OF_KIND, "state ": STATES
}
ALL = {f"{name}{code}": text for name, table in TABLES.items() for code, text in table.items()}
# What is given to be pasted, or quoted from a file, is YAML and no French.
YAML = re.compile(r"\{path\}:\{line\}|«[^»]*»|- \{\{.*|\{\w+\}|https://")


def details(text: str) -> set[str]:
    """Return the names of the details that a message holds, without their language."""
    return {re.sub("_(fr|en)$", "", name) for _, name, _, _ in string.Formatter().parse(text) if name}


def offending(wrong: Callable[[str], bool]) -> list[str]:
    """Return the messages whose French is wrong."""
    return [name for name, message in ALL.items() if wrong(message["fr"])]


def test_the_french_is_set_as_french() -> None:
    assert offending(lambda text: re.search(r"(?<!\u00a0):", YAML.sub("x", text))) == [], (
        "a no-break space before a colon"
    )
    assert offending(lambda text: re.search(r"\s[;!?]", YAML.sub("x", text))) == [], "nothing goes before ; ! ?"
    assert offending(lambda text: re.search(r"«(?!\u00a0)|(?<!\u00a0)»", text)) == [], "no-break spaces inside « »"
    assert offending(lambda text: "'" in YAML.sub("x", text)) == [], "the apostrophe is ’"
    assert offending(lambda text: text.count("«") != text.count("»")) == []


def test_both_languages_tell_the_same_things() -> None:
    assert [name for name, message in ALL.items() if details(message["fr"]) != details(message["en"])] == []


def test_no_message_leaves_the_plural_to_the_reader() -> None:
    assert [name for name, message in ALL.items() if re.search(r"\((s|e|es)\)", message["fr"] + message["en"])] == []
