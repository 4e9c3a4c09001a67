"""Ways in which a hand or a machine spoils a file of YAML, each with the lines that it touches."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

_KEY = re.compile(r"( *(?:- )*)([a-z_]+):(.*)")
_ID = re.compile(r"( *- \{?id: )([a-z0-9-]+)(.*)")
_VALUES = ["12", "no", "1.10", "null", "[]", "{}", "''", "2022-02-30", "text", "[a]", "&a", "*b", "010", "12:30", "x#y"]
_PASTED = ["```yaml", "<<<<<<< HEAD", "---", "\tfr: x", "  - ", "]", '"', ":", "%", "'"]


@dataclass(frozen=True)
class Mutation:
    """The spoiled bytes, and the first and last line that were touched, from 1; None where nothing could be spoiled."""

    name: str
    raw: bytes
    first: int
    last: int


def _key_lines(lines: list[str]) -> list[int]:
    return [index for index, line in enumerate(lines) if _KEY.match(line) and not line.lstrip().startswith("#")]


def drop_key(lines: list[str], random: Random) -> tuple[list[str], int, int]:
    """Drop the line of a key."""
    at = random.choice(_key_lines(lines))
    return [*lines[:at], *lines[at + 1 :]], at, at


def double_key(lines: list[str], random: Random) -> tuple[list[str], int, int]:
    """Write the line of a key twice."""
    at = random.choice(_key_lines(lines))
    return [*lines[: at + 1], *lines[at:]], at, at + 1


def rename_key(lines: list[str], random: Random) -> tuple[list[str], int, int]:
    """Misspell a key."""
    at = random.choice(_key_lines(lines))
    start, key, rest = _KEY.match(lines[at]).groups()
    wrong = random.choice([key + "s", key[:-1], key.upper(), key[::-1], f"{key} ", f"{key}é"])
    return [*lines[:at], f"{start}{wrong}:{rest}", *lines[at + 1 :]], at, at


def change_type(lines: list[str], random: Random) -> tuple[list[str], int, int]:
    """Give a key a value of another type."""
    at = random.choice(_key_lines(lines))
    start, key, _ = _KEY.match(lines[at]).groups()
    return [*lines[:at], f"{start}{key}: {random.choice(_VALUES)}", *lines[at + 1 :]], at, at


def change_id(lines: list[str], random: Random) -> tuple[list[str], int, int]:
    """Change an id where it is given."""
    at = random.choice([index for index, line in enumerate(lines) if _ID.match(line)] or _key_lines(lines))
    match = _ID.match(lines[at])
    if match is None:
        return rename_key(lines, random)
    start, name, rest = match.groups()
    wrong = random.choice([name + "9", name[:-1], name.upper(), name.replace("-", "_"), f"x{name}", f"{name}-1"])
    return [*lines[:at], f"{start}{wrong}{rest}", *lines[at + 1 :]], at, at


def move_indentation(lines: list[str], random: Random) -> tuple[list[str], int, int]:
    """Move a line to the left or to the right."""
    at = random.choice([index for index, line in enumerate(lines) if line.strip() and not line.startswith("#")])
    step = random.choice([-3, -2, -1, 1, 2, 3])
    line = " " * step + lines[at] if step > 0 else lines[at][min(-step, len(lines[at]) - len(lines[at].lstrip())) :]
    return [*lines[:at], line, *lines[at + 1 :]], at, at


def cut_block(lines: list[str], random: Random) -> tuple[list[str], int, int]:
    """Cut up to thirty lines: what is amiss shows as far around as the cut was long."""
    at, length = random.randrange(len(lines)), random.randint(1, 30)
    return [*lines[:at], *lines[at + length :]], at - length + 1, at + length - 1


def insert_line(lines: list[str], random: Random) -> tuple[list[str], int, int]:
    """Paste a line from elsewhere in the file, or what people paste by mistake."""
    at = random.randrange(len(lines))
    pasted = random.choice([*random.sample(lines, min(8, len(lines))), *_PASTED])
    return [*lines[:at], pasted, *lines[at:]], at, at


LINES: tuple[Callable[[list[str], Random], tuple[list[str], int, int]], ...] = (
    drop_key,
    double_key,
    rename_key,
    change_type,
    change_id,
    move_indentation,
    cut_block,
    insert_line,
)


def flip_bytes(raw: bytes, random: Random) -> Mutation:
    """Change one bit of one to three bytes that stand together."""
    at = random.randrange(len(raw))
    changed = bytearray(raw)
    for index in range(at, min(at + random.randint(1, 3), len(raw))):
        changed[index] ^= 1 << random.randrange(8)
    line = raw[:at].count(b"\n") + 1
    return Mutation("flip_bytes", bytes(changed), line, line)


def mutate(raw: bytes, random: Random) -> Mutation:
    """Return the file spoiled in one way."""
    if random.random() < 1 / (len(LINES) + 1):
        return flip_bytes(raw, random)
    spoil = random.choice(LINES)
    lines, first, last = spoil(raw.decode("utf-8").split("\n"), random)
    return Mutation(spoil.__name__, "\n".join(lines).encode(), first + 1, last + 1)
