"""What the check lets in, the typefaces of print have: a PDF that is read aloud needs each character."""

from __future__ import annotations

import sys
import unicodedata
from pathlib import Path

import pytest
import typst
from places import ROOT

from corpus.reading.unseen import SHOWN, UNSEEN
from hooks.outputs.printing import CACHE
from press.fonts import print_fonts
from press.workshop import BOUND
from store import Store

CHARACTERS = [
    character
    for character in map(chr, range(sys.maxunicode + 1))
    if SHOWN.fullmatch(character) and unicodedata.category(character) not in ("Cc", "Cn")
]


def test_no_character_is_both_seen_and_unseen() -> None:
    assert len(CHARACTERS) > 1500
    assert [character for character in CHARACTERS if UNSEEN.search(character)] == []


@pytest.mark.parametrize("style", ['font: "Source Serif 4"', 'font: "Public Sans"', 'font: "Public Sans", weight: 600'])
def test_every_character_that_is_let_in_can_be_printed(tmp_path: Path, style: str) -> None:
    fonts = print_fonts(ROOT / "node_modules", Store(CACHE, BOUND))
    source = tmp_path / "characters.typ"
    shown = " ".join(f'#"\\u{{{ord(character):x}}}"' for character in CHARACTERS)
    source.write_text(f'#set document(title: "x")\n#set text({style}, lang: "fr")\n{shown}\n', encoding="utf-8")
    made = typst.compile(source, font_paths=[fonts], ignore_system_fonts=True, format="pdf", pdf_standards="ua-1")
    assert made.startswith(b"%PDF")
