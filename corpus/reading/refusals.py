"""From Pydantic's errors to the codes of an editor's messages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from corpus.messages import LANGUAGE_NAMES
from corpus.messages.problems import ending, nearest
from corpus.model.types import Text
from corpus.reading.document import Path

_CODES = {
    "string_type": "not_text",
    "int_type": "not_whole_number",
    "int_parsing": "not_whole_number",
    "date_type": "not_date",
    "bool_type": "not_boolean",
    "tuple_type": "not_list",
    "dict_type": "not_mapping",
    "model_type": "not_mapping",
    "too_short": "list_empty",
}


def refusals(error: ValidationError, model: type[BaseModel]) -> Iterator[tuple[Path, str, dict[str, Any]]]:
    """Yield, for each thing that `model` refuses, the path in the YAML, the message's code and its details."""
    for refusal in error.errors(include_url=False):
        # A list whose items are all refused is not empty.
        if refusal["type"] == "too_short" and refusal["input"]:
            continue
        path = tuple(step for step in refusal["loc"] if step != "__root__")
        code, details = _translate(refusal, model, path)
        yield (*path, "en") if code == "same_in_both" else path, code, details


def _translate(refusal: ErrorDetails, model: type[BaseModel], path: Path) -> tuple[str, dict[str, Any]]:
    kind, context, value = refusal["type"], refusal.get("ctx", {}), refusal["input"]
    if kind == "missing":
        key = str(path[-1])
        if key in LANGUAGE_NAMES:
            names = {f"language_{language}": name for language, name in LANGUAGE_NAMES[key].items()}
            return "missing_language", {"key": key, **names}
        return "missing_key", {"key": key}
    if kind == "extra_forbidden":
        return "unknown_key", {"key": path[-1], **_hint(str(path[-1]), keys_at(model, path[:-1]))}
    if kind == "string_too_short":
        return "empty_text", {}
    if kind == "too_long":
        return "list_too_long", {"length": context["actual_length"], "limit": context["max_length"]}
    if kind == "string_too_long":
        return "too_long", {"length": len(value), "limit": context["max_length"]}
    if kind == "string_pattern_mismatch":
        pattern = context["pattern"]
        code = "not_https" if "https" in pattern else "bad_review" if r"\S" in pattern else "bad_id"
        return code, {"value": value}
    if kind in ("enum", "literal_error"):
        allowed = [word.strip("' ") for word in context["expected"].replace(" or ", ", ").split(",")]
        return "not_in_list", {"value": value, "allowed": ", ".join(allowed), **_hint(str(value), allowed)}
    if "_than" in kind and isinstance(value, date):
        return "date_out_of_range", {}
    if kind in ("greater_than_equal", "greater_than"):
        return "number_too_small", {"limit": context.get("ge", context.get("gt"))}
    if kind in ("less_than_equal", "less_than"):
        return "number_too_large", {"limit": context.get("le", context.get("lt"))}
    if kind == "value_error":
        return str(context["error"]), {}
    if kind == "model_type" and _is_text(model, path):
        return "not_text_pair", {}
    if kind in _CODES:
        return _CODES[kind], {}
    return "invalid", {"reason": refusal["msg"]}


def _hint(wrong: str, known: Iterable[str]) -> dict[str, str]:
    return ending(nearest(wrong, known), "none")


def _model_at(model: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """Return the model that describes what stands at `path` below `model`, or None where it is no model."""
    for step in path:
        if isinstance(step, int):
            continue
        fields = {(info.alias or name): info for name, info in model.model_fields.items()}
        inner = _inner_model(fields[step].annotation) if step in fields else None
        if inner is None:
            return None
        model = inner
    return model


def _inner_model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((inner for part in getattr(annotation, "__args__", ()) if (inner := _inner_model(part))), None)


def keys_at(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """Return the keys that `model` knows for what stands at `path` below it, in their order; none for no mapping."""
    inner = _model_at(model, path)
    return () if inner is None else _keys(inner)


@cache
def _keys(inner: type[BaseModel]) -> tuple[str, ...]:
    # The files give the id first, then what is the record's own, then what all records have.
    own = [name for name in inner.model_fields if name in inner.__annotations__ and name != "id"]
    shared = [name for name in inner.model_fields if name not in own and name != "id"]
    first = ["id"] if "id" in inner.model_fields else []
    return tuple(inner.model_fields[name].alias or name for name in (*first, *own, *shared))


def _is_text(model: type[BaseModel], path: Path) -> bool:
    inner = _model_at(model, path)
    return inner is not None and issubclass(inner, Text)
