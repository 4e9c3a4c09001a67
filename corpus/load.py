"""From a folder of YAML to a Corpus, or to every problem at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path as Folder
from typing import Any

from pydantic import ValidationError

from corpus.changes import check_changes
from corpus.check import check
from corpus.corpus import Corpus
from corpus.document import Document, Path
from corpus.files import FILES, Section
from corpus.places import places
from corpus.problems import ContentError, Problem, ending, extent, nearest
from corpus.promises import check_promises
from corpus.published import PUBLISHED, Published
from corpus.references import REFERENCES
from corpus.refusals import keys_at, refusals
from corpus.strict_yaml import read
from corpus.texts import name, texts
from corpus.translations import check_translations
from corpus.types import LANGUAGES


@dataclass
class Loaded:
    """What could be read: by section, each valid item with the place that it came from."""

    documents: dict[str, Document] = field(default_factory=dict)
    items: dict[str, list[tuple[Document, Path, Any]]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def values(self, key: str) -> tuple[Any, ...]:
        """Return the valid items of a section, in the order of the file."""
        return tuple(item for _, _, item in self.items.get(key, ()))

    def names(self, file: str, key: str) -> dict[str, int] | None:
        """Return the ids that a list of a file gives, with their place in it; None where one could not be read."""
        document = self.documents.get(file)
        items = document.data.get(key) if document and isinstance(document.data, dict) else None
        if not isinstance(items, tuple) or document.lost_key(("id", "recommendation", "measure", "record")):
            return None
        names = {name(item): index for index, item in enumerate(items)}
        return None if "" in names else names


def load(folder: Folder) -> Corpus:
    """Return the checked corpus in `folder`.

    Raises ContentError, which holds every problem of every file, where anything is wrong.
    """
    loaded = _read_all(folder)
    published = _read_published(loaded, folder)
    check(loaded, published)
    if published:
        check_promises(loaded, published)
        check_changes(loaded, published)
        check_translations(loaded, published)
    found = sorted({*loaded.problems, *(one for document in loaded.documents.values() for one in document.problems)})
    if any(not one.is_warning for one in found):
        raise ContentError(found)
    navigation, labels = loaded.values("navigation")[0], loaded.values("labels")[0]
    lists = [section.key for sections in FILES.values() for section in sections if section.many]
    many = {key: loaded.values(key) for key in lists}
    links = many.pop("correspondences")
    return Corpus(
        **many,
        correspondences=tuple(link for link in links if not link.withdrawn),
        withdrawn_correspondences=tuple(link for link in links if link.withdrawn),
        navigation=navigation,
        labels=labels,
        places=places(loaded),
        texts=texts(loaded.documents),
        published=published,
        warnings=tuple(found),
    )


def _read_published(loaded: Loaded, folder: Folder) -> Published | None:
    shown = f"{folder.name}/{PUBLISHED}"
    try:
        return Published.model_validate_json((folder / PUBLISHED).read_bytes())
    except OSError:
        loaded.problems.append(Problem(shown, 1, 1, "", "", "published_missing"))
    except ValidationError:
        loaded.problems.append(Problem(shown, 1, 1, "", "", "published_broken", (("path", shown),)))
    return None


def _read_all(folder: Folder) -> Loaded:
    loaded = Loaded()
    for file, sections in FILES.items():
        shown = f"{folder.name}/{file}"
        try:
            raw = (folder / file).read_bytes()
        except OSError:
            loaded.problems.append(Problem(shown, 1, 1, "", "", "file_missing", (("path", shown),)))
            continue
        document = loaded.documents[file] = read(shown, raw, _may_be_empty(sections), _tops(sections))
        if document.data is None and not document.problems and document.may_be_empty == _tops(sections):
            document.data = {section.key: () for section in sections}
        if document.data is None and not document.problems:
            end = max(1, len("\n".join(document.lines).rstrip().split("\n")))
            document.report((), "file_empty", (end, 1), key=sections[0].key)
        elif document.data is not None:
            _validate(loaded, document, sections)
    return loaded


def _may_be_empty(sections: tuple[Section, ...]) -> frozenset[str]:
    return frozenset(section.key for section in sections if section.may_be_empty)


def _tops(sections: tuple[Section, ...]) -> frozenset[str]:
    return frozenset(section.key for section in sections)


def _validate(loaded: Loaded, document: Document, sections: tuple[Section, ...]) -> None:
    if not isinstance(document.data, dict):
        document.report((), "not_mapping")
        return
    known = [section.key for section in sections]
    for key in document.data:
        if key not in known:
            _unknown_key(document, key, sections)
    for section in sections:
        path = (section.key,)
        if section.key not in document.data:
            document.report((), "missing_key", document.gap((section.key,), known), key=section.key)
        elif path in document.refused:
            continue
        elif not section.many:
            _validate_one(loaded, document, section, path)
        elif not isinstance(document.data[section.key], tuple):
            document.report(path, "not_list")
        else:
            for index in range(len(document.data[section.key])):
                if _of_other_section(document, section, sections, (*path, index)):
                    continue
                _validate_one(loaded, document, section, (*path, index))


def _unknown_key(document: Document, key: str, sections: tuple[Section, ...]) -> None:
    """Note a key at the margin that the file does not have there."""
    lists = [one for one in sections if one.many and key in keys_at(one.model, ())]
    for path in ((one.key, 0) for one in lists):
        fellow = next((place for at, place in document.keys.items() if at[:-1] == path), None)
        if fellow:
            line, column = fellow
            document.report((key,), "indentation_of_line", found=0, wanted=column - 1, like=line)
            return
    near = nearest(key, [section.key for section in sections])
    document.report((key,), "unknown_key", key=key, **ending(near, "delete"))


def _of_other_section(document: Document, section: Section, sections: tuple[Section, ...], path: Path) -> bool:
    """Note a block that stands in one list of its file and has the keys of another's; return whether it does."""
    item = document.at(path)
    given = set(item) if isinstance(item, dict) else set()
    others = [one for one in sections if one.many and one is not section]
    for other in others:
        if len(given & set(keys_at(other.model, ()))) > len(given & set(keys_at(section.model, ()))):
            lines = extent(document.place(path)[0], document.last_line(path))
            document.report(path, "other_section", wanted=other.key, key=section.key, **lines)
            return True
    return False


def _validate_one(loaded: Loaded, document: Document, section: Section, path: Path) -> None:
    try:
        item = section.model.model_validate(document.at(path))
    except ValidationError as error:
        for at, code, details in refusals(error, section.model):
            # What is wrong with a reference is said once, where all of them are checked.
            if code == "bad_id" and any(step in REFERENCES for step in (*path, *at)[-2:]):
                continue
            if not any((*path, *at)[:depth] in document.refused for depth in range(len(path), len(path) + len(at) + 1)):
                missing = code in ("missing_key", "missing_language")
                place = document.gap((*path, *at), keys_at(section.model, at[:-1]) or LANGUAGES) if missing else None
                document.report((*path, *at), code, place, **details)
    else:
        loaded.items.setdefault(section.key, []).append((document, path, item))
