"""What the check lets in, the typefaces of print have: a PDF that is read aloud needs each character."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import typst
from fontTools.ttLib import TTFont
from places import ROOT

from corpus.reading.unseen import SHOWN, UNSEEN
from hooks.outputs.fonts import subset_fonts
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


def test_a_dash_stands_apart_from_the_words_beside_it(tmp_path: Path) -> None:
    """Public Sans's own kerning leaves nothing of the space after an en dash."""
    subset_fonts(ROOT / "node_modules", tmp_path)
    cuts = [*print_fonts(ROOT / "node_modules", Store(CACHE, BOUND)).glob("*.ttf"), *tmp_path.glob("*.woff2")]
    assert len(cuts) == 5
    for cut in cuts:
        font = TTFont(cut)
        names = font.getBestCmap()
        spaces, dashes = ({names.get(ord(one)) for one in characters} for characters in (" \xa0", "-‑–—"))
        drawn_near = [(first, second) for first, second, room in kerned(font) if room < 0]
        assert [pair for pair in drawn_near if {*pair} & spaces and {*pair} & dashes] == [], cut.name


def kerned(font: TTFont) -> Iterator[tuple[str, str, int]]:
    """Yield the pairs of glyphs that a typeface names one by one, and how much nearer or farther each stands."""
    for table in (table for lookup in font["GPOS"].table.LookupList.Lookup for table in lookup.SubTable):
        pairs = getattr(table, "ExtSubTable", table)
        if hasattr(pairs, "PairSet"):
            for first, seconds in zip(pairs.Coverage.glyphs, pairs.PairSet, strict=True):
                for pair in seconds.PairValueRecord:
                    yield first, pair.SecondGlyph, pair.Value1.XAdvance
