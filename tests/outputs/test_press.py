"""What press rests on: nothing made twice, the same bytes from the same content, the site's own type and colours."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
import typst
from places import ROOT
from prints import flat, text_of, workshop_in

from corpus import Corpus, load
from corpus.addresses import spoken_addresses
from exports import Publication
from hooks.outputs.printing import CACHE
from hooks.serving import later
from press import workshop as workshop_module
from press.cards import card
from press.codes import code
from press.documents import Printer
from press.fonts import print_fonts
from press.publication import publish
from press.words import Words, plain
from press.workshop import BOUND, PressError, Workshop
from store import Store

URL = "https://example.org/"


@pytest.fixture(scope="module")
def cache(site: Path) -> Path:
    """The cache that `site` was built with, in which everything is made."""
    return CACHE


def test_what_has_not_changed_is_not_made_again(corpus: Corpus, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("made again")

    monkeypatch.setattr(workshop_module.typst, "compile", refuse)
    monkeypatch.setattr(Store, "keep", refuse)
    made = publish(corpus, URL, cache)
    assert all(path.exists() for path in made.values())


def test_a_new_date_of_the_content_makes_no_card_again(corpus: Corpus, tmp_path: Path) -> None:
    """Only documents bear it."""
    later = corpus.updated + timedelta(1)
    shown = [card(corpus["f2-a2-1"], Words(corpus.labels, "fr"))]
    (made,) = workshop_in(tmp_path, corpus.updated).cards(shown)
    assert Workshop(tmp_path, later).cards(shown) == [made]


def test_a_changed_title_makes_anew_only_what_shows_it(corpus: Corpus, cache: Path, content: Path) -> None:
    axes = content / "axes.yaml"
    text = axes.read_text(encoding="utf-8")
    title = "Améliorer les autobus entre les régions"
    assert text.count(title) == 1
    axes.write_text(text.replace(title, "Mieux relier les régions entre elles"), encoding="utf-8")
    before, after = publish(corpus, URL, cache), publish(load(content), URL, cache)
    assert before.keys() == after.keys()
    assert {address for address in before if before[address] != after[address]} == {
        "cartes/f2-a1-2.fr.png",
        "cartes/f2-a1-2--pa22-o1-4.fr.png",
        "pdf/fiche-f2-a1-2.fr.pdf",
        "pdf/fiches-f2.fr.pdf",
        *(f"pdf/codes-qr-f2.fr.{form}" for form in ("pdf", "png")),
        *(f"pdf/affiche-f2-a1.fr.{form}" for form in ("pdf", "png")),
        *(f"pdf/tout-f2.fr.{form}" for form in ("pdf", "png")),
        "pdf/feuille-f2-a1.fr.pdf",
        "pdf/livret-f2.fr.pdf",
        *(f"pdf/sujet-t-accueil.fr.{form}" for form in ("pdf", "png")),
    }


def test_a_withdrawn_correspondence_keeps_its_card_and_code_and_says_so(
    cache: Path, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # They take seconds to set, and are not what is asked of here.
    monkeypatch.setattr(Printer, "documents", lambda _: [])
    file, link = content / "correspondences.yaml", "f2-a2-1--pa22-o1-1"
    start = "  - recommendation: f2-a2-1\n    measure: pa22-o1-1\n"
    why = '{date: 2026-11-22, why: {fr: "Le plan a été lu.", en: "The plan was read."}}'
    text = file.read_text(encoding="utf-8")
    assert text.count(start) == 1
    file.write_text(text.replace(start, f"{start}    withdrawn: {why}\n"), encoding="utf-8")
    corpus = load(content)
    made = publish(corpus, URL, cache)
    assert {f"cartes/{link}.fr.png", f"cartes/{link}.en.png", f"qr/{link}.svg", f"qr/{link}.png"} <= made.keys()
    assert card(corpus[link], Words(corpus.labels, "fr"))["answer"] == "Correspondance retirée"


SAMPLE = ("pdf/livret-f2.fr.pdf", "pdf/sheet-f2-a4-1.en.pdf", "pdf/affiche-f2-a1.fr.pdf")


def test_the_same_content_makes_the_same_bytes(corpus: Corpus, cache: Path, site: Path, tmp_path: Path) -> None:
    workshop = workshop_in(tmp_path, corpus.updated)
    for language in ("fr", "en"):
        words = Words(corpus.labels, language)
        printed = Printer(corpus, words, URL, lambda text: code(text, "svg", workshop).read_text(encoding="utf-8"))
        chosen = [one for one in printed.documents() if one.address in SAMPLE]
        assert chosen
        for one, path in zip(chosen, workshop.documents([(one.template, one.data) for one in chosen]), strict=True):
            assert path.read_bytes() == (site / one.address).read_bytes(), one.address
    (again,) = workshop.cards([card(corpus["f2-a2-1"], Words(corpus.labels, "fr"))])
    assert again.read_bytes() == (site / "cartes" / "f2-a2-1.fr.png").read_bytes()


HOSTILE = '#panic("a") *b* _c_ $d$ `e` <f> @g \\\\ // h #set text(9pt)'


def test_what_looks_like_typst_is_set_as_the_text_that_it_is(content: Path, tmp_path: Path) -> None:
    axes = content / "axes.yaml"
    title = '"Améliorer les autobus entre les régions"'
    text = axes.read_text(encoding="utf-8")
    axes.write_text(text.replace(title, json.dumps(HOSTILE)), encoding="utf-8")
    corpus = load(content, proofread=False)
    workshop = workshop_in(tmp_path, date(2026, 11, 22))
    words = Words(corpus.labels, "fr")
    printed = Printer(corpus, words, URL, lambda text: code(text, "svg", workshop).read_text(encoding="utf-8"))
    sheet = next(one for one in printed.documents() if one.address == "pdf/fiche-f2-a1-2.fr.pdf")
    (path,) = workshop.documents([(sheet.template, sheet.data)])
    assert flat(plain(words.say(corpus["f2-a1-2"].title))) in text_of(path)
    assert workshop.cards([card(corpus["f2-a1-2"], words)])[0].read_bytes().startswith(b"\x89PNG")


def test_where_the_address_is_not_known_nothing_printed_bears_one(corpus: Corpus, tmp_path: Path) -> None:
    documents = list(Printer(corpus, Words(corpus.labels, "fr"), "", lambda text: f"code of {text}").documents())
    one_of_each = {document.kind: document for document in documents}
    assert "codes" not in one_of_each
    assert not any("code of" in json.dumps(document.data) for document in documents)
    shown = [one_of_each[kind] for kind in ("booklet", "handout", "sheet", "topic", "whole")]
    files = workshop_in(tmp_path, corpus.updated).documents([(one.template, one.data) for one in shown])
    spoken = {where.rstrip("/") for record in corpus.recommendations for where in spoken_addresses(record)}
    for document, file in zip(shown, files, strict=True):
        said = text_of(file)
        assert [where for where in spoken if f"/{where}" in said] == [], document.kind


def test_the_faces_are_the_sites_own(cache: Path) -> None:
    folder = print_fonts(ROOT / "node_modules", Store(cache, BOUND))
    found = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]).fonts()
    assert {(one.family, one.weight) for one in found} == {
        ("Source Serif 4", 400),
        ("Public Sans", 400),
        ("Public Sans", 600),
    }


def test_what_cannot_be_set_is_said_with_its_place(corpus: Corpus, tmp_path: Path) -> None:
    with pytest.raises(PressError, match=r"print/card\.typ: .*language"):
        workshop_in(tmp_path, corpus.updated).cards([{"site": "Vis-à-vis"}])


def test_words_are_typeset_and_ordinals_marked(corpus: Corpus) -> None:
    words = Words(corpus.labels, "fr")
    assert words.say("l'axe : 2e") == "l’axe\u00a0: 2\ue000e\ue001"
    assert plain(words.short_name(corpus["f2"])) == "2e Forum (2022)"
    assert Words(corpus.labels, "en").short_name(corpus["f2"]) == "2nd Forum (2022)"


def test_a_preview_is_given_them_afterwards(corpus: Corpus, site: Path, tmp_path: Path) -> None:
    """Beside the pages that are served; what `site` was built with is at hand."""
    later.lay_rest(Publication(corpus, URL, (ROOT / "LICENSE").read_text(encoding="utf-8"), ""), tmp_path)
    for laid in ("qr/f2.svg", "cartes/f2-a1-2.fr.png", "data/v1/visavis.json", "fil.xml"):
        assert (tmp_path / laid).read_bytes() == (site / laid).read_bytes()
