"""The tables and the JSON agree with the corpus, record by record, and every address in them is a page of the site."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import asdict
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import html

from corpus.addresses import address, has_page
from corpus.language.typography import typeset
from corpus.model.kinds import KINDS
from corpus.model.types import LANGUAGES
from corpus.views.counts import percentage, relations, tally
from exports.tables import TABLES, to_csv
from exports.whole import MODELS

DATA = "data/v1"
ROOT_URL = "https://example.org/forum/"
EXPORTED = {kind.key: name for name, kind in KINDS.items() if name in MODELS}
TABLE_NAMES = [table.name for table in TABLES]


def rows(site: Path, name: str) -> list[dict[str, str]]:
    text = (site / DATA / f"{name}.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def everything(site: Path) -> dict:
    return json.loads((site / DATA / "visavis.json").read_text(encoding="utf-8"))


def exists(site: Path, url: str) -> bool:
    """Whether an address of the site leads to a file of it, at the anchor where it has one."""
    assert url.startswith(ROOT_URL), url
    parts = urlsplit(url.removeprefix(ROOT_URL))
    path = site / (parts.path + "index.html" if not parts.path or parts.path.endswith("/") else parts.path)
    return path.is_file() and (not parts.fragment or f'id="{parts.fragment}"' in path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", [name for name in TABLE_NAMES if name in EXPORTED])
def test_a_table_has_a_row_for_each_record(corpus, subpath_site, name):
    assert [row["id"] for row in rows(subpath_site, name)] == [record.id for record in getattr(corpus, name)]


def test_each_recommendation_says_what_the_corpus_says(corpus, subpath_site):
    for row in rows(subpath_site, "recommendations"):
        record = corpus[row["id"]]
        assert row["code"] == record.code
        for code in ("fr", "en"):
            assert row[f"title_{code}"] == typeset(record.title[code], code)
            assert row[f"wording_{code}"] == typeset(record.wording[code], code)
            assert row[f"axis_title_{code}"] == typeset(record.axis.title[code], code)
        assert row["axis_id"] == record.axis.id
        assert row["strength_computed"] == record.strength
        assert _ids(row["findings_ids"]) == [one.id for one in record.findings]
        assert _ids(row["measures_ids"]) == [link.measure_id for link in record.reading("texts").correspondences]
        assert _ids(row["correspondences_ids"]) == [link.id for link in record.reading("texts").correspondences]
        reason = record.reading("texts").unmatched.reason.fr if record.reading("texts").unmatched else ""
        assert row["unmatched_reason_fr"] == typeset(reason, "fr")
        assert row["address_short"] == f"{ROOT_URL}{record.id}/"


def test_each_measure_says_what_the_corpus_says(corpus, subpath_site):
    for row in rows(subpath_site, "measures"):
        record = corpus[row["id"]]
        assert row["description_en"] == typeset(record.description.en, "en")
        assert row["objective_id"] == record.objective.id
        assert row["source_heading"] == typeset(record.locator.heading, "fr")
        assert row["strength_computed"] == record.strength
        wanted = [link.recommendation_id for link in record.reading("texts").correspondences]
        assert _ids(row["recommendations_ids"]) == wanted


def test_each_finding_says_what_the_corpus_says(corpus, subpath_site):
    for row in rows(subpath_site, "findings"):
        record = corpus[row["id"]]
        assert row["points_fr"].split(" | ") == [typeset(point.fr, "fr") for point in record.points]
        assert row["panel_title_fr"] == typeset(record.panel.title.fr if record.panel.title else "", "fr")
        assert _ids(row["recommendations_ids"]) == [one.id for one in record.recommendations]


def test_each_correspondence_says_what_the_corpus_says_and_that_it_is_a_reading(corpus, subpath_site):
    for row in rows(subpath_site, "correspondences"):
        link = corpus[row["id"]]
        assert (row["recommendation_id"], row["measure_id"]) == (link.recommendation_id, link.measure_id)
        assert (row["relation"], row["strength_computed"]) == (link.relation, link.relation.strength)
        assert row["reason_en"] == typeset(link.reason.en, "en")
        assert row["part_fr"] == typeset(link.part.fr if link.part else "", "fr")
        assert row["assessed"] == link.assessed.isoformat()
        assert int(row["days_plan_before_forum_computed"]) == link.days_apart
        assert "lecture de ce site" in row["notice_fr"] and "own reading" in row["notice_en"]


def test_participants_tell_the_report_s_figures_from_the_computed_ones(corpus, subpath_site):
    found = {(row["forum_id"], row["by"], row["id"]): row for row in rows(subpath_site, "participants")}
    for forum in corpus.forums:
        for by, share_id, share in (
            *(("sector", one.id, one) for one in forum.sectors),
            *(("region", region.id, share) for region, share in forum.by_region if forum.regions),
        ):
            row = found.pop((forum.id, by, share_id))
            if share is None:
                assert (row["count_report"], row["percent_report"], row["percent_computed"]) == ("", "", "")
                continue
            assert int(row["count_report"]) == share.count
            assert int(row["percent_report"]) == share.printed
            assert float(row["percent_computed"]) == percentage(share.count, forum.participants, 1)
    assert not found


@pytest.mark.parametrize("name", TABLE_NAMES)
def test_every_address_of_a_table_exists(subpath_site, name):
    cells = [
        (row["id"], column, url)
        for row in rows(subpath_site, name)
        for column, cell in row.items()
        if "address" in column
        for url in _ids(cell)
    ]
    assert cells and [cell for cell in cells if not exists(subpath_site, cell[2])] == []


def test_the_json_holds_every_record_as_its_own_file_does(corpus, subpath_site):
    data = everything(subpath_site)
    for key, kind in EXPORTED.items():
        assert [one["id"] for one in data[key]] == [record.id for record in corpus.of_kind(kind)], key
        for one in data[key]:
            alone = json.loads((subpath_site / DATA / "records" / f"{one['id']}.json").read_text(encoding="utf-8"))
            assert alone["record"] == one
            assert alone["version"] == data["version"] and alone["content_date"] == data["content_date"]
            addresses = [url for url in one["address"].values() if url]
            assert [url for url in addresses if not exists(subpath_site, url)] == []
    assert data["content_date"] == corpus.updated.isoformat()


def test_the_counts_are_those_of_the_pages(corpus, subpath_site):
    counts = everything(subpath_site)["counts_computed"]
    for ending, basis in (("", "texts"), ("_with_documents", "documents")):
        links = [link for link in corpus.correspondences if link.basis == basis]
        for kind in ("recommendations", "measures"):
            assert counts[f"{kind}{ending}"] == asdict(tally(getattr(corpus, kind), basis=basis))
        for axis, given in zip(corpus.axes, everything(subpath_site)["axes"], strict=True):
            assert given[f"tally{ending}_computed"] == asdict(tally(axis.recommendations, basis=basis))
        assert counts[f"relations{ending}"] == relations(links)
        assert sum(counts[f"relations{ending}"].values()) == len(links) > 0
        assert counts[f"near_misses{ending}"] == sum(one.basis == basis for one in corpus.near_misses)


def test_each_record_s_page_leads_to_its_json(corpus, subpath_site):
    for record in filter(has_page, corpus.walk()):
        wanted = (subpath_site / DATA / "records" / f"{record.id}.json").resolve()
        for language in LANGUAGES:
            folder = subpath_site / address(record, language)
            page = html.parse(folder / "index.html")
            found = page.xpath('//link[@type="application/json"]/@href') + page.xpath(
                '//a[@type="application/json"]/@href'
            )
            assert [(folder / link).resolve() for link in found] == [wanted, wanted]


def test_a_spreadsheet_takes_the_tables_for_utf_8_and_runs_nothing():
    made = to_csv(
        ["id", "text"], [["a", "=1+1"], ["b", "@SUM(A1)"], ["c", "-143"], ["d", -143], ["e", "é, « où »\r\n"]]
    )
    assert made.startswith(b"\xef\xbb\xbfid,text\r\n")
    assert made.count(b"\r\n") == 7
    cells = [row["text"] for row in csv.DictReader(io.StringIO(made.decode("utf-8-sig"), newline=""))]
    assert cells == ["'=1+1", "'@SUM(A1)", "'-143", "-143", "é, « où »\r\n"]


@pytest.mark.parametrize("name", TABLE_NAMES)
def test_both_languages_stand_side_by_side(subpath_site, name):
    names = list(rows(subpath_site, name)[0])
    french = {one.removesuffix("_fr") for one in names if one.endswith("_fr")}
    assert french and french == {one.removesuffix("_en") for one in names if one.endswith("_en")}


def test_the_dictionary_tells_every_column_in_both_languages(subpath_site):
    told = {(row["table"], row["column"]): row for row in rows(subpath_site, "dictionary")}
    package = json.loads((subpath_site / DATA / "datapackage.json").read_text(encoding="utf-8"))
    for name in TABLE_NAMES:
        columns = list(rows(subpath_site, name)[0])
        assert [column for table, column in told if table == name] == columns
        (resource,) = (one for one in package["resources"] if one["name"] == name)
        assert [field["name"] for field in resource["schema"]["fields"]] == columns
        for code in ("donnees", "en/data"):
            page = (subpath_site / code / "index.html").read_text(encoding="utf-8").replace("<wbr>", "")
            assert all(f"<code>{column}</code>" in page for column in columns)
    assert all(row["description_fr"] and row["description_en"] for row in told.values())
    assert told["recommendations", "wording_fr"]["origin"] == "source"
    assert told["recommendations", "wording_en"]["origin"] == "translation"
    assert told["participants", "percent_computed"]["origin"] == "computed"
    assert {key for key, row in told.items() if row["origin"] == "computed"} >= {
        (table, column) for table, column in told if column.endswith("_computed")
    }


def test_the_zip_holds_the_same_files_and_no_clock(subpath_site, site):
    with zipfile.ZipFile(subpath_site / DATA / "vis-a-vis.zip") as packed:
        assert packed.testzip() is None
        names = {info.filename.removeprefix("vis-a-vis/") for info in packed.infolist()}
        there = {path.relative_to(subpath_site / DATA).as_posix() for path in (subpath_site / DATA).rglob("*.*")}
        packed_again = {name for name in there if name.endswith((".br", ".gz"))}
        assert names == there - packed_again - {"vis-a-vis.zip"}
        date = everything(subpath_site)["content_date"]
        assert {info.date_time for info in packed.infolist()} == {(*map(int, date.split("-")), 0, 0, 0)}
        for name in ("visavis.json", "records/f2-a1-3.json", "LICENSE.txt"):
            assert packed.read(f"vis-a-vis/{name}") == (subpath_site / DATA / name).read_bytes()


def test_the_package_bears_a_licence_a_version_and_a_date(subpath_site):
    package = json.loads((subpath_site / DATA / "datapackage.json").read_text(encoding="utf-8"))
    date = everything(subpath_site)["content_date"]
    assert package["version"] == everything(subpath_site)["version"] == f"1.0.0+{date}"
    assert package["created"].startswith(date)
    (licence,) = package["licenses"]
    assert (subpath_site / DATA / licence["path"]).read_text(encoding="utf-8").startswith("MIT License")


def _ids(cell: str) -> list[str]:
    return cell.split(" | ") if cell else []
