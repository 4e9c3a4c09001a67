"""Texts that HTML, Jinja, Markdown and the like would each make something of, laid wherever an editor writes."""

from __future__ import annotations

import yaml

# One text a trap: what HTML, Jinja, Markdown, attributes, scripts and entities would each make of it.
TRAPS = (
    "a<script>hacked=1</script>",
    "a<img src=x onerror=hacked=1>",
    "{{ 7*7 }} {% raw %}",
    "{% for x in y %}",
    "*un* **deux** _trois_ `quatre`",
    "[un](javascript:hacked=1) ![deux](x)",
    "&amp; &lt; & < >",
    "x\" onclick=hacked=1 y='z'",
    "</title></script><h1>",
    "# un\n\n- deux\n\n1. trois",
    "{count} {text} {0}",
    "\\* un \\\\ deux",
)


def titled(place):
    return TRAPS[place % len(TRAPS)]


def spoil(folder):
    """Put every trap in titles, wordings, reasons, descriptions, notes, names of pages; return how many were laid."""
    laid = 0
    for name, reach in PLACES.items():
        path = folder / f"{name}.yaml"
        content = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        for holder, key in reach(content):
            holder[key] = {"fr": titled(laid), "en": f"{titled(laid)} too"}
            laid += 1
        path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return laid


def _axes(content):
    for axis in content["axes"]:
        yield axis, "summary"
        for one in axis["recommendations"]:
            yield one, "title"
            yield one, "wording"


def _plans(content):
    for plan in content["plans"]:
        yield plan, "summary"
        for objective in plan["objectives"]:
            yield objective, "title"
            for one in objective["measures"]:
                yield one, "title"
                yield one, "description"


def _correspondences(content):
    for one in (*content["correspondences"], *content["unmatched"]):
        yield one, "reason"


def _panels(content):
    for panel in content["panels"]:
        for finding in panel["findings"]:
            yield finding, "title"


def _pages(content):
    for one in content["pages"]:
        if one["id"] in ("method", "sources", "unmatched", "glossary"):
            yield one, "title"


PLACES = {
    "axes": _axes,
    "plan_action": _plans,
    "correspondences": _correspondences,
    "panels": _panels,
    "pages": _pages,
}
