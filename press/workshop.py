"""Runs Typst, and keeps what it made by the hash of what it was made of: what has not changed is not made again."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import typst

from corpus.views.signs import SIGNS
from press.fonts import print_fonts
from press.palette import read_palette
from store import Store, key

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "print"
SHARED = ("identity.typ", "parts.typ")
# Cards compiled at once: enough that the cost of a start is spread, few enough that the work is shared out evenly.
BATCH = 14
# In bytes; the cards, codes and documents of a hundred records take some forty million.
BOUND = 400_000_000


class PressError(Exception):
    """Something can't be set; the message is Typst's, with the place in the template."""


class Job(NamedTuple):
    """What is to be set: its key in the store, its template and the data of that, and the form that it takes."""

    key: str
    template: str
    data: dict[str, Any]
    form: str
    ppi: int


class Shown(NamedTuple):
    """A document and the picture of its first page: the data of all, of that page alone, and its pixels an inch."""

    template: str
    data: dict[str, Any]
    opening: dict[str, Any]
    ppi: int


class Workshop:
    """Makes pictures and documents into `cache`, the folder of a store."""

    def __init__(self, cache: Path, day: date) -> None:
        """`day` is the date that documents bear: the content's, not the clock's.

        Raises FileNotFoundError where a typeface is not installed, OSError where the store can't be written.
        """
        self._store = Store(cache, BOUND)
        fonts = print_fonts(ROOT / "node_modules", self._store)
        self._shared = {
            "palette": read_palette(ROOT / "assets" / "styles" / "tokens.css"),
            "signs": {name: [asdict(shape) for shape in shapes] for name, shapes in SIGNS.items()},
        }
        self._timestamp = datetime.combine(day, time(12), UTC)
        self._fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts])
        self._sources = "\n".join([version("typst"), fonts.name, json.dumps(self._shared), *map(_template, SHARED)])

    def cards(self, cards: list[dict[str, Any]]) -> list[Path]:
        """Return a PNG of 1200 by 630 pixels for each card; raises PressError where one can't be set."""
        jobs = [self._job("card.typ", card, "png") for card in cards]
        return self._made([jobs[start : start + BATCH] for start in range(0, len(jobs), BATCH)], self._draw_cards)

    def documents(self, documents: list[tuple[str, dict[str, Any]]]) -> list[Path]:
        """Return a PDF/UA-1 for each pair of a template's name and its data; raises PressError as above."""
        return self._made([[self._job(template, data, "pdf")] for template, data in documents], self._set)

    def shown_documents(self, documents: list[Shown]) -> list[tuple[Path, Path]]:
        """Return for each a PDF/UA-1 and a PNG of its first page; raises as above.

        One after the other: of what it has just set, Typst draws a page in a third of the time.
        """
        paths = self._made([self._pair(document) for document in documents], self._set)
        return list(zip(paths[::2], paths[1::2], strict=True))

    def _pair(self, document: Shown) -> list[Job]:
        whole = self._job(document.template, document.data, "pdf")
        return [whole, self._job(document.template, document.opening, "png", document.ppi)]

    def kept(self, made_of: list[str], form: str, make: Callable[[], bytes]) -> Path:
        """Return the file that `make` makes of `made_of`, texts that change whenever it would.

        Raises what `make` raises.
        """
        named = key(form, *made_of)
        return self._store.find(named) or self._store.keep(named, form, make())

    def trim(self) -> None:
        """Hold the store to its size."""
        self._store.trim()

    def _job(self, template: str, data: dict[str, Any], form: str, ppi: int = 72) -> Job:
        # Only a document bears the date: a picture stays when the content has a new one.
        dated = self._timestamp.isoformat() if form == "pdf" else ""
        made_of = (self._sources, _template(template), dated, f"{form} {ppi}", json.dumps(data))
        return Job(key(*made_of), template, data, form, ppi)

    def _made(self, batches: list[list[Job]], make: Callable[[list[Job]], list[bytes]]) -> list[Path]:
        """Return where the work of each job lies, in order; `make` makes what is missing of a batch."""
        jobs = {job.key: job for batch in batches for job in batch}
        paths_by_key = {key: path for key in jobs if (path := self._store.find(key))}
        unmade = jobs.keys() - paths_by_key.keys()
        missing = [wanted for batch in batches if (wanted := [job for job in batch if job.key in unmade])]

        def work(batch: list[Job]) -> list[Path]:
            return [self._store.keep(job.key, job.form, made) for job, made in zip(batch, make(batch), strict=True)]

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for batch, paths in zip(missing, pool.map(work, missing), strict=True):
                paths_by_key |= zip((job.key for job in batch), paths, strict=True)
        return [paths_by_key[job.key] for batch in batches for job in batch]

    def _draw_cards(self, batch: list[Job]) -> list[bytes]:
        made = self._compile("card.typ", [job.data for job in batch], format="png", ppi=72)
        return made if isinstance(made, list) else [made]

    def _set(self, batch: list[Job]) -> list[bytes]:
        return [self._document(job) if job.form == "pdf" else self._first_page(job) for job in batch]

    def _document(self, job: Job) -> bytes:
        options = {"format": "pdf", "pdf_standards": "ua-1", "timestamp": self._timestamp}
        document: bytes = self._compile(job.template, job.data, **options)
        return document

    def _first_page(self, job: Job) -> bytes:
        made: bytes | list[bytes] = self._compile(job.template, job.data, format="png", ppi=job.ppi)
        return made[0] if isinstance(made, list) else made

    def _compile(self, template: str, data: object, **options: Any) -> Any:
        try:
            return typst.compile(
                TEMPLATES / template,
                root=TEMPLATES,
                font_paths=self._fonts,
                sys_inputs={"given": json.dumps({"data": data, **self._shared})},
                **options,
            )
        except typst.TypstError as error:
            raise PressError(f"print/{template}: {error.diagnostic}") from None


def _template(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")
