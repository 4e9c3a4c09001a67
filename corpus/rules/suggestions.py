"""What an editor may have meant by an id that is not there: never something withdrawn, never another kind."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from corpus.messages import HINTS
from corpus.messages.problems import ending, nearest
from corpus.model.kinds import KINDS
from corpus.model.types import LANGUAGES
from corpus.reading.ids import Ids

# "M3.4", "2.1", "R1.3": what pages show, where an id is wanted.
CODE = re.compile(r"([MmRr]?) ?(\d+)[.,](\d+)")


def with_code(code: str, kinds: Iterable[str], ids: Ids) -> list[str]:
    """Return the ids of these kinds that people say as `code`, those of every edition and plan."""
    match = CODE.fullmatch(code)
    if not match:
        return []
    ending = re.compile(rf".*-[a-z]{match[2]}-{match[3]}")
    wanted = [kind for kind in kinds if match[1].lower() in KINDS[kind].typed]
    return [record_id for record_id in ids.of_kinds(wanted) if ending.fullmatch(record_id)]


def hint(wrong: str, known: Iterable[str], gone: Collection[str]) -> dict[str, str]:
    """Return the end of a message, in both languages: the known id closest to `wrong`, or to check it.

    Nothing in `gone` (what was published and is there no more) is ever taken for another id, nor proposed.
    """
    near = "" if wrong in gone else nearest(wrong, [record_id for record_id in known if record_id not in gone])
    return ending(near, "check")


def listed(ids: Iterable[str]) -> dict[str, str]:
    """Return ids as a choice in both languages: « a » ou « b »."""
    named = list(ids)
    quoted = {language: [HINTS["id"][language].format(near=record_id) for record_id in named] for language in LANGUAGES}
    return {f"ids_{language}": HINTS["or"][language].join(quoted[language]) for language in LANGUAGES}
