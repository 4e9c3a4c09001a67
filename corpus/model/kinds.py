"""The kinds of records: one row each, with what is so of every record of the kind.

What differs from kind to kind in more than a word is a method of the records' own classes (see record.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model.axis import Axis, Recommendation
from corpus.model.correspondence import Correspondence
from corpus.model.follow_up import FollowUp
from corpus.model.forum import Forum
from corpus.model.page import Page
from corpus.model.panel import Finding, Panel
from corpus.model.plan import Measure, Objective, Plan
from corpus.model.record import Bound
from corpus.model.region import Region
from corpus.model.source import Source
from corpus.model.term import Term
from corpus.model.topic import Topic


@dataclass(frozen=True)
class Searched:
    """How the search treats a kind: `weight` multiplies its scores, `place` is its own among the filter's choices.

    `by_name`: a result is known by its whole name (« Axe 1 : … »), and not by its title alone.
    """

    weight: float
    place: int
    by_name: bool = False


@dataclass(frozen=True)
class Kind:
    """One kind. What it leaves out, its records do not have."""

    model: type[Bound]
    # The key of the list that its records are written in, which the data to take away call them by too.
    key: str
    # The file whose top key that is; empty for what is written inside the record of another kind.
    file: str = ""
    # Whether that list may be written without a record in it.
    may_be_empty: bool = False
    # The kind of the record that one belongs to: the one that it is written inside, or that its own key names.
    parent: str = ""
    # What its id puts between its parent's and its number: "f2-a1"; or first, before that of what it is about or a
    # word of its own: "t-logement".
    letter: str = ""
    # The word of the address of its pages, by language.
    words: dict[str, str] | None = None
    # The page or record on whose page it is shown, where it has no page and is not shown on its parent's.
    host: str = ""
    # The page of the main navigation that its pages belong under, and the page that lists its records.
    section: str = ""
    listed: str = ""
    # What people may type before its numbers, in lower case.
    typed: tuple[str, ...] = ()
    # Whether other sites may show it in a frame.
    embeds: bool = False
    # Whether it has a feed of its own: of what changes in what it holds.
    feeds: bool = False
    # The PDFs that there are about one, by the name that their labels and templates have.
    printed: tuple[str, ...] = ()
    searched: Searched | None = None

    @property
    def name(self) -> str:
        """What the kind is called in YAML, templates and data."""
        return self.model.kind

    @property
    def main_file(self) -> str:
        """The file that its records are written in, where they do not lie in the folder beside it."""
        return self.file or KINDS[self.parent].main_file

    @property
    def gives_id(self) -> bool:
        """Whether its records are given an id in the YAML, and not one made of others."""
        return "id" in self.model.model_fields

    @property
    def nesting(self) -> tuple[Kind, ...]:
        """The kind, and those that are written inside it, the outermost first."""
        inside = next((kind for kind in KINDS.values() if kind.parent == self.name and not kind.file), None)
        return (self, *inside.nesting) if inside else (self,)


# In reading order. A region's address stands in the ledger and leads to the term that says what regions are.
_ROWS = (
    Kind(
        Forum,
        "forums",
        file="forums.yaml",
        words={"fr": "forums", "en": "forums"},
        listed="forums",
        printed=("whole", "booklet", "sheets", "codes"),
        searched=Searched(0.8, 9),
    ),
    Kind(
        Panel,
        "panels",
        file="panels.yaml",
        parent="forum",
        letter="p",
        words={"fr": "panels", "en": "panels"},
        listed="panels",
        searched=Searched(0.9, 6, by_name=True),
    ),
    Kind(Finding, "findings", parent="panel", listed="panels", typed=("",), searched=Searched(1.1, 3)),
    Kind(
        Axis,
        "axes",
        file="axes.yaml",
        parent="forum",
        letter="a",
        words={"fr": "axes", "en": "axes"},
        section="recommendations",
        listed="axes",
        feeds=True,
        printed=("poster", "handout"),
        searched=Searched(0.9, 4, by_name=True),
    ),
    Kind(
        Recommendation,
        "recommendations",
        parent="axis",
        words={"fr": "recommandations", "en": "recommendations"},
        section="recommendations",
        listed="recommendations",
        typed=("", "r"),
        embeds=True,
        printed=("sheet",),
        searched=Searched(1.3, 0),
    ),
    Kind(
        Plan,
        "plans",
        file="plan_action.yaml",
        words={"fr": "plans", "en": "plans"},
        listed="plans",
        searched=Searched(0.8, 10),
    ),
    Kind(
        Objective,
        "objectives",
        parent="plan",
        letter="o",
        words={"fr": "objectifs", "en": "objectives"},
        section="measures",
        listed="objectives",
        feeds=True,
        searched=Searched(0.9, 5, by_name=True),
    ),
    Kind(
        Measure,
        "measures",
        parent="objective",
        words={"fr": "mesures", "en": "measures"},
        section="measures",
        listed="measures",
        typed=("m",),
        embeds=True,
        searched=Searched(1.3, 1),
    ),
    Kind(
        Correspondence,
        "correspondences",
        file="correspondences.yaml",
        words={"fr": "correspondances", "en": "correspondences"},
        section="correspondences",
        listed="correspondences",
        embeds=True,
        searched=Searched(0.5, 7, by_name=True),
    ),
    Kind(
        FollowUp,
        "follow_ups",
        file="follow_up.yaml",
        may_be_empty=True,
        letter="fu",
        host="since",
        listed="since",
        searched=Searched(0.6, 12, by_name=True),
    ),
    Kind(
        Topic,
        "topics",
        file="topics.yaml",
        letter="t",
        words={"fr": "sujets", "en": "topics"},
        section="topics",
        listed="topics",
        feeds=True,
        printed=("topic",),
        searched=Searched(1.4, 2),
    ),
    Kind(Source, "sources", file="sources.yaml", host="sources", listed="sources"),
    Kind(Term, "terms", file="glossary.yaml", host="glossary", listed="glossary", searched=Searched(1, 8)),
    Kind(Region, "regions", file="regions.yaml", host="regions"),
    Kind(Page, "pages", file="pages.yaml", searched=Searched(0.7, 11)),
)

KINDS: dict[str, Kind] = {row.name: row for row in _ROWS}


def kind_of(record: Bound) -> Kind:
    """Return the row of a record's kind; of one that was withdrawn, that of what it was."""
    return KINDS[getattr(record, "former_kind", record.kind)]
