"""Which keys of the YAML name other records, and of which kinds: read off the fields of the models."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel

from corpus.model.files import FILES
from corpus.model.types import Names


def references(model: type[BaseModel]) -> Iterator[tuple[str, Names]]:
    """Yield each key that names records, in `model` and in what is written inside it, with what it names."""
    for name, field in model.model_fields.items():
        for part in (*field.metadata, *_parts(field.annotation)):
            if isinstance(part, Names):
                yield field.alias or name, part
            elif isinstance(part, type) and issubclass(part, BaseModel):
                yield from references(part)


def _parts(annotation: Any) -> Iterator[Any]:
    """Yield an annotation and everything that it is made of, what is noted of its parts among it."""
    yield annotation
    for part in get_args(annotation):
        yield from _parts(part)


# What a key refers to, wherever it stands with a text or a list of texts.
REFERENCES: dict[str, tuple[str, ...]] = {
    key: names.kinds for sections in FILES.values() for section in sections for key, names in references(section.model)
}
