"""One zip of it all, the same bytes for the same content."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

FOLDER = "vis-a-vis/"
READABLE = 0o644 << 16
# The format knows no day before.
FIRST_DAY = date(1980, 1, 1)


def archive(files: Mapping[str, bytes], day: date) -> bytes:
    """Return a zip of `files` by name, in order, below one folder; every file bears `day`, never the clock."""
    day = max(day, FIRST_DAY)
    packed = io.BytesIO()
    with ZipFile(packed, "w") as zipped:
        for name in sorted(files):
            info = ZipInfo(f"{FOLDER}{name}", (day.year, day.month, day.day, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            info.external_attr = READABLE
            info.create_system = 3
            zipped.writestr(info, files[name])
    return packed.getvalue()
