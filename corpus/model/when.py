"""A date as a source gives it: a day, a month, a year, or a span of any of these."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Any

from pydantic import ConfigDict, RootModel, model_validator

_PART = re.compile(r"(?P<year>(?:19|20)\d{2})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d{2}))?)?")


class When(RootModel[date | str]):
    """A day as YAML reads it, or a text: "2023-11", "2025", "2024/2025"."""

    model_config = ConfigDict(frozen=True, strict=True)

    @model_validator(mode="before")
    @classmethod
    def _is_a_date(cls, value: Any) -> Any:
        text = value.isoformat() if type(value) is date else value
        if not isinstance(text, str):
            raise ValueError("not_when")
        parts = [_PART.fullmatch(part) for part in text.split("/")]
        shapes = {len(part) for part in text.split("/")}
        if not all(parts) or len(parts) > 2 or len(shapes) > 1:
            raise ValueError("not_when")
        try:
            first, last = _first(text.split("/")[0]), _first(text.split("/")[-1])
        except ValueError:
            raise ValueError("not_when") from None
        if len(parts) > 1 and last <= first:
            raise ValueError("not_when")
        return value

    @property
    def written(self) -> str:
        """The date as ISO 8601 writes it."""
        return self.root if isinstance(self.root, str) else self.root.isoformat()

    @property
    def starts(self) -> date:
        """Its first day."""
        return _first(self.written.split("/")[0])

    @property
    def ends(self) -> date:
        """Its last day."""
        return _last(self.written.split("/")[-1])


def _first(part: str) -> date:
    """Return the first day of a year, a month or a day. Raises ValueError for a day that its month does not have."""
    return date.fromisoformat(f"{part}-01-01"[:10])


def _last(part: str) -> date:
    """Return the last day of a year, a month or a day."""
    year, month, day = (*(int(step) for step in part.split("-")), 0, 0)[:3]
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])
