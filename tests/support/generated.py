"""Contents made up from the models: 3 to 15 records, texts of every script and extreme, written with YAML's escapes."""

from __future__ import annotations

import enum
import types
import typing
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from annotated_types import Ge, Le, MaxLen, MinLen
from places import INTERFACE, LIVE
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from corpus.model.aim import Aim
from corpus.model.basis import Basis
from corpus.model.correspondence import Correspondence, Unmatched
from corpus.model.evidence import Evidence
from corpus.model.kinds import KINDS
from corpus.model.pair import Comparison, WithDocuments
from corpus.model.record import Locator
from corpus.model.references import REFERENCES
from corpus.model.relation import Relation
from corpus.model.types import FIRST_DAY, Keywords, Text
from corpus.model.when import When
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
        self.wild = self.random.random() ** 2 * 0.04
        self.ids: dict[str, list[str]] = {kind: [] for kind in KINDS}
        self.ids["region"], self.ids["term"] = [], ["regions"]
        # The first days of the edition and of the plan, and the sources that may be evidence, by their standing.
        self.starts = self.launched = FIRST_DAY
        self.official: list[str] = []
        self.copies: list[str] = []

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
                low = next((one.min_length for one in info.metadata if isinstance(one, MinLen)), 0) if info else 0
                return self.random.sample(known, min(len(known), self.random.randint(low, 2)))
            return self.random.choice(known) if known else None
        if origin is tuple:
            inner = arguments[0]
            return [self.item(inner, key, parent, number) for number in range(1, self.random.randint(1, 3) + 1)]
        if origin is typing.Literal:
            return self.random.choice(arguments)
        if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
            return self.random.choice([one.value for one in annotation])
        if annotation is When:
            return self.when()
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
        if key in ("url", "archived"):
            return self.random.choice(URLS if self.random.random() < 0.05 else URLS[:2])
        return self.text(_longest(limits))

    def day_from(self, limit: date) -> date:
        """Return a day that is not before another."""
        later = date.fromordinal(min(limit.toordinal() + self.random.randrange(1500), NEW_DAY.toordinal()))
        return self.random.choice((limit, later, NEW_DAY))

    def when(self) -> date | str:
        """Return a date as a source may give it: a day, a month, a year or a span of them."""
        year = self.random.choice((1900, 2023, 2024, self.random.randint(1901, 2098)))
        month = self.random.randint(1, 11)
        later = self.random.randint(year + 1, 2099)
        spans = (f"{year}/{later}", f"{year}-{month:02}/{year}-{month + 1:02}", f"{year}-{month:02}-28/{later}-01-01")
        return self.random.choice((date(year, month, 28), f"{year}-{month:02}", str(year), *spans))

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
        sources = [self.source(f"s{number}") for number in range(1, random.randint(1, 3) + 1)]
        regions = [self.record("region", f"r{number}") for number in range(1, random.randint(1, 2) + 1)]
        terms = [self.record("term", "regions"), *(self.record("term", f"t{n}") for n in range(random.randint(0, 2)))]
        topics = [self.record("topic", f"t-{name}") for name in ("un", "deux", "trois")[: random.randint(1, 3)]]
        plans = [self.record("plan", "pa22")]
        self.ids["forum"].append("f2")
        panels = [self.record("panel", "f2-p1")] if random.random() < 0.5 else []
        axes = [self.record("axis", f"f2-a{number}") for number in range(1, random.choice((0, 1, 1, 1, 1, 2)) + 1)]
        self.launched = plans[0]["launched"]
        forum = self.forum("whole" if axes or panels else "none")
        forum["compared_with"] = [self.comparison()] if axes else []
        links = self.links("with_documents" in forum["compared_with"][0]) if axes else []
        statements = self.statements(links, "with_documents" in forum["compared_with"][0]) if axes else []
        return {
            "sources.yaml": {"sources": sources},
            "regions.yaml": {"regions": regions},
            "glossary.yaml": {"terms": terms},
            "plan_action.yaml": {"plans": plans},
            "panels.yaml": {"panels": panels},
            "axes.yaml": {"axes": axes},
            "forums.yaml": {"forums": [forum]},
            "correspondences.yaml": {"correspondences": links, "unmatched": statements, "aims": self.aims() or ()},
            "follow_up.yaml": {"follow_ups": [self.follow_up(f"u{n}") for n in range(random.randint(0, 2))] or ()},
            "withdrawn.yaml": {"withdrawn": ()},
            "translations.yaml": {"reviewed": ()},
            "amended.yaml": {"amended": ()},
            "topics.yaml": {"topics": topics},
        }

    def source(self, record_id: str) -> dict[str, Any]:
        """Return a source, more often than not one that may be evidence."""
        source = self.record("source", record_id)
        if self.random.random() < 0.8:
            source["standing"] = self.random.choice(("official", "official", "official-copy"))
        if source.get("standing") == "official":
            self.official.append(record_id)
        elif source.get("standing") == "official-copy":
            self.copies.append(record_id)
        return source

    def forum(self, coverage: str) -> dict[str, Any]:
        """Return the edition, whose days are in order."""
        forum = {"id": "f2", **self.model(KINDS["forum"].model, "f2"), "coverage": coverage}
        self.starts = forum["starts"]
        forum["ends"] = max(self.starts, forum["ends"])
        if "report" in forum:
            forum["report"]["unveiled"] = self.day_from(self.starts)
        for key in ("sectors", "regions"):
            forum.pop(key, None)
        return forum

    def comparison(self) -> dict[str, Any]:
        """Return what the edition is held against, with documents too where there are some, but for a few."""
        comparison = self.model(Comparison) | {"plan": "pa22"}
        comparison.pop("with_documents", None)
        if self.official and self.random.random() < 0.9:
            comparison["with_documents"] = self.assessed(WithDocuments)
        return comparison

    def assessed(self, model: type[BaseModel], **known: Any) -> dict[str, Any]:
        """Return what was assessed of the edition and the plan: never before both are there."""
        return self.model(model) | known | {"assessed": self.day_from(max(self.starts, self.launched))}

    def links(self, with_documents: bool) -> list[dict[str, Any]]:
        """Return correspondences of both layers, or of the two texts alone, each pair once."""
        pairs = [(one, two) for one in self.ids["recommendation"] for two in self.ids["measure"]]
        links = []
        for asked, planned in self.random.sample(pairs, min(len(pairs), self.random.randint(0, 5))):
            link = self.assessed(Correspondence, recommendation=asked, measure=planned)
            for key in ("history", "withdrawn", "part", "evidence", "basis", "reviewed"):
                link.pop(key, None)
            if Relation(link["relation"]).names_part:
                link["part"] = self.mapping(Text, "")
            if with_documents and self.random.random() < 0.6:
                link |= {"basis": Basis.DOCUMENTS.value, "evidence": self.evidence()}
            if self.random.random() < 0.4:
                link["reviewed"] = self.day_from(link["assessed"])
            links.append(link)
        return links

    def evidence(self) -> list[dict[str, Any]]:
        """Return what an official document says, and perhaps what it or another says, be it a copy."""
        chosen = [self.random.choice(self.official)]
        chosen += self.random.sample([*self.official, *self.copies], self.random.randint(0, 1))
        return [self.model(Evidence) | {"source": source_id} for source_id in chosen]

    def statements(self, links: list[dict[str, Any]], with_documents: bool) -> list[dict[str, Any]]:
        """Return statements of what has no correspondence in a layer: those that are wanted, and some others."""
        sides = {"recommendation": self.ids["recommendation"], "measure": self.ids["measure"]}
        statements = []
        for basis in Basis if with_documents else (Basis.TEXTS,):
            pairs = {(link["recommendation"], link["measure"]) for link in links if _basis(link) == basis}
            wanted = {link[side] for link in links for side in sides if basis is Basis.TEXTS != _basis(link)}
            met = {end for pair in pairs for end in pair}
            for side, other in (("recommendation", "measure"), ("measure", "recommendation")):
                for record_id in sides[side]:
                    if record_id in met or record_id not in wanted and self.random.random() < 0.5:
                        continue
                    statement = self.assessed(Unmatched, record=record_id)
                    statement |= {"basis": basis.value, "nearest": []}
                    statement.pop("against", None)
                    if self.random.random() < 0.3:
                        statement["against"] = "pa22" if side == "recommendation" else "f2"
                    for near_id in self.random.sample(sides[other], self.random.randint(0, 1)):
                        pair = (record_id, near_id) if side == "recommendation" else (near_id, record_id)
                        if pair not in pairs:
                            statement["nearest"].append(near_id)
                            pairs.add(pair)
                    statements.append(statement)
        return statements

    def aims(self) -> list[dict[str, Any]]:
        """Return whether each axis aims as each objective does; nothing, where nobody held them together."""
        if self.random.random() < 0.2:
            return []
        pairs = [(one, two) for one in self.ids["axis"] for two in self.ids["objective"]]
        return [self.assessed(Aim, axis=axis, objective=objective) for axis, objective in pairs]

    def follow_up(self, record_id: str) -> dict[str, Any]:
        """Return a fact, which stands beside what it is about where it began before."""
        follow_up = self.record("follow_up", record_id)
        first = {"f": self.starts, "p": self.launched}
        if When(follow_up["date"]).starts < max(first[about[0]] for about in follow_up["about"]):
            follow_up["place"] = "beside"
        return follow_up

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


def _basis(link: dict[str, Any]) -> str:
    return str(link.get("basis", Basis.TEXTS.value))


def _longest(limits: list[Any]) -> int:
    return next((limit.max_length for limit in limits if isinstance(limit, MaxLen)), 80)
