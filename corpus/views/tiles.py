"""The tile diagram of the regions: one equal square a region, not to scale, fair to small regions too."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from corpus.model.forum import Forum, RegionShare
from corpus.model.region import Region

STEPS = 4
_PARTS = re.compile(r"[^-–\s]+[-–\s]*")
# The letters that a line holds: of a square, and of the narrow tile that a phone has room for.
LINE, NARROW = 14, 7
_VOWEL, _CONSONANT = "[aeiouyàâéèêëîïôùû]", "[b-df-hj-np-tv-xz]"
# What begins a syllable in French: a consonant that none goes with, or two that stay together.
_ONSET = rf"(?:[bcdfgkptv][lr]|[cpt]h|gn|[gq]u|(?!h){_CONSONANT}){_VOWEL}(?!\b)\w"
_SYLLABLES = re.compile(rf"(?<=[^\W]{_VOWEL})(?={_ONSET})|(?<={_VOWEL}{_CONSONANT})(?={_ONSET})", re.IGNORECASE)


@dataclass(frozen=True)
class RegionTile:
    """One square: its region, its participants or None where the report does not list it, and a shade from 0 to 3."""

    region: Region
    share: RegionShare | None
    step: int

    @property
    def lines(self) -> tuple[str, ...]:
        """The region's name as its square holds it, cut after hyphens and spaces alone."""
        return _lines(_PARTS.findall(self.region.name), LINE)

    @property
    def narrow_lines(self) -> tuple[str, ...]:
        """The region's name as a narrow tile holds it, long words cut between syllables too."""
        parts: list[str] = []
        for part in _PARTS.findall(self.region.name):
            if len(part.rstrip()) <= NARROW:
                parts.append(part)
            else:
                *cut, last = _lines(_SYLLABLES.split(part), NARROW - 1)
                parts += [*(f"{one}-" for one in cut), last]
        return _lines(parts, NARROW)


def _lines(parts: Iterable[str], length: int) -> tuple[str, ...]:
    lines = [""]
    for part in parts:
        if lines[-1] and len(lines[-1] + part.rstrip()) > length:
            lines.append("")
        lines[-1] += part
    return tuple(line.strip() for line in lines)


def tile_map(forum: Forum) -> tuple[RegionTile, ...]:
    """Return a square for every region, from the north and the west.

    Shades follow the square root of the count, so that the area of difference stays readable among small counts.
    """
    most = max((share.count for share in forum.regions), default=0)
    tiles = [RegionTile(region, share, _step(share, most)) for region, share in forum.by_region]
    return tuple(sorted(tiles, key=lambda tile: (tile.region.tile.row, tile.region.tile.column)))


def _step(share: RegionShare | None, most: int) -> int:
    if share is None or not most:
        return 0
    return min(STEPS - 1, int(STEPS * sqrt(share.count / most)))
