"""Where the file of an address lies in a folder: never outside of it, whoever gave the address."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

# Names one below the other, none of which leads upwards, to a drive, or to what a system names by itself.
_INSIDE = re.compile(r"(?!\.\.?(/|$)|[A-Za-z]:)[^/\\\0]+(/(?!\.\.?(/|$))[^/\\\0]+)*/?")


def inside(folder: Path, address: str) -> Path:
    """Return the path of the file of an address from a site's root, in the site's folder.

    Raises ValueError for an address that leads anywhere else.
    """
    if not _INSIDE.fullmatch(address):
        raise ValueError(f"not the address of a file inside the site: {address!r}")
    return folder / address


def generated(config: MkDocsConfig, address: str, **made: Any) -> File:
    """Return a file of the build at an address, made of `content` or of `abs_src_path`, as MkDocs' own.

    Raises ValueError for an address outside the site.
    """
    inside(Path(config.site_dir), address)
    return File.generated(config, address, **made)
