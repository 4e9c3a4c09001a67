"""The files that are made of the content, each by its path: a build writes them all, `make serve` those asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from hooks.outputs.inside import inside

# A file's path from the site's root, and what returns its text; that raises jinja2.TemplateError as the renderer does.
Made = tuple[str, Callable[[], str]]


def content_of(path: str, make: Callable[[], str]) -> bytes:
    """Return what a file holds. Raises what its maker does, with a note of the path."""
    try:
        return make().encode()
    except Exception as error:
        error.add_note(path)
        raise


def write(files: Iterable[Made], folder: Path) -> None:
    """Write files into a site's folder, each as it is made: none is held. Raises as `content_of` does, and OSError."""
    for path, make in files:
        place, content = inside(folder, path), content_of(path, make)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
