"""Everything as one JSON file, each record as its own, and the JSON Schema of both, made from the same models."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Annotated, Any, get_args

import pydantic_core
from pydantic import Field, TypeAdapter

from corpus.model.basis import Basis
from corpus.model.corpus import Corpus
from corpus.model.kinds import KINDS
from corpus.model.record import Bound
from corpus.views.counts import relations
from exports.assessed import tally
from exports.axes import AxisData, RecommendationData
from exports.comparisons import ComparisonData, Relations
from exports.correspondences import CorrespondenceData, WithdrawnData
from exports.follow_ups import FollowUpData
from exports.forums import ForumData
from exports.names import SCHEMA
from exports.panels import FindingData, PanelData
from exports.plans import MeasureData, ObjectiveData, PlanData
from exports.publication import Publication
from exports.readings import AimData, NearMissData
from exports.shape import Shape, Tally, Words
from exports.sources import SourceData, TermData
from exports.topics import TopicData

# Each record as it is exported; which kind it is of is said in its own shape.
RecordData = (
    ForumData
    | PanelData
    | FindingData
    | AxisData
    | RecommendationData
    | PlanData
    | ObjectiveData
    | MeasureData
    | CorrespondenceData
    | FollowUpData
    | TopicData
    | SourceData
    | TermData
    | WithdrawnData
)
MODELS: dict[str, Any] = {model.model_fields["kind"].default: model for model in get_args(RecordData)}
DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Counts(Shape):
    """What this site counts in its content; the same figures as on its pages."""

    recommendations: Tally = Field(description="Based on the two texts, each under its strongest match")
    measures: Tally = Field(description="Based on the two texts, each under its strongest match")
    relations: Relations = Field(description="Matches based on the two texts, by relation")
    recommendations_with_documents: Tally = Field(description="With official documents; never to be summed with others")
    measures_with_documents: Tally = Field(description="With official documents; never to be summed with others")
    relations_with_documents: Relations = Field(description="Matches with documents, by relation")
    near_misses: int = Field(description="Near misses based on the two texts")
    near_misses_with_documents: int = Field(description="Near misses with documents")
    common_aims: int = Field(description="Axes and objectives that have a common aim")
    aims: int = Field(description="Axes and objectives that were held against one another")


class Envelope(Shape):
    """What every JSON file says of itself."""

    schema_: str = Field(alias="$schema", description="The JSON Schema of this file")
    version: str = Field(description="The version of the shape, a plus sign, the date of the content")
    content_date: date = Field(description="The latest day that the content bears")
    notice: Words = Field(description="Whose reading the matches are")
    rights: Words = Field(description="What belongs to whom")


class RecordFile(Envelope):
    """One record alone."""

    record: Annotated[RecordData, Field(discriminator="kind")]


class Whole(Envelope):
    """Everything."""

    name: Words
    counts_computed: Counts
    comparisons: tuple[ComparisonData, ...] = Field(description="Which edition is compared with which plan")
    forums: tuple[ForumData, ...]
    panels: tuple[PanelData, ...]
    findings: tuple[FindingData, ...]
    axes: tuple[AxisData, ...]
    recommendations: tuple[RecommendationData, ...]
    plans: tuple[PlanData, ...]
    objectives: tuple[ObjectiveData, ...]
    measures: tuple[MeasureData, ...]
    correspondences: tuple[CorrespondenceData, ...]
    near_misses: tuple[NearMissData, ...] = Field(description="What comes near without matching")
    aims: tuple[AimData, ...] = Field(description="Whether each axis and objective have a common aim")
    follow_ups: tuple[FollowUpData, ...] = Field(description="Dated facts, never a verdict")
    topics: tuple[TopicData, ...]
    sources: tuple[SourceData, ...]
    terms: tuple[TermData, ...]
    withdrawn_correspondences: tuple[CorrespondenceData, ...]
    withdrawn: tuple[WithdrawnData, ...]


def exported(record: Bound, publication: Publication) -> RecordData:
    """Return a record as it is exported. Raises KeyError for a kind that is not."""
    made: RecordData = MODELS[record.kind].of(record, publication)
    return made


def exported_records(publication: Publication) -> Iterator[Bound]:
    """Yield the records that are exported, in reading order, then those that were withdrawn."""
    corpus = publication.corpus
    return (record for record in (*corpus.walk(), *corpus.retired.values()) if record.kind in MODELS)


def whole(publication: Publication) -> Whole:
    """Return everything in one object. Raises KeyError where a label, or a page that is linked to, is not written."""
    corpus = publication.corpus
    lists = {kind.key: corpus.of_kind(name) for name, kind in KINDS.items() if name in MODELS}
    lists |= {"withdrawn": corpus.withdrawn, "withdrawn_correspondences": corpus.withdrawn_correspondences}
    records = {name: tuple(exported(record, publication) for record in listed) for name, listed in lists.items()}
    near_misses = tuple(NearMissData.of(near, publication) for near in corpus.near_misses)
    aims = tuple(AimData.of(aim, publication) for aim in corpus.aims)
    name = publication.label("site", "name")
    compared = tuple(ComparisonData.of(pair, publication) for pair in corpus.pairs)
    envelope = _envelope(publication, SCHEMA)
    counts = _counts(corpus)
    return Whole(
        name=name,
        counts_computed=counts,
        comparisons=compared,
        near_misses=near_misses,
        aims=aims,
        **records,
        **envelope,
    )


def _counts(corpus: Corpus) -> Counts:
    found: dict[str, Any] = {"common_aims": sum(aim.common for aim in corpus.aims), "aims": len(corpus.aims)}
    for ending, basis in (("", Basis.TEXTS), ("_with_documents", Basis.DOCUMENTS)):
        links = [link for link in corpus.correspondences if link.basis is basis]
        found |= {
            f"recommendations{ending}": tally(corpus.recommendations, basis=basis),
            f"measures{ending}": tally(corpus.measures, basis=basis),
            f"relations{ending}": Relations(**relations(links)),
            f"near_misses{ending}": sum(near.basis is basis for near in corpus.near_misses),
        }
    return Counts(**found)


def record_file(record: Bound, publication: Publication) -> RecordFile:
    """Return one record with what its file says of itself. Raises KeyError for a kind that is not exported."""
    at = f"{SCHEMA}#/$defs/RecordFile"
    return RecordFile(record=exported(record, publication), **_envelope(publication, at))


def schema(publication: Publication) -> dict[str, Any]:
    """Return the JSON Schema of visavis.json, which defines that of a record's file too."""
    return {"$schema": DIALECT, "$id": publication.data(SCHEMA), "title": publication.name, **_shape()}


@cache
def _shape() -> dict[str, Any]:
    """The part of the schema that the code alone decides."""
    return TypeAdapter(Whole | RecordFile).json_schema(by_alias=True, mode="serialization")


def to_json(data: Shape | dict[str, Any]) -> bytes:
    """Return data as UTF-8 JSON that people can read, the same bytes for the same data."""
    return pydantic_core.to_json(data, indent=2, by_alias=True) + b"\n"


def _envelope(publication: Publication, at: str) -> dict[str, Any]:
    return {
        "$schema": publication.data(at),
        "version": publication.version,
        "content_date": publication.content_date,
        "notice": publication.label("site", "reading"),
        "rights": publication.label("data", "rights"),
    }
