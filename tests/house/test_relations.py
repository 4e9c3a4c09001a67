"""Each relation is named wherever one is drawn, counted, mapped, explained to editors or offered to readers."""

from __future__ import annotations

import pytest
import yaml
from places import ROOT

from corpus.model.correspondence import Correspondence
from corpus.model.relation import Relation
from exports.comparisons import Relations
from exports.mappings import PREDICATES

# How each file names a relation; CONTRIBUTING does in a table and, in English, in a sentence.
FILES = {
    "corpus/views/signs.py": "    Relation.{0.name}: (",
    "CONTRIBUTING.md": "\n| `{}` |",
    "corpus/skeletons/correspondence.yaml": "{}",
    ".github/ISSUE_TEMPLATE/contestation.yml": "({})",
}


@pytest.mark.parametrize("relation", Relation)
def test_a_relation_is_named_wherever_relations_are(relation: Relation) -> None:
    labels = yaml.load((ROOT / "content" / "labels.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)["labels"]
    described = Correspondence.model_fields["relation"].description or ""
    places = {
        "content/labels.yaml, relation": relation in labels["relation"],
        "content/labels.yaml, definition": relation in labels["definition"],
        "corpus/model/correspondence.py, description": relation in described,
        "exports/comparisons.py, Relations": relation in Relations.model_fields,
        "exports/mappings.py, PREDICATES": relation in PREDICATES,
        "CONTRIBUTING.md, in English": f"`{relation}`" in text("CONTRIBUTING.md").split("## What you can do")[1],
    }
    places |= {name: form.format(relation) in text(name) for name, form in FILES.items()}
    missing = [place for place, names_it in places.items() if not names_it]
    assert not missing, "; ".join(missing)


def text(name: str) -> str:
    """Return the text of a file of the project."""
    return (ROOT / name).read_text(encoding="utf-8")
