"""The real content against the two sources, word by word; conftest.py leaves it out where they are not at hand."""

from __future__ import annotations

import re

import pytest
from report import ARTICLE, REPORT, avenues, lines, plain

from corpus import Corpus
from corpus.model.record import Bound


def test_recommendations_are_the_avenues_of_the_report(corpus: Corpus) -> None:
    """An axis has the number of its title in the report, a recommendation that of its avenue; for good."""
    listed = avenues()
    assert sum(len(found) for found in listed.values()) == 38
    wanted = {
        f"f2-a{axis}-{place}": (title, avenue)
        for axis, (title, found) in enumerate(listed.items(), start=1)
        for place, avenue in enumerate(found, start=1)
    }
    ours = {
        one.id: (plain(one.axis.source_wording or one.axis.title.fr), plain(one.source_wording or one.wording.fr))
        for one in corpus["f2"].recommendations
    }
    assert ours == {record: words for record, words in wanted.items() if record not in corpus.retired}


@pytest.mark.parametrize("number", range(5))
def test_panels_and_findings_are_the_words_of_the_report(corpus: Corpus, number: int) -> None:
    panel = corpus["f2"].panels[number]
    said = lines(REPORT)
    whole = " ".join(said)
    if panel.title:
        assert plain(panel.title.fr) in whole
    for finding in panel.findings:
        assert f"{plain(finding.lead.fr)}:" in said
        points = [finding.source_wording] if finding.source_wording else [point.fr for point in finding.points]
        start = said.index(f"{plain(finding.lead.fr)}:") + 1
        assert said[start : start + len(points)] == [plain(point) for point in points]


def test_a_corrected_wording_keeps_the_original_beside_it(corpus: Corpus) -> None:
    said = " ".join(lines(REPORT))
    corrected = [one for one in corpus.walk() if getattr(one, "source_wording", None)]
    corrected = [one for one in corrected if one.topmost.id == "f2"]
    known = {"f2-p4-2", "f2-a1-5", "f2-a4-9", "f2-a5", "f2-a5-3"}
    assert known - corpus.retired.keys() <= {one.id for one in corrected}
    for one in corrected:
        assert plain(one.source_wording) in said
        assert plain(_shown(one)) not in said


def _shown(record: Bound) -> str:
    if record.kind == "axis":
        return record.title.fr
    return record.wording.fr if record.kind == "recommendation" else record.points[0].fr


def test_recommendations_are_found_at_their_place_in_the_slides(corpus: Corpus) -> None:
    for one in corpus["f2"].recommendations:
        assert plain(one.locator.heading).startswith(plain(one.axis.source_wording or one.axis.title.fr)), one.id


def test_no_sentence_of_the_article_is_republished(corpus: Corpus) -> None:
    """No run of nine words of the article stands in the plan's texts or in the reasons."""
    said = _words(" ".join(lines(ARTICLE)))
    runs = {tuple(said[i : i + 9]) for i in range(len(said) - 8)}
    ours = [text for one in corpus["pa22"].measures for text in (one.title.fr, one.description.fr)]
    ours += [one.reason.fr for one in (*corpus.correspondences, *corpus.unmatched)]
    ours += [text for one in corpus.objectives for text in (one.title.fr, one.statement.fr)]
    for text in ours:
        words = _words(text)
        assert runs.isdisjoint(tuple(words[i : i + 9]) for i in range(len(words) - 8)), text


# Names are not sentences: they are the same wherever they stand.
NAMES = re.compile(r"programme d'accompagnement et de soutien à l'intégration|programme d'appui aux collectivités")


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", NAMES.sub("", plain(text).casefold()))
