"""Runs MkDocs with blank sheets in the place of cards and PDFs: where only the pages matter, nothing is set in type."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import typst
from mkdocs.__main__ import cli

from hooks.outputs import printing
from press.workshop import Workshop

BLANK = b" "


@contextmanager
def unprinted() -> Iterator[None]:
    """Set nothing in type, and keep what is blank out of what is kept for real builds."""
    compile_, cache = Workshop._compile, printing.CACHE
    blank = {form: typst.compile(BLANK, format=form) for form in ("pdf", "png")}

    def compile_nothing(_: Workshop, template: str, data: Any, *, format: str, **__: object) -> Any:
        several = template == "card.typ" and len(data) > 1
        return [blank[format]] * len(data) if several else blank[format]

    with TemporaryDirectory() as folder:
        Workshop._compile, printing.CACHE = compile_nothing, Path(folder)
        try:
            yield
        finally:
            Workshop._compile, printing.CACHE = compile_, cache


if __name__ == "__main__":
    with unprinted():
        cli()
