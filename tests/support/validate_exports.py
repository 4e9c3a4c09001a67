"""Run in the validators' own environment: says, as JSON, what each finds wrong with the exports of a built site.

Usage: validate_exports.py SITE_FOLDER...
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import feedparser
from frictionless import Package
from jsonschema import Draft202012Validator, FormatChecker
from schema_org.base import SchemaModel
from sssom.parsers import parse_sssom_table
from sssom.validators import validate

LINKED = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def frictionless_errors(data: Path) -> list[str]:
    """Return what Frictionless says of the data package."""
    report = Package(str(data / "datapackage.json")).validate()
    errors = [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
    errors += [error.message for error in report.errors]
    return errors or ([] if report.valid and report.stats["tasks"] else ["nothing was validated"])


def sssom_errors(data: Path) -> list[str]:
    """Return what sssom says of the mappings, those that it would drop on the way in included."""
    path = data / "correspondences.sssom.tsv"
    mappings = parse_sssom_table(str(path))
    reports = validate(mappings, fail_on_error=False)
    errors = [f"{kind}: {result.message}" for kind, report in reports.items() for result in report.results]
    rows = sum(not line.startswith("#") for line in path.read_text(encoding="utf-8").splitlines()) - 1
    return errors + ([] if len(mappings.df) == rows else [f"{len(mappings.df)} rows of {rows} were read"])


def json_schema_errors(data: Path) -> list[str]:
    """Return where the JSON files depart from the published schema."""
    schema = json.loads((data / "visavis.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    shapes = {name: {**schema, "anyOf": [{"$ref": f"#/$defs/{name}"}]} for name in ("Whole", "RecordFile")}
    checks = {name: Draft202012Validator(shape, format_checker=FormatChecker()) for name, shape in shapes.items()}
    files = [("Whole", data / "visavis.json"), *(("RecordFile", path) for path in data.glob("records/*.json"))]
    return [
        f"{path.name}: {error.json_path}: {error.message[:200]}"
        for name, path in files
        for error in checks[name].iter_errors(json.loads(path.read_text(encoding="utf-8")))
    ]


def feed_errors(path: Path) -> list[str]:
    """Return what feedparser stumbles on."""
    feed = feedparser.parse(path.read_bytes())
    errors = [str(feed.bozo_exception)] if feed.bozo else []
    errors += [] if feed.version == "atom10" else [f"version {feed.version!r}"]
    errors += [] if feed.entries else ["no entry"]
    return errors + [f"no {key}" for key in ("id", "title", "updated", "links", "author") if key not in feed.feed]


def schema_org_errors(site: Path) -> list[str]:
    """Return where the JSON-LD of the pages departs from schema.org's vocabulary."""
    pages: dict[str, dict] = {}
    for path in sorted(site.rglob("*.html")):
        for text in LINKED.findall(path.read_text(encoding="utf-8")):
            pages[path.relative_to(site).as_posix()] = json.loads(text)
    types: dict[str, str] = {}
    for page in pages.values():
        for node in _nodes(page["@graph"]):
            if "@id" in node and "@type" in node:
                types.setdefault(node["@id"], node["@type"])
    errors = [
        f"{name}: {error}" for name, page in pages.items() for node in page["@graph"] for error in _check(node, types)
    ]
    return errors if pages else ["no page has any"]


def _nodes(value: Any) -> Iterator[dict]:
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item)
    elif isinstance(value, dict):
        yield value
        for item in value.values():
            yield from _nodes(item)


@cache
def _model(name: str) -> type[SchemaModel] | None:
    """Return what schema.org says of a type, from its own module: asked of the package, each gets a validator built."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
    try:
        return getattr(import_module(f"schema_org.models.{words}"), name)
    except ModuleNotFoundError:
        return None


def _check(node: dict, types: dict[str, str]) -> Iterator[str]:
    model = _model(node.get("@type", ""))
    if model is None:
        yield f"no type {node.get('@type')!r}"
        return
    properties = {declared.schema_name: declared for declared in model.SCHEMA_PROPERTIES}
    for key, value in node.items():
        if key.startswith("@"):
            continue
        if key not in properties or properties[key].superseded_by:
            yield f"{node['@type']} has no property {key!r}"
            continue
        for item in value if isinstance(value, list) else [value]:
            if not _fits(item, properties[key].ranges, types):
                yield f"{node['@type']}.{key} can't be {item!r:.120}"
            if isinstance(item, dict) and "@type" in item:
                yield from _check(item, types)


def _fits(value: Any, ranges: tuple[str, ...], types: dict[str, str]) -> bool:
    """Return whether a value is of one of the types that the property takes."""
    if isinstance(value, dict):
        kind = value.get("@type") or types.get(value.get("@id", ""))
        model = _model(kind or "")
        return model is not None and not set(ranges).isdisjoint(model.SCHEMA_TYPES)
    if isinstance(value, bool):
        return "Boolean" in ranges
    if isinstance(value, int):
        return not {"Integer", "Number"}.isdisjoint(ranges)
    if value.startswith("https://") and "URL" in ranges:
        return True
    if "Date" in ranges and _is_date(value):
        return True
    return "Text" in ranges


def _is_date(value: str) -> bool:
    try:
        return bool(date.fromisoformat(value))
    except ValueError:
        return False


def validated(site: Path) -> dict[str, list[str]]:
    """Return what each validator finds, by its name."""
    data = site / "data" / "v1"
    return {
        "frictionless": frictionless_errors(data),
        "sssom": sssom_errors(data),
        "json_schema": json_schema_errors(data),
        "feed_fr": feed_errors(site / "fil.xml"),
        "feed_en": feed_errors(site / "en" / "feed.xml"),
        "schema_org": schema_org_errors(site),
    }


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    print(json.dumps([validated(Path(site)) for site in sys.argv[1:]], ensure_ascii=False))
