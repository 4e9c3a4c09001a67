"""Finds the codes of records in running text: « 2.3 », « la mesure M1.6 »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.model.axis import Recommendation
from corpus.model.plan import Measure
from corpus.model.record import Bound

Mention = tuple[str, Bound | None]

# Neither a part of a longer number nor a quantity: « 46.2% » and « 2.5 million » are no codes.
_CODE = re.compile(
    r"(?<![\w.,$-])(?:M\d+\.\d+|R?\d+\.\d+)(?![\w-]|[.,]\d|\s?(?:[%$]|mill|bill|p(?:er|our)\scent))",
)


def mentions(text: str, record: Bound) -> Iterator[Mention]:
    """Yield `text` in pieces: each code that a reason of `record` names with the record it is of, the rest with None.

    A code belongs to the record's own edition or plan; on the other side, to the only one of this code among those that
    its own is compared with. One that could be of several stays plain text, and so does the record's own.
    """
    own = record.linked
    end = 0
    for match in _CODE.finditer(text):
        named = _named(match.group().removeprefix("R"), own)
        if named is None or named in own:
            continue
        yield text[end : match.start()], None
        yield match.group(), named
        end = match.end()
    yield text[end:], None


def _named(code: str, own: tuple[Bound, ...]) -> Bound | None:
    """Return the record of this code in the editions and plans of `own`, or else in those held against them."""
    corpus = own[0].corpus
    side = Measure.kind if code.startswith("M") else Recommendation.kind
    tops = {record.topmost for record in own if record.kind == side}
    tops = tops or {end for pair in corpus.pairs_of(own[0]) for end in (pair.forum, pair.plan)}
    matches = [record for top in tops for record in corpus.coded(code, top)]
    return matches[0] if len(matches) == 1 else None
