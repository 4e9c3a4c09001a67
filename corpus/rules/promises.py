"""What was published is a promise: notes each id that is gone, and each assessment that was lost without a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from corpus.addresses import PREFIXES
from corpus.messages import KIND_NAMES
from corpus.model.basis import Basis
from corpus.model.kinds import KINDS
from corpus.model.page import Page
from corpus.model.published import Published
from corpus.model.types import LANGUAGES
from corpus.reading.document import Document
from corpus.reading.ids import Ids
from corpus.reading.loaded import Loaded
from corpus.rules.blocks import unmatched_block, withdrawal_block, withdrawn_block
from corpus.rules.withdrawals import check_withdrawals


def check_promises(loaded: Loaded, published: Published) -> None:
    """Note, in the documents of `loaded`, everything that breaks what `published` promised."""
    ids = Ids(loaded.documents)
    gone = loaded.names("withdrawn")
    if gone is not None:
        _check_records(loaded, published, ids, gone)
        _check_links(loaded, published, ids, gone)
    check_withdrawals(loaded, published, ids)
    _check_assessed(loaded, published, ids)
    _check_slugs(loaded, published)


def _check_records(loaded: Loaded, published: Published, ids: Ids, gone: Collection[str]) -> None:
    """A record that was published is there, or is withdrawn."""
    last: dict[str, tuple[Document, int]] = {file: (document, 1) for file, document in loaded.documents.items()}
    folder = loaded.documents["withdrawn.yaml"].name.partition("/")[0]
    for record_id, record in published.records.items():
        kind = KINDS[record.kind]
        if record_id in ids.entries:
            entry = ids.entries[record_id][0]
            last[kind.main_file] = entry.document, entry.document.place((*entry.path, "id"))[0]
        elif kind.gives_id and kind.main_file in last and record_id not in gone and not ids.unsure([record.kind]):
            words = {f"kind_{language}": KIND_NAMES[record.kind][language] for language in LANGUAGES}
            known = {"value": record_id, "day": published.day, "folder": folder}
            block = withdrawn_block(record_id, record.kind, record.title)
            document, line = last[kind.main_file]
            document.report_lost(record_id, line, "published_lost", **known, **words, **block)


def _check_links(loaded: Loaded, published: Published, ids: Ids, gone: Collection[str]) -> None:
    """A correspondence that was published is there, or is withdrawn: where it stands, or with one of its ends."""
    links = loaded.names("correspondences")
    if links is None:
        return
    document = loaded.documents["correspondences.yaml"]
    line = document.place(("correspondences",))[0]
    doubtful = _doubtful(loaded, ids)
    for link, record in published.records.items():
        if KINDS[record.kind].gives_id or link in gone:
            continue
        if link in links:
            document, path = links[link]
            line = document.place(path)[0]
            continue
        ends = link.split("--")
        if doubtful.intersection(ends):
            continue
        known = {"value": link, "day": published.day}
        without = [end for end in ends if end not in ids.entries]
        if without:
            known |= {"end": without[0], "folder": document.name.partition("/")[0]}
            block = withdrawn_block(link, "correspondence", record.title)
            document.report_lost(link, line, "correspondence_lost_with", **known, **block)
        else:
            document.report_lost(link, line, "correspondence_lost", **known, **withdrawal_block())


def _doubtful(loaded: Loaded, ids: Ids) -> set[str]:
    """Return the ids that stand beside one that leads nowhere, or in a pair written twice: another was meant."""
    items = loaded.items("correspondences") or ()
    pairs = [(item.get("recommendation", ""), item.get("measure", "")) for _, _, item in items]
    times = Counter(pairs)
    wrong = [pair for pair in pairs if times[pair] > 1 or not all(end in ids.entries for end in pair)]
    return {end for pair in wrong for end in pair}


def _check_assessed(loaded: Loaded, published: Published, ids: Ids) -> None:
    """A record that was assessed by the two texts stays so."""
    links = loaded.names("correspondences")
    statements = loaded.names("unmatched")
    if links is None or statements is None:
        return
    document = loaded.documents["correspondences.yaml"]
    written = [file.at(path) for file, path in links.values()]
    written += [item for _, _, item in loaded.items("unmatched") or ()]
    kept = [item for item in written if "withdrawn" not in item and item.get("basis") != Basis.DOCUMENTS]
    assessed = {item.get(end) for item in kept for end in ("recommendation", "measure", "record")}
    doubtful = _doubtful(loaded, ids) or not all(record_id in ids.entries for record_id in statements)
    for record_id in published.assessed:
        if record_id in ids.entries and record_id not in assessed and not doubtful:
            line = document.place(("unmatched",))[0]
            document.report_lost(record_id, line, "assessment_lost", value=record_id, **unmatched_block(record_id))


def _check_slugs(loaded: Loaded, published: Published) -> None:
    """A page's address was never another's."""
    owners = {address: record_id for record_id, record in published.records.items() for address in record.addresses}
    for document, path, page in loaded.placed(Page):
        for language in LANGUAGES:
            address = f"{PREFIXES[language]}{page.slug[language]}/"
            if owners.get(address, page.id) != page.id:
                known = {"value": page.slug[language], "first": owners[address]}
                document.report((*path, "slug", language), "address_reused", **known)
