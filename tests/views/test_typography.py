"""Typography by example; ~ stands for a no-break space in what is expected."""

from __future__ import annotations

import pytest

from corpus.language.typography import ordinal, raise_ordinals, typeset

FRENCH = [
    ("l'immigration", "l’immigration"),
    ("aujourd'hui, l'eau", "aujourd’hui, l’eau"),
    ("Axe 1 : réduire", "Axe 1~: réduire"),
    ("Axe 1: réduire", "Axe 1~: réduire"),
    ("Voici :", "Voici~:"),
    ("https://exemple.org/a:b", "https://exemple.org/a:b"),
    ("à 10:30", "à 10:30"),
    ("vraiment ?", "vraiment?"),
    ("un ; deux ! trois", "un; deux! trois"),
    ("46,2 %", "46,2~%"),
    ("46,2%", "46,2~%"),
    ("« montrer l'exemple »", "«~montrer l’exemple~»"),
    ("«montrer»", "«~montrer~»"),
    ('le mot "axe" ici', "le mot «~axe~» ici"),
    ('"un" et "deux"', "«~un~» et «~deux~»"),
    ("1 234,5", "1~234,5"),
    ("12 345 678", "12~345~678"),
    ("les 29 et 30 septembre 2022", "les 29 et 30~septembre 2022"),
    ("le 1er juin 2022", "le 1er~juin 2022"),
    ("M. Boulet", "M.~Boulet"),
    ("LQ 2022, c. 14", "LQ~2022, c.~14"),
    ("etc...", "etc…"),
    ("papier 11 × 17 po", "papier 11~×~17~po"),
    ("12 ko, 3 pouces", "12~ko, 3 pouces"),
    ("Gaspésie–Îles-de-la-Madeleine", "Gaspésie–Îles-de-la-Madeleine"),
    ("rien à faire", "rien à faire"),
    ("", ""),
]

ENGLISH = [
    ("the site's reading", "the site’s reading"),
    ("a reading: this one", "a reading: this one"),
    ("46.2%", "46.2%"),
    ('the word "axis" here', "the word “axis” here"),
    ("September 29 and 30, 2022", "September~29 and 30, 2022"),
    ("really?", "really?"),
    ("1,234.5", "1,234.5"),
    ("and so on...", "and so on…"),
    ("SQ 2022, c. 14", "SQ 2022, c.~14"),
    ("immigrants' needs", "immigrants’ needs"),
]

ORDINALS = [
    ("le 2e Forum", "le 2<sup>e</sup> Forum"),
    ("le 1er juin", "le 1<sup>er</sup> juin"),
    ("la 1re fois", "la 1<sup>re</sup> fois"),
    ("les 2es", "les 2<sup>es</sup>"),
    ("le XXIe siècle", "le XXI<sup>e</sup> siècle"),
    ("f2-a1-3e", "f2-a1-3e"),
    ("2enfants", "2enfants"),
    ("3 e", "3 e"),
]

NUMBERS = [
    ("fr", 1, "1er"),
    ("fr", 2, "2e"),
    ("fr", 11, "11e"),
    ("en", 1, "1st"),
    ("en", 2, "2nd"),
    ("en", 3, "3rd"),
    ("en", 4, "4th"),
    ("en", 11, "11th"),
    ("en", 12, "12th"),
    ("en", 13, "13th"),
    ("en", 21, "21st"),
    ("en", 112, "112th"),
]


@pytest.mark.parametrize(("typed", "shown"), FRENCH)
def test_french(typed: str, shown: str) -> None:
    assert typeset(typed, "fr") == shown.replace("~", "\u00a0")


@pytest.mark.parametrize(("typed", "shown"), ENGLISH)
def test_english(typed: str, shown: str) -> None:
    assert typeset(typed, "en") == shown.replace("~", "\u00a0")


@pytest.mark.parametrize(("language", "cases"), [("fr", FRENCH), ("en", ENGLISH)])
def test_what_is_set_stays_set(language: str, cases: list[tuple[str, str]]) -> None:
    for typed, _ in cases:
        once = typeset(typed, language)
        assert typeset(once, language) == once


@pytest.mark.parametrize(("typed", "shown"), ORDINALS)
def test_french_ordinals_are_raised(typed: str, shown: str) -> None:
    assert raise_ordinals(typed, "fr", "<sup>", "</sup>") == shown


def test_english_ordinals_are_not_raised() -> None:
    assert raise_ordinals("the 2e and the 2nd", "en", "<sup>", "</sup>") == "the 2e and the 2nd"


@pytest.mark.parametrize(("language", "number", "written"), NUMBERS)
def test_ordinals(language: str, number: int, written: str) -> None:
    assert ordinal(number, language) == written
