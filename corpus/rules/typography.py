"""Reads the texts as a proofreader: notes the typography that the site can't set by itself, with what to write.

French after the Office québécois de la langue française, English as it is written in Canada.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

from corpus.model.types import LANGUAGES
from corpus.reading.document import Document, Path
from corpus.reading.loaded import Loaded
from corpus.reading.texts import NO_PROSE
from corpus.rules.placeholders import is_placeholder


@dataclass(frozen=True)
class Proof:
    """What must not stand in the texts of `languages`, and how it is written; without `wanted`, the code says it."""

    pattern: re.Pattern[str]
    wanted: str | Callable[[re.Match[str]], str] = ""
    code: str = "typography_word"
    languages: tuple[str, ...] = ("fr",)


def _accent(match: re.Match[str]) -> str:
    return "É" + match.group()[1:]


_ACCENTED = (
    "changer|cole|coles|conomie|couter|dition|ditions|ducation|largir|lu|lue|lues|lus|quipe|quipes|tablir|tablissement"
    "|tant|tat|tats|tranger|tre|tude|tudes|valuer|vénement|vénements|viter"
)

MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&\w+;|\*\*|\]\(")

PROOFS = (
    Proof(re.compile(r"\b(\d+)\s?(?:i?[eè]mes?|nde?|\^e|°)(?!\w)"), r"\1e"),
    Proof(re.compile(r"\b1\s?(?:[eè]re|i[eè]re)\b"), "1re"),
    Proof(re.compile(r"\b1ier\b"), "1er"),
    Proof(re.compile(r"\b\w*oe(?=u|il)\w*"), lambda match: match.group().replace("oe", "œ")),
    Proof(re.compile(r"\bOe(?=u|il)\w*"), lambda match: match.group().replace("Oe", "Œ")),
    Proof(re.compile(rf"\bE(?:{_ACCENTED})\b"), _accent),
    Proof(re.compile(r"(?:^|(?<=[.!?] ))A (?=[a-zà-ÿA-ZÀ-Ý])"), "À "),
    Proof(re.compile(r"\d+\.\d+(?= ?%)"), lambda match: match.group().replace(".", ",")),
    Proof(re.compile(r"[“”]"), "« … »"),
    Proof(re.compile(r"(?<![\w/.])\w+:(?=[^\W\d])\w+"), lambda match: match.group().replace(":", " : ")),
    Proof(re.compile(r"(?<![\w&])\w+[,;](?=[^\W\d])\w+"), lambda match: re.sub("([,;])", r"\1 ", match.group())),
    Proof(re.compile(r"\w+(?:[·•⋅]\w+)+|\w+\(e\)s?(?!\w)|\w+\.e\.?s?(?!\w)"), "", "typography_doublet"),
    Proof(re.compile(r"\bQuebec\b"), "Québec", languages=LANGUAGES),
    Proof(re.compile(r"\bMontreal\b"), "Montréal", languages=LANGUAGES),
    Proof(re.compile(r"\bTrois-Rivieres\b"), "Trois-Rivières", languages=LANGUAGES),
    Proof(re.compile(r"\w+[`´]\w+"), lambda match: re.sub("[`´]", "'", match.group()), languages=LANGUAGES),
    Proof(re.compile(r"\w+ --? \w+"), lambda match: re.sub("--?", "–", match.group()), languages=LANGUAGES),
    Proof(re.compile(r"\w+ [,.](?=\s|$)"), lambda match: match.group().replace(" ", ""), languages=LANGUAGES),
    Proof(MARKUP, "", "typography_markup", LANGUAGES),
    Proof(re.compile(r"\b[a-z_]+: >-(?=\s|$)"), "", "swallowed_key", LANGUAGES),
    Proof(re.compile(r"[«»]"), "“…”", languages=("en",)),
    Proof(re.compile(r"\d+,\d+(?= ?%)"), lambda match: match.group().replace(",", "."), languages=("en",)),
    Proof(re.compile(r"\b(lab|neighb|col|fav|hon|behavi)or(?=s|ed|ing|ite|able|hood|\b)"), r"\1our", languages=("en",)),
    Proof(re.compile(r"\bcenter(?=s|ed|\b)"), "centre", languages=("en",)),
    Proof(
        re.compile(r"\b(regional|franc|organ|optim|recogn|real|priorit)is(ations?|e[ds]?|ing)\b"),
        r"\1iz\2",
        languages=("en",),
    ),
)


def check_typography(loaded: Loaded) -> None:
    """Note, in every text of both languages, what the site can't set by itself."""
    for file, document in loaded.documents.items():
        for path, code, word, details in document.once("typography", partial(_all_faults, document)):
            # What the site says of itself may well be « Les mots du rapport ».
            if code == "to_be_written" and file == "labels.yaml":
                continue
            document.report(path, code, document.line_of_word(path, word), **details)


def _all_faults(document: Document) -> list[tuple[Path, str, int, dict[str, str]]]:
    return [(path, *fault) for path, text in _texts(document.data, ()) for fault in proofread(text, str(path[-1]))]


@lru_cache(maxsize=8192)
def proofread(text: str, language: str) -> tuple[tuple[str, int, dict[str, str]], ...]:
    """Return the faults of a text: for each, the code of its message, its word from 0, and the message's details."""
    return tuple(_faults(text, language))


def _faults(text: str, language: str) -> Iterator[tuple[str, int, dict[str, str]]]:
    if is_placeholder(text):
        yield "to_be_written", 0, {"found": text}
        return
    for proof in PROOFS:
        if language in proof.languages and (match := proof.pattern.search(text)):
            wanted = proof.wanted(match) if callable(proof.wanted) else match.expand(proof.wanted)
            word = len(text[: match.start()].split())
            yield proof.code, word, {"found": match.group().strip(), "wanted": wanted.strip()}
    if text.count('"') % 2 or text.count("«") != text.count("»") or text.count("“") != text.count("”"):
        yield "typography_pair", 0, {}


def _texts(node: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(node, tuple):
        for index, item in enumerate(node):
            yield from _texts(item, (*path, index))
    elif isinstance(node, dict):
        for key, value in node.items():
            if key in LANGUAGES and isinstance(value, str) or is_placeholder(value):
                yield (*path, key), value
            elif key not in NO_PROSE:
                yield from _texts(value, (*path, key))
