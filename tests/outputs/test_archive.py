"""The archive of the data bears the day of the content, as far as its format can."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from exports.archive import archive


@pytest.mark.parametrize(
    ("day", "borne"),
    [
        (date(2026, 11, 24), (2026, 11, 24)),
        (date(1900, 1, 1), (1980, 1, 1)),
        (date(2100, 12, 31), (2100, 12, 31)),
    ],
)
def test_a_content_of_any_day_has_an_archive(day: date, borne: tuple[int, int, int]) -> None:
    with zipfile.ZipFile(io.BytesIO(archive({"a.txt": b"a"}, day))) as archived:
        assert [info.date_time[:3] for info in archived.infolist()] == [borne]
