"""The addresses that were published once and that nothing stands at any more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from corpus.addresses import PREFIXES, address, all_addresses, has_page
from corpus.model.record import Bound

if TYPE_CHECKING:
    from corpus.model.corpus import Corpus

# "1.3/", "m/1.4/", "f2/1.3/": see spoken_addresses.
_SPOKEN = re.compile(r"(?:[a-z0-9]+/)?\d+\.\d+/")


class FormerAddress(NamedTuple):
    """An address and what its reader is led to: a record that has moved, or the page that says it was withdrawn.

    `language` is that of the page that stood there; "" for a short address, which follows the reader's own.
    """

    address: str
    language: str
    record: Bound

    @property
    def is_embed(self) -> bool:
        """Whether other sites show it in a frame."""
        return "embed/" in self.address


def former_addresses(corpus: Corpus) -> Iterator[FormerAddress]:
    """Yield each former address; a place on a page (with a #) is left out, since the page itself still stands.

    Raises KeyError for a published id that is no more, which the check refuses.
    """
    if corpus.published is None:
        return
    live = {path for record in (*corpus.walk(), *corpus.withdrawn_correspondences) for path in all_addresses(record)}
    live |= {address(record, language) for record in corpus.withdrawn if has_page(record) for language in PREFIXES}
    for record_id, record in corpus.published.records.items():
        for where in record.addresses:
            if where not in live and "#" not in where:
                yield FormerAddress(where, _language(where, record_id), corpus[record_id])


def _language(where: str, record_id: str) -> str:
    """Return the language that an address is in: what is said and typed is in none."""
    if where == f"{record_id}/" or _SPOKEN.fullmatch(where):
        return ""
    return "en" if where.startswith("en/") else "fr"
