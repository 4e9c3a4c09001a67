"""The rules of the second layer: what is read with documents shows their words, and its whole pair was read so."""

from __future__ import annotations

from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.forum import Forum
from corpus.model.source import Source
from corpus.reading.document import Document, Path
from corpus.reading.loaded import Loaded
from corpus.rules.assessments import first_days
from corpus.rules.pairs import all_read, editions_of


def check_evidence(loaded: Loaded) -> None:
    """Note evidence that is missing, unwanted or no official document's, and a layer that nothing opens."""
    sources = {source.id: source for source in loaded.values(Source)}
    for document, path, link in loaded.placed(Correspondence):
        if link.basis is Basis.TEXTS and link.evidence:
            document.report((*path, "evidence"), "evidence_not_wanted")
        elif link.basis is Basis.DOCUMENTS and not link.evidence:
            document.report((*path, "basis"), "evidence_needed")
        else:
            _check_standing(document, (*path, "evidence"), link, sources)
    if all_read(loaded):
        _check_layers(loaded)


def _check_standing(document: Document, path: Path, link: Correspondence, sources: dict[str, Source]) -> None:
    standings = [sources[piece.source_id].standing for piece in link.evidence if piece.source_id in sources]
    for index, piece in enumerate(link.evidence):
        if piece.source_id in sources and sources[piece.source_id].standing in (None, "context"):
            document.report((*path, index, "source"), "evidence_not_official", value=piece.source_id)
    if len(standings) == len(link.evidence) and {*standings} == {"official-copy"}:
        document.report((*path, 0, "source"), "evidence_copy_alone", value=link.evidence[0].source_id)


def _check_layers(loaded: Loaded) -> None:
    """What rests on documents is of a pair that says that all of it was read with them, on a day that can be."""
    editions, opened = editions_of(loaded), set[tuple[str | None, str | None]]()
    days = first_days(loaded)
    for document, path, forum in loaded.placed(Forum):
        for index, comparison in enumerate(forum.compared_with):
            if comparison.with_documents:
                opened.add((forum.id, comparison.plan_id))
                limit = max(forum.starts, days.get(comparison.plan_id, forum.starts))
                if comparison.with_documents.assessed < limit:
                    at = (*path, "compared_with", index, "with_documents", "assessed")
                    document.report(at, "too_early", limit=limit)
    for document, path, link in loaded.placed(Correspondence):
        ends = editions.get(link.recommendation_id), editions.get(link.measure_id)
        if link.basis is Basis.DOCUMENTS and not link.withdrawn and all(ends) and ends not in opened:
            document.report((*path, "basis"), "layer_not_opened", forum=ends[0], plan=ends[1])
    for document, path, statement in loaded.placed(Unmatched):
        edition = editions.get(statement.record_id)
        if statement.basis is Basis.DOCUMENTS and edition:
            ends = edition, statement.against_id or edition
            if not any({*ends} <= {*pair} for pair in opened):
                document.report((*path, "basis"), "statement_not_opened", value=edition)
