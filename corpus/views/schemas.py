"""JSON Schemas of the content's files, for editors' own programs: made from the model, with the ids that exist now.

The ids are offered, not imposed: the check knows of those that were added since the schemas were written.
"""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import models_json_schema

from corpus.model.corpus import Corpus
from corpus.model.files import FILES, Section
from corpus.model.record import Bound
from corpus.model.references import REFERENCES

_DRAFT = "http://json-schema.org/draft-07/schema#"


def schemas(corpus: Corpus | None = None) -> dict[str, dict[str, Any]]:
    """Return the schema of each file by the schema's own name ("axes.json"); with a corpus, its ids are offered."""
    return {f"{name.removesuffix('.yaml')}.json": _schema(name, sections, corpus) for name, sections in FILES.items()}


def _schema(name: str, sections: tuple[Section, ...], corpus: Corpus | None) -> dict[str, Any]:
    made, definitions = models_json_schema(
        [(section.model, "validation") for section in sections], by_alias=True, ref_template="#/$defs/{model}"
    )
    properties = {section.key: _property(section, made[(section.model, "validation")]) for section in sections}
    shared = definitions.get("$defs", {})
    for definition in shared.values():
        definition.pop("description", None)
        for key, field in definition.get("properties", {}).items():
            _tidy(field)
            if key in REFERENCES and corpus:
                _offer(field, key, corpus)
    return {
        "$schema": _DRAFT,
        "title": name,
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
        "$defs": shared,
    }


def _property(section: Section, made: dict[str, Any]) -> dict[str, Any]:
    if not section.many:
        return made
    return {"type": ["array", "null"] if section.may_be_empty else "array", "items": made}


def _tidy(field: dict[str, Any]) -> None:
    """Take out what says nothing to an editor: titles that Pydantic makes of names, and what stands for no value."""
    field.pop("title", None)
    field.pop("default", None)
    if "anyOf" in field:
        kept = [choice for choice in field.pop("anyOf") if choice != {"type": "null"}]
        field.update(kept[0] if len(kept) == 1 else {"anyOf": kept})


def _offer(field: dict[str, Any], key: str, corpus: Corpus) -> None:
    records = [record for kind in REFERENCES[key] for record in corpus.of_kind(kind)]
    offered = {"enum": [record.id for record in records], "enumDescriptions": [_name(record) for record in records]}
    holder = field["items"] if field.get("type") == "array" else field
    imposed = {name: holder.pop(name) for name in ("type", "pattern") if name in holder}
    holder["anyOf"] = [offered, imposed]


def _name(record: Bound) -> str:
    return record.title.fr if record.title else record.id
