"""What an engine shows of pages: what sticks out, is cut or lies on something else; what it complains of; the fonts."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from places import ROOT

from corpus.addresses import address
from corpus.model.record import Bound

GUARD = ROOT.joinpath("tests/support/layout_guard.js").read_text(encoding="utf-8")
HEIGHT = 900
# How often a page is opened until it has its typefaces: either engine gives one up that a busy machine brings late.
TRIED = 20
# Asked for, since WebKit is ready before it has begun to load them.
FONTS = """async () => {
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
  await document.fonts.ready;
  return [...document.fonts].filter(({ status }) => status !== "loaded").map(({ family }) => `no font: ${family}`);
}"""
COMPLAINTS = "() => [...complaints]"


def faults(
    engine: object, url: str, records: Iterable[Bound], ways: Iterable[tuple[str, int, str]]
) -> dict[str, list[str]]:
    """Return what is wrong of each page, by where it is, in each way: a language, a width, a size of text ("100%")."""
    found = {}
    for record, (language, width, size) in itertools.product(records, ways):
        # Resized before it is opened: WebKitGTK leaves parts of a page as they were laid out before.
        engine.resize(width, HEIGHT)
        for _ in range(TRIED):
            engine.go(url + address(record, language))
            missing = engine.run(FONTS)
            if not missing:
                break
        engine.run("(size) => { document.documentElement.style.fontSize = size; }", size)
        complaints = [*missing, *engine.run(GUARD), *engine.run(COMPLAINTS)]
        found[f"{record.id} {language} at {width}, text at {size}"] = complaints
    return {where: complaints for where, complaints in found.items() if complaints}
