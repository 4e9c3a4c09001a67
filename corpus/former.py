"""The addresses that were published once and that nothing stands at any more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from corpus.addresses import all_addresses
from corpus.record import Bound

if TYPE_CHECKING:
    from corpus.corpus import Corpus


class FormerAddress(NamedTuple):
    """An address and what its reader is led to: a record that has moved, or one that was withdrawn."""

    address: str
    language: str
    record: Bound

    @property
    def is_withdrawn(self) -> bool:
        """Whether the record is no more, so that the page says so instead of leading on."""
        return self.record.kind == "withdrawn"


def former_addresses(corpus: Corpus) -> Iterator[FormerAddress]:
    """Yield each former address; a place on a page (with a #) is left out, since the page itself still stands."""
    if corpus.published is None:
        return
    live = {one for record in (*corpus.walk(), *corpus.withdrawn_correspondences) for one in all_addresses(record)}
    for record_id, record in corpus.published.records.items():
        for address in record.addresses:
            if address not in live and "#" not in address:
                yield FormerAddress(address, "en" if address.startswith("en/") else "fr", corpus[record_id])
