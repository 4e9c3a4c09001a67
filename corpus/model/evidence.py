"""The exact words of an official document that a correspondence rests on beyond the two texts."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field

from corpus.model.types import Line, Model, Prose, SourceId


class Evidence(Model):
    """One or more whole sentences of a source, in its own language, with this site's translation into the other."""

    source_id: SourceId = Field(
        alias="source",
        description="L’identifiant du document officiel (sources.yaml).",
    )
    quote: Line = Field(description="La ou les phrases exactes et entières, dans la langue du document.")
    translation: Line = Field(description="La traduction du site dans l’autre langue.")
    heading: Prose | None = Field(default=None, description="L’intertitre sous lequel ces mots se lisent.")


def evidence_words(evidence: Iterable[Evidence]) -> tuple[str, ...]:
    """Return what a change of evidence is told by: each source's id with the words quoted from it."""
    return tuple(f"{piece.source_id}: {piece.quote}" for piece in evidence)
