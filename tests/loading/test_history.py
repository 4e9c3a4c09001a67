"""What was published is kept to: ids, correspondences, assessments, addresses, translations; all of it in YAML."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import places
import pytest

from corpus import ContentError, Corpus, load
from corpus.addresses import address
from corpus.commands.publish import publish
from corpus.model.files import FILES
from corpus.model.history import What
from corpus.model.published import PUBLISHED
from corpus.views.former import former_addresses

DAY = date(2026, 12, 1)
LINK = "f2-a2-1--pa22-o1-1"
ASSESSED = "    assessed: 2026-11-22\n"
WHY = '{fr: "Un mot", en: "A word"}'


@pytest.fixture(scope="module")
def publication(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example, as it was published on 1 December 2026 for the first time."""
    content = places.copy_unpublished(tmp_path_factory.mktemp("published") / "content")
    publish(content, "fr", DAY)
    return content


@pytest.fixture
def published(publication: Path, tmp_path: Path) -> Path:
    """A copy of it, to be changed."""
    return Path(shutil.copytree(publication, tmp_path / "content"))


def edit(content: Path, file: str, find: str, put: str) -> None:
    """Put `put` in the place of the first `find`."""
    places.replace(content / file, find, put)


def cut(content: Path, file: str, start: str, end: str) -> str:
    """Cut what stands from `start` to just before `end`; return it."""
    return places.cut(content / file, start, end)


def said(content: Path) -> list[str]:
    """Return what the check says in English, without its place; warnings too."""
    try:
        problems = load(content).warnings
    except ContentError as error:
        problems = error.problems
    return [re.sub(r"^(\S+?):\d+:\d+  ", r"\1  ", one.line_in("en")) for one in problems]


def test_what_is_published_breaks_no_promise(published: Path) -> None:
    assert said(published) == []


def test_publishing_twice_writes_the_same(published: Path) -> None:
    first = (published / PUBLISHED).read_bytes()
    publish(published, "fr", DAY)
    assert (published / PUBLISHED).read_bytes() == first


def test_a_content_with_problems_is_not_published(published: Path) -> None:
    before = (published / PUBLISHED).read_bytes()
    edit(published, "axes.yaml", "id: f2-a1-3", "id: f2-a1-8")
    with pytest.raises(ContentError):
        publish(published, "fr", DAY)
    assert (published / PUBLISHED).read_bytes() == before


@pytest.mark.parametrize("damage", ["", "{}", "[", '{"day": 3}', "\x00"])
def test_a_damaged_reference_is_told(published: Path, damage: str) -> None:
    (published / PUBLISHED).write_text(damage)
    assert said(published) == [
        "content/published.json  the file of what was published can’t be read; "
        "put it back as it was (on GitHub, “History,” then the version before; on a computer, "
        "git checkout -- content/published.json)"
    ]


def test_a_missing_reference_is_told_and_stops_nothing(published: Path) -> None:
    (published / PUBLISHED).unlink()
    assert said(published) == [
        "content/published.json  the file of what was published is missing; write it with “python -m corpus publish”"
    ]


# Records


def test_a_vanished_record_is_told_with_what_to_write(published: Path) -> None:
    cut(published, "axes.yaml", "      - id: f2-a1-3\n", "      - id: f2-a1-4\n")
    assert (
        'content/axes.yaml  f2-a1-3: the recommendation "f2-a1-3" was here at the publication of 2026-12-01; restore '
        "its block or, to withdraw it, write in content/withdrawn.yaml, under “withdrawn:” (where something replaces "
        "it, add “, replaced_by: ID” before the last brace):   - {id: f2-a1-3, kind: recommendation, title: {fr: "
        '"Valoriser les initiatives citoyennes", en: "Value citizen initiatives"}, date: '
        'YYYY-MM-DD, why: {fr: "…", en: "…"}}'
    ) in said(published)


@pytest.mark.parametrize(
    ("file", "record"),
    [
        ("panels.yaml", "f2-p4-2"),
        ("plan_action.yaml", "pa22-o2-4"),
        ("topics.yaml", "t-langue"),
        ("glossary.yaml", "pasi"),
        ("sources.yaml", "article"),
        ("regions.yaml", "r13"),
        ("pages.yaml", "method"),
    ],
)
def test_a_renamed_id_is_a_vanished_record(published: Path, file: str, record: str) -> None:
    edit(published, file, f"id: {record}", f"id: {record}9")
    assert any(line.startswith(f"content/{file}  {record}: ") for line in said(published))


def withdraw(content: Path, extra: str = "") -> None:
    """Withdraw recommendation 1.3 as an editor does: out of its file and of the assessments, into withdrawn.yaml."""
    cut(content, "axes.yaml", "      - id: f2-a1-3\n", "      - id: f2-a1-4\n")
    cut(content, "correspondences.yaml", "  - record: f2-a1-3\n", "  - record: f2-a1-4\n")
    title = '{fr: "Un", en: "One"}'
    entry = f"  - {{id: f2-a1-3, kind: recommendation, title: {title}, date: 2027-01-31, why: {WHY}{extra}}}"
    edit(content, "withdrawn.yaml", "withdrawn:\n", f"withdrawn:\n{entry}\n")


def test_a_withdrawn_record_keeps_its_addresses(published: Path) -> None:
    withdraw(published, ", replaced_by: f2-a1-4")
    corpus = load(published)
    (record,) = corpus.withdrawn
    assert "f2-a1-3" not in corpus.records
    assert (record.id, record.day, record.why.en) == ("f2-a1-3", date(2027, 1, 31), "A word")
    assert record.replacement is corpus["f2-a1-4"]
    assert corpus["f2-a1-3"] is record
    assert {address(record, language) for language in ("fr", "en")} == {
        "recommandations/f2-a1-3/",
        "en/recommendations/f2-a1-3/",
    }
    former = {one.address: (one.language, one.record) for one in former_addresses(corpus)}
    assert former["f2-a1-3/"] == former["1.3/"] == former["f2/1.3/"] == ("", record)
    assert former["en/embed/f2-a1-3/"] == ("en", record)


def test_a_withdrawn_record_stays_withdrawn(published: Path) -> None:
    withdraw(published)
    publish(published, "fr", date(2027, 2, 1))
    assert said(published) == []
    assert {one.address for one in former_addresses(load(published))} >= {"f2-a1-3/", "1.3/"}
    edit(published, "withdrawn.yaml", "{id: f2-a1-3", "{id: f2-a1-99")
    assert any("f2-a1-3: the recommendation" in line for line in said(published))


def test_a_withdrawn_id_is_never_used_again(published: Path) -> None:
    withdraw(published)
    edit(published, "axes.yaml", "id: f2-a1-2", "id: f2-a1-3")
    assert any(
        'withdrawn.1' not in line and '"f2-a1-3" is withdrawn and still there' in line for line in said(published)
    )


@pytest.mark.parametrize(
    ("find", "put", "message"),
    [
        ("{id: f2-a1-3", "{id: f2-a1-99", '"f2-a1-99" was never published; delete this entry'),
        ("3, kind: recommendation", "3, kind: measure", '"f2-a1-3" was published as "recommendation"; correct “kind”'),
        ("}, replaced_by: f2-a1-4", "}, replaced_by: f2-a1-40", 'unknown id "f2-a1-40"; did you mean "f2-a1-4"?'),
    ],
)
def test_a_wrong_withdrawal_is_told(published: Path, find: str, put: str, message: str) -> None:
    withdraw(published, ", replaced_by: f2-a1-4")
    edit(published, "withdrawn.yaml", find, put)
    assert any(line.endswith(message) for line in said(published))


def test_a_reference_to_what_is_withdrawn_is_told(published: Path) -> None:
    withdraw(published)
    _unmatch(published, "f2-a1-3")
    assert said(published) == [
        'content/correspondences.yaml  f2-a1-3 › record: "f2-a1-3" is withdrawn (withdrawn.yaml); '
        "delete this whole block (line 128)"
    ]


def test_a_withdrawn_topic_that_is_still_named_is_told(published: Path) -> None:
    cut(published, "topics.yaml", "  - id: t-langue\n", "  - id: t-essai\n")
    entry = f'  - {{id: t-langue, kind: topic, title: {{fr: "Un", en: "One"}}, date: 2027-01-31, why: {WHY}}}'
    edit(published, "withdrawn.yaml", "withdrawn:\n", f"withdrawn:\n{entry}\n")
    with pytest.raises(ContentError) as raised:
        load(published)
    (problem,) = raised.value.problems
    place = "content/plan_action.yaml:153:22  pa22-o2-4 › topics.1: "
    said_fr = "«\u00a0t-langue\u00a0» est retiré (withdrawn.yaml); l’enlever de cette liste"
    assert problem.line_in("fr") == f"{place}{said_fr}"
    assert problem.line_in("en") == f'{place}"t-langue" is withdrawn (withdrawn.yaml); take it out of this list'


# Correspondences


@pytest.mark.parametrize(
    ("find", "put", "field", "changed"),
    [
        ("    relation: part\n", "    relation: overlap\n", "relation", "[relation], relation_before: part"),
        ('      en: "the visibility', '      en: "more visibility', "part", "[part]"),
        ("        Le rapport d'exemple demande", "        Le rapport d'exemple veut", "reason", "[reason]"),
    ],
)
def test_a_change_needs_an_entry(published: Path, find: str, put: str, field: str, changed: str) -> None:
    edit(published, "correspondences.yaml", find, put)
    what = {"relation": "the relation", "part": "what is in common", "reason": "the reason"}[field]
    asked = f"- {{date: YYYY-MM-DD, changed: {changed}, why: {{fr: \"…\", en: \"…\"}}}}"
    line = f"content/correspondences.yaml  {LINK} › {field}: {what} has changed since the publication of 2026-12-01; "
    assert f"{line}add to “history”: {asked}" in said(published)
    entry = asked.replace("YYYY-MM-DD", "2027-01-02").replace('{fr: "…", en: "…"}', WHY)
    edit(published, "correspondences.yaml", ASSESSED, f"{ASSESSED}    history:\n      {entry}\n")
    assert [line for line in said(published) if "stay" not in line and "has not" not in line] == []


WITH_DOCUMENTS = "f2-a1-4--pa22-o2-3"


def test_what_a_link_rests_on_changes_with_an_entry(published: Path) -> None:
    evidence = '    basis: documents\n    evidence: [{source: mifi-2023, quote: "Un mot.", translation: "A word."}]\n'
    edit(published, "correspondences.yaml", "    relation: part\n", f"    relation: part\n{evidence}")
    _unmatch(published, "pa22-o1-1")
    told = [line for line in said(published) if LINK in line]
    assert [line.partition(" has changed since")[0].rpartition(": ")[2] for line in told] == [
        "what it rests on",
        "the evidence",
    ]
    history(published, "date: 2027-01-02, changed: [basis, evidence]")
    assert said(published) == []


def test_the_words_of_the_evidence_change_with_an_entry(published: Path) -> None:
    edit(published, "correspondences.yaml", "soutient les comités de citoyens", "soutient des comités de citoyens")
    assert [line.partition(" has changed since")[0] for line in said(published)] == [
        f"content/correspondences.yaml  {WITH_DOCUMENTS} › evidence: the evidence"
    ]


def history(content: Path, *entries: str) -> None:
    """Give the first correspondence these entries."""
    lines = "".join(f"      - {{{entry}, why: {WHY}}}\n" for entry in entries)
    edit(content, "correspondences.yaml", ASSESSED, f"{ASSESSED}    history:\n{lines}")


def test_the_history_tells_what_happened(published: Path) -> None:
    edit(published, "correspondences.yaml", "    relation: part\n", "    relation: overlap\n")
    history(published, "date: 2027-01-02, changed: [relation], relation_before: part")
    withdrawn = f"    withdrawn: {{date: 2027-03-04, why: {WHY}}}\n"
    edit(published, "correspondences.yaml", ASSESSED, f"{ASSESSED}{withdrawn}")
    _unmatch(published, "pa22-o1-1")
    corpus = load(published)
    link = corpus[LINK]
    assert link in corpus.withdrawn_correspondences and link not in corpus.correspondences
    assert [(one.what, one.day.isoformat()) for one in link.events] == [
        (What.ADDED, "2026-11-22"),
        (What.CHANGED, "2027-01-02"),
        (What.WITHDRAWN, "2027-03-04"),
    ]
    assert link.last_assessed == date(2027, 1, 2)
    assert [one.what for one in corpus.events][:2] == [What.WITHDRAWN, What.CHANGED]
    assert link.previous is None and link.next is None
    assert address(link, "fr") == f"correspondances/{LINK}/"
    assert LINK not in corpus.records


def _unmatch(content: Path, record: str) -> None:
    entry = f"  - {{record: {record}, reason: {WHY}, assessed: 2027-03-04}}"
    edit(content, "correspondences.yaml", "unmatched:\n", f"unmatched:\n{entry}\n")


def test_a_withdrawn_correspondence_counts_no_more(published: Path) -> None:
    withdrawn = f"{ASSESSED}    withdrawn: {{date: 2027-03-04, why: {WHY}}}\n"
    edit(published, "correspondences.yaml", ASSESSED, withdrawn)
    assert said(published) == [
        'content/correspondences.yaml  pa22-o1-1: "pa22-o1-1" was compared and no longer is; give it a match '
        "again or, where nothing matches it, write under “unmatched:”:   "
        '- {record: pa22-o1-1, reason: {fr: "…", en: "…"}, assessed: YYYY-MM-DD}'
    ]
    _unmatch(published, "pa22-o1-1")
    corpus: Corpus = load(published)
    assert corpus["pa22-o1-1"].strength == "none"
    assert corpus["f2-a2-1"].strength == "indirect"
    assert all(link.id != LINK for link in corpus.axes[1].correspondences("texts"))


def test_a_withdrawal_can_be_taken_back_with_an_entry(published: Path) -> None:
    withdrawn = f"    withdrawn: {{date: 2027-03-04, why: {WHY}}}\n"
    edit(published, "correspondences.yaml", ASSESSED, f"{ASSESSED}{withdrawn}")
    _unmatch(published, "pa22-o1-1")
    publish(published, "fr", date(2027, 3, 5))
    edit(published, "correspondences.yaml", withdrawn, "")
    cut(published, "correspondences.yaml", "  - {record: pa22-o1-1,", "  - record: f2-a1-1")
    assert any("the withdrawal has changed since" in line for line in said(published))
    history(published, "date: 2027-04-01, changed: [withdrawn]")
    assert said(published) == []


def test_a_vanished_correspondence_is_told(published: Path) -> None:
    start = "  - recommendation: f2-a2-1\n    measure: "
    cut(published, "correspondences.yaml", f"{start}pa22-o1-1", f"{start}pa22-o2-1")
    assert (
        f'content/correspondences.yaml  {LINK}: the match "{LINK}" was here at the publication of 2026-12-01; '
        "restore it and, to withdraw it, add at the end of its block, indented like “assessed”: "
        'withdrawn: {date: YYYY-MM-DD, why: {fr: "…", en: "…"}}'
    ) in said(published)


def test_a_vanished_assessment_is_told(published: Path) -> None:
    cut(published, "correspondences.yaml", "  - record: f2-a1-3\n", "  - record: f2-a1-4\n")
    assert said(published) == [
        'content/correspondences.yaml  f2-a1-3: "f2-a1-3" was compared and no longer is; give it a match '
        "again or, where nothing matches it, write under “unmatched:”:   "
        '- {record: f2-a1-3, reason: {fr: "…", en: "…"}, assessed: YYYY-MM-DD}'
    ]


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        (
            ["date: 2026-01-02, changed: [reason]"],
            "history.1.date: this date (2026-01-02) comes before the previous one (2026-11-22); "
            "put the history in order",
        ),
        (
            ["date: 2027-02-02, changed: [reason]", "date: 2027-01-02, changed: [part]"],
            "history.2.date: this date (2027-01-02) comes before the previous one (2027-02-02); "
            "put the history in order",
        ),
        (
            ["date: 2027-02-02, changed: [relation], relation_before: same"],
            'history.1.relation_before: the published relation was "part", not "same"; correct it',
        ),
    ],
)
def test_a_wrong_entry_is_told(published: Path, entries: list[str], message: str) -> None:
    history(published, *entries)
    assert f"content/correspondences.yaml  {LINK} › {message}" in said(published)


def test_a_published_entry_and_the_first_date_are_kept(published: Path) -> None:
    history(published, "date: 2027-01-02, changed: [reason]")
    publish(published, "fr", date(2027, 1, 3))
    edit(published, "correspondences.yaml", "date: 2027-01-02, changed", "date: 2027-01-05, changed")
    edit(published, "correspondences.yaml", ASSESSED, "    assessed: 2026-11-23\n")
    assert said(published) == [
        f"content/correspondences.yaml  {LINK} › assessed: the first comparison, as published, is of 2026-11-22; "
        "restore it: a new one is written in “history”",
        f"content/correspondences.yaml  {LINK} › history: the history entry of 2027-01-02 was published; restore it",
    ]


# Addresses


def test_a_former_slug_leads_to_the_page(published: Path) -> None:
    edit(published, "pages.yaml", '{fr: "methode", en: "method"}', '{fr: "notre-methode", en: "method"}')
    corpus = load(published)
    (former,) = former_addresses(corpus)
    assert (former.address, former.language, former.record.id) == ("methode/", "fr", "method")
    publish(published, "fr", date(2027, 1, 3))
    assert [one.address for one in former_addresses(load(published))] == ["methode/"]


def test_a_former_slug_is_never_used_again(published: Path) -> None:
    edit(published, "pages.yaml", '{fr: "methode", en: "method"}', '{fr: "notre-methode", en: "method"}')
    edit(published, "pages.yaml", 'slug: {fr: "panels"', 'slug: {fr: "methode"')
    assert said(published) == [
        'content/pages.yaml  panels › slug.fr: the address "methode" was published for "method"; '
        "it can't serve anything else"
    ]


# Translations


@pytest.mark.parametrize(("language", "changed", "other"), [("fr", "French", "English"), ("en", "English", "French")])
def test_a_stale_translation_warns_and_one_line_accepts_it(
    published: Path, language: str, changed: str, other: str
) -> None:
    find = {"fr": "logements en région", "en": "housing in the regions"}[language]
    edit(published, "axes.yaml", find, find.upper())
    (line,) = said(published)
    stale = {"fr": "en", "en": "fr"}[language]
    assert line.startswith(f"content/axes.yaml  f2-a1-1 › title.{stale}: the {changed} has changed since the "
    f"publication")
    assert f"the {other} has not" in line
    paste = line.partition("“reviewed:”: ")[2]
    edit(published, "translations.yaml", "reviewed:\n", f"reviewed:\n{paste}\n")
    assert said(published) == []
    publish(published, "fr", date(2027, 1, 3))
    assert said(published) == []
    publish(published, "fr", date(2027, 1, 4))
    assert said(published) == []
    assert paste not in (published / "translations.yaml").read_text(encoding="utf-8")


def test_both_languages_changed_are_no_stale_translation(published: Path) -> None:
    edit(published, "axes.yaml", "logements en région", "maisons en région")
    edit(published, "axes.yaml", "housing in the regions", "houses in the regions")
    assert said(published) == []


def test_typography_alone_makes_no_translation_stale(published: Path) -> None:
    edit(published, "axes.yaml", "régional et l'immigration\"", "régional et l’immigration\"")
    assert said(published) == []


def test_a_review_that_nothing_waits_for_is_told(published: Path) -> None:
    edit(published, "translations.yaml", "reviewed:\n", "reviewed:\n  - axes.f2-a1-1.title 0123abcd\n")
    assert said(published) == [
        "content/translations.yaml  reviewed.1: no text waits for this line (axes.f2-a1-1.title 0123abcd): both "
        "languages are as published, or both have changed; delete it"
    ]


# What follows from another mistake is not told


BROKEN = ("axes.yaml", '"Ouvrir des garderies', "Axe 1 : garderies")


@pytest.mark.parametrize(
    "edits",
    [
        [BROKEN, ("translations.yaml", "reviewed:\n", "reviewed:\n  - axes.f2-a1-1.title 0123abcd\n")],
        [("withdrawn.yaml", "withdrawn:\n", "withdrawn:\n  - {id: x\n"), ("axes.yaml", "f2-a1-3\n", "f2-a1-33\n")],
        [("plan_action.yaml", "paragraph: opening", "paragraph: here")],
        [("correspondences.yaml", "measure: pa22-o1-1\n", "measure: pa22-o1-11\n")],
        [("correspondences.yaml", "measure: pa22-o1-1\n", "measure: M1.1\n")],
        [("correspondences.yaml", "recommendation: f2-a2-1\n", "recommendation: 2.1\n")],
        [("correspondences.yaml", "measure: pa22-o2-1\n", "measure: pa22-o1-1\n")],
        [("axes.yaml", "- id: f2-a1-2\n", "- id: F2-a1-2\n")],
        [("axes.yaml", '"Open daycare centres and housing in the regions"', '""')],
    ],
)
def test_one_mistake_is_told_once(published: Path, edits: list[tuple[str, str, str]]) -> None:
    for file, find, put in edits:
        edit(published, file, find, put)
    (line,) = said(published)
    assert any(line.startswith(f"content/{file}") for file, _, _ in edits)


@pytest.mark.parametrize("file", FILES)
def test_of_a_file_that_cannot_be_read_nothing_else_is_told(published: Path, file: str) -> None:
    path = published / file
    path.write_text(path.read_text(encoding="utf-8").rstrip() + '\n  x: "abc\n', encoding="utf-8")
    (line,) = said(published)
    assert line.startswith(f"content/{file}  ")
    path.unlink()
    (line,) = said(published)
    assert line.startswith(f"content/{file}  this file is missing")


def test_an_id_given_twice_is_told_at_both_places_and_nothing_else(published: Path) -> None:
    edit(published, "axes.yaml", "id: f2-a1-2\n", "id: f2-a1-1\n")
    assert [("is already taken" in line) for line in said(published)] == [True, True]


# Withdrawing what has a correspondence


PAIR = "f2-a2-7--pa22-o2-1"


def test_withdrawing_what_has_a_correspondence_comes_to_an_end(published: Path) -> None:
    end = published / "withdrawn.yaml"
    cut(published, "axes.yaml", "      - id: f2-a2-7\n", "  - id: f2-a4\n")
    for record in ("f2-a2-7", PAIR):
        (line,) = [line for line in said(published) if f'{{id: {record}, ' in line]
        block = line.rpartition(":   ")[2].replace("YYYY-MM-DD", "2027-01-31").replace('{fr: "…", en: "…"}', WHY)
        edit(published, "withdrawn.yaml", "withdrawn:\n", f"withdrawn:\n  {block}\n")
        assert end.read_text(encoding="utf-8").count(record) >= 1
    (line,) = said(published)
    assert line.endswith('"f2-a2-7" is withdrawn (withdrawn.yaml); delete this whole block (lines 29 to 45)')
    cut(published, "correspondences.yaml", "  - recommendation: f2-a2-7\n", "  - recommendation: f2-a4-1\n")
    assert said(published) == []


def test_a_correspondence_deleted_with_its_record_is_withdrawn_in_the_same_file(published: Path) -> None:
    cut(published, "axes.yaml", "      - id: f2-a2-7\n", "  - id: f2-a4\n")
    cut(published, "correspondences.yaml", "  - recommendation: f2-a2-7\n", "  - recommendation: f2-a4-1\n")
    (line,) = [line for line in said(published) if line.startswith("content/correspondences.yaml")]
    assert f"{PAIR}: " in line and f"{{id: {PAIR}, kind: correspondence, title: " in line


@pytest.mark.parametrize(
    ("extra", "message"),
    [
        (", replaced_by: f2-a1-3", '"f2-a1-3" leads back to what is withdrawn here; name something else or delete '
         "“replaced_by”"),
        (", replaced_by: f2-a2-71", 'unknown id "f2-a2-71"; did you mean "f2-a2-7"?'),
        (", replaced_by: pa22-o9-9", 'unknown id "pa22-o9-9"; check the id'),
    ],
)
def test_what_replaces_is_another_record_of_the_same_kind(published: Path, extra: str, message: str) -> None:
    withdraw(published, extra)
    assert any(line.endswith(message) for line in said(published))


def test_nothing_is_withdrawn_before_it_was_last_published(published: Path) -> None:
    withdraw(published)
    edit(published, "withdrawn.yaml", "2027-01-31, why", "2020-01-31, why")
    (line,) = said(published)
    assert "the withdrawal is dated 2020-01-31, but it was still published on 2026-12-01" in line
    edit(published, "withdrawn.yaml", "2020-01-31, why", "2026-12-01, why")
    publish(published, "fr", date(2027, 2, 1))
    assert said(published) == []


def test_a_block_pasted_as_it_is_given_is_not_accepted(published: Path) -> None:
    withdraw(published)
    edit(published, "withdrawn.yaml", WHY, '{fr: "…", en: "…"}')
    assert ['"…" stands for a text' in line for line in said(published)] == [True, True]


# The report's words


WORDING = "En améliorant l'offre d'autobus interrégionaux"


def test_the_report_s_words_keep_the_original_beside_them(published: Path) -> None:
    edit(published, "axes.yaml", WORDING, WORDING.replace("l'offre", "beaucoup l'offre"))
    (line,) = said(published)
    assert "f2-a1-2 › wording.fr: these are the report’s words, and they have changed" in line
    assert f"source_wording: \"{WORDING}\"" in line
    start = "        wording:\n          fr: >-\n            En améliorant"
    edit(published, "axes.yaml", start, f'        source_wording: "{WORDING}"\n{start}')
    assert ["the French has changed" in line for line in said(published)] == [True]


def test_words_that_the_site_had_copied_wrongly_are_accepted_by_one_line(published: Path) -> None:
    edit(published, "axes.yaml", WORDING, WORDING.replace("l'offre", "beaucoup l'offre"))
    (line,) = said(published)
    edit(published, "translations.yaml", "reviewed:\n", f"reviewed:\n{line.rpartition('“reviewed:”: ')[2]}\n")
    assert said(published) == []


def test_typography_changes_no_word_of_the_report(published: Path) -> None:
    edit(published, "axes.yaml", WORDING, WORDING.replace("l'offre", "l’offre") + ".")
    assert all("these are the report’s words" not in line for line in said(published))


def test_a_review_of_a_text_that_changed_again_is_told_with_its_new_line(published: Path) -> None:
    edit(published, "axes.yaml", "logements en région", "maisons en région")
    (line,) = said(published)
    edit(published, "translations.yaml", "reviewed:\n", f"reviewed:\n{line.rpartition('“reviewed:”: ')[2]}\n")
    edit(published, "axes.yaml", "maisons en région", "jardins en région")
    (line,) = said(published)
    assert "this text has changed again since this line was written; replace it with:   - axes.f2-a1-1.title" in line
