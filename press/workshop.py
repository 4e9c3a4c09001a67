"""Runs Typst, and keeps what it made by the hash of what it was made of: what has not changed is not made again."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from importlib.metadata import version
from pathlib import Path
from typing import Any

import typst

from corpus.views.signs import SIGNS
from press.fonts import print_fonts
from press.palette import read_palette

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "print"
SHARED = ("identity.typ", "parts.typ")
# Cards compiled at once: enough that the cost of a start is spread, few enough that the work is shared out evenly.
BATCH = 14


class PressError(Exception):
    """Something can't be set; the message is Typst's, with the place in the template."""


class Workshop:
    """Makes pictures and documents into `cache`, a folder of files named by their content's hash."""

    def __init__(self, cache: Path, day: date) -> None:
        """`day` is the date that documents bear: the content's, not the clock's.

        Raises FileNotFoundError where a typeface is not installed.
        """
        fonts = print_fonts(ROOT / "node_modules", cache)
        palette = json.dumps(read_palette(ROOT / "assets" / "styles" / "tokens.css"))
        self._cache = cache
        self._timestamp = datetime.combine(day, time(12), UTC)
        self._fonts = fonts
        self._palette = palette
        self._signs = json.dumps({name: [asdict(shape) for shape in shapes] for name, shapes in SIGNS.items()})
        self._sources = "\n".join([version("typst"), fonts.name, palette, self._signs, *map(_template, SHARED)])

    def cards(self, cards: list[dict[str, Any]]) -> list[Path]:
        """Return a PNG of 1200 by 630 pixels for each card; raises PressError where one can't be set."""
        paths = [self._place("card.typ", card, "png") for card in cards]
        missing = [(path, card) for path, card in zip(paths, cards, strict=True) if not path.exists()]
        batches = [missing[start : start + BATCH] for start in range(0, len(missing), BATCH)]
        _each(self._make_cards, batches)
        return paths

    def documents(self, documents: list[tuple[str, dict[str, Any]]]) -> list[Path]:
        """Return a PDF/UA-1 for each pair of a template's name and its data; raises PressError as above."""
        jobs = [(self._place(template, data, "pdf"), template, data) for template, data in documents]
        _each(self._make_document, [job for job in jobs if not job[0].exists()])
        return [path for path, _, _ in jobs]

    def previews(self, documents: list[tuple[str, dict[str, Any], int]]) -> list[Path]:
        """Return a PNG of the first page for each template's name, its data and the pixels an inch; raises as above."""
        jobs = [
            (self._place(template, {"ppi": ppi, **data}, "png"), template, data, ppi)
            for template, data, ppi in documents
        ]
        _each(self._make_preview, [job for job in jobs if not job[0].exists()])
        return [path for path, *_ in jobs]

    def kept(self, made_of: list[str], form: str, make: Callable[[], bytes]) -> Path:
        """Return the file that `make` makes of `made_of`, texts that change whenever it would.

        Raises what `make` raises.
        """
        path = self._cache / f"{_hash(made_of)}.{form}"
        if not path.exists():
            keep(path, make())
        return path

    def _place(self, template: str, data: dict[str, Any], form: str) -> Path:
        made_of = [self._sources, _template(template), self._timestamp.isoformat(), json.dumps(data)]
        return self._cache / f"{_hash(made_of)}.{form}"

    def _make_cards(self, batch: list[tuple[Path, dict[str, Any]]]) -> None:
        made = self._compile("card.typ", [card for _, card in batch], format="png", ppi=72)
        pictures = made if isinstance(made, list) else [made]
        for (path, _), picture in zip(batch, pictures, strict=True):
            keep(path, picture)

    def _make_document(self, job: tuple[Path, str, dict[str, Any]]) -> None:
        path, template, data = job
        keep(path, self._compile(template, data, format="pdf", pdf_standards="ua-1", timestamp=self._timestamp))

    def _make_preview(self, job: tuple[Path, str, dict[str, Any], int]) -> None:
        path, template, data, ppi = job
        made = self._compile(template, data, format="png", ppi=ppi)
        keep(path, made[0] if isinstance(made, list) else made)

    def _compile(self, template: str, data: object, **options: Any) -> Any:
        inputs = {"data": json.dumps(data), "palette": self._palette, "signs": self._signs}
        try:
            return typst.compile(
                TEMPLATES / template,
                root=TEMPLATES,
                font_paths=[self._fonts],
                ignore_system_fonts=True,
                sys_inputs=inputs,
                **options,
            )
        except typst.TypstError as error:
            raise PressError(f"print/{template}: {error.diagnostic}") from None


def keep(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, so that two builds may share a cache."""
    half = path.with_name(f"{path.name}.{os.getpid()}.{id(content)}")
    half.write_bytes(content)
    half.replace(path)


def _each(make: Any, jobs: list[Any]) -> None:
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(make, jobs))


def _hash(made_of: list[str]) -> str:
    return hashlib.sha256("\n".join(made_of).encode()).hexdigest()[:32]


def _template(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")
