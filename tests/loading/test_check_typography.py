"""The typography that the site can't set by itself: told with what to write, and nothing said of what is right."""

from __future__ import annotations

from pathlib import Path

import broken
import pytest
from broken import Mistake
from mistakes import problems, spoil, unbound

from corpus.messages.problems import Problem
from corpus.rules.typography import proofread

RIGHT = [
    ("fr", "Le 2e Forum, les 29 et 30 septembre 2022 : 46,2 % des 305 personnes"),
    ("fr", "« L'article » dit : « montrer l'exemple »"),
    ("fr", "Voir https://exemple.org/a:b, à 12:30, aux pages 3-4, en moelle et en coefficient"),
    ("fr", "Gaspésie–Îles-de-la-Madeleine – une région; l'État, l'Église, l'œuvre"),
    ("fr", "La recommandation 1.3 (f2-a1-3), le service d'interprétariat, M. Boulet"),
    ("fr", "Il y a A et B, et a) ou b)"),
    ("fr", "{count} recommandations, dont {part} en partie"),
    ("en", "The 2nd Forum: 46.2% of 305 people, on September 29 and 30, 2022"),
    ("en", 'The "word" and the “word” of Québec, Montréal and the centre'),
    ("en", "Collectif des femmes immigrantes du Québec (in French only)"),
]


@pytest.mark.parametrize(("language", "text", "fr", "en"), broken.TYPOGRAPHY)
def test_what_the_site_cannot_set_is_told(language: str, text: str, fr: str, en: str) -> None:
    said = [Problem("", 1, 1, "", "", code, tuple(details.items())) for code, _, details in proofread(text, language)]
    assert [(unbound(one.message("fr")), one.message("en")) for one in said][:1] == [(fr, en)]


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_what_is_right_is_left_alone(language: str, text: str) -> None:
    assert proofread(text, language) == ()


def test_it_is_told_at_its_line(content: Path) -> None:
    mistake = Mistake("", "axes.yaml", broken.TITLE, '§fr: "Le 2ème Forum"', "", "", "")
    place = spoil(content, mistake)
    assert [unbound(one.line_in("fr")) for one in problems(content)] == [
        f"{place}  f2-a1-1 › title.fr: « 2ème » : écrire « 2e »"
    ]
