"""What the check lets in, the typefaces of print have: a PDF that is read aloud needs each character."""

from __future__ import annotations

import sys
import unicodedata
from pathlib import Path

import pytest
import typst

from corpus.reading.unseen import SHOWN, UNSEEN
from press.workshop import Workshop

CHARACTERS = [
    character
    for character in map(chr, range(sys.maxunicode + 1))
    if SHOWN.fullmatch(character) and unicodedata.category(character) not in ("Cc", "Cn")
]


def test_no_character_is_both_seen_and_unseen() -> None:
    assert len(CHARACTERS) > 1500
    assert [character for character in CHARACTERS if UNSEEN.search(character)] == []


@pytest.mark.parametrize("style", ['font: "Source Serif 4"', 'font: "Public Sans"', 'font: "Public Sans", weight: 600'])
def test_every_character_that_is_let_in_can_be_printed(example_corpus, tmp_path: Path, style: str) -> None:
    fonts = Workshop(tmp_path / "cache", example_corpus.updated)._fonts
    source = tmp_path / "characters.typ"
    shown = " ".join(f'#"\\u{{{ord(character):x}}}"' for character in CHARACTERS)
    source.write_text(f'#set document(title: "x")\n#set text({style}, lang: "fr")\n{shown}\n', encoding="utf-8")
    made = typst.compile(source, font_paths=[fonts], ignore_system_fonts=True, format="pdf", pdf_standards="ua-1")
    assert made.startswith(b"%PDF")
