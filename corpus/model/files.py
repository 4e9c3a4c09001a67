"""The files of the content: what each is called, what its top key is, and which model its items follow."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel

from corpus.model.axis import Axis
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.forum import Forum
from corpus.model.labels import Labels
from corpus.model.page import Navigation, Page
from corpus.model.panel import Panel
from corpus.model.plan import Plan
from corpus.model.region import Region
from corpus.model.reviewed import Reviewed
from corpus.model.source import Source
from corpus.model.term import Term
from corpus.model.withdrawn import Withdrawn


@dataclass(frozen=True)
class Section:
    """One top key of a file: a list of records of one model, which some may leave empty, or a single mapping."""

    key: str
    model: type[BaseModel]
    many: bool = True
    may_be_empty: bool = False


FILES: dict[str, tuple[Section, ...]] = {
    "forums.yaml": (Section("forums", Forum),),
    "panels.yaml": (Section("panels", Panel),),
    "axes.yaml": (Section("axes", Axis),),
    "plan_action.yaml": (Section("plans", Plan),),
    "correspondences.yaml": (Section("correspondences", Correspondence), Section("unmatched", Unmatched)),
    "sources.yaml": (Section("sources", Source),),
    "glossary.yaml": (Section("terms", Term),),
    "regions.yaml": (Section("regions", Region),),
    "pages.yaml": (Section("pages", Page), Section("navigation", Navigation, many=False)),
    "withdrawn.yaml": (Section("withdrawn", Withdrawn, may_be_empty=True),),
    "translations.yaml": (Section("reviewed", Reviewed, may_be_empty=True),),
    "labels.yaml": (Section("labels", Labels, many=False),),
}
