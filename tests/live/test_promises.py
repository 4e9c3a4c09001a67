"""Every address that was ever promised answers, in the site as it would be published, with its place on the page."""

from __future__ import annotations

import json
import re
from pathlib import Path

import yaml
from places import LIVE, ROOT

from corpus import Corpus
from corpus.addresses import LEDGER
from corpus.model.published import PUBLISHED, Published


def silent(site: Path, addresses: set[str]) -> list[str]:
    """Return the addresses at which nothing answers: no page, or no such place on it."""
    places: dict[Path, set[str]] = {}
    unanswered = []
    for where in sorted(addresses):
        page, _, anchor = where.partition("#")
        path = site / page / "index.html"
        if path not in places and path.is_file():
            places[path] = {"", *re.findall(r'\bid="([^"]+)"', path.read_text(encoding="utf-8"))}
        if anchor not in places.get(path, ()):
            unanswered.append(where)
    return unanswered


def test_every_promised_address_answers(live_site: Path, live: Corpus) -> None:
    assert live.published
    promised = {where for record in live.published.records.values() for where in record.addresses}
    assert len(promised) > 500
    assert silent(live_site, promised) == []


def test_what_is_published_promises_itself(live_site: Path, live: Corpus) -> None:
    made = Published.model_validate_json((live_site / LEDGER).read_bytes())
    assert live.published and made.records.keys() >= live.published.records.keys()
    assert silent(live_site, {where for record in made.records.values() for where in record.addresses}) == []


def test_an_address_that_answers_nowhere_is_found(live_site: Path) -> None:
    nowhere = ["glossaire/#nulle-part", "nulle-part/"]
    assert silent(live_site, {"glossaire/", *nowhere}) == nowhere


def test_what_was_amended_never_answered_and_its_new_address_does(live_site: Path) -> None:
    listed = yaml.load((LIVE / "amended.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)["amended"]
    assert all(item["reason"] for item in listed)
    assert silent(live_site, {item["new"] for item in listed}) == []
    assert len(silent(live_site, {item["old"] for item in listed})) == len(listed)


def test_the_ledger_holds_no_amended_address() -> None:
    listed = yaml.load((LIVE / "amended.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)["amended"]
    ledger = json.loads((LIVE / PUBLISHED).read_text(encoding="utf-8"))
    held = {where for record in ledger["records"].values() for where in record["addresses"]}
    assert held.isdisjoint(item["old"] for item in listed)


def test_promises_and_code_have_owners() -> None:
    lines = (ROOT / ".github" / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    owned = {line.split()[0] for line in lines if line.startswith("/")}
    assert owned >= {"/content/published.json", "/content/amended.yaml", "/templates/", "/.github/"}
    assert [path for path in owned if not list(ROOT.glob(path.strip("/")))] == []
