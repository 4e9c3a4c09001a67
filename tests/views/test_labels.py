"""A label that is asked for and not written is named, so that whoever wrote the template knows where it goes."""

from __future__ import annotations

import pytest
from jinja2 import Environment, StrictUndefined, UndefinedError

from corpus import Corpus
from hooks.rendering.words import Labels


@pytest.mark.parametrize(
    ("asked", "missing"),
    [
        ("labels.nowhere.here", "nowhere"),
        ("labels.nav.nowhere", "nav.nowhere"),
        ("labels.nav['nowhere']", "nav.nowhere"),
    ],
)
def test_a_label_that_is_missing_is_named(corpus: Corpus, asked: str, missing: str) -> None:
    template = Environment(undefined=StrictUndefined).from_string(f"{{{{ {asked} }}}}")
    with pytest.raises(UndefinedError) as raised:
        template.render(labels=Labels(corpus.labels, "en"))
    assert str(raised.value) == f"content/labels.yaml does not hold the label {missing}"
