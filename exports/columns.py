"""Lays an exported record out as the columns of a table: each field of its model is one column or more.

A text becomes a column a language; another record its id, title and addresses; a list one cell, its items set apart.
"""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from corpus.language.typography import typeset
from corpus.model.types import LANGUAGES
from exports.correspondences import ChangeData, EvidenceData
from exports.shape import Addresses, Description, Origin, Place, Ref, Shape, Words

SEPARATOR = " | "
Cell = str | int | float | bool | date | None


@dataclass(frozen=True)
class Column:
    """One column: its name, its Frictionless type, what it holds, whose that is, and how to read it off a record."""

    name: str
    type: str
    description: Words
    origin: Origin
    read: Callable[[Any], Cell]

    @property
    def parts(self) -> list[str]:
        """The name in parts, between which a line may break."""
        return re.findall(r"[^_]+_?", self.name)


@dataclass(frozen=True)
class _Field:
    """A field of a model, and whose it is in each language."""

    name: str
    description: Words
    origins: dict[str, Origin]

    def column(
        self,
        read: Callable[[Any], Cell],
        ending: str = "",
        note: Words | None = None,
        kind: str = "string",
        language: str = "fr",
        origin: Origin | None = None,
    ) -> Column:
        """Return a column of this field; `note` tells it from the field's other columns."""
        descriptions = {
            code: f"{self.description[code]} ({note[code]})" if note else self.description[code] for code in LANGUAGES
        }
        return Column(f"{self.name}{ending}", kind, Words(**descriptions), origin or self.origins[language], read)


_NOTES = {
    key: Words(fr=typeset(fr, "fr"), en=typeset(en, "en"))
    for key, fr, en in (
        ("fr", "français", "French"),
        ("en", "anglais", "English"),
        ("id", "identifiant", "id"),
        ("ids", "identifiants", "ids"),
        ("dates", "jours", "days"),
        ("quotes", "mots exacts", "exact words"),
        ("translations", "traductions de ce site", "this site's translations"),
        ("title_fr", "titre français", "French title"),
        ("title_en", "titre anglais", "English title"),
        ("address_fr", "page en français", "page in French"),
        ("address_en", "page en anglais", "page in English"),
        ("addresses_fr", "pages en français", "pages in French"),
        ("addresses_en", "pages en anglais", "pages in English"),
        (
            "short",
            "adresse courte, qui s'ouvre dans la langue de la personne",
            "short address, which opens in the reader's language",
        ),
        ("data", "la page seule, en JSON", "the page alone, as JSON"),
        ("heading", "intertitre, en français", "heading, in French"),
        ("list", "numéro de la liste sous l'intertitre", "number of the list under the heading"),
        ("item", "numéro du point", "number of the item"),
        ("paragraph", "paragraphe, là où ce n'est pas un point", "paragraph, where it is not an item"),
    )
}
_SCALARS = {str: "string", int: "integer", float: "number", bool: "boolean", date: "date"}

# The kind is the table's own, and what was withdrawn is in no table.
_LEFT_OUT = ("kind", "withdrawn")
_FIRST = ("id", "code", "title", "address")


def columns(model: type[Shape]) -> tuple[Column, ...]:
    """Return the columns of a model's records: what names a row and where it is found, the model's own, the rest.

    Raises TypeError for a field that is not described, KeyError for one of a type that no column holds.
    """
    fields = [name for name in model.model_fields if name not in _LEFT_OUT]
    own = [name for name in fields if name in model.__annotations__]
    order = dict.fromkeys([*(name for name in _FIRST if name in fields), *own, *fields])
    return tuple(column for name in order for column in _columns(model, name))


def _columns(model: type[Shape], name: str) -> Iterator[Column]:
    info = model.model_fields[name]
    described = info.json_schema_extra
    if not isinstance(described, Description):
        raise TypeError(f"{model.__name__}.{name} is not described")
    description = Words(fr=typeset(described.fr, "fr"), en=typeset(described.en, "en"))
    field = _Field(name, description, {"fr": described.origin, "en": described.origin_en})
    kind = _required(info.annotation)
    if get_origin(kind) is tuple:
        yield from _lists(field, get_args(kind)[0])
    elif kind in _LAYOUTS:
        yield from _LAYOUTS[kind](field)
    else:
        scalar = str if get_origin(kind) is Literal else kind
        yield field.column(lambda record: getattr(record, name), kind=_SCALARS[scalar])


def _required(annotation: Any) -> Any:
    """Return what an optional field holds when it holds something."""
    if get_origin(annotation) in (types.UnionType, Union):
        annotation = next(kind for kind in get_args(annotation) if kind is not type(None))
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation


def _part(field: _Field, *steps: str) -> Callable[[Any], Cell]:
    """Return a reader that follows `steps` down from the field and stops where nothing is."""

    def read(record: Any) -> Cell:
        value: Any = getattr(record, field.name)
        for step in steps:
            value = None if value is None else getattr(value, step)
        cell: Cell = value
        return cell

    return read


def _words(field: _Field) -> Iterator[Column]:
    for code in LANGUAGES:
        yield field.column(_part(field, code), f"_{code}", _NOTES[code], language=code)


def _addresses(field: _Field) -> Iterator[Column]:
    for step, ending in (("fr", "_fr"), ("en", "_en"), ("short", "_short"), ("data", "_json")):
        key = f"address_{step}" if step in LANGUAGES else step
        yield field.column(_part(field, step), ending, _NOTES[key])


def _ref(field: _Field) -> Iterator[Column]:
    yield field.column(_part(field, "id"), "_id", _NOTES["id"], origin="site")
    for code in LANGUAGES:
        yield field.column(_part(field, "title", code), f"_title_{code}", _NOTES[f"title_{code}"], language=code)
    for code in LANGUAGES:
        yield field.column(_part(field, code), f"_address_{code}", _NOTES[f"address_{code}"], origin="site")


def _place(field: _Field) -> Iterator[Column]:
    yield field.column(_part(field, "id"), "_id", _NOTES["id"], origin="site")
    for code in LANGUAGES:
        yield field.column(_part(field, "title", code), f"_title_{code}", _NOTES[f"title_{code}"])
    for step in ("heading", "list", "item", "paragraph"):
        kind = "integer" if step in ("list", "item") else "string"
        yield field.column(_part(field, step), f"_{step}", _NOTES[step], kind)


def _lists(field: _Field, kind: Any) -> Iterator[Column]:
    def join(*steps: str) -> Callable[[Any], Cell]:
        reader = attrgetter(".".join(steps))
        return lambda record: SEPARATOR.join(str(reader(item)) for item in getattr(record, field.name)) or None

    if kind is ChangeData:
        yield field.column(join("date"), "_dates", _NOTES["dates"])
        for code in LANGUAGES:
            yield field.column(join("why", code), f"_{code}", _NOTES[code], language=code)
    elif kind is EvidenceData:
        yield field.column(join("source", "id"), "_source_ids", _NOTES["ids"], origin="site")
        yield field.column(join("quote"), "_quotes", _NOTES["quotes"])
        yield field.column(join("translation"), "_translations", _NOTES["translations"], origin="translation")
    elif get_origin(kind) is Literal:
        yield field.column(lambda record: SEPARATOR.join(getattr(record, field.name)) or None)
    elif kind is Words:
        for code in LANGUAGES:
            yield field.column(join(code), f"_{code}", _NOTES[code], language=code)
    else:
        yield field.column(join("id"), "_ids", _NOTES["ids"])
        for code in LANGUAGES:
            yield field.column(join(code), f"_addresses_{code}", _NOTES[f"addresses_{code}"])


_LAYOUTS: dict[type[Shape], Callable[[_Field], Iterator[Column]]] = {
    Words: _words,
    Addresses: _addresses,
    Ref: _ref,
    Place: _place,
}
