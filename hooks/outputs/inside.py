"""Where the file of an address lies in a folder: never outside of it, whoever gave the address."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File


def inside(folder: Path, address: str) -> Path:
    """Return the path of the file of an address from a site's root, in the site's folder.

    Raises ValueError for an address that leads anywhere else.
    """
    steps = PurePosixPath(address).parts
    if not steps or ".." in steps or PurePosixPath(address).is_absolute() or PureWindowsPath(address).drive:
        raise ValueError(f"not inside the site: {address!r}")
    if "\\" in address or "\0" in address:
        raise ValueError(f"not the address of a file: {address!r}")
    return folder.joinpath(*steps)


def generated(config: MkDocsConfig, address: str, **made: Any) -> File:
    """Return a file of the build at an address, made of `content` or of `abs_src_path`, as MkDocs' own.

    Raises ValueError for an address outside the site.
    """
    inside(Path(config.site_dir), address)
    return File.generated(config, address, **made)
