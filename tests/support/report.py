"""The two sources as they stand, read for comparison; they lie beside the repository, where they are at hand."""

from __future__ import annotations

import re
from pathlib import Path

from places import ROOT

SOURCES = ROOT.parent / "shared" / "sources"
REPORT = SOURCES / "000_d210e706b07b45e3.txt"
ARTICLE = SOURCES / "004_a3b32aebd13dc3de.txt"

_BULLET = re.compile(r"^[-•\s]+")


def plain(text: str) -> str:
    """Return `text` without what typography may change: spaces, apostrophes, dashes, a closing semicolon or stop."""
    text = text.replace("’", "'").replace("–", "-").replace("\u00a0", " ")
    text = re.sub(r"\s+([:;!?%])", r"\1", text)
    return re.sub(r"\s+", " ", text).strip().rstrip(";. ")


def lines(path: Path) -> list[str]:
    """Return the lines of a source, each without its bullet and in plain form."""
    text = path.read_text(encoding="utf-8").replace("\r", "")
    return [plain(_BULLET.sub("", line)) for line in text.split("\n") if line.strip()]


def avenues() -> dict[str, list[str]]:
    """Return, by axis title, the avenues that the report lists under it, in order: 5 titles, 38 avenues."""
    texts: dict[str, list[str]] = {}
    title = ""
    for line in lines(REPORT):
        if line.startswith("En ") and not line.endswith(":"):
            texts.setdefault(title, []).append(line)
        else:
            title = re.sub(r" ?\([12]/2\)$", "", line)
    return texts
