"""Counts what was found from the YAML itself, by nothing of the site's own code: what its figures must be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

STRENGTHS = {"same": "direct", "broader": "direct", "part": "part", "overlap": "part", "indirect": "indirect"}
STATES = ("direct", "part", "indirect", "near", "nothing", "unassessed")


@dataclass
class Recount:
    """What was found in one layer of one pair: the state of each record by id, the links and what came near."""

    basis: str
    recommendations: dict[str, str] = field(default_factory=dict)
    measures: dict[str, str] = field(default_factory=dict)
    links: list[dict[str, Any]] = field(default_factory=list)
    near: set[tuple[str, str]] = field(default_factory=set)

    def states(self, kind: str, parent: str = "") -> dict[str, int]:
        """Return how many recommendations or measures, of one parent or of all, are in each state."""
        records = {"recommendation": self.recommendations, "measure": self.measures}[kind]
        counts = Counter(
            state for record, state in records.items() if record.startswith(f"{parent}-" if parent else "")
        )
        return {state: counts[state] for state in STATES}

    def strengths(self) -> dict[str, int]:
        """Return how many links are of each strength that occurs."""
        counts = Counter(STRENGTHS[link["relation"]] for link in self.links)
        return {strength: counts[strength] for strength in ("direct", "part", "indirect") if counts[strength]}


def met(states: dict[str, int]) -> int:
    """Return how many records something corresponds to."""
    return states["direct"] + states["part"] + states["indirect"]


def recounts(folder: Path) -> dict[tuple[str, str], list[Recount]]:
    """Return each layer that was read of each pair, by the ids of its edition and its plan, in order."""
    lists = _lists(folder)
    found = {}
    for forum in lists["forums"]:
        for compared in forum.get("compared_with", ()) if any(a["forum"] == forum["id"] for a in lists["axes"]) else ():
            layers = ("texts", "documents") if compared.get("with_documents") else ("texts",)
            found[forum["id"], compared["plan"]] = list(_layers(lists, forum["id"], compared["plan"], layers))
    return found


def _lists(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Return every list of the content by its key, from whichever files hold it."""
    lists: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(folder.rglob("*.yaml")):
        for key, items in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader).items():
            if isinstance(items, list):
                lists.setdefault(key, []).extend(items)
    return lists


def _layers(
    lists: dict[str, list[dict[str, Any]]], forum: str, plan: str, layers: tuple[str, ...]
) -> Iterator[Recount]:
    asked = [one["id"] for axis in lists["axes"] if axis["forum"] == forum for one in axis["recommendations"]]
    objectives = next(one["objectives"] for one in lists["plans"] if one["id"] == plan)
    planned = [one["id"] for objective in objectives for one in objective["measures"]]
    by_texts: dict[str, str] = {}
    for basis in layers:
        recount = Recount(basis)
        recount.links = [
            link
            for link in lists["correspondences"]
            if link.get("basis", "texts") == basis
            and not link.get("withdrawn")
            and (link["recommendation"] in asked and link["measure"] in planned)
        ]
        stated = [
            one
            for one in lists["unmatched"]
            if one.get("basis", "texts") == basis
            and one["record"] in (*asked, *planned)
            and one.get("against", forum if one["record"] in planned else plan) in (forum, plan)
        ]
        for statement in stated:
            for near in statement.get("nearest", ()):
                recount.near.add((statement["record"], near) if near in planned else (near, statement["record"]))
        for side, states in ((asked, recount.recommendations), (planned, recount.measures)):
            for record in side:
                read = basis == "documents" and by_texts[record] != "unassessed"
                states[record] = _state(record, recount, read or any(one["record"] == record for one in stated))
        by_texts = by_texts or recount.recommendations | recount.measures
        yield recount


def _state(record: str, recount: Recount, assessed: bool) -> str:
    links = [one["relation"] for one in recount.links if record in (one["recommendation"], one["measure"])]
    if links:
        return min((STRENGTHS[relation] for relation in links), key=STATES.index)
    if not assessed:
        return "unassessed"
    return "near" if any(record in pair for pair in recount.near) else "nothing"
