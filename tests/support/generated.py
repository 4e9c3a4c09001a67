"""Contents made up from the models: 3 to 15 records, texts of every script and extreme, written with YAML's escapes."""

from __future__ import annotations

import enum
import types
import typing
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from annotated_types import Ge, Le, MaxLen
from places import INTERFACE, LIVE
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.kinds import KINDS
from corpus.model.record import Locator
from corpus.model.references import REFERENCES
from corpus.model.relation import Relation
from corpus.model.types import Keywords, Text
from corpus.reading.unseen import SHOWN

TAME = "abcdefghijklmnopqrstuvwxyzéèàçêôœABCDEÉÀ0123456789"
WILD = " '\"«»“”‘’…-–—:;!?.,%()/&<>{}[]*_#`~$\\@=+|^°²½×½→\n\u00a0\u202f\u00ad\u0301\u030a"
EVERY = [chr(code) for code in range(0x2700) if SHOWN.fullmatch(chr(code))]
URLS = (
    "https://exemple.org/",
    "https://a.b.exemple.org:8443/x?y=%C3%A9&z='#a",
    "https:///x",
    "https://[",
    "https://u:p@a.b/",
)
DAYS = (date(1900, 1, 1), date(2100, 12, 31), date(2000, 2, 29), date(2022, 5, 9), date(2026, 11, 24))
NEW_DAY = date(2100, 12, 31)


class Maker:
    """Makes one content from one number."""

    def __init__(self, number: int) -> None:
        self.random = Random(number)
        self.wild = self.random.random() * 0.04
        self.ids: dict[str, list[str]] = {kind: [] for kind in KINDS}
        self.ids["region"], self.ids["term"] = [], ["regions"]

    def text(self, limit: int = 80) -> str:
        """Return a text that an editor may type, or now and then one that nobody would."""
        random = self.random
        if random.random() >= self.wild:
            words = ["".join(random.choices(TAME, k=random.randint(1, 9))) for _ in range(random.randint(1, 9))]
            return " ".join(words)[:limit].strip()
        pool = random.choice((WILD, EVERY, WILD + TAME))
        made = "".join(random.choice(pool) for _ in range(random.randint(1, limit)))
        if random.random() < 0.1:
            made += chr(random.randrange(0x110000))
        if random.random() < 0.05:
            return "x" * random.choice((99, 101))
        return random.choice((made, random.choice("=+-@") + made))

    def model(self, model: type[BaseModel], parent: str = "") -> dict[str, Any]:
        """Return what the YAML of a model may hold."""
        made = {
            info.alias or name: self.value(info.annotation, info, info.alias or name, parent)
            for name, info in model.model_fields.items()
            if name != "id" and (info.is_required() or self.random.random() < 0.4)
        }
        made.pop("continues", None)
        return {key: value for key, value in made.items() if value is not None}

    def value(self, annotation: Any, info: FieldInfo | None, key: str, parent: str) -> Any:
        """Return a value of an annotation's type for the key of a mapping."""
        while typing.get_origin(annotation) is typing.Annotated:
            info, annotation = FieldInfo.from_annotation(annotation), typing.get_args(annotation)[0]
        origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
        if origin in (typing.Union, types.UnionType):
            return self.value(next(one for one in arguments if one is not type(None)), info, key, parent)
        if key in REFERENCES and not any(_is_model(one) for one in (annotation, *arguments)):
            known = [one for kind in REFERENCES[key] for one in self.ids[kind]]
            if origin is tuple:
                return self.random.sample(known, min(len(known), self.random.randint(0, 2)))
            return self.random.choice(known) if known else None
        if origin is tuple:
            inner = arguments[0]
            return [self.item(inner, key, parent, number) for number in range(1, self.random.randint(1, 3) + 1)]
        if origin is typing.Literal:
            return self.random.choice(arguments)
        if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
            return self.random.choice([one.value for one in annotation])
        if _is_model(annotation):
            return self.mapping(annotation, parent)
        limits = info.metadata if info else []
        if annotation is int:
            low = next((one.ge for one in limits if isinstance(one, Ge)), 0)
            high = next((one.le for one in limits if isinstance(one, Le)), 999_999_999)
            return self.random.choice((low, high, self.random.randint(low, min(high, 50)), self.random.randint(low, 9)))
        if annotation is bool:
            return self.random.random() < 0.5
        if annotation is date:
            return self.random.choice((*DAYS, DAYS[3] + timedelta(self.random.randrange(1500))))
        if key == "url":
            return self.random.choice(URLS if self.random.random() < 0.05 else URLS[:2])
        return self.text(_longest(limits))

    def mapping(self, model: type[BaseModel], parent: str) -> dict[str, Any]:
        """Return a mapping: of two languages, of keywords, of a place, or of a model's fields."""
        if issubclass(model, Text):
            limit = _longest(model.model_fields["fr"].metadata)
            return {"fr": self.text(limit), "en": self.text(limit)}
        if issubclass(model, Keywords):
            return {language: [self.text(20) for _ in range(self.random.randint(0, 2))] for language in ("fr", "en")}
        made = self.model(model, parent)
        if model is Locator:
            made = {"heading": made["heading"], self.random.choice(("item", "list")): 1, "item": 1}
        return made

    def item(self, inner: Any, key: str, parent: str, number: int) -> Any:
        """Return an item of a list; a record inside another is given its id."""
        kind = next((kind for kind in KINDS.values() if kind.key == key and kind.parent and not kind.file), None)
        if kind is None or not (_is_model(inner) and issubclass(inner, kind.model)):
            return self.value(inner, None, "", parent)
        return self.record(kind.name, f"{parent}-{kind.letter}{number}")

    def record(self, kind: str, record_id: str) -> dict[str, Any]:
        """Return a record of a kind, with those inside it."""
        self.ids[kind].append(record_id)
        return {"id": record_id, **self.model(KINDS[kind].model, record_id)}

    def files(self) -> dict[str, dict[str, Any]]:
        """Return the content: what each file holds."""
        random = self.random
        sources = [self.record("source", f"s{number}") for number in range(1, random.randint(1, 2) + 1)]
        regions = [self.record("region", f"r{number}") for number in range(1, random.randint(1, 2) + 1)]
        terms = [self.record("term", "regions"), *(self.record("term", f"t{n}") for n in range(random.randint(0, 2)))]
        plans = [self.record("plan", "pa22")]
        self.ids["forum"].append("f2")
        panels = [self.record("panel", "f2-p1")] if random.random() < 0.5 else []
        axes = [self.record("axis", "f2-a1")] if random.random() < 0.8 else []
        forums = [{"id": "f2", **self.model(KINDS["forum"].model, "f2")}]
        forums[0]["coverage"] = "whole" if axes or panels else "none"
        forums[0]["compared_with"] = [{"plan": "pa22"}] if axes else []
        forums[0]["ends"] = max(forums[0]["starts"], forums[0]["ends"])
        for key in ("sectors", "regions"):
            forums[0].pop(key, None)
        links, statements = self.links()
        return {
            "sources.yaml": {"sources": sources},
            "regions.yaml": {"regions": regions},
            "glossary.yaml": {"terms": terms},
            "plan_action.yaml": {"plans": plans},
            "panels.yaml": {"panels": panels},
            "axes.yaml": {"axes": axes},
            "forums.yaml": {"forums": forums},
            "correspondences.yaml": {"correspondences": links, "unmatched": statements},
            "withdrawn.yaml": {"withdrawn": ()},
            "translations.yaml": {"reviewed": ()},
            "amended.yaml": {"amended": ()},
        }

    def links(self) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """Return correspondences, each once, and statements of what has none."""
        pairs = [(one, two) for one in self.ids["recommendation"] for two in self.ids["measure"]]
        chosen = self.random.sample(pairs, min(len(pairs), self.random.randint(0, 3)))
        links = []
        for asked, planned in chosen:
            link = self.model(Correspondence) | {"recommendation": asked, "measure": planned, "assessed": NEW_DAY}
            link = {key: value for key, value in link.items() if key not in ("history", "withdrawn", "part")}
            if Relation(link["relation"]).names_part:
                link["part"] = self.mapping(Text, "")
            links.append(link)
        taken = {end for pair in chosen for end in pair}
        free = [one for one in (*self.ids["recommendation"], *self.ids["measure"]) if one not in taken]
        statements = [
            {"record": record_id, "reason": self.model(Unmatched)["reason"], "assessed": NEW_DAY}
            for record_id in (free[:2] if self.ids["recommendation"] else ())
        ]
        return links, statements

    def write(self, folder: Path) -> Path:
        """Write the content to `folder`, with the project's own pages and labels, one of which may be changed."""
        folder.mkdir(parents=True, exist_ok=True)
        for name in INTERFACE:
            (folder / name).write_bytes((LIVE / name).read_bytes())
        for name, data in self.files().items():
            (folder / name).write_text("".join(self.lines(data, "")), encoding="utf-8")
        if self.random.random() < 0.1:
            path = folder / "labels.yaml"
            lines = path.read_text(encoding="utf-8").split("\n")
            at = self.random.choice([number for number, line in enumerate(lines) if 'fr: "' in line])
            lines[at] = lines[at].replace('fr: "', f'fr: "{self.random.choice(("{nope}", "{", "x ", "{count:9}"))}', 1)
            path.write_text("\n".join(lines), encoding="utf-8")
        return folder

    def lines(self, node: Any, indent: str) -> list[str]:
        """Return the lines of YAML of a mapping."""
        made: list[str] = []
        for key, value in node.items():
            if isinstance(value, dict):
                made += [f"{indent}{key}:\n", *self.lines(value, f"{indent}  ")] if value else []
            elif isinstance(value, (list, tuple)):
                made += self.listed(key, value, indent)
            else:
                made.append(f"{indent}{key}: {self.scalar(value)}\n")
        return made

    def listed(self, key: str, values: Any, indent: str) -> list[str]:
        """Return the lines of YAML of a list."""
        if not values:
            return [f"{indent}{key}:\n" if values == () else f"{indent}{key}: []\n"]
        made = [f"{indent}{key}:\n"]
        for value in values:
            if isinstance(value, dict):
                first, *rest = self.lines(value, f"{indent}    ")
                made += [f"{indent}  - {first.lstrip()}", *rest]
            else:
                made.append(f"{indent}  - {self.scalar(value)}\n")
        return made

    def scalar(self, value: Any) -> str:
        """Return a value as YAML: a text in double quotes, its characters as they are or escaped."""
        if isinstance(value, bool):
            return "true" if value else "false"
        if not isinstance(value, str):
            return str(value)
        return '"' + "".join(self.character(one) for one in value) + '"'

    def character(self, one: str) -> str:
        """Return a character inside double quotes."""
        code = ord(one)
        if 0xD800 <= code <= 0xDFFF or one in '"\\\n' or self.random.random() < 0.02 or not one.isprintable():
            return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
        return one


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _longest(limits: list[Any]) -> int:
    return next((limit.max_length for limit in limits if isinstance(limit, MaxLen)), 80)
