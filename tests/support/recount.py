"""Counts the content by its YAML alone, with none of the site's own code: what its figures are held against."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import yaml

SCALE = ("direct", "part", "indirect")
STRENGTHS = {"same": "direct", "broader": "direct", "part": "part", "overlap": "part", "indirect": "indirect"}


class Recount:
    """What a folder of content holds, record by record and layer by layer, in all that its edition is compared with."""

    def __init__(self, content: Path) -> None:
        read = {name: _read(content, name) for name in ("forums", "axes", "plan_action", "correspondences")}
        self.axes = {axis["id"]: axis for file in read["axes"] for axis in file["axes"]}
        plans = [plan for file in read["plan_action"] for plan in file["plans"]]
        self.objectives = {one["id"]: one for plan in plans for one in plan["objectives"]}
        self.links = [
            one for file in read["correspondences"] for one in file["correspondences"] if not one.get("withdrawn")
        ]
        self.statements = [one for file in read["correspondences"] for one in file.get("unmatched") or []]
        self.aims = [one for file in read["correspondences"] for one in file.get("aims") or []]
        self.edition = {
            record["id"]: axis["forum"] for axis in self.axes.values() for record in axis["recommendations"]
        }
        for plan in plans:
            self.edition |= {record["id"]: plan["id"] for one in plan["objectives"] for record in one["measures"]}
        self.pairs = [
            (forum["id"], compared["plan"], "with_documents" in compared)
            for file in read["forums"]
            for forum in file["forums"]
            if forum["coverage"] == "whole"
            for compared in forum.get("compared_with") or []
        ]
        self.near = {
            (frozenset((statement["record"], near)), statement.get("basis", "texts"))
            for statement in self.statements
            for near in statement.get("nearest") or []
        }

    def pairs_of(self, record: str) -> list[tuple[str, str, bool]]:
        """Return the pairs that a record's edition or plan is in."""
        top = self.edition.get(record, record)
        return [pair for pair in self.pairs if top in pair[:2]]

    def bases(self, record: str) -> list[str]:
        """Return the layers in which a record was read."""
        return ["texts", "documents"] if any(pair[2] for pair in self.pairs_of(record)) else ["texts"]

    def states(self, records: list[dict[str, Any]], basis: str) -> Counter[str]:
        """Return how many records stand under each state in one layer."""
        return Counter(self._state(record["id"], basis) for record in records)

    def links_in(self, basis: str, top: str) -> int:
        """Return how many correspondences in one layer are of an edition or a plan."""
        return sum(
            one.get("basis", "texts") == basis
            and top in (self.edition[one["recommendation"]], self.edition[one["measure"]])
            for one in self.links
        )

    def near_in(self, basis: str, top: str) -> int:
        """Return how many pairs of an edition or a plan only come near in one layer."""
        return sum(of == basis and top in {self.edition[one] for one in pair} for pair, of in self.near)

    def aiming(self, parent: str) -> list[int]:
        """Return the numbers of what has a common aim with an axis or an objective."""
        others = [
            ({one["axis"], one["objective"]} - {parent}).pop() for one in self.aims if self._is_common(one, parent)
        ]
        return [int(other.rpartition("-")[2][1:]) for other in others]

    def _is_common(self, aim: dict[str, Any], parent: str) -> bool:
        return aim["common"] and parent in (aim["axis"], aim["objective"])

    def _state(self, record: str, basis: str) -> str:
        pairs = [pair for pair in self.pairs_of(record) if basis == "texts" or pair[2]]
        found = [self._in_pair(record, pair, basis) for pair in pairs]
        met = [state for state in SCALE if state in found]
        if met:
            return met[0]
        if not found or "unassessed" in found:
            return "unassessed"
        return "near" if "near" in found else "none"

    def _in_pair(self, record: str, pair: tuple[str, str, bool], basis: str) -> str:
        top = self.edition[record]
        other = pair[0] if pair[1] == top else pair[1]
        met = {
            STRENGTHS[one["relation"]]
            for one in self.links
            if one.get("basis", "texts") == basis
            and record in (one["recommendation"], one["measure"])
            and other in (self.edition[one["recommendation"]], self.edition[one["measure"]])
        }
        if met:
            return next(state for state in SCALE if state in met)
        stated = any(
            one["record"] == record and one.get("basis", "texts") == basis and one.get("against", other) == other
            for one in self.statements
        )
        read = basis == "documents" and pair[2] and self._in_pair(record, pair, "texts") != "unassessed"
        if not stated and not read:
            return "unassessed"
        sides = [near - {record} for near, of in self.near if of == basis and record in near]
        return "near" if any(self.edition[one] == other for side in sides for one in side) else "none"


def _read(content: Path, name: str) -> list[Any]:
    """Return what the file of a kind holds, and those of its folder."""
    paths = [content / f"{name}.yaml", *sorted((content / name).glob("*.yaml"))]
    return [yaml.safe_load(path.read_text(encoding="utf-8")) for path in paths if path.exists()]
